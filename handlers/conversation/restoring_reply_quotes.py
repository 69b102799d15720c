"""The quotes of a stored reply, found again in the archive as long as their words are there."""

from __future__ import annotations

from dataclasses import replace

from handlers.callbacks import Stale
from handlers.conversation.stored_questions import place_beside, place_judged, shows_two
from handlers.views.shown_answer import Shown
from meetings.model.archive import Entry
from meetings.model.errors import UnknownMeeting
from meetings.model.languages import Lang
from meetings.model.reply import Answer
from meetings.model.stored_question import Asked, QuotePlace, checksum
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Verdicts
from meetings.text.language import language_of
from meetings.transcripts.head.language_pairs import translation_in_archive


class KeptQuotes:
    """Finds quotes again. Its methods read from disk: call them in a thread."""

    def __init__(self, archive: Archive, answering: Answering, verdicts: Verdicts) -> None:
        self._archive = archive
        self._answering = answering
        self._verdicts = verdicts

    def shown(self, asked: Asked, number: int, place: int) -> Shown:
        """One of the answers; beneath the first whoever gives another figure or replies, or the
        second.
        """
        shown = self.coded(self.alone(asked, number, place))
        if place > 1:
            return shown
        if asked.sides:
            sides = (self._beneath(asked, number, side or None) for side in asked.sides)
            return replace(shown, sides=tuple(sides))
        if shows_two(asked):
            return replace(shown, second=self._beneath(asked, number, 2))
        return replace(shown, beside=self._beneath(asked, number, place_beside(asked)))

    def _beneath(self, asked: Asked, number: int, place: int | None) -> Shown | None:
        """None also where the other's words have moved or gone: the first still stands."""
        try:
            return None if place is None else self.alone(asked, number, place)
        except (Stale, UnknownMeeting):
            return None

    def coded(self, shown: Shown) -> Shown:
        """With the code that is copied with the quote."""
        return replace(shown, code=self._answering.codes([shown.answer])[0])

    def alone(self, asked: Asked, number: int, place: int) -> Shown:
        """One of the quotes by itself. Raises Stale, UnknownMeeting."""
        if not 0 < place <= len(asked.places):
            raise Stale
        kept = asked.places[place - 1]
        meeting = self._archive.meeting(kept.meeting_id)
        text = meeting.text_of(kept.turn) if kept.turn < len(meeting.turns) else ""
        quote = text[kept.start : kept.stop]
        if checksum(quote) != kept.check:
            raise Stale("quote-moved")
        facts = self._archive.facts_in_turn(kept.meeting_id, kept.turn)
        answer = Answer(
            meeting=meeting.head,
            speaker=meeting.turns[kept.turn].speaker if kept.turn >= 0 else None,
            turn=kept.turn,
            start=kept.start,
            stop=kept.stop,
            quote=quote,
            score=kept.score,
            facts=tuple(f for f in facts if _inside(f.start, f.stop, kept)),
            core=kept.core,
            contradicts=kept.contradicts,
            replies=kept.replies,
            start_s=meeting.turns[kept.turn].start_s if kept.turn >= 0 else None,
        )
        translation = self.translation(kept.meeting_id, language_of(asked.text))
        given = self._verdicts.given(asked.ticket) if asked.ticket else None
        good = given.good if given and given.place == place_judged(kept) else None
        about = self.title(asked)
        other = translation.head if translation else None
        return Shown(asked, number, place, answer, meeting, about, good, translation=other)

    def translation(self, meeting_id: str | None, lang: Lang) -> Entry | None:
        """A meeting's text in this language, where it is another text and in the archive."""
        entry = translation_in_archive(meeting_id, self._archive) if meeting_id else None
        return entry if entry and entry.head.lang == lang else None

    def title(self, asked: Asked) -> str:
        """The title of the meeting that was asked about; "" for the whole archive."""
        about = asked.meeting_id or asked.left
        entry = self._archive.entry(about) if about else None
        return entry.head.title if entry else ""


def _inside(start: int, stop: int, place: QuotePlace) -> bool:
    return place.start <= start and stop <= place.stop
