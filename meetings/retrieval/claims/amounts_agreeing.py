"""Whether a claimed amount agrees with one of the record, where either may be but a bound."""

from __future__ import annotations

from dataclasses import dataclass

from meetings.model.fact import Fact
from meetings.statistics.figures.bounds import Bound, apart, bound_of, bounds_of

_HIDES = 0.75
"""A bound that is further off says little of a figure: "more than 10" of 95 hides how much."""
_UNDER = 0.93
"""Nobody calls 4.6 almost 5."""
_CLOSE, _VAGUE = 0.07, 0.12
"""How far a figure may be from "about" so much, and from where on it is another."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure at ``sentence[start:]``; ``value`` without the sign of a movement."""

    fact: Fact
    sentence: str
    start: int
    value: float

    @property
    def bound(self) -> Bound:
        """How it is bounded."""
        return bound_of(self.fact, self.sentence, self.start)


def agree(claimed: Amount, said: Amount) -> bool | None:
    """Whether a claim is so by what was said; None where neither it nor the opposite is."""
    mine, theirs = claimed.bound, said.bound
    if claimed.value == said.value:
        return _at_one_value(mine, theirs)
    if theirs and mine != theirs:
        return None if _may_be_one(claimed, said) else False
    if mine == "more":
        return _more(claimed.value, said.value, exactly=not theirs)
    if mine == "less":
        return _less(claimed.value, said.value, exactly=not theirs)
    return _roughly(claimed.value, said.value, mine) if mine else False


def _at_one_value(mine: Bound, theirs: Bound) -> bool | None:
    """ "More than 38" is not "almost 38", and may be 38."""
    if {mine, theirs} in ({"more", "less"}, {"more", "nearly"}):
        return False
    return True if mine in ("", "about", theirs) or theirs == "about" else None


def _may_be_one(claimed: Amount, said: Amount) -> bool:
    one, other = (bounds_of(a.fact, a.sentence, a.start) for a in (claimed, said))
    return one is None or other is None or not apart(one, other)


def _more(mine: float, theirs: float, *, exactly: bool) -> bool | None:
    if mine > theirs:  # "more than 140" of "more than 120"
        return False if exactly else None
    return True if mine >= theirs * _HIDES else None


def _less(mine: float, theirs: float, *, exactly: bool) -> bool | None:
    if mine < theirs:
        return False if exactly else None
    return True if mine <= theirs / _HIDES else None


def _roughly(mine: float, theirs: float, bound: Bound) -> bool | None:
    if bound == "nearly" and theirs > mine:
        return None if theirs <= mine * (1 + _VAGUE) else False
    close = 1 - _UNDER if bound == "nearly" else _CLOSE
    off = abs(mine - theirs) / theirs if theirs else 1
    if off <= close:
        return True
    return None if off <= _VAGUE else False
