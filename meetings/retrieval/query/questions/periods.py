"""The period of a question: dates extracted as facts, turned into ranges of days."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import replace

from meetings.facts.extraction.extract import extract
from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.model.question import Period

_SEASONS = {"winter": (1, 2), "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11)}
_FULL = re.compile(r"^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")
_PART = re.compile(r"^(\d{4})-(?:Q([1-4])|H([12])|(winter|spring|summer|autumn))$")
_RANGE = re.compile(r"^(\d{4})/(\d{4})$")
_YEAR = re.compile(r"\d{4}")
_FROM_TODAY = re.compile(r"\b(?:last|this|next|прошл|этого|этом|следующ)", re.IGNORECASE)
_WEEK = re.compile(r"на прошлой неделе|прошлую неделю|last week", re.IGNORECASE)
_THIS_WEEK = re.compile(r"на этой неделе|this week", re.IGNORECASE)
_YESTERDAY = re.compile(r"\bвчера\b|\byesterday\b", re.IGNORECASE)
_TODAY = re.compile(r"\bсегодня\b|\btoday\b", re.IGNORECASE)


def period_of(text: str, lang: Lang, today: dt.date) -> Period | None:
    """The period a text names; the last one where it names several."""
    relative = _relative(text, today)
    if relative:
        return relative
    found = [
        period
        for fact in extract(text, lang, today)
        if fact.kind == "date" and (period := _said(fact))
    ]
    return min(found, key=_length) if found else None


def _said(fact: Fact) -> Period | None:
    """A date without its year holds for any year, unless it is told from today («last May»)."""
    period = period_from(str(fact.value))
    if period is None or _YEAR.search(fact.text):
        return period
    if _FROM_TODAY.search(fact.text):
        # "this year", said of an archive, seldom means the year of asking
        return None if _length(period) > 200 else period
    return replace(period, any_year=True) if _length(period) < 32 else None


def _length(period: Period) -> int:
    return (period.last - period.first).days


def _relative(text: str, today: dt.date) -> Period | None:
    monday = today - dt.timedelta(days=today.weekday())
    if _WEEK.search(text):
        return Period(monday - dt.timedelta(days=7), monday - dt.timedelta(days=1))
    if _THIS_WEEK.search(text):
        return Period(monday, monday + dt.timedelta(days=6))
    if _YESTERDAY.search(text):
        day = today - dt.timedelta(days=1)
        return Period(day, day)
    return Period(today, today) if _TODAY.search(text) else None


def period_from(value: str) -> Period | None:
    """The days of a date fact's value: "2022", "2022-05", "2025-Q1", "2024-summer"."""
    if match := _FULL.match(value):
        return _calendar(int(match[1]), match[2], match[3])
    if match := _RANGE.match(value):
        return Period(dt.date(int(match[1]), 1, 1), dt.date(int(match[2]), 12, 31))
    if match := _PART.match(value):
        first, last = _months(match)
        return _between(int(match[1]), first, last)
    return None


def _months(match: re.Match[str]) -> tuple[int, int]:
    if match[2]:
        quarter = int(match[2])
        return 3 * quarter - 2, 3 * quarter
    if match[3]:
        return (1, 6) if match[3] == "1" else (7, 12)
    return _SEASONS[match[4]]


def _calendar(year: int, month: str | None, day: str | None) -> Period | None:
    try:
        if day:
            exact = dt.date(year, int(month or 1), int(day))
            return Period(exact, exact)
        return _between(year, int(month), int(month)) if month else _between(year, 1, 12)
    except ValueError:
        return None


def _between(year: int, first: int, last: int) -> Period:
    end = calendar.monthrange(year, last)[1]
    return Period(dt.date(year, first, 1), dt.date(year, last, end))
