"""A message that corrects the one before, or says of whom it is: «нет, не Лодкин, а Веслов»."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.clock import Clock
from meetings.model.conversation import Conversation
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.another_part_of_topic import of_another
from meetings.retrieval.query.corrections import (
    Correction,
    correction_in,
    denied_in,
    put_behind_preposition,
    put_in_place,
    said_after_no,
)
from meetings.retrieval.query.elliptical_questions import asked_again
from meetings.retrieval.query.followups_about_reply import followup_in
from meetings.retrieval.query.only_person_named import only_person
from meetings.retrieval.query.questions.understanding import People
from meetings.retrieval.query.unsaid_subjects import name_alone, with_subject
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys

_THEIR_WORDS = re.compile(
    r"(?:(?:а|и|and|show(?: me)?|give me|покажи|дай|any|есть)\s+)*(?:его|её|ее|his|her)\s+"
    r"(?:цитат\w+|слова|высказывани\w+|quotes?|words|statements?|remarks)\s+"
    r"(?:об?|обо|про|насч[её]т|on|about|regarding)\s+(?P<what>[^?!.]+)",
    re.IGNORECASE,
)
"""«его цитаты о газе»: what he said of it."""


class CorrectedMessages:
    """Reads corrections. Its method reads from disk and thinks: call it in a thread."""

    def __init__(
        self,
        answering: Answering,
        archive: Archive,
        chats: Chats,
        people: People,
        now: Clock,
    ) -> None:
        self._answering = answering
        self._archive = archive
        self._chats = chats
        self._people = people
        self._now = now

    def put_right(self, chat: int, text: str) -> str:
        """«нет, не Лодкин, а Веслов» → the question before, of Веслов; others as they are."""
        right = correction_in(text) or self._denied_there(chat, text)
        if right is None:
            text = name_alone(text)
            return (
                self._denied(chat, text) or self._their_words(chat, text) or self._of(chat, text)
            )
        before = self._before(chat)
        of_reply = followup_in(right.meant)  # «нет, я про вторую»
        if before is None or of_reply:
            return right.meant
        right = replace(right, meant=self._answering.named(right.meant))
        question = self._question(chat, before)
        self._people.refresh(self._archive)
        and_so = f"{'а' if is_cyrillic(right.meant) else 'and'} {right.meant}"
        anew = asked_again(and_so, question, self._now().date(), self._people.known)
        if not question.rstrip().endswith("?"):
            anew = anew.rstrip("?")  # a name put in place of a name is no question
        placed = put_in_place(question, right) or anew
        placed = placed or self._part_of_topic(right.meant, before.topic)
        return placed or self._at_its_end(question, right.meant) or right.meant

    def _of(self, chat: int, text: str) -> str:
        """«что говорил про бюджет» of somebody talked about: with its «он»."""
        meant = with_subject(text)
        before = self._before(chat) if meant != text else None
        if before is None:
            return text
        self._people.refresh(self._archive)
        person = before.person or only_person(before.question, self._people.known)
        return meant if person else text

    def _their_words(self, chat: int, text: str) -> str:
        """«его цитаты о газе»: what the person talked about said of it; empty for others."""
        theirs = _THEIR_WORDS.match(text)
        before = self._before(chat) if theirs else None
        if theirs is None or before is None:
            return ""
        return _what_they_said(before.person, theirs["what"].strip()) if before.person else ""

    def _denied(self, chat: int, text: str) -> str:
        """«нет, с Останией»: the question before, where it names another country or person."""
        rest = said_after_no(text)
        before = self._before(chat) if rest else None
        if before is None:
            return ""
        rest, question = self._answering.named(rest), self._question(chat, before)
        self._people.refresh(self._archive)
        and_so = f"{'а' if is_cyrillic(rest) else 'and'} {rest}"
        anew = asked_again(and_so, question, self._now().date(), self._people.known)
        return anew or self._part_of_topic(rest, before.topic)

    def _denied_there(self, chat: int, text: str) -> Correction | None:
        """ "not Pellow, Vaughan" after what was asked of Pellow; None for others."""
        before = self._before(chat)
        return denied_in(text, self._question(chat, before)) if before else None

    def _before(self, chat: int) -> Conversation | None:
        """What a chat is on, as long as that lasts."""
        before = self._chats.conversation(chat) if chat > 0 else None
        return before if before and before.lasts(self._now()) else None

    def _question(self, chat: int, before: Conversation) -> str:
        asked = self._chats.question(chat, before.number) if before.number else None
        return before.question or (asked.text if asked else "")

    def _part_of_topic(self, meant: str, topic: str) -> str:
        """«нет, импорт» after «экспорт в Останию»: that of the same place, where it is told."""
        and_so = f"{'а' if is_cyrillic(meant) else 'and'} {meant}"
        for part in of_another(and_so, topic):
            said = self._answering.spoken(part)
            if said.mentions.found and not said.apart:
                return part
        return ""

    def _at_its_end(self, question: str, meant: str) -> str:
        """The question with what was meant in its last phrase, where that is answered so."""
        anew = put_behind_preposition(question, meant)
        reply = self._answering.answer(anew) if anew else None
        if reply is None or not reply.answers:
            return ""
        first = reply.answers[0]
        return (
            anew if set(keys(meant)) <= set(keys(f"{first.quote} {first.meeting.title}")) else ""
        )


def _what_they_said(person: str, what: str) -> str:
    if is_cyrillic(what):
        return f"что {person} говорит о {what}?"
    return f"what did {person} say about {what}?"
