"""Figures of all known indicators, extracted once from each meeting and cached.

Whole facts would be far too much to keep, and reading them takes a second for a large archive; the
points among them are few.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress

from meetings.model.archive import Entry
from meetings.model.errors import UnknownMeeting
from meetings.model.languages import Lang
from meetings.model.series import Kind, Point, Series
from meetings.ports.archive import Archive
from meetings.statistics.figures.indicators import (
    Indicator,
    indicator_in,
    indicators,
    named_among,
    neutral,
    without_places,
)
from meetings.statistics.figures.places import asked_places
from meetings.statistics.per_meeting_cache import Derived
from meetings.statistics.per_revision_cache import OfRevision
from meetings.statistics.series import points_in, series_from, series_of

_Points = dict[str, list[tuple[Kind, Point]]]


class Followed:
    """Series over an archive: what is known by name is quick after the first time."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._points = Derived(self._points_of)
        self._gathered = OfRevision(self._gather)

    def series(self, words: str) -> list[Series]:
        """The series that some words mean, the richest first."""
        indicator = indicator_in(words)
        if indicator is None:
            return []
        if indicator in indicators():
            return self.of(indicator, asked_places(words))
        return series_of(words, self._archive.all_facts(), self._archive.meeting)

    def is_followed(self, words: str) -> bool:
        """Whether some words name an indicator and nothing else, and it can be followed."""
        known = named_among(without_places(words))
        if known is None or known[1] - neutral():
            return False
        return any(len(one.points) > 1 for one in self.of(known[0], asked_places(words)))

    def of(
        self, indicator: Indicator, places: frozenset[str] = frozenset(), lang: Lang | None = None
    ) -> list[Series]:
        """The series of an indicator known by name, only those of some places if any."""
        return series_from(indicator, self.gather().get(indicator.key, ()), places, lang)

    def gather(self) -> _Points:
        """The points of all indicators; only what is new is looked for."""
        return self._gathered.of(self._archive)

    def _gather(self, entries: Sequence[Entry]) -> _Points:
        found: _Points = defaultdict(list)
        for entry in entries:
            for key, point in self._points.of(entry):
                found[key].append(point)
        self._points.sweep(entries)
        return dict(found)

    def _points_of(self, entry: Entry) -> tuple[tuple[str, tuple[Kind, Point]], ...]:
        with suppress(UnknownMeeting):  # removed meanwhile, or damaged
            facts = self._archive.facts(entry.head.id)
            return tuple(points_in(entry.head.id, facts, indicators(), self._archive.meeting))
        return ()
