"""A cache of values computed from the whole catalogue, valid until the archive changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from meetings.ports.archive import Archive

Made = TypeVar("Made")


class OfRevision(Generic[Made]):
    """One value, made of the catalogue; the next revision's takes its place."""

    def __init__(self, make: Callable[[Archive], Made]) -> None:
        self._make = make
        self._kept: tuple[Hashable, Made] | None = None

    def of(self, archive: Archive) -> Made:
        """The value for an archive as it is now."""
        # Asked for first: a writer between the two looks leaves a newer catalogue under an older
        # revision, which the next look corrects, and never the other way round.
        revision = archive.revision()
        kept = self._kept
        if kept is None or kept[0] != revision:
            kept = self._kept = revision, self._make(archive)
        return kept[1]
