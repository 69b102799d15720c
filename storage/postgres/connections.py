"""The connections of one process to a PostgreSQL database: a pool, and what is noticed about it.

The ports are synchronous and are called in threads, so the pool is psycopg's synchronous one: an
asynchronous pool would need a loop of its own behind every call. A connection that has died
(the server was restarted) is replaced before anything is done on it; who asks while there is no
server is told so within seconds.
"""

from __future__ import annotations

import logging
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import partial
from typing import Any, Final

import orjson
import psycopg
from psycopg import errors
from psycopg.conninfo import make_conninfo
from psycopg.types.json import set_json_loads
from psycopg_pool import ConnectionPool, PoolTimeout

from meetings.model.errors import ArchiveBusy
from storage.postgres.availability_probe import Absence
from storage.postgres.hung_servers import HungServers
from storage.postgres.refusals import away, is_full, refused
from storage.postgres.shown_address import readable, shown

Row = tuple[Any, ...]
Connection = psycopg.Connection[Row]

MOST: Final = 10
"""Connections of one process: more threads than work at once on two cores."""
_PATIENCE, _TRIES = 1.5, 2
"""Seconds that somebody waits for a connection, and how often where the server answers, before
they are told that there is none."""
WAIT: Final = 30.0
"""Seconds that a writer waits for another."""
_ASKED_FOR: Final[Mapping[str, str | int]] = {
    "client_encoding": "utf8",  # whatever PGCLIENTENCODING or its address say
    "connect_timeout": 3,
    "keepalives_idle": 4,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""A server that is gone without a word is known to be gone after ten seconds."""

# psycopg tells every try to connect that fails; the stores tell it once, to whom it matters.
logging.getLogger("psycopg.pool").setLevel(logging.ERROR)


class Connections:
    """A pool that is opened at the first use; ``close`` ends it."""

    def __init__(self, address: str, *, wait: float = WAIT) -> None:
        """Raises SettingsError where an address cannot be read."""
        self._address = readable(address)
        self._wait = wait
        self._opening = threading.Lock()
        self._pool: ConnectionPool[Connection] | None = None
        self._absence = Absence(partial(_answers, address))
        self._hung = HungServers(address, self._absence.begin)
        weakref.finalize(self, self._absence.end)
        weakref.finalize(self, self._hung.close)

    @property
    def shown(self) -> str:
        """Its address without the password."""
        return shown(self._address)

    @property
    def address(self) -> str:
        """Its whole address: a secret."""
        return self._address

    def close(self) -> None:
        """Ends all connections; the next use opens others."""
        with self._opening:
            if self._pool is not None:
                self._pool.close()
            self._pool = None
        self._absence.end()
        self._hung.close()

    def watched(self, connection: Connection) -> AbstractContextManager[None]:
        """While something is asked over a connection: a server that hangs is not waited for."""
        return self._hung.over(connection)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """A connection of the pool; what the database refuses as errors of ours."""
        if not self._absence.is_over():
            raise away(self.shown, "it did not a moment ago")
        try:
            with self._taken() as connection:
                yield connection
        except errors.LockNotAvailable as error:
            raise ArchiveBusy(
                f"Another process has been writing to {self.shown} for more than"
                f" {self._wait:g} seconds. Try again when it has finished."
            ) from error
        except psycopg.Error as error:
            raise refused(self.shown, error) from error

    @contextmanager
    def _taken(self) -> Iterator[Connection]:
        """A connection of the pool, which tries no second time for whoever waits already."""
        with ExitStack() as until_done:
            for _ in range(_TRIES):
                with suppress(PoolTimeout):
                    connection = until_done.enter_context(self._opened().connection())
                    break
                self._see_that_it_answers()
            else:
                raise away(self.shown, f"none of {MOST} connections was free")
            yield connection

    def _opened(self) -> ConnectionPool[Connection]:
        with self._opening:
            if self._pool is None:
                self._pool = ConnectionPool(
                    watchful(self._address),
                    min_size=1,
                    max_size=MOST,
                    timeout=_PATIENCE,
                    kwargs={"autocommit": True, "prepare_threshold": 2},
                    configure=prepare,
                    reconnect_timeout=0.1,  # whoever asks next tries again
                    open=True,
                    name="stenogram",
                )
                weakref.finalize(self, _closed, self._pool)
            return self._pool

    def _see_that_it_answers(self) -> None:
        """Raises StoreAway with what the server or the way to it says; the pool tells nothing."""
        try:
            psycopg.connect(self._address, connect_timeout=2).close()
        except psycopg.Error as error:
            if not is_full(error):  # else those that we have are as good as ever
                self._absence.begin()
            raise away(self.shown, str(error)) from error


def _answers(address: str) -> bool:
    try:
        psycopg.connect(watchful(address)).close()
    except psycopg.Error:
        return False
    return True


def _closed(pool: ConnectionPool[Connection]) -> None:
    """Ends a pool's connections at the end of the program, too, before threads cannot be ended."""
    with suppress(RuntimeError):  # one of the pool's own threads was the last to know it
        pool.close(timeout=1.0)


def watchful(address: str) -> str:
    """The same address, over which a server that is gone is noticed."""
    return make_conninfo(address, **_ASKED_FOR)


def prepare(connection: Connection) -> None:
    """Sets up a fresh connection."""
    set_json_loads(orjson.loads, connection)
    # Without a sign of life for so long the other side is dead, and its locks are free again;
    # of a living one they are kept however long it is busy with something else.
    connection.execute(
        "SELECT set_config(name, given, false) FROM (VALUES ('tcp_keepalives_idle', '4'),"
        " ('tcp_keepalives_interval', '2'), ('tcp_keepalives_count', '3'),"
        " ('idle_session_timeout', '0'), ('idle_in_transaction_session_timeout', '0'))"
        " AS s(name, given)"
    )
