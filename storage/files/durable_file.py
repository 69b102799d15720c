"""Files that are either as before or wholly new, whatever interrupts the writing."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from meetings.model.errors import ArchiveError

PRIVATE, PRIVATE_FOLDER = 0o600, 0o700
"""What is kept of people is for nobody else's eyes."""


def private(path: str, flags: int) -> int:
    """Opens a file, for `open`, so that only its owner may read it where it is new."""
    return os.open(path, flags, PRIVATE)


def write_aside(path: Path, data: bytes) -> None:
    """Replaces a file's content in one step that outlives a power cut.

    One writer at a time per path: the caller holds the store's lock.
    """
    aside = path.with_name(f".{path.name}.tmp")
    try:
        write_through(aside, data)
        aside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise cannot_write(path, error) from error


def write_durably(path: Path, data: bytes) -> None:
    """The same for what several writers may replace at once: each writes aside under its own name.

    Raises OSError as it is: what is written so is derived, and can do without.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_through(path: Path, data: bytes) -> None:
    """Writes a file and waits until the disk has it."""
    with open(path, "wb", opener=private) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Waits until the disk has a folder's names."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Makes a folder, and those above it, so that they stay."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        sync_folder(folder.parent)
    except OSError as error:
        raise cannot_write(folder, error) from error


def cannot_write(path: Path, error: OSError) -> ArchiveError:
    """What to tell a person whose disk refuses."""
    return ArchiveError(f"Cannot write {path}: {error.strerror or error}. What was kept is safe.")
