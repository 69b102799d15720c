"""What the index's own files should be, so that damage is seen before it is searched in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from zlib import crc32

_CHUNK = 1 << 20
_CHANGING = ("meta.json", ".managed.json")
"""What tantivy writes anew with every commit; all other files stay as they are or go."""

_LARGE = 1 << 24
"""Bytes of a file that is not read again where it looks as it was noted: an index of a million
turns has 4 GB, which every start would wait for."""

Sum = tuple[int, ...]
"""Size, checksum, and when it was last written to; earlier versions noted the first two."""


class IndexFiles:
    """Sums up the files of a folder; what has not changed since is not read again.

    ``large``: bytes from which on a file is taken for what it looks like.
    """

    def __init__(self, large: int = _LARGE) -> None:
        self._large = large
        self._known: dict[tuple[str, int, int], int] = {}
        self._lock = Lock()

    def sums(self, folder: Path) -> dict[str, Sum]:
        """What is to be noted of every file, locks left out."""
        paths = [path for path in folder.iterdir() if path.is_file() and path.suffix != ".lock"]
        return {path.name: self._sum(path) for path in sorted(paths)}

    def are(self, folder: Path, noted: Mapping[str, Sum], *, unfinished: bool) -> bool:
        """Whether the files are those that were noted.

        ``unfinished``: a writer is at work or was stopped, so that others may have come and gone.
        """
        for name, expected in noted.items():
            path = folder / name
            if unfinished and (name in _CHANGING or not path.exists()):
                continue
            if not path.is_file() or not self._is(path, tuple(expected)):
                return False
        return True

    def _is(self, path: Path, expected: Sum) -> bool:
        stat, known = path.stat(), expected[1]
        if expected[0] >= self._large and (stat.st_size, known, stat.st_mtime_ns) == expected:
            with self._lock:
                self._known[_key(path, stat)] = known
            return True
        return self._sum(path)[:2] == expected[:2]

    def _sum(self, path: Path) -> Sum:
        stat = path.stat()
        with self._lock:
            known = self._known.get(_key(path, stat))
        if known is None:
            known = 0
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    known = crc32(chunk, known)
            with self._lock:
                self._known[_key(path, stat)] = known
        return stat.st_size, known, stat.st_mtime_ns


def _key(path: Path, stat: os.stat_result) -> tuple[str, int, int]:
    return str(path), stat.st_size, stat.st_mtime_ns
