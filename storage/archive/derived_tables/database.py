"""The file of the derived tables: opened, and made again where it is not as it should be.

It is derived, so nothing in it is worth mending. Where it cannot be written (a folder of somebody
else's, a full disk) the tables are made in memory and go with the process.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock, RLock
from typing import Final, NamedTuple, TypeVar

from meetings.model.errors import ArchiveBusy, ArchiveError
from storage.archive.derived_tables.schema import LATER, SCHEMA, tables_version
from storage.files.durable_file import PRIVATE, make_folder

_LOG = logging.getLogger(__name__)

_PATIENCE = 60.0
"""Seconds to wait for another process that writes: a whole archive taken over takes as long."""
_CACHE = 16_384
"""KiB of pages that a connection keeps: 200 entries of 88,000 meetings take .9 ms with them, and
2.4 to 5.5 with SQLite's own 2,000 (60 looks each, four times in turn)."""
_IDLE = 4
"""Connections kept open between two uses; as many as threads usually ask at once."""

_REFUSED = ("SQLITE_FULL", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_IOERR")
_BEGINNING = b"SQLite format 3\0"

Made = TypeVar("Made")
Ask = Callable[[sqlite3.Connection], Made]
"""Asks the tables something."""


class TablesReplaced(Exception):
    """The tables are others than those that are asked: they may hold nothing yet."""


class _File(NamedTuple):
    """The file that was opened, by device and inode, and which tables are in it."""

    identity: tuple[int, int]
    made: int


class _Tables(sqlite3.Connection):
    """A connection that knows which tables it is to, by the number drawn when they were made."""

    made = 0


class Database:
    """Connections to the tables, each used by one thread at a time."""

    DAMAGED: Final = (sqlite3.DatabaseError, ValueError)
    """Raised where the file, or what a row holds, is not what was written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle: list[_Tables] = []
        self._turning = Lock()
        self._file: _File | None = None
        self._in_memory = RLock()
        self._memory: _Tables | None = None
        self._nothing: _Tables | None = None
        weakref.finalize(self, _close, self._idle)

    def exists(self) -> bool:
        """Whether there are tables already."""
        return self._memory is not None or self.path.exists()

    def are(self, made: int) -> bool:
        """Whether the tables are those of a number, drawn as they were made: one stat."""
        if self._memory is not None:
            return self._memory.made == made
        file = self._file
        return file is not None and file.made == made and self._seen() == file.identity

    def is_open(self) -> bool:
        """Whether the file that was opened still lies where it was."""
        file = self._file
        return file is not None and self._seen() == file.identity

    def read(self, ask: Ask[Made], made: int | None = None) -> Made:
        """What the tables say. Raises TablesReplaced where they are others than those ``made``."""
        with self._connected() as db:
            if made not in (None, db.made):
                raise TablesReplaced
            return ask(db)

    @contextmanager
    def writing(self) -> Iterator[_Tables]:
        """The tables, in a transaction that nobody else writes beside."""
        with self._connected() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")

    def of_nothing(self, ask: Ask[Made]) -> Made:
        """What empty tables say; nothing is made on the disk for that."""
        with self._in_memory:
            if self._nothing is None:
                self._nothing = self._made_in_memory()
            return ask(self._nothing)

    def surely(self, step: Callable[[], Made]) -> Made:
        """Does something with the tables; where that fails with new ones, or in memory."""
        try:
            return step()
        except ArchiveError as error:
            self._go_to_memory(error)
        except self.DAMAGED as error:
            if _is_busy(error) and self._looks_whole():
                raise ArchiveBusy(f"{self.path} is being written: try again later.") from error
            self.give_up(error)
            try:
                return step()
            except (*self.DAMAGED, OSError) as again:
                self._go_to_memory(again)
        except OSError as error:
            self._go_to_memory(error)
        return step()

    def _looks_whole(self) -> bool:
        """Whether the file begins as one does: an emptied one seems busy for ever."""
        with suppress(OSError), self.path.open("rb") as file:
            return file.read(len(_BEGINNING)) == _BEGINNING
        return False

    def give_up(self, why: Exception) -> None:
        """Rebuilds the tables; in memory where it is the disk that is at fault."""
        if _is_refused(why):  # throwing away what is sound would only make room
            self._go_to_memory(why)
        else:
            self.make_anew(why)

    def make_anew(self, why: Exception | str) -> None:
        """Throws away what there is; the next connection makes empty tables."""
        _LOG.info("The catalogue's tables are made anew: %s", why)
        self._drop_idle()
        if self._memory is not None:
            self._memory = self._made_in_memory()
            return
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)

    def _go_to_memory(self, why: Exception) -> None:
        _LOG.info("The catalogue's tables are made in memory: %s", why)
        self._drop_idle()
        self._memory = self._made_in_memory()

    def _made_in_memory(self) -> _Tables:
        db = _connect(":memory:")
        weakref.finalize(self, db.close)
        _make(db)
        return db

    @contextmanager
    def _connected(self) -> Iterator[_Tables]:
        if self._memory is not None:
            with self._in_memory:
                yield self._memory
            return
        db = self._taken()
        try:
            yield db
        except BaseException:
            db.close()
            raise
        self._give_back(db)

    def _taken(self) -> _Tables:
        with self._turning:
            if self.is_open():
                with suppress(IndexError):  # none is idle, or the program ends and closes them
                    return self._idle.pop()
        self._drop_idle()
        return self._opened()

    def _give_back(self, db: _Tables) -> None:
        with self._turning:
            if len(self._idle) < _IDLE and self.is_open():
                self._idle.append(db)
                return
        db.close()

    def _drop_idle(self) -> None:
        with self._turning:
            _close(self._idle)
            self._file = None

    def _opened(self) -> _Tables:
        make_folder(self.path.parent)
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))
        db = _connect(self.path)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")  # what a power cut takes is made again
            db.execute(f"PRAGMA cache_size = -{_CACHE}")
            _make(db)
        except BaseException:
            db.close()
            raise
        seen = self._seen()
        self._file = None if seen is None else _File(seen, db.made)
        return db

    def _seen(self) -> tuple[int, int] | None:
        try:
            stat = self.path.stat()
        except OSError:
            return None
        return stat.st_dev, stat.st_ino


def _is_refused(error: Exception) -> bool:
    """Whether the disk is at fault, and not what lies there."""
    name = getattr(error, "sqlite_errorname", "")
    return name.startswith(_REFUSED) and name != "SQLITE_IOERR_SHORT_READ"


def _is_busy(error: Exception) -> bool:
    return getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY")


def _connect(path: Path | str) -> _Tables:
    # Each is used by one thread at a time, though not always by the same one.
    return sqlite3.connect(
        path,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
        factory=_Tables,
    )


def _make(db: _Tables) -> None:
    """Makes the tables where there are none. Raises DatabaseError at those of another version."""
    if _is_made(db):
        with suppress(sqlite3.OperationalError):  # a folder of somebody else's, or a busy one
            db.execute(LATER)
    else:
        _make_empty(db)
    row = db.execute("SELECT value FROM state WHERE name = 'made'").fetchone()
    if row is None:
        raise sqlite3.DatabaseError("they do not say when they were made")
    db.made = row[0]


def _make_empty(db: _Tables) -> None:
    db.execute("BEGIN IMMEDIATE")
    if not _is_made(db):
        for statement in filter(str.strip, SCHEMA.split(";")):
            db.execute(statement)
        db.execute(LATER)
        made = int.from_bytes(os.urandom(6), "big")
        known = {"made": made, "revision": 0, "generation": -1, "change": 0}
        db.executemany(
            "INSERT INTO state VALUES (?, ?)", [*known.items(), ("version", tables_version())]
        )
    db.execute("COMMIT")


def _is_made(db: _Tables) -> bool:
    if not db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        return False
    row = db.execute("SELECT value FROM state WHERE name = 'version'").fetchone()
    if row != (tables_version(),):
        raise sqlite3.DatabaseError("they are of another version")
    return True


def _close(idle: list[_Tables]) -> None:
    while idle:
        idle.pop().close()
