"""File locks: one writer for each store, across processes and threads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from meetings.model.errors import AlreadyRunning, ArchiveBusy
from storage.files.durable_file import PRIVATE, cannot_write, make_folder

WAIT = 30.0
"""How long a writer waits for another, in seconds."""
_POLL = 0.02
"""Seconds between two tries: a write takes tens of milliseconds."""


@contextmanager
def only_writer(folder: Path, wait: float = WAIT) -> Iterator[None]:
    """Holds a store's lock; waits at most ``wait`` seconds, then raises ArchiveBusy."""
    make_folder(folder)
    # A lock object of its own for each holder: the system then keeps threads apart as well.
    lock = FileLock(folder / "writer.lock", timeout=wait, mode=PRIVATE)
    try:
        lock.acquire(poll_interval=_POLL)
    except Timeout as error:
        raise ArchiveBusy(_busy(folder, wait)) from error
    except OSError as error:
        raise cannot_write(folder, error) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def only_run(data: Path) -> Iterator[None]:
    """Lets one bot work on a data folder; the system lets go when the process ends, however.

    Two would answer, and tell, everything twice. Raises AlreadyRunning.
    """
    make_folder(data)
    lock = FileLock(data / "run.lock", timeout=0, mode=PRIVATE)
    try:
        lock.acquire()
    except Timeout as error:
        raise AlreadyRunning(_running(data)) from error
    except OSError as error:
        raise cannot_write(data, error) from error
    try:
        yield
    finally:
        lock.release()


def _running(data: Path) -> str:
    return (
        f"Another `run` is at work on {data}, and one folder takes one bot: stop that one first,"
        " or give this one another folder with STENOGRAM_DATA or --data."
    )


def _busy(folder: Path, wait: float) -> str:
    return (
        f"Another process has been writing to {folder} for more than {wait:g} seconds. "
        "Try again when it has finished."
    )
