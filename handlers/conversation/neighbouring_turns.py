"""What was said right before or after the quote shown, by whom: «кто спросил?», «что ответил…»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.texts.catalogue import Texts
from handlers.views.neighbouring_turn import neighbouring_turn
from handlers.views.screen import Screen, aside
from handlers.views.shown_answer import Shown
from meetings.model.conversation import Conversation
from meetings.model.meeting import LEAD
from meetings.names.participants import participants_of
from meetings.names.people_meant import NAMED, find_people
from meetings.ports.archive import Archive
from meetings.retrieval.query.questions.understanding import known_people

_WHO = re.compile(r"\W*(?:(?:а|и|and|so) )?(?:кто|who)\b", re.IGNORECASE)


class NeighbouringTurns:
    """Goes to the next speaker. Its methods read from disk: call them in a thread."""

    def __init__(self, archive: Archive, hand: ReplyAtHand) -> None:
        self._archive = archive
        self._hand = hand

    def replied(self, texts: Texts, chat: int, on: Conversation, name: str) -> Screen | None:
        """What somebody else, or whoever is named, said after the quote.

        None where nobody of that name speaks there: the message asks for something else.
        """
        shown = self._hand.shown(chat, on)
        if shown is None:
            return None
        turns = range(shown.answer.turn + 1, len(shown.meeting.turns))
        if not name:
            return self._first(texts, shown, turns, after=True)
        return self._of_those(texts, shown, turns, name, after=True)

    def asked(self, texts: Texts, chat: int, on: Conversation, name: str) -> Screen | None:
        """What somebody else, or whoever is named, said before the quote; else None."""
        shown = self._hand.shown(chat, on)
        if shown is None:
            return None
        turns = range(shown.answer.turn - 1, LEAD, -1)
        if not name:
            return self._first(texts, shown, turns, after=False)
        return self._of_those(texts, shown, turns, name, after=False)

    def is_asker_wanted(self, text: str, chat: int, on: Conversation) -> bool:
        """Whether a message wants who asked, and the quote shown is itself what was asked."""
        shown = self._hand.shown(chat, on) if _WHO.match(text) else None
        if shown is None:
            return False
        start, stop = shown.answer.core or (shown.answer.start, shown.answer.stop)
        return shown.text[start:stop].rstrip(' »”")').endswith("?")

    def _of_those(
        self, texts: Texts, shown: Shown, turns: Iterable[int], name: str, *, after: bool
    ) -> Screen | None:
        """The nearest turn of whoever is named, who is another than the quote's speaker."""
        who = self._named(shown, name)
        if not who or shown.answer.speaker in who:
            return None
        theirs = [turn for turn in turns if shown.meeting.turns[turn].speaker in who]
        if not theirs:  # what they asked elsewhere is another question
            return None
        return self._first(texts, shown, theirs, after=after)

    def _named(self, shown: Shown, name: str) -> set[str]:
        entry = self._archive.entry(shown.meeting.head.id)
        present = known_people(participants_of([entry])) if entry else ()
        meant = find_people(name.title(), present)  # where a name stands «путин» is one
        return {present[i].name for i, score in meant if score >= NAMED}

    def _first(self, texts: Texts, shown: Shown, turns: Iterable[int], *, after: bool) -> Screen:
        """The first of some turns that is not the quote's own speaker's."""
        said = shown.meeting.turns
        own = shown.answer.speaker
        other = (turn for turn in turns if own is None or said[turn].speaker != own)
        turn = next(other, None) if shown.answer.turn != LEAD else None
        if turn is None:
            return aside(texts.say("turn-none"))
        answer = replace(
            shown.answer,
            speaker=said[turn].speaker,
            turn=turn,
            start=0,
            stop=len(said[turn].text),
            quote=said[turn].text,
            core=None,
            facts=(),
        )
        return neighbouring_turn(texts, replace(shown, answer=answer), after=after)
