"""What is worked out of one meeting by itself: its facts, and what these give the tables."""

from __future__ import annotations

from typing import NamedTuple

from meetings.model.catalogue_selection import Mark
from meetings.model.fact import Fact
from meetings.model.time_series import Kind, Point


class Figured(NamedTuple):
    """What the facts of a meeting give the tables; points each with its indicator's key."""

    marks: frozenset[Mark]
    points: list[tuple[str, tuple[Kind, Point]]]


class Derived(NamedTuple):
    """The facts of a meeting, and what they give the tables."""

    facts: tuple[Fact, ...]
    figured: Figured
