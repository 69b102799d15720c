"""How well a passage fits a question's words: the score that the data folder's index gives.

It is BM25 over four fields, of a word's keys and fields the best with a share of the others. The
same formula, with the same rounding of lengths, so that an archive answers alike in both stores.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from meetings.model.passage import TermGroup
from meetings.retrieval.indexing.passages import FIELD_BOOSTS, INDEX_FIELDS, OTHER_FIELDS

K1, B = 1.2, 0.75
"""tantivy's, and those usual for BM25: the scores of both stores are the same."""
GAIN: Final = 1 + K1
"""What a key can give at most, of its worth."""


def _lengths() -> list[int]:
    """Lengths as tantivy rounds them down: exact to 40, then eight steps to each doubling."""
    found, step = list(range(41)), 2
    while len(found) < 256:
        found += [found[-1] + step * i for i in range(1, 9)]
        step *= 2
    return found[:256]


_LENGTHS: Final = _lengths()


@dataclass(frozen=True, slots=True)
class Collection:
    """How many passages there are, and how many keys each field has in all of them."""

    passages: int
    keys: Mapping[str, int]

    def usual(self, field: str) -> float:
        """The mean length of a field."""
        return self.keys[field] / max(self.passages, 1)


class Scorer:
    """Scores passages for one question; ``counts``: in how many passages each key is, by field."""

    def __init__(
        self,
        groups: Sequence[TermGroup],
        counts: Mapping[str, Mapping[str, int]],
        collection: Collection,
    ) -> None:
        self.usual = {field: collection.usual(field) for field in INDEX_FIELDS}
        self.worths = [
            [
                (key, field, worth)
                for key, weight in group.keys
                for field, boost in FIELD_BOOSTS.items()
                if (held := counts.get(key, {}).get(field, 0))
                and (worth := boost * weight * group.weight * _rarity(held, collection.passages))
            ]
            for group in groups
        ]

    def score(self, fields: Mapping[str, str]) -> float:
        """The score of a passage with these keys, parted by blanks, by field."""
        padded = {field: f" {text} " for field, text in fields.items()}
        heavy = {field: self._heaviness(field, text) for field, text in fields.items()}
        total = 0.0
        for worths in self.worths:
            best = others = 0.0
            for key, field, worth in worths:
                if times := _times(padded[field], key):
                    one = worth * GAIN * times / (times + heavy[field])
                    best, others = max(best, one), others + one
            total += best + OTHER_FIELDS * (others - best)
        return total

    def _heaviness(self, field: str, text: str) -> float:
        if not text:
            return K1
        length = _LENGTHS[bisect_right(_LENGTHS, text.count(" ") + 1) - 1]
        return K1 * (1 - B + B * length / max(self.usual[field], 1e-9))


def _rarity(held: int, passages: int) -> float:
    return math.log(1 + (passages - held + 0.5) / (held + 0.5))


def _times(padded: str, key: str) -> int:
    """How often a key occurs in a field."""
    if key not in padded:
        return 0
    # Two of one key in a row share the blank between them.
    return padded.replace(" ", "  ").count(f" {key} ")
