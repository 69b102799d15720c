"""Which keys of a question tell enough to look for promising passages by them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
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


class RoughKey(NamedTuple):
    """A key to look for; ``is_word``: a word of the question, not what merely stands for one."""

    key: str
    weight: float
    is_word: bool


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
