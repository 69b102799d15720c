"""How well a passage fits a question's words: the score that tantivy gives for the same query.

It is BM25 over four fields, of a word's keys and fields the best with a share of the others. The
same formula, with the same rounding of lengths, so that an archive answers alike in both stores,
and in a large one as in a small one.
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


LENGTHS: Final = _lengths()
"""Which lengths are told apart."""


@dataclass(frozen=True, slots=True)
class Collection:
    """How many passages there are, and how many keys each field has in all of them."""

    passages: int
    keys: Mapping[str, float]

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
        self.by_field = _by_field(self.worths)

    def score(self, fields: Mapping[str, str]) -> float:
        """The score of a passage with these keys, parted by blanks, by field."""
        best, total = [0.0] * len(self.worths), [0.0] * len(self.worths)
        for field, text in fields.items():
            sought, said = self.by_field[field], text.split()
            for key in sought.keys() & said:
                times = said.count(key)
                gain = GAIN * times / (times + self._heaviness(field, len(said)))
                for group, worth in sought[key]:
                    one = worth * gain
                    best[group], total[group] = max(best[group], one), total[group] + one
        return sum(best) + OTHER_FIELDS * (sum(total) - sum(best))

    def _heaviness(self, field: str, length: int) -> float:
        """What makes a key count for less in a field of so many keys."""
        rounded = LENGTHS[bisect_right(LENGTHS, length) - 1]
        return K1 * (1 - B + B * rounded / max(self.usual[field], 1e-9))


Sought = dict[str, list[tuple[int, float]]]
"""The keys sought in a field, each with the words it stands for, and what it is worth for them."""


def _by_field(worths: Sequence[Sequence[tuple[str, str, float]]]) -> Mapping[str, Sought]:
    made: dict[str, Sought] = {field: {} for field in INDEX_FIELDS}
    for group, own in enumerate(worths):
        for key, field, worth in own:
            made[field].setdefault(key, []).append((group, worth))
    return made


def _rarity(held: int, passages: int) -> float:
    return math.log(1 + (passages - held + 0.5) / (held + 0.5))
