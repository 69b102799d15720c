"""A question → the screen that answers it; what its buttons need is stored with the chat."""

from __future__ import annotations

import datetime as dt
import secrets
import zlib
from collections.abc import Sequence
from dataclasses import replace

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.texts.catalogue import Texts
from handlers.views.answer import Shown, answer_screen, around, silence, statement
from handlers.views.screen import Screen
from handlers.views.topic import Topical, topic_screen
from handlers.views.transcript import transcript_page
from meetings.model.archive import Entry
from meetings.model.asked import Asked, QuotePlace
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.model.feedback import Verdict
from meetings.model.languages import Lang
from meetings.model.meeting import Answer, Head, Reply, Topic
from meetings.model.scope import Scope
from meetings.names.matching import LIKELY, match_names
from meetings.names.people import KnownPerson
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats, Verdicts
from meetings.retrieval.query.conversation import FollowUp, follow
from meetings.retrieval.query.questions.understanding import People, known_people
from meetings.retrieval.ranking.calibration import two_wanted
from meetings.text.language import language_of
from meetings.transcripts.head.event_pairs import twin_in_archive
from meetings.transcripts.pages import PagePiece, page_with, pages_of

_LISTED = 50
"""So many meetings of a list are kept with it."""


class Replies:
    """Answers a chat. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        answering: Answering,
        chats: Chats,
        verdicts: Verdicts,
        now: Clock,
    ) -> None:
        self._archive = archive
        self._answering = answering
        self._chats = chats
        self._verdicts = verdicts
        self._now = now
        self._people = People()

    def meant(self, chat: int, text: str, meeting_id: str | None = None) -> FollowUp:
        """A question as it is meant after those before it; ``meeting_id``: asked of this one."""
        if meeting_id is not None:
            return FollowUp(text, Scope(meeting_id))
        before = self._chats.conversation(chat) if chat > 0 else None
        now = self._now()
        if before is None or not before.lasts(now):
            return FollowUp(text)
        self._people.refresh(self._archive)
        present = self._present(before.meeting_id)
        return follow(text, before, now, present=present, known=self._people.known)

    def ask(
        self, texts: Texts, chat: int, meant: FollowUp, besides: Shown | None = None
    ) -> Screen:
        """The best answer with its buttons; a private chat is now on its meeting.

        ``besides``: a quote that was shown already and is not shown again.
        """
        scope, reply = self._reply(meant)
        if besides is not None:
            reply = _without(reply, besides.answer)
        left = meant.scope.meeting_id if meant.scope and scope is None else None
        asked = replace(_asked(meant.text, reply, scope), left=left)
        if reply.topic:
            return self._on_topic(texts, chat, asked, reply.topic)
        number = self._chats.remember_question(chat, asked)
        if chat > 0:
            on = self._now_on(meant.text, reply, scope, self._chats.conversation(chat))
            self._chats.set_conversation(chat, replace(on, number=number, place=1))
        return self._screen(texts, asked, number)

    def leave(self, chat: int) -> None:
        """A private chat is on nothing any more."""
        if chat > 0:
            self._chats.set_conversation(chat, None)

    def whole(self, texts: Texts, chat: int, number: int) -> Screen:
        """A question asked of one meeting, asked of the whole archive; the chat leaves it."""
        asked = self._question(chat, number)
        self._chats.set_conversation(chat, None)
        return self.ask(texts, chat, FollowUp(asked.text))

    def shown(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """An answer to a question, or a topic's page. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        self._leafed_to(chat, number, place)
        if asked.kind == "topic":
            if topic := self._answering.answer(asked.text).topic:
                return self._topic(texts, asked, topic, number, place)
            raise Stale("topic-gone")
        return answer_screen(texts, self._shown(asked, number, place))

    def quote(self, asked: Asked, number: int, place: int) -> Shown:
        """One of the quotes of a reply. Raises Stale, UnknownMeeting."""
        return self._alone(asked, number, place)

    def quoted(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """One of the quotes of a reply, by itself. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        if asked.kind == "answer":
            self._leafed_to(chat, number, place)
        return answer_screen(texts, self._coded(self._alone(asked, number, place)))

    def _leafed_to(self, chat: int, number: int, place: int) -> None:
        """Who leafs in a reply goes on from there."""
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is not None and on.number == number:
            self._chats.set_conversation(chat, replace(on, at=self._now(), place=place))

    def judge(self, texts: Texts, chat: int, number: int, place: int, good: bool) -> Screen:
        """Keeps what somebody thinks of an answer. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        if not asked.ticket or not 0 < place <= len(asked.places):
            raise Stale
        shown = None if asked.of_meetings else self._shown(asked, number, place)
        verdict = _verdict(asked, asked.places[place - 1], good, self._now().date())
        self._chats.note_verdict(chat, asked.ticket)
        self._verdicts.give(asked.ticket, verdict)
        if shown is None:
            return statement(texts, asked, number, self._heads(asked.places), good)
        return answer_screen(texts, replace(shown, verdict=good))

    def around(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """What was said around a quote. Raises Stale, UnknownMeeting."""
        shown = self._shown(self._question(chat, number), number, place)
        self._turn_to(chat, shown)
        return around(texts, shown)

    def here(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """The transcript opened at a quote. Raises Stale, UnknownMeeting."""
        shown = self._shown(self._question(chat, number), number, place)
        self._turn_to(chat, shown)
        answer = shown.answer
        page = page_with(pages_of(shown.meeting), answer.turn, answer.start)
        quote = PagePiece(answer.turn, answer.start, answer.stop)
        return transcript_page(texts, shown.meeting, page, quote)

    def suggestion(self, chat: int, number: int, place: int) -> str:
        """The words that were suggested. Raises Stale."""
        suggestions = self._question(chat, number).suggestions
        if place >= len(suggestions):
            raise Stale("question-gone")
        return suggestions[place]

    def meeting_titled(self, title: str) -> str | None:
        """The id of the newest meeting with exactly this title."""
        entries = self._archive.entries()
        return next((entry.head.id for entry in entries if entry.head.title == title), None)

    def _reply(self, meant: FollowUp) -> tuple[Scope | None, Reply]:
        """What is asked of one meeting and not answered there may have been asked of all."""
        if meant.scope is not None and (own := self._in_language(meant.scope, meant.text)):
            reply = self._answering.answer(meant.text, own)
            if reply.found:
                return own, reply
        reply = self._answering.answer(meant.text, meant.scope)
        if meant.scope is None or reply.found:
            return meant.scope, reply
        whole = self._answering.answer(meant.text)
        return (None, whole) if whole.found or meant.scope.meeting_id else (meant.scope, reply)

    def _in_language(self, scope: Scope, question: str) -> Scope | None:
        """The same meeting's text in the language of a question, where it is another text."""
        twin = self._twin(scope.meeting_id, language_of(question))
        if twin is None:
            return None
        names = [speaker.name for speaker in twin.speakers]
        found = match_names(scope.person, names, limit=1) if scope.person else []
        return Scope(twin.head.id, next((names[i] for i, score in found if score >= LIKELY), None))

    def _twin(self, meeting_id: str | None, lang: Lang) -> Entry | None:
        """A meeting's text in this language, where it is another text and in the archive."""
        entry = twin_in_archive(meeting_id, self._archive) if meeting_id else None
        return entry if entry and entry.head.lang == lang else None

    def _screen(self, texts: Texts, asked: Asked, number: int) -> Screen:
        if asked.of_meetings:
            return statement(texts, asked, number, self._heads(asked.places))
        if not asked.places:
            return silence(texts, asked, number, self._title(asked))
        return answer_screen(texts, self._shown(asked, number, 1))

    def _on_topic(self, texts: Texts, chat: int, asked: Asked, topic: Topic) -> Screen:
        """A topic is no meeting: a private chat leaves the one it was on."""
        asked = replace(
            asked,
            kind="topic",
            places=tuple(map(_place, topic.quotes)),
            meetings=topic.meeting_ids[:_LISTED],
        )
        number = self._chats.remember_question(chat, asked)
        if chat > 0:
            on = Conversation(self._now(), question=asked.text, number=number, topic=topic.words)
            self._chats.set_conversation(chat, on)
        return self._topic(texts, asked, topic, number, 1)

    def _topic(self, texts: Texts, asked: Asked, topic: Topic, number: int, page: int) -> Screen:
        shown = [self._alone(asked, number, place + 1) for place in range(len(asked.places))]
        quotes = [(one.answer, one.text) for one in shown]
        return topic_screen(texts, Topical(topic, number, quotes, page))

    def _question(self, chat: int, number: int) -> Asked:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked

    def _shown(self, asked: Asked, number: int, place: int) -> Shown:
        """One of the answers; beneath the first who gives another figure, or the second."""
        shown = self._coded(self._alone(asked, number, place))
        if place > 1:
            return shown
        if asked.sides:
            sides = (self._beneath(asked, number, side or None) for side in asked.sides)
            return replace(shown, sides=tuple(sides))
        if shows_two(asked):
            return replace(shown, second=self._beneath(asked, number, 2))
        return replace(shown, rival=self._beneath(asked, number, _rival(asked)))

    def _beneath(self, asked: Asked, number: int, place: int | None) -> Shown | None:
        """None also where the other's words have moved or gone: the first still stands."""
        try:
            return None if place is None else self._alone(asked, number, place)
        except (Stale, UnknownMeeting):
            return None

    def _coded(self, shown: Shown) -> Shown:
        """With the code that is copied with the quote."""
        return replace(shown, code=self._answering.codes([shown.answer])[0])

    def _alone(self, asked: Asked, number: int, place: int) -> Shown:
        if not 0 < place <= len(asked.places):
            raise Stale
        kept = asked.places[place - 1]
        meeting = self._archive.meeting(kept.meeting_id)
        text = meeting.text_of(kept.turn) if kept.turn < len(meeting.turns) else ""
        quote = text[kept.start : kept.stop]
        if _check(quote) != kept.check:
            raise Stale("quote-moved")
        facts = self._archive.facts(kept.meeting_id)
        answer = Answer(
            meeting=meeting.head,
            speaker=meeting.turns[kept.turn].speaker if kept.turn >= 0 else None,
            turn=kept.turn,
            start=kept.start,
            stop=kept.stop,
            quote=quote,
            score=kept.score,
            facts=tuple(
                f for f in facts if f.turn == kept.turn and _inside(f.start, f.stop, kept)
            ),
            core=kept.core,
            start_s=meeting.turns[kept.turn].start_s if kept.turn >= 0 else None,
        )
        twin = self._twin(kept.meeting_id, language_of(asked.text))
        given = self._verdicts.given(asked.ticket) if asked.ticket else None
        good = given.good if given and given.place == _place_of(kept) else None
        about = self._title(asked)
        other = twin.head if twin else None
        return Shown(asked, number, place, answer, meeting, about, good, twin=other)

    def _turn_to(self, chat: int, shown: Shown) -> None:
        """Who looks closer at an answer is now on its meeting, in a private chat."""
        if chat > 0:
            answer = shown.answer
            on = Conversation(
                self._now(),
                answer.meeting.id,
                answer.speaker,
                shown.asked.text,
                shown.number,
                shown.place if shown.asked.kind == "answer" else 1,
            )
            self._chats.set_conversation(chat, on)

    def _title(self, asked: Asked) -> str:
        about = asked.meeting_id or asked.left
        entry = self._archive.entry(about) if about else None
        return entry.head.title if entry else ""

    def _heads(self, places: Sequence[QuotePlace]) -> list[Head]:
        entries = (self._archive.entry(place.meeting_id) for place in places)
        return [entry.head for entry in entries if entry is not None]

    def _present(self, meeting_id: str | None) -> tuple[KnownPerson, ...]:
        entry = self._archive.entry(meeting_id) if meeting_id else None
        return known_people([entry]) if entry else ()

    def _now_on(
        self, text: str, reply: Reply, scope: Scope | None, before: Conversation | None
    ) -> Conversation:
        """A sure answer puts the chat on its meeting; silence leaves it where it is."""
        if reply.sides:
            return Conversation(self._now(), question=text)
        if reply.found and reply.answers and (reply.figure or not reply.statement):
            first = reply.answers[0]
            return Conversation(self._now(), first.meeting.id, first.speaker, text)
        if scope is not None:
            return Conversation(self._now(), scope.meeting_id, scope.person, text)
        if before is not None and before.lasts(self._now()):
            return replace(before, question=text)
        return Conversation(self._now(), question=text)


def _asked(text: str, reply: Reply, scope: Scope | None) -> Asked:
    return Asked(
        text=text,
        found=reply.found,
        statement=reply.statement,
        places=tuple(map(_place, reply.answers)),
        suggestions=reply.suggestions,
        meeting_id=scope.meeting_id if scope else None,
        person=scope.person if scope else None,
        ticket=secrets.token_hex(8),
        absent=", ".join(reply.absent),
        figure=reply.figure,
        followable=reply.followable,
        sides=reply.sides,
    )


def shows_two(asked: Asked) -> bool:
    """Whether the first two quotes of a reply are shown at once: the first alone is unsure."""
    if asked.statement or asked.kind != "answer" or len(asked.places) < 2 or _rival(asked):
        return False
    return two_wanted(asked.places[0].score, asked.places[1].score)


def shown_at_once(asked: Asked) -> int:
    """How many quotes of a reply its first screen shows."""
    return len(set(asked.sides) - {0}) or (2 if shows_two(asked) else 1)


def _rival(asked: Asked) -> int | None:
    """The place of who gives another figure than a sure first answer."""
    found = (i for i, place in enumerate(asked.places, 1) if place.contradicts)
    return next(found, None) if asked.found else None


def _without(reply: Reply, shown: Answer) -> Reply:
    """A reply without the quotes that overlap one."""
    others = tuple(
        one
        for one in reply.answers
        if (one.meeting.id, one.turn) != (shown.meeting.id, shown.turn)
        or one.stop <= shown.start
        or shown.stop <= one.start
    )
    surely = reply.found and others[:1] == reply.answers[:1]
    return replace(reply, answers=others, found=surely, statement=None, sides=())


def _place(answer: Answer) -> QuotePlace:
    return QuotePlace(
        meeting_id=answer.meeting.id,
        turn=answer.turn,
        start=answer.start,
        stop=answer.stop,
        check=_check(answer.quote),
        score=answer.score,
        core=answer.core,
        contradicts=answer.contradicts,
    )


def _verdict(asked: Asked, place: QuotePlace, good: bool, date: dt.date) -> Verdict:
    return Verdict(asked.text, good, asked.found, *_place_of(place), date)


def _place_of(place: QuotePlace) -> tuple[str, int, int]:
    return place.meeting_id, place.turn, place.start


def _check(quote: str) -> int:
    return zlib.crc32(quote.encode())


def _inside(start: int, stop: int, place: QuotePlace) -> bool:
    return place.start <= start and stop <= place.stop
