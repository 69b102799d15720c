"""Ports for answering questions and finding meetings, as the handlers use them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from meetings.model.citation import CitationStatus
from meetings.model.claim import Checked, Claimed
from meetings.model.found_meetings import FoundMeetings
from meetings.model.languages import Lang
from meetings.model.mentions import Spoken
from meetings.model.question import MessageKind
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.model.time_series import Series
from meetings.ports.archive import Archive, Quoted


class Answering(Protocol):
    """Answers questions."""

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        """The reply to a question, within a scope or from the whole archive."""
        ...

    def typed(self, text: str) -> str:
        """A message as it was meant, where its keyboard was in the other language, or its words
        are Russian in Latin letters.
        """
        ...

    def named(self, text: str) -> str:
        """A message with capitals where it names people, and countries without mistakes."""
        ...

    def check(self, claimed: Claimed) -> Checked:
        """Whether words are true to the record."""
        ...

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """A short code for each quote; None where it has none."""
        ...

    def standing(self, typed: str) -> CitationStatus:
        """What became of the quote behind a code."""
        ...

    def kind(self, text: str) -> MessageKind:
        """Whether a message names something, wants to hear of a topic, or asks."""
        ...

    def compares(self, text: str) -> bool:
        """Whether a message sets people side by side on a topic."""
        ...

    def spoken(self, text: str) -> Spoken:
        """Every mention of the topic of a message."""
        ...

    def series(self, words: str) -> list[Series]:
        """The figures over time that some words mean, the richest first."""
        ...

    def followable(self, lang: Lang) -> list[str]:
        """What can be followed over time, in a language, the most told first."""
        ...


class Finding(Protocol):
    """Finds meetings by what people call them."""

    def find(self, asked: str, archive: Archive, today: dt.date) -> FoundMeetings:
        """The meetings that some words mean."""
        ...

    def is_like_a_name(self, word: str, archive: Archive) -> bool:
        """Whether a word is so like the name of somebody who speaks that it may be meant."""
        ...
