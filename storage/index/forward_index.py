"""The forward index: which keys each passage has, as numbers in one file beside tantivy's own.

A search of a large index scores hundreds of passages by it, without reading what is stored of
them. Each turn begins with how far before it its head's keys are, how many keys were asked before
it, and these; those of its sentences follow in order, so that what stands around a sentence lies
around it here as well. A head's keys stand before the first turn of its speaker, behind their
count. Two columns of tantivy say where a passage's own are, and how many beside what.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import tantivy

from storage.index.checksums import GROWING

COLUMNS = ("own_at", "spans")
"""Where in the file a passage's own keys begin; and, packed: whether it answers what was asked
before its turn, how many keys stand before it, in it and after it, and how far its turn's
beginning lies before its own keys."""
BITS, MOST = 12, 0xFFF
"""Of a count of keys: what is cut into sentences has some dozens."""
FURTHEST = (1 << 63 - 1 - 3 * BITS) - 1
"""So far a turn's beginning may lie."""

NUMBER = np.dtype("<u4")
"""A number as it is kept."""
Numbers = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]


class Laid(NamedTuple):
    """Where the keys of some passages are, by field: where each run of them begins, its length.

    Of `around` each passage has two runs.
    """

    starts: dict[str, Places]
    lengths: dict[str, Places]


class ForwardIndex:
    """Reads the numbers of passages."""

    def __init__(self, folder: Path) -> None:
        path = folder / GROWING
        whole = path.stat().st_size // NUMBER.itemsize  # the last may be torn, and is nobody's
        self.numbers: Numbers = np.memmap(path, dtype=NUMBER, mode="r", shape=(whole,))

    def laid(self, searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress]) -> Laid:
        """Where the keys of the passages at some addresses are."""
        own, spans = (
            np.array(searcher.fast_field_values(name, list(addresses)), dtype=np.int64)
            for name in COLUMNS
        )
        before, said, after = (spans >> 1 + n * BITS & MOST for n in range(3))
        turn = own - (spans >> 1 + 3 * BITS)
        head = turn - self._at(turn)
        return Laid(
            {
                "own": own,
                "around": np.column_stack((own - before, own + said)).ravel(),
                "asked": turn + 2,
                "head": head + 1,
            },
            {
                "own": said,
                "around": np.column_stack((before, after)).ravel(),
                "asked": self._at(turn + 1).clip(max=MOST) * (spans & 1),
                "head": self._at(head).clip(max=MOST),
            },
        )

    def _at(self, places: Places) -> Places:
        return self.numbers.take(places, mode="clip").astype(np.int64)
