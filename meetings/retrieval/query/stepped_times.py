"""A time told from the one asked about before: «а годом раньше?», "the day before"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Literal

from meetings.model.question import Period
from meetings.retrieval.query import stepped_times_words as words_of
from meetings.retrieval.query.date_parts import months_of
from meetings.text.months import month_names
from meetings.text.tokens import fold

Unit = Literal["day", "week", "month", "quarter", "year"]
_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12}
_LONGEST: dict[Unit, int] = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}
"""Days: a time that is longer than the unit has no neighbour of it."""
_PUNCTUATION = re.compile(r"[^\w\s-]")


@dataclass(frozen=True, slots=True)
class Step:
    """How far from a time: below 0 back. ``whole``: the calendar's unit beside it."""

    unit: Unit
    count: int
    whole: bool = False


def step_in(text: str) -> Step | None:
    """The step that is all a message says; None where it says something else."""
    said = " ".join(_PUNCTUATION.sub(" ", fold(text)).split())
    for unit in words_of.UNITS:
        for pattern, sign, whole in words_of.steps_of(unit):
            if found := pattern.fullmatch(said):
                count = words_of.NUMBERS.get(found.groupdict().get("count") or "", 1)
                return Step(unit, sign * count, whole)
    return None


def stepped(period: Period, step: Step) -> Period | None:
    """The time that is a step from another; None where that is longer than the step."""
    if (period.last - period.first).days >= _LONGEST[step.unit]:
        return None
    if period.any_year and step.unit == "year":
        return None
    if step.whole:
        around = unit_around(period.last if step.count > 0 else period.first, step.unit)
        period = replace(around, any_year=period.any_year)
    if step.unit not in _MONTHS:
        by = dt.timedelta(days=step.count * _LONGEST[step.unit])
        return Period(period.first + by, period.last + by, any_year=period.any_year)
    months = step.count * _MONTHS[step.unit]
    first, last = _months_on(period.first, months), _months_on(period.last, months)
    if (period.last + dt.timedelta(days=1)).day == 1:
        last = _end_of_month(last)
    return Period(first, last, any_year=period.any_year)


def step_beside_figure(text: str) -> str:
    """«а до этого?», "and after that?" of a figure: that of the year before or after it."""
    said = " ".join(fold(text).strip(" ?!.").split())
    for pattern, meant in words_of.BESIDE_A_FIGURE:
        if re.fullmatch(pattern, said):
            return meant
    return ""


def unit_around(day: dt.date, unit: Unit) -> Period:
    """The day, week, month, quarter or year that a day is in."""
    if unit in _MONTHS:
        first = (day.month - 1) // _MONTHS[unit] * _MONTHS[unit] + 1
        return months_of(day.year, first, first + _MONTHS[unit] - 1) or Period(day, day)
    monday = day - dt.timedelta(days=day.weekday() if unit == "week" else 0)
    return Period(monday, monday + dt.timedelta(days=_LONGEST[unit] - 1))


def time_in_words(period: Period, *, russian: bool) -> str:
    """A period as a person would write it, its preposition with it."""
    if period.first == period.last:
        return _day(period.first, period, russian=russian)
    months = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month
    whole = period.first.day == 1 and period.last == _end_of_month(period.last)
    if whole and (months, period.first.month) == (11, 1):
        return f"в {period.first.year} году" if russian else f"in {period.first.year}"
    if whole and months == 0:
        year = "" if period.any_year else f" {period.first.year}"
        names = month_names("ru", "in_month") if russian else month_names("en")
        return f"{'в' if russian else 'in'} {names[period.first.month - 1]}{year}"
    first, last = (_day(day, period, russian=russian) for day in (period.first, period.last))
    return f"с {first} по {last}" if russian else f"from {first} to {last}"


def _day(day: dt.date, period: Period, *, russian: bool) -> str:
    month = month_names("ru", "of_month") if russian else month_names("en")
    return f"{day.day} {month[day.month - 1]}{'' if period.any_year else f' {day.year}'}"


def _months_on(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = dt.date(year, month + 1, 1)
    return first.replace(day=min(day.day, _end_of_month(first).day))


def _end_of_month(day: dt.date) -> dt.date:
    following = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    return following - dt.timedelta(days=1)
