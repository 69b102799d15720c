"""Stores that notice when the event loop itself asks them: it would wait for their disk.

Whatever is asked of PostgreSQL is noticed in the database itself, by whichever way it comes.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.stores import PostgresStores

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
PASSED_THROUGH = (ROOT / "storage", ROOT / "meetings", ROOT / "bot/library.py", Path(__file__))
"""What asks stores on behalf of whoever calls it."""

AT_HAND = frozenset({"settings", "language"})
"""What was read for the update at hand, so that nobody waits for it."""


class OffTheLoop:
    """Any store, whose methods must be called in threads, but for some that may be called."""

    def __init__(self, store: object, but: Collection[str] = ()) -> None:
        self._store = store
        self._but = but

    def __getattr__(self, name: str) -> object:
        asked = getattr(self._store, name)
        if name in self._but or not callable(asked):
            return asked

        def asking(*args: object, **kwargs: object) -> object:
            if _in_the_loop() and not _a_test_asks(sys._getframe(1)):
                raise AssertionError(f"the event loop itself calls {name}")
            return asked(*args, **kwargs)

        return asking


class StoresOffTheLoop:
    """All stores, each to be asked in threads, but for what is at hand."""

    def __init__(self, stores: object) -> None:
        self._stores = stores

    def __getattr__(self, name: str) -> object:
        store = getattr(self._stores, name)
        return None if store is None else OffTheLoop(store, but=AT_HAND)


class DatabaseOffTheLoop(Database):
    """A database that no event loop may wait for, whichever store asks it."""

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        if _in_the_loop() and not _a_test_asks(who := _who_asks_stores()):
            raise AssertionError(f"the event loop waits for the database in {who.f_code}")
        with super()._connected() as connection:
            yield connection


def guard(stores: object) -> None:
    """Has a database, where there is one, refuse to be waited for by an event loop."""
    if isinstance(stores, PostgresStores):
        stores.database.close()
        stores.database = DatabaseOffTheLoop(stores.database.address)


def _who_asks_stores() -> FrameType:
    """The innermost frame of ours that does not only pass on what it is asked."""
    frame = sys._getframe(1)
    while frame.f_back is not None and not _is_ours(frame):
        frame = frame.f_back
    return frame


def _is_ours(frame: FrameType) -> bool:
    path = Path(frame.f_code.co_filename)
    if ROOT not in path.parents or ".venv" in path.parts:
        return False
    return not any(one in (path, *path.parents) for one in PASSED_THROUGH)


def _a_test_asks(frame: FrameType) -> bool:
    return TESTS in Path(frame.f_code.co_filename).parents


def _in_the_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
