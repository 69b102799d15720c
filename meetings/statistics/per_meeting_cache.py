"""A cache of values computed from one meeting, valid until that meeting changes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final, Generic, TypeVar

from meetings.model.archive import Entry

Made = TypeVar("Made")

# Sweeping costs a walk over all: only where most of what is kept may be of meetings long gone.
_SPARE: Final = 1000


class Derived(Generic[Made]):
    """One value a meeting: a changed meeting's replaces the old one."""

    def __init__(self, make: Callable[[Entry], Made]) -> None:
        self._make = make
        self._kept: dict[str, tuple[int, Made]] = {}

    def of(self, entry: Entry) -> Made:
        """The value for a meeting as it is in the catalogue."""
        kept = self._kept.get(entry.head.id)
        if kept is not None and kept[0] == entry.change:
            return kept[1]
        made = self._make(entry)
        self._kept[entry.head.id] = entry.change, made
        return made

    def sweep(self, there: Collection[Entry]) -> None:
        """Drops what was made of meetings that are gone."""
        if len(self._kept) > 2 * len(there) + _SPARE:
            ids = {entry.head.id for entry in there}
            self._kept = {id_: kept for id_, kept in self._kept.copy().items() if id_ in ids}

    def __len__(self) -> int:
        return len(self._kept)
