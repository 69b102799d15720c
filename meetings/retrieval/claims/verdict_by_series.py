"""The verdict on a claim by the figures followed: the record has it for its time, or another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from meetings.model.claim import Checked, Claimed, ClaimMatch, ClaimVerdict, Difference
from meetings.model.time_series import Point
from meetings.retrieval.claims.by_series import (
    PointClaimed,
    nearest_in_record,
    others_in_record,
    same_in_record,
)
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

    Where the record has the figure of other times only, the likest is the nearest that there is.

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
    told_so = next((one for one in others if one.verdict == "near" or not negated), None)
    if told_so:
        return told_so
    near = [point for one in told for point in nearest_in_record(one, followed)]
    near = list(filter(may_be_meant, near))
    if made.verdict == "altered" and not (told[0].point.said and _is_one_of(near, made.match)):
        return None  # else what differs is of another time
    return Checked(claimed.text, "not_found", _where(near[0])) if near else None


def _is_one_of(points: Sequence[Point], match: ClaimMatch | None) -> bool:
    """Whether the words beside a claim are where the record tells one of some figures."""
    return match is not None and any(
        (point.meeting.id, point.fact.turn) == (match.meeting.id, match.turn)
        and point.start < match.stop
        and match.start < point.stop
        for point in points
    )


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
