"""A cache of values computed from the whole catalogue, valid until the archive changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from meetings.model.archive import Entry
from meetings.ports.archive import Archive

Made = TypeVar("Made")


class OfRevision(Generic[Made]):
    """One value, made of all entries; the next revision's takes its place."""

    def __init__(self, make: Callable[[Sequence[Entry]], Made]) -> None:
        self._make = make
        self._kept: tuple[Hashable, Made] | None = None

    def of(self, archive: Archive) -> Made:
        """The value for an archive as it is now."""
        # Asked for first: a writer between the two looks leaves newer entries under an older
        # revision, which the next look corrects, and never the other way round.
        revision = archive.revision()
        kept = self._kept
        if kept is None or kept[0] != revision:
            kept = self._kept = revision, self._make(archive.entries())
        return kept[1]
