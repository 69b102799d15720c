"""A file of vectors as it was at one look: rows, lists and cosines that belong together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from storage.index.neighbours import Neighbours
from storage.index.rows_by_key import Keys, Rows, RowsByKey
from storage.index.vector_records import BLOCK, Floats, products


@dataclass(frozen=True, slots=True)
class FileState:
    """A file by device and inode, with its records: rows of the same file stay where they are."""

    identity: tuple[int, int]
    count: int


@dataclass(frozen=True, slots=True)
class MappedVectors:
    """Which file it was, its whole records, where each key stands.

    It stays what it was where the file is repaired or replaced meanwhile: rows are others then.
    """

    identity: tuple[int, int]
    records: npt.NDArray[np.void]
    row_of: RowsByKey
    neighbours: Neighbours

    @property
    def state(self) -> FileState:
        """Which file it was, and how many records it had."""
        return FileState(self.identity, len(self.records))

    def rows(self, keys: Keys) -> Rows:
        """The row of each key's vector, -1 where there was none."""
        rows = self.row_of.of(keys)
        # later looks at the same file go on with its rows
        rows[rows >= len(self.records)] = -1
        return rows

    def cosines(self, question: Floats) -> Floats:
        """The cosine of a question's vector with every row, in the order of rows."""
        out = products(self.records["v"], question)
        with np.errstate(all="ignore"):  # no row is asked for whose scale is damaged
            out *= self.records["scale"]
        return out

    def cosines_of(self, question: Floats, rows: Rows) -> Floats:
        """The cosine of a question's vector with those at some rows, in their order."""
        out = np.empty(len(rows), np.float32)
        for start in range(0, len(rows), BLOCK):  # as many as stay in the processor's cache
            some = rows[start : start + BLOCK]
            out[start : start + BLOCK] = products(self.records["v"][some], question)
        out *= self.records["scale"][rows]
        return out

    def near(self, question: Floats) -> Rows | None:
        """The rows that may be near to a question; None where all are to be compared."""
        return self.neighbours.near(question, self.records, self.identity)
