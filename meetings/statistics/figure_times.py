"""When a figure was true, in words, and how close that is to the time asked about."""

from __future__ import annotations

import datetime as dt
import re

from meetings.model.languages import Lang
from meetings.model.question import Period
from meetings.model.time_series import Point, Series
from meetings.statistics.figure_statement_templates import WHEN
from meetings.statistics.figures.indicator_names import STANDING
from meetings.statistics.figures.indicators import Indicator, Nature
from meetings.statistics.figures.period_of_figure import first_day, last_day
from meetings.text.months import month_names

_PART = re.compile(r"(\d{4})-([QH])(\d)$")
_OVER_A_TIME: frozenset[Nature] = frozenset({"flow", "both sides", "rate", "index"})
"""Counted over a year; all others are so or so on a day of it."""
_SUMMED: frozenset[Nature] = frozenset({"flow", "both sides", "index"})
"""What was said on a day is of no sure year: «наш товарооборот – 25 миллиардов»."""


def is_of(point: Point, series: Series, period: Period) -> bool:
    """Whether a figure is the one of a whole time, and not of a part of it or a day in it."""
    if series.part and is_whole_year(period):
        return False
    return point.said and _stretch(point) == (period.first, period.last)


def is_within(point: Point, series: Series, period: Period, indicator: Indicator) -> bool:
    """Whether a figure is for a time: for the year so far, or for a day or month in it."""
    if not period.holds(point.date) or not period.holds(_stretch(point)[0]) or series.part:
        return False
    if point.said and len(point.when) == 4:
        return True
    return series.sense == "level" and not _adds_up(indicator)


def _adds_up(indicator: Indicator) -> bool:
    if indicator.nature == "local":
        return indicator.key not in STANDING
    return indicator.nature in _SUMMED


def distance(point: Point, period: Period) -> int:
    """How many days lie between a figure's time and another."""
    if period.holds(point.date):
        return 0
    ends = (point.date - period.last).days, (period.first - point.date).days
    return max(ends)


def is_whole_year(period: Period) -> bool:
    """Whether a time is as long as a year."""
    return (period.last - period.first).days >= 364


def _stretch(point: Point) -> tuple[dt.date, dt.date]:
    if not point.said:
        return point.date, point.date
    return first_day(point.when) or point.date, last_day(point.when) or point.date


def when_told(point: Point, series: Series, nature: Nature, lang: Lang) -> str:
    """«за 2017 год», «на 14 декабря 2017 года», "in March 2019"."""
    first, last = _stretch(point)
    if last > point.date:  # "this year", said before it was over
        return _told("day", lang, point.date)
    over = nature in _OVER_A_TIME or series.sense == "change"
    if found := _PART.match(point.when):
        kind = "quarter" if found[2] == "Q" else "half"
        return _told(kind, lang, last, part=found[3])
    if first == last:
        return _told("day", lang, last)
    if (first.month, last.month) == (1, 12):
        whole = "over year" if over else "in year"
        return _told("part of year" if series.part else whole, lang, last)
    if first.month == last.month:
        return _told("over month" if over and nature != "rate" else "in month", lang, last)
    return _told("months", lang, last, first=first)


def period_told(period: Period, nature: Nature, lang: Lang) -> str:
    """A time that was asked for, as `when_told` gives a figure's."""
    first, last = period.first, period.last
    if first == last:
        return _told("day", lang, last)
    if is_whole_year(period):
        return _told("over year" if nature in _OVER_A_TIME else "in year", lang, last)
    if first.month == last.month:
        return _told("in month", lang, last)
    return _told("months", lang, last, first=first)


def _told(
    kind: str, lang: Lang, day: dt.date, *, first: dt.date | None = None, part: str = ""
) -> str:
    return WHEN[lang][kind].format(
        year=day.year,
        day=day.day,
        part=part,
        month=month_names(lang)[(first or day).month - 1],
        last=month_names(lang)[day.month - 1],
        of_month=month_names(lang, "of_month")[day.month - 1],
        in_month=month_names(lang, "in_month")[day.month - 1],
    )
