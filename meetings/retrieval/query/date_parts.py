"""Days, months and years that a message names, as periods."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of

EARLIEST, LATEST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)
"""The ends of a time that is open on one side."""
Made = tuple[Period | None, Period | None] | Period | None
"""A time with the other way to read it, or alone; None where a pattern is no time after all."""
Match = re.Match[str]


def in_year_day(day: dt.date, year: int) -> dt.date:
    """A day in another year: 29 February is the 28th of most."""
    last = calendar.monthrange(year, day.month)[1]
    return day.replace(year=year, day=min(day.day, last))


def full_year(written: str, today: dt.date) -> int:
    """A year of two figures lies in the last hundred, or is the next one."""
    if len(written) == 4:
        return int(written)
    year = today.year // 100 * 100 + int(written)
    return year if year <= today.year + 1 else year - 100


def day_of(year: int, month: int, day: int) -> Period | None:
    """One day; None where no calendar has it."""
    try:
        exact = dt.date(year, month, day)
    except ValueError:
        return None
    return Period(exact, exact)


def months_of(year: int, first: int, last: int) -> Period | None:
    """Some months of a year, both ends included; None where they are none."""
    if not (1 <= first <= last <= 12 and EARLIEST.year <= year <= LATEST.year):
        return None
    end = calendar.monthrange(year, last)[1]
    return Period(dt.date(year, first, 1), dt.date(year, last, end))


def month_of(text: str) -> int:
    """The number of a month by its name."""
    return next(i for i, names in enumerate(words_of.MONTHS, 1) if re.fullmatch(names, text))


def said_year(match: Match, today: dt.date) -> int | None:
    """The year in the groups ``year``, ``short`` or ``told``."""
    groups = match.groupdict()
    if written := groups.get("year") or groups.get("short"):
        return full_year(written, today)
    told = groups.get("told") or groups.get("before")
    if not told:
        return None
    if re.fullmatch(words_of.BEFORE_LAST_YEAR, told):
        return today.year - 2
    return today.year if re.fullmatch(words_of.THIS_YEAR, told) else today.year - 1
