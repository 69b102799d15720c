"""When a pause ends by itself, from how long somebody said it is to last: «на неделю»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from handlers.plain_words import pause_lengths_words as said
from handlers.plain_words.hours_said import hour_in, hour_pattern, impossible_hour
from meetings.text.months import month_patterns

PauseEnd = dt.datetime | Literal["open", "impossible"]
"""A moment; that nobody can tell; that there is no such moment to come."""
_LONGEST = dt.timedelta(days=5 * 366)
"""Five years: who says more means something else than a pause."""
_MONTHS_OF_YEAR = 12
_WHOLE = {"minutes": dt.timedelta(minutes=1), "hours": dt.timedelta(hours=1)}
_DAYS = {"days": 1, "weeks": 7}
_IN_MONTHS = {"months": 1, "years": 12}


def pause_end(length: str, now: dt.datetime) -> PauseEnd:
    """When a pause of this length ends that begins ``now`` (in the chat's zone)."""
    words = length.strip(" ,")
    if re.fullmatch(said.OPEN, words):
        return "open"
    try:
        end = _rest_of(words, now) or _until(words, now) or _lasts(words, now)
    except (ValueError, OverflowError):  # no such day, hour or number
        return "impossible"
    if end is None:
        return "open"
    return end if now < end <= now + _LONGEST else "impossible"


def _rest_of(words: str, now: dt.datetime) -> dt.datetime | None:
    for what, pattern in said.REST_OF.items():
        if re.fullmatch(pattern, words):
            return _midnight(now, 1) if what == "day" else _weekday(now, 0)
    return None


def _lasts(words: str, now: dt.datetime) -> dt.datetime | None:
    """«на 3 дня», "for half an hour"."""
    found = re.fullmatch(said.LASTS, words)
    if found is None:
        return None
    unit, count = found["unit"], _count(found["count"])
    if unit in said.HALVES:
        count, name = said.HALVES[unit]
    else:
        name = next(one for one, pattern in said.UNITS.items() if re.fullmatch(pattern, unit))
    return _later(now, count, name)


def _count(words: str | None) -> float:
    if words is None:
        return 1
    return said.COUNTS[words] if words in said.COUNTS else float(words.replace(",", "."))


def _later(now: dt.datetime, count: float, unit: str) -> dt.datetime:
    """Minutes and hours by the clock, days and more by the calendar, at the same hour."""
    if unit in _WHOLE:
        return (now.astimezone(dt.UTC) + count * _WHOLE[unit]).astimezone(now.tzinfo)
    if unit in _DAYS:
        return now + dt.timedelta(days=count * _DAYS[unit])
    months = int(count * _IN_MONTHS[unit])
    begins = _month_begins(now, now.month - 1 + months)
    following = _month_begins(now, now.month + months)
    day = min(now.day, (following - begins).days)
    return begins.replace(day=day, hour=now.hour, minute=now.minute, second=now.second)


def _until(words: str, now: dt.datetime) -> dt.datetime | None:
    """«до пятницы», "until 5 December 6pm", «до 18:00»."""
    found = re.fullmatch(said.UNTIL, words)
    if found is None:
        return None
    if found["alone"]:
        return _at_hour(now, found["alone"])
    day = next((day for day in _days(found["until"], now) if day), None)
    hour = found["hour"]
    return day.replace(hour=_hour(hour)) if day and hour else day


def _days(words: str, now: dt.datetime) -> Iterator[dt.datetime | None]:
    """What each way to name a day makes of some words. Raises ValueError for no day at all."""
    bare = re.sub(
        r"^(?:следующ\w+|ближайш\w+|next|this|coming) (?!недел|месяц|год|week|month|year)",
        "",
        words,
    )
    for place, pattern in enumerate(said.WEEKDAYS):
        yield _weekday(now, place) if re.fullmatch(pattern, bare) else None
    for count, pattern in said.NEXT_DAYS.items():
        yield _midnight(now, count) if re.fullmatch(pattern, words) else None
    yield _weekday(now, 0) if re.fullmatch(said.NEXT_WEEK, words) else None
    yield _month_begins(now, now.month) if re.fullmatch(said.NEXT_MONTH, words) else None
    yield _month_begins(now, _MONTHS_OF_YEAR) if re.fullmatch(said.NEXT_YEAR, words) else None
    for month, pattern in said.SEASONS.items():
        yield _next_month(now, month) if re.fullmatch(pattern, bare) else None
    for hour, pattern in said.HOURS.items():
        yield _coming(now, hour) if re.fullmatch(pattern, bare) else None
    yield _named_day(bare, now)


def _named_day(words: str, now: dt.datetime) -> dt.datetime | None:
    for pattern in said.DAY_OF_MONTH:
        if found := re.fullmatch(pattern, words):
            return _date(found.groupdict(), now)
    if found := re.fullmatch(said.THE_DAY, words):
        day = int(found["day"] or found["day2"])
        this = _month_begins(now, now.month - 1).replace(day=day)
        return this if this > now else _month_begins(now, now.month).replace(day=day)
    if re.fullmatch(said.GONE, words):
        raise ValueError(words)
    if found := re.fullmatch(said.YEAR, words):
        return _midnight(now, 0).replace(year=int(found["only"]), month=1, day=1)
    if found := re.fullmatch(said.MONTH, words):
        return _next_month(now, _month(found["month"]))
    return None


def _date(groups: dict[str, str | None], now: dt.datetime) -> dt.datetime:
    """A day; one without a year is the next to come. Raises ValueError for no day."""
    month = int(groups["number"] or 0) if groups.get("number") else _month(groups["month"] or "")
    year, day = groups.get("year"), int(groups["day"] or 0)
    own = _midnight(now, 0).replace(year=int(year or now.year), month=month, day=day)
    return own if year or own > now else own.replace(year=own.year + 1)


def _month(name: str) -> int:
    patterns = enumerate(month_patterns(), 1)
    return next((number for number, one in patterns if re.fullmatch(one, name)), 0)


def _at_hour(now: dt.datetime, words: str) -> dt.datetime:
    found = _hour_said().fullmatch(words)
    if found is None or impossible_hour(found.groupdict()):
        raise ValueError(words)
    end = now.replace(
        hour=hour_in(found.groupdict(), "at") or 0,
        minute=int(found["atmin"] or 0),
        second=0,
        microsecond=0,
    )
    return end if end > now else end + dt.timedelta(days=1)


def _hour(words: str) -> int:
    found = _hour_said().fullmatch(words)
    if found is None or impossible_hour(found.groupdict()):
        raise ValueError(words)
    return hour_in(found.groupdict(), "at") or 0


@cache
def _hour_said() -> re.Pattern[str]:
    return re.compile(hour_pattern("at"))


def _coming(now: dt.datetime, hour: int) -> dt.datetime:
    end = _midnight(now, 0).replace(hour=hour)
    return end if end > now else end + dt.timedelta(days=1)


def _midnight(now: dt.datetime, days: int) -> dt.datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + dt.timedelta(days=days)


def _weekday(now: dt.datetime, weekday: int) -> dt.datetime:
    """When the next such day begins: said on one, the one a week later."""
    return _midnight(now, (weekday - now.weekday() - 1) % 7 + 1)


def _month_begins(now: dt.datetime, months: int) -> dt.datetime:
    """The first day of a month, counted from January of this year, which is 0."""
    year, month = divmod(months, _MONTHS_OF_YEAR)
    return _midnight(now, 0).replace(year=now.year + year, month=month + 1, day=1)


def _next_month(now: dt.datetime, month: int) -> dt.datetime:
    begins = _month_begins(now, month - 1)
    return begins if begins > now else _month_begins(now, month - 1 + _MONTHS_OF_YEAR)
