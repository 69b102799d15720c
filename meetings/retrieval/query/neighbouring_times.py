"""A time told from a written one: "the day before 5 June 2019", «через неделю после 9 мая»."""

from __future__ import annotations

import datetime as dt
import re

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import months_of
from meetings.retrieval.query.relative_dates import number

_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(words_of.NUMBERS, key=len, reverse=True))})"
_UNIT = rf"(?P<unit>{words_of.DAYS}|{words_of.WEEKS}|{words_of.MONTHS_LONG}|{words_of.YEARS_LONG})"
_NEXT = r"следующ(?:ий|ую|ем|ей|его)|предыдущ(?:ий|ую|ем|ей|его)"
_NEIGHBOUR = re.compile(
    rf"(?<!\w)(?:(?:за|через|спустя|на|в|on|in|during|for)\s+)?(?P<the>the\s+|an?\s+)?(?:{_NEXT}\s+)?"
    rf"(?:{_NUMBER}\s+)?{_UNIT}\s+(?:right\s+|just\s+)?(?P<side>до|перед|после|before|prior\s+to|after|following)\s+(?:the\s+)?$"
)
_EVE = re.compile(
    r"(?<!\w)(?:(?:в(?:ечером)?\s+)?накануне|(?:on\s+)?the\s+eve\s+of)\s+(?:the\s+)?$"
)
LONGEST_LEAD = 100
"""Characters: words right before a time that belong to it are shorter."""
_EARLIER = re.compile("до|перед|before|prior")


def neighbouring_time(text: str, stop: int, period: Period) -> tuple[Period, int] | None:
    """The time that the words before ``period`` tell from it, and where these words begin.

    ``stop``: where in the text they end.

    Months are counted from a month and years from a year: "the month before 5 June" is None, as
    it may be May or thirty days.
    """
    begin = max(0, stop - LONGEST_LEAD)
    if match := _EVE.search(text, begin, stop):
        return _days(period, -1, whole=False), match.start()
    if (match := _NEIGHBOUR.search(text, begin, stop)) is None:
        return None
    sign = -1 if _EARLIER.match(match["side"]) else 1
    count, unit = number(match["number"]), match["unit"]
    if re.fullmatch(words_of.DAYS, unit):
        told = _days(period, sign * count, whole=bool(match["the"]) and count > 1)
    elif re.fullmatch(words_of.WEEKS, unit):
        told = _days(period, sign * 7 * count, whole=True)
    else:
        months = 1 if re.fullmatch(words_of.MONTHS_LONG, unit) else 12
        found = _months(period, sign * count, months)
        if found is None:
            return None
        told = found
    return told, match.start()


def _days(period: Period, count: int, *, whole: bool) -> Period:
    """That many days from an end of the period: the day itself, or all up to it."""
    near = period.first if count < 0 else period.last
    far = near + dt.timedelta(days=count)
    if not whole:
        return Period(far, far)
    next_to = near + dt.timedelta(days=1 if count > 0 else -1)
    return Period(min(far, next_to), max(far, next_to))


def _months(period: Period, count: int, long: int) -> Period | None:
    """The month or year that many from one; None where the period is not one of them."""
    first = period.first
    if period != months_of(first.year, first.month, first.month if long == 1 else 12):
        return None
    if long == 12:
        return months_of(first.year + count, 1, 12)
    year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
    return months_of(year, month + 1, month + 1)
