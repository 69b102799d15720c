"""Times told from today: "yesterday", «три дня назад», "last week"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import (
    EARLIEST,
    Made,
    Match,
    in_year_day,
    months_of,
)


def some_days(back: int, long: int = 1) -> Callable[[Match, dt.date], Made]:
    """A number of days, beginning that many days back."""

    def made(_: Match, today: dt.date) -> Period:
        first = today - dt.timedelta(days=back)
        return Period(first, first + dt.timedelta(days=long - 1))

    return made


def week(back: int, first: int = 0, last: int = 6) -> Callable[[Match, dt.date], Made]:
    """Days of the week ``back`` weeks ago, Monday being 0."""

    def made(_: Match, today: dt.date) -> Period:
        monday = today - dt.timedelta(days=today.weekday() + 7 * back)
        return Period(monday + dt.timedelta(days=first), monday + dt.timedelta(days=last))

    return made


def weekend(_: Match, today: dt.date) -> Made:
    """Saturday and Sunday of this week."""
    saturday = today - dt.timedelta(days=(today.weekday() - 5) % 7)
    return Period(saturday, saturday + dt.timedelta(days=1))


def weekday(match: Match, today: dt.date) -> Made:
    """«в понедельник», "on Friday": the last one that has begun."""
    day = next(i for i, names in enumerate(words_of.WEEKDAYS) if re.fullmatch(names, match["day"]))
    back = (today.weekday() - day) % 7 or (7 if match["last"] else 0)
    exact = today - dt.timedelta(days=back)
    return Period(exact, exact)


def month_back(back: int) -> Callable[[Match, dt.date], Made]:
    """The month that was a number of months ago."""

    def made(_: Match, today: dt.date) -> Period | None:
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        return months_of(year, month + 1, month + 1)

    return made


def quarter_back(back: int) -> Callable[[Match, dt.date], Made]:
    """The quarter that was a number of quarters ago."""

    def made(_: Match, today: dt.date) -> Period | None:
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 - back, 4)
        return months_of(year, 3 * quarter + 1, 3 * quarter + 3)

    return made


def past(match: Match, today: dt.date) -> Made:
    """«за последние три месяца», "in the past week", «за год»."""
    return Period(_back(today, number(match["number"]), match["unit"]), today)


def ago(match: Match, today: dt.date) -> Made:
    """«три дня назад», "two years ago": the day, week, month or year it was then."""
    count, unit = number(match["number"]), match["unit"]
    then = _back(today, count, unit)
    if re.fullmatch(words_of.DAYS, unit):
        return Period(then, then)
    if re.fullmatch(words_of.WEEKS, unit):
        monday = then - dt.timedelta(days=then.weekday())
        return Period(monday, monday + dt.timedelta(days=6))
    if re.fullmatch(words_of.MONTHS_LONG, unit):
        return months_of(then.year, then.month, then.month)
    return months_of(then.year, 1, 12)


def number(written: str | None) -> int:
    """A count in figures or words; one where none is written."""
    written = (written or "").strip()
    return int(written) if written.isdigit() else words_of.NUMBERS.get(written, 1)


def _back(today: dt.date, count: int, unit: str) -> dt.date:
    """A number of days, weeks, months or years before today, but not before the earliest."""
    if re.fullmatch(words_of.DAYS, unit):
        # Some 27 years: before the oldest meetings, and no date overflows.
        return today - dt.timedelta(days=min(count, 10_000))
    if re.fullmatch(words_of.WEEKS, unit):
        return today - dt.timedelta(days=7 * min(count, 1_000))
    months = count * (1 if re.fullmatch(words_of.MONTHS_LONG, unit) else 12)
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if year < EARLIEST.year:
        return EARLIEST
    return in_year_day(today.replace(day=min(today.day, 28), month=month + 1), year)
