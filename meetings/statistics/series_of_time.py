"""The figures of a series that are about one time: «инфляция с 2016 по 2018»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meetings.model.question import Period
from meetings.model.time_series import Series


def of_time(found: Sequence[Series], period: Period) -> list[Series]:
    """The same series with what they tell of a time; without those that tell nothing of it."""
    kept = (
        replace(one, points=tuple(point for point in one.points if period.holds(point.date)))
        for one in found
    )
    return [one for one in kept if one.points]
