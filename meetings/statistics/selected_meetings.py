"""The meetings of a selection as a list of which only what is looked at is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import overload

from meetings.model.archive import Entry
from meetings.model.catalogue import Selection, Totals
from meetings.ports.archive import Catalogue

_AT_ONCE = 200
"""Meetings read together where all are wanted."""


class SelectedMeetings(Sequence[Entry]):
    """The meetings of a selection, newest first."""

    def __init__(self, catalogue: Catalogue, selection: Selection) -> None:
        self._catalogue = catalogue
        self._selection = selection

    @cached_property
    def totals(self) -> Totals:
        """How much they are."""
        return self._catalogue.totals(self._selection)

    def __len__(self) -> int:
        return self.totals.meetings

    def __iter__(self) -> Iterator[Entry]:
        start = 0
        while some := self._from(start, _AT_ONCE):
            yield from some
            start += len(some)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(place, int):
            return self._from(range(len(self))[place], 1)[0]
        places = range(len(self))[place]
        return self._from(places.start, len(places)) if len(places) else ()

    def _from(self, start: int, limit: int) -> Sequence[Entry]:
        return self._catalogue.entries(self._selection, start=start, limit=limit)
