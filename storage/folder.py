"""A data folder: every store in its own files, opened on first use.

Modules are imported with their store: `feedback` waits for no index.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from meetings.ports.spreading_work import Each

if TYPE_CHECKING:
    from storage.archive.check_and_repair import TinyUpkeep
    from storage.archive.tinydb_archive import TinyArchive
    from storage.chats.feedback import TinyVerdicts
    from storage.chats.seen_updates import KeptUpdates
    from storage.chats.tinydb_chats import TinyChats
    from storage.feed_states import TinyFeedStates
    from storage.index.chunk_vectors import MeaningIndex
    from storage.index.passages import PassageIndex
    from storage.index.vectors import VectorFile
    from storage.outbox import TinyOutbox
    from storage.single_process_leader import SoleLeader


class FolderStores:
    """Fills the Stores port with TinyDB, journals, tantivy and files of vectors.

    ``each``: who works out what is derived of meetings, where there are others to help.
    """

    def __init__(self, data: Path, each: Each | None = None) -> None:
        self._data = data
        self._each = each

    @cached_property
    def archive(self) -> TinyArchive:
        """The meetings; their facts are found as they are put, where nobody helps.

        Helpers find them later, with the passages: so they are sent a meeting but once, and have
        files to read while it is written.
        """
        from storage.archive.tinydb_archive import TinyArchive

        return TinyArchive(self._data, facts_at_put=self._each is None)

    @cached_property
    def upkeep(self) -> TinyUpkeep:
        """What looks after the folder."""
        from storage.archive.check_and_repair import TinyUpkeep

        return TinyUpkeep(self._data, self.archive)

    @cached_property
    def passages(self) -> PassageIndex:
        """The index of sentences."""
        from storage.archive.facts_on_the_way import KeptOnTheWay
        from storage.index.passages import PassageIndex

        on_the_way = KeptOnTheWay(self.archive)
        return PassageIndex(self._data / "index", each=self._each or map, on_the_way=on_the_way)

    @cached_property
    def chats(self) -> TinyChats:
        """What is kept of chats."""
        from storage.chats.tinydb_chats import TinyChats

        return TinyChats(self._data)

    @cached_property
    def verdicts(self) -> TinyVerdicts:
        """What people think of answers."""
        from storage.chats.feedback import TinyVerdicts

        return TinyVerdicts(self._data)

    @cached_property
    def outbox(self) -> TinyOutbox:
        """What is owed to chats."""
        from storage.outbox import TinyOutbox

        return TinyOutbox(self._data)

    @cached_property
    def seen(self) -> KeptUpdates:
        """The updates answered so far."""
        from storage.chats.seen_updates import KeptUpdates

        return KeptUpdates(self._data / "updates")

    @cached_property
    def feeds(self) -> TinyFeedStates:
        """What is remembered of feeds."""
        from storage.feed_states import TinyFeedStates

        return TinyFeedStates(self._data)

    @property
    def allowances(self) -> None:
        """One process alone serves people: it remembers."""

    @cached_property
    def leadership(self) -> SoleLeader:
        """Nobody else is at work on the folder."""
        from storage.single_process_leader import SoleLeader

        return SoleLeader()

    def vectors(self, model: str, dimension: int) -> tuple[VectorFile, MeaningIndex]:
        """The vectors of one model, and the chunks that they stand for."""
        from storage.index.chunk_vectors import MeaningIndex
        from storage.index.vectors import VectorFile

        vectors = VectorFile(self._data / "vectors", model, dimension)
        return vectors, MeaningIndex(vectors)
