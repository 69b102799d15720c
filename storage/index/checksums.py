"""What the index's own files should be, so that damage is seen before it is searched in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from zlib import crc32

_CHUNK = 1 << 20
_CHANGING = ("meta.json", ".managed.json")
"""What tantivy writes anew with every commit; all other files stay as they are or go."""

Sum = tuple[int, int]
"""Size and checksum."""


class IndexFiles:
    """Sums up the files of a folder; what has not changed since is not read again."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int], int] = {}
        self._lock = Lock()

    def sums(self, folder: Path) -> dict[str, Sum]:
        """Size and checksum of every file, locks left out."""
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
            if not path.is_file() or self._sum(path) != tuple(expected):
                return False
        return True

    def _sum(self, path: Path) -> Sum:
        stat = path.stat()
        key = str(path), stat.st_size, stat.st_mtime_ns
        with self._lock:
            known = self._known.get(key)
        if known is None:
            known = 0
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    known = crc32(chunk, known)
            with self._lock:
                self._known[key] = known
        return stat.st_size, known
