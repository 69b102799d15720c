"""Series over an archive by the words of a request: known indicators, or any other words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark, Selection
from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.model.time_series import Series
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
from meetings.statistics.kept_series import KeptSeries
from meetings.statistics.per_revision_cache import OfRevision
from meetings.statistics.series import series_from, series_of

_TOLD_MOST = 8
"""Indicators named to who asks for none: as many buttons as a phone shows without scrolling."""

_SURELY = 10
"""Meetings that tell an indicator of one place, from which on two of them are comparable: of a
million turns it takes a second to look at all that eight of them tell."""


class Followed:
    """Figures over time, looked up among those that the archive keeps by what they measure."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._told_most = OfRevision(self._most_told)
        self._kept = OfRevision(lambda _: KeptSeries())

    def series(self, words: str) -> list[Series]:
        """The series that some words mean, the richest first."""
        indicator = indicator_in(words)
        if indicator is None:
            return []
        if indicator in indicators():
            return self.of(indicator, asked_places(words))
        return series_of(words, self._facts_about(indicator), self._archive.meeting)

    def is_followed(self, words: str) -> bool:
        """Whether some words name an indicator and nothing else, and it can be followed."""
        known = named_among(without_places(words))
        if known is None or known[1] - neutral():
            return False
        return any(len(one.points) > 1 for one in self.of(known[0], asked_places(words)))

    def of(
        self,
        indicator: Indicator,
        places: frozenset[str] = frozenset(),
        lang: Lang | None = None,
        *,
        repeated: bool = False,
    ) -> list[Series]:
        """The series of an indicator known by name, only those of some places if any.

        ``repeated``: with each time that a figure was told.
        """

        def made() -> list[Series]:
            points = self._archive.points(indicator.key, places)
            return series_from(indicator, points, places, lang, repeated=repeated)

        asked = (indicator.key, places, lang, repeated)
        return self._kept.of(self._archive).of(asked, made)

    def told_most(self) -> tuple[Indicator, ...]:
        """The indicators known by name that can be followed, those of most meetings first."""
        return self._told_most.of(self._archive)

    def _most_told(self, archive: Archive) -> tuple[Indicator, ...]:
        told = archive.indicators()
        richest = sorted(indicators(), key=lambda one: -told.get(one.key, 0))
        may_be = (one for one in richest if told.get(one.key, 0) > 1)
        followed = (
            one
            for one in may_be
            if told[one.key] >= _SURELY or any(len(s.points) > 1 for s in self.of(one))
        )
        return tuple(islice(followed, _TOLD_MOST))

    def gather(self) -> None:
        """Has the archive find what it lacks of them, which else the next question waits for."""
        self._archive.points(indicators()[0].key, {""})

    def _facts_about(self, indicator: Indicator) -> Iterator[tuple[Entry, Fact]]:
        """The facts of the meetings that have a figure which may be of an indicator."""
        about: frozenset[Mark] = frozenset(("figure", key) for key in indicator.heads())
        for entry in self._archive.entries(Selection(any_of=(about,))):
            yield from ((entry, fact) for fact in self._archive.facts(entry.head.id))
