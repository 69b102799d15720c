"""Figures of one indicator over time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from meetings.model.fact import Fact
from meetings.model.meeting import Head

Sense = Literal["level", "change"]
"""How much something was, or by how much it moved."""
Kind = tuple[str, str | None, Sense, bool]
"""What points of one series share: unit, place, sense, whether it is a part of a year."""


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a series: ``value`` is signed where it is a change.

    ``when``: the time it is about, ISO, perhaps partial; ``date``: that time's last day;
    ``start`` and ``stop``: the quote's place in the turn of ``fact``.
    """

    date: dt.date
    when: str
    said: bool
    value: float
    meeting: Head
    speaker: str | None
    fact: Fact
    start: int
    stop: int
    quote: str


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one indicator, oldest first.

    ``label``: the indicator in Russian and English; ``partner``: key of the country, region or
    union it is about or with; ``sense``: how much it was, or by how much it moved; ``part``: sums
    over some months of a year.
    """

    subject: str
    label: tuple[str, str]
    unit: str
    partner: str | None
    sense: Sense
    part: bool
    points: tuple[Point, ...]

    @property
    def meetings(self) -> int:
        """How many meetings its points come from."""
        return len({point.meeting.id for point in self.points})
