"""A calendar expression as a text has it, before it is resolved to a date."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from meetings.facts.tokens import Tokens


@dataclass(frozen=True, slots=True)
class CalendarExpression:
    """A calendar expression as it stands: absent parts are None.

    ``offset`` is the year relative to the meeting's, ``value`` a finished ISO value where nothing
    is to be resolved, ``part`` a season, "Q1" … "Q4", "H1" or "H2".
    """

    first: int
    stop: int
    year: int | None = None
    offset: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    part: str | None = None
    value: str | None = None
    approx: bool = False

    @property
    def dated(self) -> bool:
        """Whether the expression itself says which year is meant."""
        return self.year is not None or self.offset is not None


Rule = Callable[[Tokens, int], CalendarExpression | None]
"""Tried at one token: the calendar expression that begins there, or None."""

_YEAR = re.compile(r"^(?:1\d|20|21)\d\d$")
_DIGITS_OF_YEAR = 4
_NUMERIC = re.compile(r"^([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)$")


def is_year(word: str) -> bool:
    """Whether four digits can be a year of the last thousand."""
    return len(word) == _DIGITS_OF_YEAR and _YEAR.match(word) is not None


def bare_year(tokens: Tokens, i: int) -> CalendarExpression | None:
    """A year in digits alone."""
    return (
        CalendarExpression(i, i + 1, year=int(tokens.words[i]))
        if is_year(tokens.words[i])
        else None
    )


def numeric(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«10.02.2022»: day, month, year."""
    word = tokens.words[i]
    written = _NUMERIC.match(word) if "." in word else None
    if not written:
        return None
    day, month, year = (int(part) for part in written.groups())
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return CalendarExpression(i, i + 1, year=year, month=month, day=day)
