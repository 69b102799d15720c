"""What the index's own files should be, so that damage is seen before it is searched in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from zlib import crc32

_CHUNK = 1 << 20
"""Bytes read at a time: files of an index may be larger than the memory."""
META = "meta.json"
"""What tantivy says by what it has committed."""
_CHANGING = (META, ".managed.json")
"""What tantivy rewrites with every commit; all its other files stay as they are or go."""
GROWING = "forward.u32"
"""What is appended to."""

_LARGE = 1 << 24
"""Bytes of a file that is not read again where it looks as it was noted: an index of a million
turns has 4 GB, which every start would wait for."""

Sum = tuple[int, int]
"""Size and checksum."""


class IndexFiles:
    """Sums up the files of a folder; what has not changed since is not read again.

    ``large``: bytes from which on a file is taken for what it looks like.
    """

    def __init__(self, large: int = _LARGE) -> None:
        self._large = large
        self._known: dict[tuple[str, int, int], int] = {}
        self._lock = Lock()

    def sums(self, folder: Path) -> dict[str, Sum]:
        """Size and checksum of every file, locks left out."""
        return {path.name: self.sum_of(path) for path in _files_in(folder)}

    def are(
        self,
        folder: Path,
        noted: Mapping[str, Sum],
        written: Mapping[str, int],
        *,
        unfinished: bool,
    ) -> bool:
        """Whether the files are those that were noted.

        ``written``: when, as far as that was noted. ``unfinished``: a writer is at work or was
        stopped, so that others may have come and gone.
        """
        for name, expected in noted.items():
            path = folder / name
            if unfinished and (name in _CHANGING or (name != GROWING and not path.exists())):
                continue
            if not path.is_file():
                return False
            size, known, *_ = expected
            stat = path.stat()
            if unfinished and name == GROWING and stat.st_size > size:
                if size < self._large and _sum_of_first(path, size) != known:
                    return False
                continue
            looks_so = stat.st_size == size and stat.st_mtime_ns == written.get(name)
            if looks_so and size >= self._large:
                self.note(path, known)
            elif self.sum_of(path) != (size, known):
                return False
        return True

    def note(self, path: Path, known: int) -> None:
        """Takes the word of whoever has written a file, or knows it to be as it was noted."""
        with self._lock:
            self._known[_key(path, path.stat())] = known

    def sum_of(self, path: Path) -> Sum:
        """Size and checksum of a file."""
        stat = path.stat()
        with self._lock:
            known = self._known.get(_key(path, stat))
        if known is None:
            known = _sum_of_first(path, stat.st_size)
            self.note(path, known)
        return stat.st_size, known


def _sum_of_first(path: Path, size: int) -> int:
    """The checksum of a file's first bytes."""
    known = 0
    with path.open("rb") as file:
        while size > 0 and (chunk := file.read(min(_CHUNK, size))):
            known = crc32(chunk, known)
            size -= len(chunk)
    return known


def _key(path: Path, stat: os.stat_result) -> tuple[str, int, int]:
    return str(path), stat.st_size, stat.st_mtime_ns


def times_in(folder: Path) -> dict[str, int]:
    """When each file was written to last, in nanoseconds."""
    return {path.name: path.stat().st_mtime_ns for path in _files_in(folder)}


def _files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix != ".lock")
