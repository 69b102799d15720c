"""Vectors parted into lists of neighbours, so that a question is compared with some of them.

An inverted file: each vector is in the list of the centre that it is nearest to, and a question
is compared with those in the lists of the centres nearest to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from storage.index.rows_by_key import Rows
from storage.index.vector_records import Floats, products

Vectors = Callable[[Rows], Floats]
"""The vectors at some rows."""
Told = Callable[[int, int], None]
"""Called with how much is done and how much there is. What it raises ends the work."""

_AT_ONCE = 4_096
"""Rows compared with all centres at once: some ten megabytes of floats."""
_LISTS = 8
"""Times the square root of how many vectors there are: how many lists."""
_LEARNED_FROM = 32
"""Vectors a list that centres are learned from."""
_ROUNDS = 8
"""Times that centres are moved to the middle of their vectors; more moves them hardly."""


def _told_nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class NeighbourLists:
    """``rows``: list after list; ``first`` has one number more than there are lists.

    ``learned_from``: how many vectors there were when the centres were learned.
    """

    centres: Floats
    first: npt.NDArray[np.int64]
    rows: Rows
    learned_from: int

    def near(self, question: Floats, least: int) -> Rows:
        """The rows in the nearest lists, at least so many of them where there are."""
        order = np.argsort(-products(self.centres, question), kind="stable")
        lengths = np.diff(self.first)[order]
        wanted = int(np.searchsorted(np.cumsum(lengths), least)) + 1
        return np.concatenate(
            [np.zeros(0, np.int32)]
            + [self.rows[self.first[at] : self.first[at + 1]] for at in order[:wanted].tolist()]
        )

    def extended(self, vectors: Vectors, count: int, told: Told = _told_nobody) -> NeighbourLists:
        """The same with the rows that came since, up to a count."""
        known = len(self.rows)
        fresh = np.arange(known, count, dtype=np.int32)
        labels = np.empty(count, np.int32)
        labels[self.rows] = np.repeat(np.arange(len(self.centres)), np.diff(self.first))
        for part, _, nearest in _nearest(self.centres, vectors, fresh):
            labels[part] = nearest
            told(int(part[-1]) + 1, count)
        lengths = np.bincount(labels, minlength=len(self.centres))
        return NeighbourLists(
            self.centres,
            np.concatenate(([0], np.cumsum(lengths))),
            np.argsort(labels, kind="stable").astype(np.int32),
            self.learned_from,
        )


def learned(vectors: Vectors, count: int, told: Told = _told_nobody) -> NeighbourLists:
    """Lists for the first so many rows, by k-means over a sample of them."""
    lists = max(1, int(_LISTS * count**0.5))
    dice = np.random.default_rng(count)
    some = np.sort(dice.permutation(count)[: lists * _LEARNED_FROM]).astype(np.int32)
    centres = vectors(np.sort(dice.permutation(some)[:lists]))
    for done in range(_ROUNDS):
        sums, many = np.zeros_like(centres), np.zeros((len(centres), 1), np.float32)
        for _, matrix, nearest in _nearest(centres, vectors, some):
            order = np.argsort(nearest, kind="stable")
            found, begins, times = np.unique(nearest[order], return_index=True, return_counts=True)
            sums[found] += np.add.reduceat(matrix[order], begins, axis=0)
            many[found] += times[:, None]
        # a list that has lost all its vectors keeps its centre
        centres = np.where(many > 0, sums / np.maximum(many, 1), centres)
        told(done, _ROUNDS)
    nothing = np.zeros(len(centres) + 1, np.int64)
    empty = NeighbourLists(centres, nothing, np.zeros(0, np.int32), count)
    return empty.extended(vectors, count, told)


def _nearest(
    centres: Floats, vectors: Vectors, rows: Rows
) -> Iterator[tuple[Rows, Floats, npt.NDArray[np.intp]]]:
    """The nearest centre of each row, some rows after others, with their vectors."""
    offset = (centres * centres).sum(axis=1) / 2
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        matrix = vectors(part)
        yield part, matrix, (matrix @ centres.T - offset).argmax(axis=1)
