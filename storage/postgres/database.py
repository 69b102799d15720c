"""A PostgreSQL database as the stores use it: statements and transactions, from any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg import errors

from storage.postgres.connections import MOST, Connection, Connections, Row
from storage.postgres.refusals import away


class Database(Connections):
    """What is asked of one database; connections are opened at the first use."""

    def __repr__(self) -> str:
        return f"Database({self.shown!r})"

    def rows(self, query: str, *given: object) -> list[Row]:
        """What a single statement gives; reads only, as it may be asked twice."""
        return self._asked(query, given, packed=False)

    def packed_rows(self, query: str, *given: object) -> list[Row]:
        """The same, sent as it is stored: for many bytes."""
        return self._asked(query, given, packed=True)

    def _asked(self, query: str, given: Sequence[object], *, packed: bool) -> list[Row]:
        for _ in range(MOST):
            with self._connected() as connection:
                try:
                    with self.watched(connection):
                        found = connection.execute(query, given or None, binary=packed)
                        return found.fetchall()
                except psycopg.OperationalError:
                    if not connection.broken:
                        raise
        raise away(self.shown, "every connection was broken")

    def row(self, query: str, *given: object) -> Row | None:
        """The first row of a single statement that reads."""
        found = self.rows(query, *given)
        return found[0] if found else None

    def value(self, query: str, *given: object) -> Any:
        """The first value of the first row."""
        found = self.row(query, *given)
        return found[0] if found else None

    @contextmanager
    def writing(
        self, lock: str | None = None, *, wait: float | None = None
    ) -> Iterator[Connection]:
        """A transaction; all is durable when it ends, or nothing is.

        ``lock``: what only one writer at a time may do; ``wait``: seconds in which it has to be
        done with it, where not the usual ones. Raises ArchiveBusy where another goes on
        for too long, ArchiveError where the database refuses.
        """
        with self._begun() as connection:
            if lock is not None:
                most = self._wait if wait is None else wait
                connection.execute(f"SET LOCAL lock_timeout = {int(most * 1000)}")
                connection.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", (lock,))
                connection.execute("SET LOCAL lock_timeout = 0")
            yield connection

    @contextmanager
    def held(self, lock: str, wait: float) -> Iterator[bool]:
        """Holds a lock over several transactions; whether nobody else has kept it so long.

        It goes with the connection, so with the process that holds it.
        """
        with self._connected() as connection:
            with self.watched(connection):
                is_ours = _locked(connection, lock, wait)
            try:
                yield is_ours
            finally:
                if is_ours and not connection.broken:
                    with self.watched(connection):
                        connection.execute("SELECT pg_advisory_unlock(hashtext(%s))", (lock,))

    def execute(self, statement: str, *given: object) -> int:
        """One statement that writes; how many rows it changed."""
        with self._begun() as connection:
            return connection.execute(statement, given or None).rowcount

    def execute_alone(self, statement: str) -> None:
        """One statement outside of any transaction."""
        with self._connected() as connection, self.watched(connection):
            connection.execute(statement)

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        """A connection in a transaction: one that proves dead at its beginning is replaced."""
        for _ in range(MOST):
            with self._connected() as connection, self.watched(connection):
                try:
                    connection.execute("BEGIN")
                except psycopg.OperationalError:
                    if connection.broken:
                        continue
                    raise
                try:
                    yield connection
                except BaseException:
                    with suppress(psycopg.Error):  # what has happened counts; the pool tidies up
                        connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
                return
        raise away(self.shown, "every connection was broken")


def _locked(connection: Connection, lock: str, wait: float) -> bool:
    if wait <= 0:
        found = connection.execute("SELECT pg_try_advisory_lock(hashtext(%s))", (lock,)).fetchone()
        return bool(found and found[0])
    connection.execute("SELECT set_config('lock_timeout', %s, false)", (f"{int(wait * 1000)}ms",))
    try:
        connection.execute("SELECT pg_advisory_lock(hashtext(%s))", (lock,))
    except errors.LockNotAvailable:
        return False
    finally:
        connection.execute("SET lock_timeout = 0")
    return True
