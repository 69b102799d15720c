"""The verdict on a claim by the figures followed: the record has it for its time, or another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from meetings.model.claim import Checked, Claimed, ClaimMatch, ClaimVerdict, Difference
from meetings.model.time_series import Kind, Point
from meetings.retrieval.claims.amounts_agreeing import Amount, agree
from meetings.retrieval.claims.by_series import (
    PointClaimed,
    at_its_time,
    is_of_that_time,
    nearest_in_record,
    overlap,
    told_at,
)
from meetings.retrieval.claims.claimed_of_now import is_of_now
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.rounded_figures import fits
from meetings.statistics.figures import sense_words
from meetings.statistics.figures.bounds import bound_begins
from meetings.statistics.figures.indicators import named_among
from meetings.statistics.figures.places import places_in
from meetings.statistics.series_by_words import Followed

_MOVED = re.compile(
    "|".join((sense_words.GREW, sense_words.FELL, sense_words.GROWTH, sense_words.FALL)),
    re.IGNORECASE,
)
_MOVEMENT = 80
"""Characters from «вырос» to its figure up to which both are told together."""
_STEADY = 1.5
"""How much more the most may be than the least for a figure to be of one time as of another."""
MayBeMeant = Callable[[Point], bool]


@dataclass(frozen=True, slots=True)
class _Held:
    """A claimed figure beside one of the record; ``agrees``: None where it may be so or not."""

    claimed: PointClaimed
    point: Point
    agrees: bool | None

    @property
    def is_same(self) -> bool:
        """Whether it is confirmed without a word on how exact it is."""
        mine, theirs = (_amount(point) for point in (self.claimed.point, self.point))
        return bool(self.agrees) and mine.value == theirs.value and mine.bound == theirs.bound

    @property
    def is_of_any_time(self) -> bool:
        """Whether it confirms a claim without a time: the same value, or more than is claimed.

        "Some 4" may be any of them.
        """
        is_limit = _amount(self.claimed.point).bound in ("more", "less")
        return is_limit or self.claimed.point.value == self.point.value


def by_series(
    claimed: Claimed,
    made: Checked,
    told: Sequence[PointClaimed],
    followed: Followed,
    may_be_meant: MayBeMeant,
) -> Checked | None:
    """The verdict, None where the record has no such figure; ``made``: the verdict by words.

    Where the record has the figure of other times only, the likest is the nearest that there is.

    A "not" that the words have differs more than a figure does, and stays.
    """
    held = list(_held(told, followed, may_be_meant))
    if newer := _newer(held, claimed):
        return Checked(claimed.text, "not_found", _where(newer))
    if confirmed := _confirmed(held):
        return _as_told(claimed, confirmed)
    negated = any(one.kind == "negation" for one in made.differences)
    if (other := _contradicted(held)) and not negated:
        return _as_told(claimed, other)
    near = [point for one in told for point in nearest_in_record(one, followed)]
    near = list(filter(may_be_meant, near))
    if made.verdict == "altered" and not _is_of_another(made, told, near):
        return None
    return Checked(claimed.text, "not_found", _where(near[0])) if near else None


def by_two_series(
    claimed: Claimed,
    pair: Sequence[PointClaimed],
    followed: Followed,
    may_be_meant: MayBeMeant,
) -> Checked | None:
    """The verdict on how much something grew and what it came to: both are so, or one is not."""
    held = [list(_held([one], followed, may_be_meant)) for one in pair]
    for one in held:
        if not _confirmed(one) and (other := _contradicted(one)):
            return _as_told(claimed, other)
    confirmed = [found for one in held if (found := _confirmed(one))]
    if not confirmed:
        return None
    places = list(dict.fromkeys(_where(one.point) for one in confirmed))
    if len(confirmed) < len(pair):
        return Checked(claimed.text, "not_found", places[0])
    return Checked(claimed.text, "near", places[0], tuple(places[1:]))


def is_of_another(
    made: Checked, told: Sequence[PointClaimed], claimed: Claimed, followed: Followed
) -> bool:
    """Whether words that confirm a claim tell its figure of another place or time than it does."""
    if made.match is None:
        return False
    names_place = bool(places_in(claimed.text)) or claimed.speaker is None
    beside = [
        (one, kind, point)
        for one in told
        for kind, point in told_at(one.indicator, made.match, followed)
        if abs(point.value) == abs(one.point.value)
    ]
    return bool(beside) and not any(
        (not names_place or kind[1] == one.kind[1])
        and (not one.point.said or _may_be_of_time(one, kind, point))
        for one, kind, point in beside
    )


def _may_be_of_time(claimed: PointClaimed, kind: Kind, point: Point) -> bool:
    """A day's rate may be its year's; the trade of some months is none of the year's."""
    if kind[3] != claimed.kind[3]:
        return False
    return not point.said or point.when.startswith(claimed.point.when)


def _held(
    told: Sequence[PointClaimed], followed: Followed, may_be_meant: MayBeMeant
) -> Iterator[_Held]:
    for one in told:
        for point in filter(may_be_meant, at_its_time(one, followed)):
            yield _Held(one, point, _agree(one.point, point))


