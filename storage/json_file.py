"""TinyDB's view of a file: orjson, and never a half-written one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from tinydb.storages import Storage

from meetings.errors import ArchiveDamaged
from storage.durable_file import make_folder, write_aside

Tables = dict[str, dict[str, Any]]


class JsonFile(Storage):
    """A TinyDB storage whose readers see a finished file or the one before, without a lock.

    Writers are one at a time: the caller holds the store's lock.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)

    def read(self) -> Tables | None:
        """The tables, or None where the file was never written. Raises ArchiveDamaged."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            tables = orjson.loads(data)
        except orjson.JSONDecodeError as error:
            raise damaged(self._path, str(error)) from error
        if not _are_tables(tables):
            raise damaged(self._path, "it holds no tables")
        return dict(tables)

    def write(self, data: Tables) -> None:
        """Replaces the file; durable when it returns."""
        make_folder(self._path.parent)
        write_aside(self._path, orjson.dumps(data, option=orjson.OPT_APPEND_NEWLINE))

    def close(self) -> None:
        """Nothing is held open."""


def _are_tables(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(table, dict) for table in value.values())


def damaged(path: Path, why: str) -> ArchiveDamaged:
    """A file that does not read back, and what to do about it."""
    return ArchiveDamaged(
        f"{path} does not read back ({why}). Put the file back from a backup, "
        "or run `check --repair`, which makes it anew from the kept sources."
    )
