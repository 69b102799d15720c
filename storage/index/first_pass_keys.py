"""Which keys of a question tell enough to look for promising passages by them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from meetings.model.passage import TermGroup

_TELLING = 0.25
"""A key that adds less than this share of what the most telling one adds is left out: words of
every second meeting («Putin», "country") took two thirds of the time, and without them the first
ten of the close look are among the promising as often (of a million turns 92 % and 93)."""


def rough_keys(
    groups: Sequence[TermGroup], total: int, frequency: Callable[[str], int]
) -> Mapping[str, float]:
    """The telling keys with their weights; ``frequency``: how many of ``total`` passages hold one.

    What no passage holds is no loss: all keys where none is held.
    """
    weights: dict[str, float] = {}
    for group in groups:
        for key, weight in group.keys:
            weights[key] = max(weights.get(key, 0.0), weight * group.weight)
    worth = {
        key: weight * _rarity(held, total)
        for key, weight in weights.items()
        if (held := frequency(key))
    }
    least = _TELLING * max(worth.values(), default=0.0)
    return {key: weights[key] for key, value in worth.items() if value >= least} or weights


def _rarity(held: int, total: int) -> float:
    """The weight that BM25 gives a key for how few passages hold it."""
    return math.log(1 + (max(total - held, 0) + 0.5) / (held + 0.5))
