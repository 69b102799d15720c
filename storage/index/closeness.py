"""How near the chunks of the archive are to one question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from meetings.model.chunk import Near
from meetings.ports.index import Stretch
from storage.index.chunk_table import ChunkTable, Places
from storage.index.rows_by_key import Rows
from storage.index.vector_records import Floats


@dataclass(frozen=True, slots=True)
class ClosenessOfAll:
    """How near every chunk is to one question: a single pass over all vectors."""

    table: ChunkTable
    cosines: Floats
    known: npt.NDArray[np.bool_]
    mean: float = field(default=0.0)
    spread: float = field(default=0.0)
    share: float = field(default=0.0)

    def nearest(self, limit: int, per_turn: int = 2) -> list[Near]:
        """The nearest chunks, best first, at most ``per_turn`` of one turn."""
        total = int(self.known.sum())
        order = _best_first(self.cosines, total, limit)
        return _few_of_a_turn(
            (_near(self.table, at, self.cosines[at]) for at in order), limit, per_turn
        )

    def of_each(self, stretches: Sequence[Stretch]) -> list[float | None]:
        """The best cosine of the chunks that overlap each; None where none has a vector."""
        whose, chunks = self.table.overlapping_each(stretches)
        there = self.known[chunks]
        return _best_of_each(whose[there], self.cosines[chunks[there]], len(stretches))


@dataclass(frozen=True, slots=True)
class ClosenessOfSome:
    """How near chunks are of which there are too many to compare each.

    ``rows``: of all chunks, -1 where there is no vector; ``compared``: those that may be near.
    ``mean`` and ``spread`` are those of a sample.
    """

    table: ChunkTable
    rows: Rows
    compared: Rows
    cosines_of: Callable[[Rows], Floats]
    mean: float
    spread: float
    share: float

    def nearest(self, limit: int, per_turn: int = 2) -> list[Near]:
        """The nearest chunks, best first, at most ``per_turn`` of one turn."""
        # the last stands for chunks that have no vector
        may_be = np.zeros(max(self.rows.max(), self.compared.max()) + 2, np.bool_)
        may_be[self.compared] = True
        places = np.flatnonzero(may_be[self.rows])
        cosines = self.cosines_of(self.rows[places])
        order = _best_first(cosines, len(places), limit)
        found = (_near(self.table, int(places[at]), cosines[at]) for at in order)
        return _few_of_a_turn(found, limit, per_turn)

    def of_each(self, stretches: Sequence[Stretch]) -> list[float | None]:
        """The best cosine of the chunks that overlap each; None where none has a vector."""
        whose, chunks = self.table.overlapping_each(stretches)
        rows = self.rows[chunks]
        there = rows >= 0
        return _best_of_each(whose[there], self.cosines_of(rows[there]), len(stretches))


def _best_of_each(whose: Places, cosines: Floats, count: int) -> list[float | None]:
    found = np.full(count, -np.inf, dtype=np.float32)
    np.maximum.at(found, whose, cosines)
    return [None if cosine == -np.inf else cosine for cosine in found.tolist()]


def _few_of_a_turn(ordered: Iterator[Near], limit: int, per_turn: int) -> list[Near]:
    """The first so many, at most ``per_turn`` of one turn."""
    found: list[Near] = []
    taken: dict[tuple[str, int], int] = {}
    for near in ordered:
        turn = near.meeting_id, near.turn
        taken[turn] = taken.get(turn, 0) + 1
        if taken[turn] <= per_turn:
            found.append(near)
        if len(found) == limit:
            break
    return found


def _best_first(cosines: Floats, total: int, limit: int) -> Iterator[int]:
    """The places of the highest so many, in falling order, ever more as they are asked for."""
    seen, wanted = 0, 4 * max(limit, 1)
    while seen < total:
        order = best(cosines, min(wanted, total))
        yield from order[seen:].tolist()
        seen, wanted = len(order), 4 * wanted


def _near(table: ChunkTable, at: int, cosine: np.float32) -> Near:
    number = int(np.searchsorted(table.first, at, side="right")) - 1
    turn, start, stop, _ = table.chunks[at].item()
    return Near(table.ids[number], turn, start, stop, float(cosine))


def best(scores: npt.NDArray[np.floating | np.signedinteger], limit: int) -> npt.NDArray[np.intp]:
    """Where the highest scores stand, best first, the earlier first among equals."""
    if limit < len(scores):
        top = np.sort(np.argpartition(-scores, limit)[:limit])
    else:
        top = np.arange(len(scores))
    return top[np.argsort(-scores[top], kind="stable")]
