"""What a question asks for, about whom, when, and in which words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from meetings.model import Lang

Asked = Literal[
    "amount",
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


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included."""

    first: dt.date
    last: dt.date

    def holds(self, day: dt.date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Term:
    """A content word of a question.

    ``keys``: index keys that stand for it, each with a weight of 0 to 1; the first is its own.
    ``known``: the archive holds the word itself; ``proper``: written as a name.
    """

    word: str
    keys: tuple[tuple[str, float], ...]
    known: bool
    proper: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart. ``people``: full names of the archive's people it names."""

    text: str
    lang: Lang
    asked: Asked
    terms: tuple[Term, ...]
    people: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()
    period: Period | None = None
