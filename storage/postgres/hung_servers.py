"""Notices a server that has fallen silent in the midst of a statement, and waits no longer.

Its machine goes on confirming what it is sent, so that nothing else would ever end the wait: the
process is stopped, its disk hangs. A statement that only takes long is told from it by whether the
server lets anybody else in.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import psycopg
from psycopg import errors

_LOG = logging.getLogger(__name__)
_EVERY: Final = 3.0
"""Seconds between two looks at what is being waited for."""
_LONG: Final = 5.0
"""Seconds of one wait after which it is looked whether the server lives."""
_LETS_IN_WITHIN: Final = 8
"""Seconds, whole ones; on an idle machine it takes some milliseconds."""


class HungServers:
    """Watches the connections of one database. ``hung``: called when its server is hung."""

    def __init__(self, address: str, hung: Callable[[], None]) -> None:
        self._address = address
        self._hung = hung
        self._lock = threading.Lock()
        self._since: dict[psycopg.Connection[Any], float] = {}
        self._closed = threading.Event()
        self._closed.set()  # until something is asked

    @contextmanager
    def over(self, connection: psycopg.Connection[Any]) -> Iterator[None]:
        """While something is asked over a connection."""
        with self._lock:
            self._since[connection] = time.monotonic()
            if self._closed.is_set():
                self._closed = threading.Event()
                threading.Thread(
                    target=self._watch, args=[self._closed], name="hung servers", daemon=True
                ).start()
        try:
            yield
        finally:
            with self._lock:
                self._since.pop(connection, None)

    def close(self) -> None:
        """Watches no longer."""
        self._closed.set()

    def _watch(self, closed: threading.Event) -> None:
        while not closed.wait(_EVERY):
            if self._are_long() and self._is_hung():
                _LOG.warning("the database hangs: what is asked of it is broken off")
                self._hung()
                self._cut()

    def _are_long(self) -> bool:
        with self._lock:
            oldest = min(self._since.values(), default=None)
        return oldest is not None and time.monotonic() - oldest >= _LONG

    def _is_hung(self) -> bool:
        """Whether the server lets nobody in, and does not say why either."""
        try:
            psycopg.connect(self._address, connect_timeout=_LETS_IN_WITHIN).close()
        except errors.ConnectionTimeout:
            return True
        except psycopg.Error:
            return False
        return False

    def _cut(self) -> None:
        with self._lock:
            for connection, since in self._since.items():
                if time.monotonic() - since >= _LONG:
                    with suppress(OSError, psycopg.Error):  # it has ended by itself
                        _shut(connection.fileno())


def _shut(number: int) -> None:
    """Whoever waits for a socket is told that nothing more will come."""
    with socket.socket(fileno=os.dup(number)) as one:
        one.shutdown(socket.SHUT_RDWR)
