"""A parsed question: what it asks for, about whom, when, and in which words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from meetings.model.languages import Lang

MessageKind = Literal["name", "topic", "question"]
"""What a message is: a meeting's or a person's name, a topic to hear of, or a question."""

AnswerType = Literal[
    "amount",
    "sum",
    "percent",
    "count",
    "date",
    "person",
    "place",
    "organization",
    "reason",
    "position",
    "promise",
    "meeting",
    "participants",
    "yes_no",
    "thing",
]
FIGURES: frozenset[AnswerType] = frozenset({"amount", "sum", "percent", "count"})
"""What is counted or measured."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included; ``any_year``: the year was not said («12 марта»)."""

    first: dt.date
    last: dt.date
    any_year: bool = False

    def holds(self, day: dt.date) -> bool:
        """Whether a day lies in it."""
        if self.any_year:
            inside = (self.first.month, self.first.day) <= (day.month, day.day)
            return inside and (day.month, day.day) <= (self.last.month, self.last.day)
        return self.first <= day <= self.last

    def near_after(self, day: dt.date) -> bool:
        """Whether a day follows within some 14 months: last year's figures are told then."""
        return not self.any_year and dt.timedelta(0) < day - self.last <= dt.timedelta(days=430)


@dataclass(frozen=True, slots=True)
class Term:
    """A content word of a question.

    ``keys``: index keys that stand for it, each with a weight of 0 to 1; the first is its own.
    ``known``: the archive holds the word itself; ``proper``: written as a name; ``near``: keys
    near in meaning with their nearness, which stand for it less surely.
    """

    word: str
    keys: tuple[tuple[str, float], ...]
    known: bool
    proper: bool
    weight: float = 1.0
    near: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart. ``people``: full names of the archive's people it names,
    ``strangers``: names of people, as it writes them, that nobody of the archive bears.

    ``meant``: the text with mistyped words of grammar put right. ``without``: full names of those
    whose words it does not want, who stand in none of the others.
    """

    text: str
    lang: Lang
    asked: AnswerType
    terms: tuple[Term, ...]
    people: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()
    period: Period | None = None
    meant: str = ""
    strangers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
