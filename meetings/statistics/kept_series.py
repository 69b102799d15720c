"""The series asked for last are kept: pages, charts and tables ask for the same again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from meetings.model.time_series import Series

_KEPT = 10_000
"""Points that are kept at most, of 1.7 kB each: trade in a million turns has 6,600."""


class KeptSeries:
    """Series by what was asked; of too many points those not asked for the longest go."""

    def __init__(self, most: int = _KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, tuple[Series, ...]] = OrderedDict()
        self._lock = Lock()

    def of(self, asked: Hashable, make: Callable[[], list[Series]]) -> list[Series]:
        """The series of what is asked, made where they are not kept."""
        with self._lock:
            found = self._kept.pop(asked, None)
        if found is None:
            found = tuple(make())
        with self._lock:
            self._kept[asked] = found
            while len(self._kept) > 1 and self._points() > self._most:
                self._kept.popitem(last=False)
        return list(found)

    def _points(self) -> int:
        return sum(len(one.points) for series in self._kept.values() for one in series)
