"""The bytes that meetings were read from, compressed, stored under their hash."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from meetings.model.errors import ArchiveDamaged
from storage.files.durable_file import cannot_write, make_folder, sync_folder, write_through

_AT_ONCE = 4
"""Waiting for the disk is most of the work, and waits add up only where they are in line."""
_LEVEL = 3
"""Of compression: half the time of zlib's usual 6, for a sixteenth more bytes of a transcript."""


def name_of(data: bytes) -> str:
    """What some bytes are kept under."""
    return sha256(data).hexdigest()


class SourceBytes:
    """A folder of compressed files that are written once and never changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, name: str) -> Path:
        """Where bytes of a name lie."""
        return self._folder / name[:2] / f"{name}.gz"

    def keep(self, named: Mapping[str, bytes]) -> None:
        """Writes what is not there yet, or is damaged; durable when it returns."""
        missing = {self.path(name): data for name, data in named.items() if not self._has(name)}
        folders = {path.parent for path in missing}
        for folder in folders:
            make_folder(folder)
        try:
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                list(pool.map(_write, missing.keys(), missing.values()))
                list(pool.map(sync_folder, folders))
        except OSError as error:
            raise cannot_write(self._folder, error) from error

    def read(self, name: str) -> bytes:
        """The bytes of a name, checked against it. Raises ArchiveDamaged."""
        try:
            data = gzip.decompress(self.path(name).read_bytes())
        except (OSError, EOFError, zlib.error) as error:
            raise self._damaged(name, str(error)) from error
        if name_of(data) != name:
            raise self._damaged(name, "it holds other bytes than it was given")
        return data

    def forget(self, names: Iterable[str]) -> None:
        """Deletes bytes that no meeting needs any longer."""
        for name in names:
            self.path(name).unlink(missing_ok=True)

    def _has(self, name: str) -> bool:
        if not self.path(name).exists():
            return False
        with suppress(ArchiveDamaged):
            self.read(name)
            return True
        return False

    def _damaged(self, name: str, why: str) -> ArchiveDamaged:
        return ArchiveDamaged(
            f"{self.path(name)} does not read back ({why}). "
            "Put the file back from a backup, or add the transcript again."
        )


def _write(path: Path, data: bytes) -> None:
    aside = path.with_name(f".{path.name}.tmp")
    write_through(aside, gzip.compress(data, compresslevel=_LEVEL, mtime=0))
    aside.replace(path)
