"""What the archive has of one place: dated figures with the series they belong to."""

from __future__ import annotations

from dataclasses import dataclass

from meetings.model.question import Period
from meetings.model.time_series import Point, Series
from meetings.statistics.figures.bounds import Bounds, bounds_of


@dataclass(frozen=True, slots=True)
class DatedFigure:
    """A figure with the series it belongs to."""

    series: Series
    point: Point


@dataclass(frozen=True, slots=True)
class FiguresOfPlace:
    """What the archive has of one place: the figures asked for, the nearest, all there are."""

    place: str
    found: list[DatedFigure]
    near: list[DatedFigure]
    missing: tuple[Period, ...]
    known: int

    @property
    def shown(self) -> list[DatedFigure]:
        """Those whose quotes are shown."""
        return self.found or self.near


def bounds_at(point: Point) -> Bounds | None:
    """The least and the greatest value that a figure may stand for."""
    return bounds_of(point.fact, point.quote, point.fact.start - point.start)
