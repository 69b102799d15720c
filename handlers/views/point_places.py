"""Where the points of a picture stand: in time, beside each other, their values above or below."""

from __future__ import annotations

import datetime as dt
import math
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from meetings.model.time_series import Point
from meetings.statistics.figures.period_of_figure import first_day

_FAR_OFF = 8
"""Multiples of the median from which on a point would flatten all others."""
_APART = 0.03
"""Of the picture's width: so far apart stand two values of one time."""
_BAR = 0.76
"""Of a year's width: its bar, which the count of a lower one beside it must not touch."""
_OWN = 0.8
"""Of the way to the next time: so much of it the values of one time may take together."""


def on_scale(points: Sequence[Point]) -> list[Point]:
    """The points that fit one picture: 2,600 percent would flatten years of 4."""
    middle = statistics.median(abs(point.value) for point in points)
    near = [point for point in points if abs(point.value) <= _FAR_OFF * middle]
    return near if len(near) >= 2 and middle > 0 else list(points)


def years_of(point: Point) -> float:
    """A point in years: a year, half or quarter stands in its middle, a day where it is."""
    day = point.date
    if len(point.when) == 4 and (day.month, day.day) == (12, 31):
        return day.year + 0.5
    if not is_of_stretch(point) or (first := first_day(point.when)) is None:
        return _day_place(day)
    return (_day_place(first) + _day_place(day)) / 2


def _day_place(day: dt.date) -> float:
    return day.year + (day.timetuple().tm_yday - 0.5) / 366


def is_of_stretch(point: Point) -> bool:
    """Whether a point stands for a year or a part of it, and not for a day or month."""
    return len(point.when) == 4 or not point.when[5:].replace("-", "").isdigit()


def side_by_side(times: Sequence[float]) -> list[float]:
    """Where the points of some times stand: those of one time beside each other, still in it."""
    usual = max(times[-1] - times[0], 1.0) * _APART
    often, nearest = Counter(times), _nearest(sorted(set(times)))
    before: Counter[float] = Counter()
    places: list[float] = []
    for time in times:
        same = often[time]
        gap = min(usual, nearest[time] * _OWN / same)
        places.append(time + (before[time] - (same - 1) / 2) * gap)
        before[time] += 1
    return places


def _nearest(times: Sequence[float]) -> dict[float, float]:
    """How far each time is from the nearest other one."""
    gaps = [math.inf, *(after - time for time, after in pairwise(times)), math.inf]
    return {time: min(gaps[i], gaps[i + 1]) for i, time in enumerate(times)}


def means(times: Sequence[float], values: Sequence[float]) -> tuple[list[float], list[float]]:
    """The line's way: through the middle of the values of one time."""
    told: dict[float, list[float]] = {}
    for time, value in zip(times, values, strict=True):
        told.setdefault(time, []).append(value)
    once = sorted(told)
    return once, [statistics.fmean(told[time]) for time in once]


def above(times: Sequence[float], values: Sequence[float]) -> list[bool]:
    """Above a top, below a dip: beside the line, not on it; of one time the greater above."""
    above: list[bool] = []
    for at, value in enumerate(values):
        near = [i for i in (at - 1, at + 1) if 0 <= i < len(values)]
        same = [i for i in near if times[i] == times[at]]
        beside = [values[i] for i in same or near]
        above.append(not beside or value >= sum(beside) / len(beside))
    return above


def with_room(counts: Mapping[int, int], digits: float) -> set[int]:
    """The years whose counts can be written above their bars, the highest first.

    ``digits``: how many of them the width of a year holds.
    """
    told: set[int] = set()
    for year in sorted(counts, key=lambda one: counts[one], reverse=True):
        half = _half(counts[year]) / digits
        beside = range(year - math.ceil(half), year + math.ceil(half) + 1)
        hidden = any(
            counts.get(other, 0) > counts[year] and half > abs(other - year) - _BAR / 2
            for other in beside
        )
        if not hidden and all(
            abs(year - other) >= half + _half(counts[other]) / digits for other in told
        ):
            told.add(year)
    return told


def _half(count: int) -> float:
    """Digits: half of a count's width."""
    return len(str(count)) / 2
