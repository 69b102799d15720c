"""Keeps facts that are found while the index takes meetings over, and what they give tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from meetings.model.archive import Entry
from meetings.model.derived_facts import Derived
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from storage.archive.tinydb_archive import TinyArchive


class KeptOnTheWay:
    """Fills the index's FactsOnTheWay from the archive that the meetings are in."""

    def __init__(self, archive: TinyArchive) -> None:
        self._archive = archive

    @property
    def derive(self) -> Callable[[Meeting], Derived | None]:
        """What finds the facts of a meeting; can be sent to another process."""
        return self._archive.kept_facts.derive

    def kept(self, entry: Entry) -> tuple[Fact, ...] | None:
        """The facts of a meeting, where they are kept."""
        return self._archive.kept_facts.found(entry)

    def keep(self, found: Sequence[tuple[Entry, Derived]]) -> None:
        """Keeps the facts of some meetings."""
        figured = {(entry.head.id, entry.change): one.figured for entry, one in found}
        self._archive.kept_facts.keep_found((entry, one.facts) for entry, one in found)
        self._archive.figures.keep([entry.head.id for entry, _ in found], figured)
