"""A PostgreSQL database: every store in tables of its own, opened when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from storage.postgres.allowances import PostgresAllowances
from storage.postgres.archive import PostgresArchive
from storage.postgres.chats import PostgresChats
from storage.postgres.check_and_repair import PostgresUpkeep
from storage.postgres.contents import unfinished_move
from storage.postgres.database import Database
from storage.postgres.feed_states import PostgresFeedStates
from storage.postgres.feedback import PostgresVerdicts
from storage.postgres.leadership import PostgresLeadership
from storage.postgres.migrating import migrate
from storage.postgres.outbox import PostgresOutbox
from storage.postgres.passages import PostgresPassages
from storage.postgres.seen_updates import PostgresUpdates
from storage.postgres.shared_vectors import SharedMeaning, SharedVectors


class PostgresStores:
    """Fills the Stores port.

    ``data``: the folder for what each machine keeps for itself: a copy of the vectors, to compare.
    """

    def __init__(self, address: str, data: Path) -> None:
        self.database = Database(address)
        migrate(self.database)
        self._data = data

    @cached_property
    def archive(self) -> PostgresArchive:
        """The meetings."""
        archive = PostgresArchive(self.database)
        archive.renew_marks()
        return archive

    @cached_property
    def upkeep(self) -> PostgresUpkeep:
        """What looks after them."""
        return PostgresUpkeep(self.database, self.archive)

    @cached_property
    def passages(self) -> PostgresPassages:
        """The index of sentences."""
        return PostgresPassages(self.database, seen=lambda: self.archive.catalogue.seen)

    @cached_property
    def chats(self) -> PostgresChats:
        """What is kept of chats."""
        return PostgresChats(self.database)

    @cached_property
    def verdicts(self) -> PostgresVerdicts:
        """What people think of answers."""
        return PostgresVerdicts(self.database)

    @cached_property
    def outbox(self) -> PostgresOutbox:
        """What is owed to chats."""
        return PostgresOutbox(self.database)

    @cached_property
    def seen(self) -> PostgresUpdates:
        """The updates answered so far."""
        return PostgresUpdates(self.database)

    @cached_property
    def feeds(self) -> PostgresFeedStates:
        """What is remembered of feeds."""
        return PostgresFeedStates(self.database)

    @cached_property
    def allowances(self) -> PostgresAllowances:
        """What people have used of their allowances."""
        return PostgresAllowances(self.database)

    @cached_property
    def leadership(self) -> PostgresLeadership:
        """Who of the replicas leads."""
        return PostgresLeadership(self.database)

    def vectors(self, model: str, dimension: int) -> tuple[SharedVectors, SharedMeaning]:
        """The vectors of one model, and the chunks that they stand for."""
        vectors = SharedVectors(self.database, self._data / "vectors", model, dimension)
        return vectors, SharedMeaning(vectors)

    def moving_from(self) -> str | None:
        """Where an unfinished move into the database comes from; None where there is none."""
        return unfinished_move(self.database)

    def close(self) -> None:
        """Ends the connections."""
        self.leadership.close()
        self.database.close()
