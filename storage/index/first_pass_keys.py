"""Which keys of a question tell enough to look for promising passages by them, and where."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from meetings.model.passage import TermGroup

_TELLING = 0.2
"""A key that adds less than this share of what the most telling one adds is left out: words of
every second meeting («Путин», "country") took two thirds of the time, and without them the first
ten of the close look are among the promising as often."""
_COMMON = 0.01
"""What merely stands for a word of the question ("after" for "before") is left out where more than
this share of the passages holds it: it takes a third of the time. Of the first ten of a close look
at everything 97 of 100 are found without it, 94 with it; with .003 the same, but of the last of
250 fewer in a small archive."""

_ROUGH_BOOSTS = {"own": 1.0, "around": 0.3, "head": 0.4}
"""Of a rough look all fields add up, where of the exact score the best counts: hence lower ones.
What was asked before is in hardly any passage and finds none that these do not."""
_ROUGH_BOOSTS_OF_OTHERS = {"own": 1.0}
"""What merely stands for a word is looked for in the sentence alone: a look at 8.7 million
passages takes 12.4 ms instead of 16.9, and has 98.3 % of the best ten instead of 98.6."""
_ROUGH_AT_MOST = {"around": 0.02, "head": 0.05}
"""Shares of the passages: where more than that stand beside a key or under it, only those that
hold it are looked for. That takes 12.0 ms instead of 18.4 and finds as many of the best ten, and
93.5 of 100 of the best 250 instead of 93.9."""

Counts = Mapping[str, Mapping[str, int]]
"""In how many passages each key is, by field."""


class RoughKey(NamedTuple):
    """A key to look for; ``is_word``: a word of the question, not what merely stands for one."""

    key: str
    weight: float
    is_word: bool


class RoughTerm(NamedTuple):
    """A key to look for in a field."""

    field: str
    key: str
    weight: float


def rough_terms(groups: Sequence[TermGroup], counts: Counts, total: int) -> list[RoughTerm]:
    """What is looked for; ``counts``: in how many of ``total`` passages each key is, by field.

    Where no passage holds any of it, all that could be looked for.
    """
    # nearly how many hold a key somewhere: as many as in the field where most do
    keys = rough_keys(groups, total, lambda key: max(counts[key][f] for f in _ROUGH_BOOSTS))
    terms = [
        RoughTerm(field, key, boost * weight)
        for key, weight, is_word in keys
        for field, boost in (_ROUGH_BOOSTS if is_word else _ROUGH_BOOSTS_OF_OTHERS).items()
    ]
    rare = [
        one
        for one in terms
        if counts[one.key][one.field] <= _ROUGH_AT_MOST.get(one.field, 1.0) * total
    ]
    return rare if any(counts[one.key][one.field] for one in rare) else terms


def rough_keys(
    groups: Sequence[TermGroup], total: int, frequency: Callable[[str], int]
) -> list[RoughKey]:
    """The telling keys; ``frequency``: how many of ``total`` passages hold one.

    What no passage holds is no loss: all keys where none is held.
    """
    weights: dict[str, float] = {}
    words: set[str] = set()
    for group in groups:
        for key, weight in group.keys:
            weights[key] = max(weights.get(key, 0.0), weight * group.weight)
            if weight >= 1:
                words.add(key)
    held = {key: frequency(key) for key in weights}
    worth = {key: weights[key] * _rarity(n, total) for key, n in held.items() if n}
    least = _TELLING * max(worth.values(), default=0.0)
    most = _COMMON * total
    telling = [
        key
        for key, value in worth.items()
        if value >= least and (key in words or held[key] <= most)
    ]
    return [RoughKey(key, weights[key], key in words) for key in telling or weights]


def _rarity(held: int, total: int) -> float:
    """The weight that BM25 gives a key for how few passages hold it."""
    return math.log(1 + (max(total - held, 0) + 0.5) / (held + 0.5))
