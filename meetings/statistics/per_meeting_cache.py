"""A cache of values computed from one meeting, valid until that meeting changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

from meetings.model.archive import Entry

Made = TypeVar("Made")

_KEPT = 4000
"""Meetings whose values are kept: the candidates of the last twenty questions."""


class Derived(Generic[Made]):
    """One value a meeting: a changed meeting's replaces the old; of too many the first goes."""

    def __init__(self, make: Callable[[Entry], Made], kept: int = _KEPT) -> None:
        self._make = make
        self._most = kept
        self._kept: OrderedDict[str, tuple[int, Made]] = OrderedDict()

    def of(self, entry: Entry) -> Made:
        """The value for a meeting as it is in the catalogue."""
        kept = self._kept.get(entry.head.id)
        made = self._make(entry) if kept is None or kept[0] != entry.change else kept[1]
        self._kept[entry.head.id] = entry.change, made
        # Each step is one of the interpreter's own: threads may share it without a lock.
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return made

    def __len__(self) -> int:
        return len(self._kept)
