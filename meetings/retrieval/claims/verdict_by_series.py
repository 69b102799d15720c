"""The verdict on a claim by the figures followed: the record has it for its time, or another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from meetings.model.claim import Checked, Claimed, ClaimMatch, ClaimVerdict, Difference
from meetings.model.time_series import Point
from meetings.retrieval.claims.by_series import PointClaimed, others_in_record, same_in_record
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.rounded_figures import fits
from meetings.statistics.series_by_words import Followed


def by_series(
    claimed: Claimed,
    made: Checked,
    told: Sequence[PointClaimed],
    followed: Followed,
    may_be_meant: Callable[[Point], bool],
) -> Checked | None:
    """The verdict, None where the record has no such figure; ``made``: the verdict by words.

    A "not" that the words have differs more than a figure does, and stays.
    """
    for one in told:
        for point in filter(may_be_meant, same_in_record(one, followed)):
            return Checked(claimed.text, "near", _where(point), figure=point.fact.text)
    others = [
        _by_another_figure(claimed, one.point.fact.text, point)
        for one in told
        for point in filter(may_be_meant, others_in_record(one, followed))
    ]
    others.sort(key=lambda other: other.verdict != "near")
    negated = any(one.kind == "negation" for one in made.differences)
    return next((other for other in others if other.verdict == "near" or not negated), None)


def _where(point: Point) -> ClaimMatch:
    place = (point.fact.turn, point.start, point.stop)
    return ClaimMatch(point.meeting, point.speaker, *place, point.quote)


def _by_another_figure(claimed: Claimed, mine: str, point: Point) -> Checked:
    """A rounding of the claim's figure, or another one."""
    said, start = point.fact.text, point.fact.start
    unit = mine.rsplit(maxsplit=1)[-1]
    whole = f"{said} {unit}" if point.fact.elided else said  # "12.9 and not 12.5 percent"
    verdict: ClaimVerdict = "near" if fits(tokens(mine), tokens(whole)) else "altered"
    if mine not in claimed.text:  # the money that was not said
        mine = mine.rsplit(" ", 1)[0]
    differs = Difference(mine, said, "figure", (start, start + len(said)))
    return Checked(claimed.text, verdict, _where(point), differences=(differs,), figure=said)
