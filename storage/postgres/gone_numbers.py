"""Numbers that postings name, and no sentence has any more: its meeting is changed or removed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from storage.postgres.database import Database


class Gone(NamedTuple):
    """Those of a part: where they begin and end, in order."""

    firsts: npt.NDArray[np.int32]
    stops: npt.NDArray[np.int32]

    def among(self, numbers: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
        """Which of some numbers are gone."""
        if not len(self.firsts):
            return np.zeros(len(numbers), np.bool_)
        at = np.searchsorted(self.firsts, numbers, "right") - 1
        gone: npt.NDArray[np.bool_] = (at >= 0) & (numbers < self.stops[at])
        return gone


NOTHING = Gone(np.zeros(0, np.int32), np.zeros(0, np.int32))


def gone_by_part(database: Database) -> Mapping[int, Gone]:
    """All of them by the number of their part."""
    found = database.rows("SELECT part, first, stop FROM gone ORDER BY part, first")
    by_part: dict[int, list[tuple[int, int]]] = {}
    for part, first, stop in found:
        by_part.setdefault(part, []).append((first, stop))
    return {part: Gone(*np.array(own, np.int32).T) for part, own in by_part.items()}
