"""Holds a claim of a figure against the figures followed, before the verdict by words stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from itertools import chain

from meetings.model.claim import Checked, Claimed
from meetings.model.time_series import Point
from meetings.ports.archive import Archive
from meetings.retrieval.claims.by_series import (
    nearest_in_record,
    overlap,
    pair_claimed,
    points_claimed,
)
from meetings.retrieval.claims.claimed_time import is_of
from meetings.retrieval.claims.figures_not_followed import told_elsewhere
from meetings.retrieval.claims.level_reached import LevelReached, level_reached, moved_so
from meetings.retrieval.claims.verdict_by_series import (
    MayBeMeant,
    by_series,
    by_two_series,
    is_of_another,
    no_more,
)
from meetings.statistics.figures.indicators import named_among
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.series_by_words import Followed


class BySeries:
    """Verdicts by the figures that an archive follows."""

    def __init__(
        self,
        archive: Archive,
        followed: Followed,
        is_said_by: Callable[[str | None, str | None], bool],
        today: Callable[[], dt.date],
    ) -> None:
        self._archive = archive
        self._followed = followed
        self._is_said_by = is_said_by
        self._today = today

    def verdict(self, claimed: Claimed, made: Checked) -> Checked | None:
        """The verdict, None where that by words, ``made``, stays."""

        def may_be_meant(point: Point) -> bool:
            by, at = point.speaker, point.meeting
            return self._is_said_by(by, claimed.speaker) and is_of(at, claimed)

        in_doubt = made.verdict in ("altered", "not_found")
        today = self._today()
        if told := points_claimed(claimed.text, today):
            if not in_doubt and not is_of_another(made, told, claimed, self._followed):
                return no_more(claimed, told, self._followed, may_be_meant)
            verdict = by_series(claimed, made, told, self._followed, may_be_meant)
            if verdict and verdict.verdict == "altered" and verdict.figure:
                found = (told_elsewhere(one, self._archive, self._followed) for one in told)
                if there := next(chain.from_iterable(found), None):
                    return Checked(claimed.text, "not_found", there)
            unsure = replace(made, verdict="not_found", differences=(), figure=None)
            return verdict or (None if in_doubt else unsure)
        if in_doubt and (reached := level_reached(claimed.text, today)):
            return self._reached(reached, claimed, made, may_be_meant)
        if in_doubt and (pair := pair_claimed(claimed.text, today)):
            return by_two_series(claimed, pair, self._followed, may_be_meant)
        return None

    def _reached(
        self,
        reached: LevelReached,
        claimed: Claimed,
        made: Checked,
        may_be_meant: MayBeMeant,
    ) -> Checked | None:
        """The verdict on what an indicator fell or rose to: that it did has to be there as well.

        Of no time in particular, the figure of another one contradicts it as little.
        """
        nothing = Checked(claimed.text, "not_found", None)
        found = by_series(claimed, nothing, reached.told, self._followed, may_be_meant)
        if found is None or found.match is None or found.verdict != "near":
            is_of_a_time = any(one.point.said for one in reached.told)
            unsure = replace(made, verdict="not_found", differences=(), figure=None)
            is_of_figures = all(one.kind == "figure" for one in made.differences)
            return None if is_of_a_time or not is_of_figures else unsure
        for one in reached.told:
            points = nearest_in_record(one, self._followed)
            own = next((point for point in points if overlap(point, found.match)), None)
            if own is not None and moved_so(reached, own, points):
                return found
        return replace(found, verdict="not_found", differences=(), figure=None)


def tells_of_another_place(made: Checked, claimed: Claimed) -> bool:
    """Whether the nearest to a claim of a place's indicator is of no place that is named there:
    trade with Myanmar is no help with trade with Belarus.
    """
    if made.match is None or named_among(claimed.text) is None:
        return False
    named = places_in(claimed.text) - {HOME}
    told = places_in(f"{made.match.meeting.title}\n{made.match.quote}") - {HOME}
    return bool(named and told) and named.isdisjoint(told)
