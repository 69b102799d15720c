"""Where the vector of each key stands, in columns: 20 bytes a key.

A dictionary takes 230: of five million keys more than a gigabyte.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from meetings.retrieval.indexing.chunks import KEY_BYTES

Keys = npt.NDArray[np.uint64]
"""Keys as two numbers each, shape (keys, 2)."""
Rows = npt.NDArray[np.int32]
_FEW = 4_096
"""Keys that come since are kept in a dictionary up to so many, or a sixteenth of all."""


def as_numbers(keys: Sequence[bytes]) -> Keys:
    """Keys as numbers."""
    return np.frombuffer(b"".join(keys), np.uint64).reshape(len(keys), KEY_BYTES // 8)


class RowsByKey:
    """Grows as keys come; of a key that comes again the first row counts."""

    def __init__(self) -> None:
        self._sorted = np.zeros((0, 2), np.uint64), np.zeros(0, np.int32)
        self._fresh: dict[bytes, int] = {}

    def add(self, keys: Keys, rows: Rows) -> None:
        """Adds keys that stand behind all that are known."""
        if len(rows) <= _FEW:
            for key, row in zip(keys, rows.tolist(), strict=True):
                self._fresh.setdefault(key.tobytes(), row)
        else:
            self._sort(keys, rows)
        if len(self._fresh) > max(_FEW, len(self._sorted[1]) // 16):
            self._sort(np.zeros((0, 2), np.uint64), np.zeros(0, np.int32))

    def _sort(self, keys: Keys, rows: Rows) -> None:
        known, places = self._sorted
        fresh = as_numbers(list(self._fresh))
        all_keys = np.concatenate((known, fresh, keys))
        all_rows = np.concatenate((places, np.fromiter(self._fresh.values(), np.int32), rows))
        order = np.argsort(all_keys[:, 0], kind="stable")
        # at once, for whoever is looking meanwhile
        self._sorted = all_keys[order], all_rows[order]
        self._fresh = {}

    def of(self, keys: Keys) -> Rows:
        """The row of each key, -1 where there is none."""
        fresh = self._fresh
        known, places = self._sorted
        found = np.full(len(keys), -1, np.int32)
        heads = known[:, 0]
        at = np.searchsorted(heads, keys[:, 0])
        left = np.arange(len(keys))
        while len(left := left[at[left] < len(heads)]):  # again for those that share a head
            left = left[heads[at[left]] == keys[left, 0]]
            is_it = known[at[left], 1] == keys[left, 1]
            found[left[is_it]] = places[at[left[is_it]]]
            left = left[~is_it]
            at[left] += 1
        if fresh:
            for missing in np.flatnonzero(found < 0).tolist():
                found[missing] = fresh.get(keys[missing].tobytes(), -1)
        return found
