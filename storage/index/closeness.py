"""How near every chunk of the archive is to one question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from meetings.model.chunk import Near
from meetings.ports.index import Stretch
from storage.index.chunk_table import ChunkTable
from storage.index.vector_records import Floats
from storage.index.vectors import best


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
        found: list[Near] = []
        taken: dict[tuple[str, int], int] = {}
        for at in self._best_first(limit):
            near = self._near(at)
            turn = near.meeting_id, near.turn
            taken[turn] = taken.get(turn, 0) + 1
            if taken[turn] <= per_turn:
                found.append(near)
            if len(found) == limit:
                break
        return found

    def of_each(self, stretches: Sequence[Stretch]) -> list[float | None]:
        """The best cosine of the chunks that overlap each; None where none has a vector."""
        whose, chunks = self.table.overlapping_each(stretches)
        best = np.full(len(stretches), -np.inf, dtype=np.float32)
        np.maximum.at(best, whose, np.where(self.known[chunks], self.cosines[chunks], -np.inf))
        return [None if cosine == -np.inf else cosine for cosine in best.tolist()]

    def _best_first(self, limit: int) -> Iterator[int]:
        """Chunks in falling order, ever more of them as they are asked for."""
        total, seen, wanted = int(self.known.sum()), 0, 4 * max(limit, 1)
        while seen < total:
            order = best(self.cosines, min(wanted, total))
            yield from order[seen:].tolist()
            seen, wanted = len(order), 4 * wanted

    def _near(self, at: int) -> Near:
        number = int(np.searchsorted(self.table.first, at, side="right")) - 1
        turn, start, stop, _ = self.table.chunks[at].item()
        return Near(self.table.ids[number], turn, start, stop, float(self.cosines[at]))