def _agree(claimed: Point, said: Point) -> bool | None:
    if claimed.value * said.value < 0:
        return False
    mine, theirs = _amount(claimed), _amount(said)
    if not mine.bound and not theirs.bound and mine.value != theirs.value:
        return fits(tokens(claimed.fact.text), tokens(_whole(claimed, said)))
    return agree(mine, theirs)


def _amount(point: Point) -> Amount:
    return Amount(point.fact, point.quote, point.fact.start - point.start, abs(point.value))


def _whole(claimed: Point, said: Point) -> str:
    """ "12.9 and not 12.5 percent" has its unit once."""
    unit = claimed.fact.text.rsplit(maxsplit=1)[-1]
    return f"{said.fact.text} {unit}" if said.fact.elided else said.fact.text


def _confirmed(held: Sequence[_Held]) -> _Held | None:
    """The same figure, else one that is it in round terms; of a claim's time, if it has any."""
    so = [one for one in held if one.agrees]
    so.sort(key=lambda one: not one.is_same)
    rounded = (one for one in so if one.claimed.point.said or one.is_of_any_time)
    return next(rounded, so[0] if len(held) == 1 and so else None)


def no_more(
    claimed: Claimed, told: Sequence[PointClaimed], followed: Followed, may_be_meant: MayBeMeant
) -> Checked | None:
    """That a claim in the present is of a figure that was: what the record has of later."""
    newer = _newer(list(_held(told, followed, may_be_meant)), claimed)
    return Checked(claimed.text, "not_found", _where(newer)) if newer else None


def _newer(held: Sequence[_Held], claimed: Claimed) -> Point | None:
    """A figure of a later time that is another: unemployment "is" not what it was then."""
    confirmed = _confirmed(held)
    if confirmed is None or not is_of_now(claimed):
        return None
    same = [one for one in held if one.claimed is confirmed.claimed]
    newest = max(same, key=lambda one: one.point.date)
    is_later = newest.point.date > confirmed.point.date
    return newest.point if is_later and newest.agrees is False else None


def _contradicted(held: Sequence[_Held]) -> _Held | None:
    """What the record has of that very time, where all of it is something else."""
    then = [one for one in held if is_of_that_time(one.claimed, one.point)]
    if not then or any(one.agrees is None for one in held):
        return None
    return next((one for one in then if one.agrees is False), None)


def _as_told(claimed: Claimed, held: _Held) -> Checked:
    """A verdict with the figure of the record, and what is claimed in its place if it differs."""
    match = _where(held.point)
    if held.is_same:
        return Checked(claimed.text, "near", match, figure=held.point.fact.text)
    mine, theirs = held.claimed.point, held.point
    reversed_ = mine.value * theirs.value < 0
    wide = reversed_ or bool(_amount(mine).bound or _amount(theirs).bound)
    said, at = _told_in_words(theirs, wide=wide, moves=reversed_)
    words, _ = _told_in_words(mine, wide=wide, moves=reversed_)
    # as it is claimed: without the money, or the verb, that was not said
    forms = (words, words.rsplit(" ", 1)[0], mine.fact.text, mine.fact.text.rsplit(" ", 1)[0])
    words = next((form for form in forms if form in claimed.text), words)
    differs = Difference(words, said, "figure", (at, at + len(said)))
    verdict: ClaimVerdict = "near" if held.agrees else "altered"
    figure = None if reversed_ else said
    return Checked(claimed.text, verdict, match, differences=(differs,), figure=figure)


def _told_in_words(point: Point, *, wide: bool, moves: bool) -> tuple[str, int]:
    """A figure as it is told, and where in its turn; if ``wide`` with «более», and «вырос на»
    where it ``moves``.
    """
    start = point.fact.start - point.start
    stop = start + len(point.fact.text)
    before = point.quote[max(start - _MOVEMENT, 0) : start]
    if wide:
        moved = [found.start() for found in _MOVED.finditer(before)] if moves else []
        start += min([*moved[-1:], bound_begins(before)]) - len(before)
    return point.quote[start:stop], point.start + start


def _where(point: Point) -> ClaimMatch:
    place = (point.fact.turn, point.start, point.stop)
    return ClaimMatch(point.meeting, point.speaker, *place, point.quote)


def _is_of_another(made: Checked, told: Sequence[PointClaimed], points: Sequence[Point]) -> bool:
    """Whether what the words have in place of a claim's is of another indicator or place, or of
    one of several times that it may be of.
    """
    first = made.differences[0] if made.differences else None
    if first is None or made.match is None:
        return False
    if first.kind != "figure":
        return named_among(first.claimed) is not None  # "agriculture", not "GDP"
    named = places_in(told[0].point.quote)
    if named and named.isdisjoint(places_in(f"{made.match.meeting.title}\n{made.match.quote}")):
        return True
    if told[0].point.said:
        return _is_one_of(points, made.match)
    values = sorted(abs(point.value) for point in points)
    return bool(values) and values[-1] > values[0] * _STEADY


def _is_one_of(points: Sequence[Point], match: ClaimMatch) -> bool:
    """Whether the words beside a claim are where the record tells one of some figures."""
    return any(overlap(point, match) for point in points)
