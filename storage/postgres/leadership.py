"""Who of the replicas leads: whoever holds an advisory lock, over a connection kept for it.

The lock goes with its connection: a process that is killed loses it at once, and one whose machine
is gone after the few seconds in which the server hears nothing of it (`database.prepare`).
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

import psycopg

from storage.postgres.connections import Connection, prepare, watchful
from storage.postgres.database import Database
from storage.postgres.writing_meetings import CHANGED

_LOG = logging.getLogger(__name__)
_LOCK: Final = "stenogram leadership"
_AGAIN: Final = 1.0
"""Seconds before the server is tried again where it was away."""


class PostgresLeadership:
    """Fills the Leadership port."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._looking = threading.Lock()
        self._connection: Connection | None = None
        self._closed = threading.Event()
        self._said: set[str] = set()
        self._threads: list[threading.Thread] = []

    @property
    def is_shared(self) -> bool:
        """Others may be at work on the same database."""
        return True

    def is_ours(self) -> bool:
        """Whether this process leads; takes the lead where nobody has it."""
        with self._looking:
            try:
                if self._connection is not None:
                    with self._database.watched(self._connection):
                        self._connection.execute("SELECT 1")  # with it, the lock is ours
                    self._said.clear()
                    return True
                self._connection = self._locked()
                self._said.clear()
            except psycopg.Error as error:
                self._say(f"no lead: {error}")
                self._drop()
            return self._connection is not None

    def listen(self, changed: Callable[[], object]) -> None:
        """Has something called soon after each change of the archive."""
        thread = threading.Thread(target=self._listening, args=[changed], daemon=True)
        self._threads.append(thread)
        thread.start()

    def close(self) -> None:
        """Gives the lead away, and listens no longer."""
        self._closed.set()
        with self._looking:
            self._drop()
        for thread in self._threads:
            thread.join(2 * _AGAIN)

    def _locked(self) -> Connection | None:
        """A connection that holds the lock; None where another process has it."""
        connection = self._connected()
        asked = "SELECT pg_try_advisory_lock(hashtext(%s))"
        with self._database.watched(connection):
            got = connection.execute(asked, (_LOCK,)).fetchone()
        if got and got[0]:
            return connection
        connection.close()
        return None

    def _connected(self) -> Connection:
        connection = psycopg.connect(watchful(self._database.address), autocommit=True)
        prepare(connection)
        return connection

    def _say(self, what: str) -> None:
        """Logs what goes wrong, once however often it does."""
        if what not in self._said:
            _LOG.info(what)
        self._said.add(what)

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _listening(self, changed: Callable[[], object]) -> None:
        while not self._closed.is_set():
            try:
                with self._connected() as connection:
                    connection.execute(f"LISTEN {CHANGED}")
                    changed()  # for what came while nobody listened
                    self._hear(connection, changed)
            except psycopg.Error as error:
                self._say(f"nothing is heard: {error}")
                time.sleep(_AGAIN)

    def _hear(self, connection: Connection, changed: Callable[[], object]) -> None:
        while not self._closed.is_set():
            for _ in connection.notifies(timeout=_AGAIN, stop_after=1):
                changed()
