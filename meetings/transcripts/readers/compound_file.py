"""Streams of a compound file, the container of Word, Excel and Outlook before 2007.

Its sectors are chained by a table, as those of an old disk are. After Microsoft's description
[MS-CFB]; only what a stream of a known name takes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from meetings.model.errors import UnreadableTranscript

SIGN: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY: Final = 128
"""Bytes of an entry in the directory."""
_LAST: Final = 0xFFFFFFF0
"""Numbers from which on none is a sector's: the end of a chain, a sector not used."""
_SMALL: Final = 4096
"""Bytes up to which a stream stands in sectors of 64."""
_IN_HEADER: Final = 109
"""Sectors of the table that the header names."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    first: int
    size: int


class CompoundFile:
    """The streams in some bytes. UnreadableTranscript where these are damaged."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        try:
            self._read_header()
        except (struct.error, IndexError, ValueError) as error:
            raise _damaged("its table is cut off") from error

    def _read_header(self) -> None:
        data = self._data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in {9, 12} or mini_shift != 6:
            raise _damaged("its sectors have no known size")
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        self._most = len(data) // self._size + 1
        first_entry, cutoff = struct.unpack_from("<I4xI", data, 48)
        self._cutoff = min(cutoff, _SMALL)
        first_mini = struct.unpack_from("<I", data, 60)[0]
        self._next = self._table(*struct.unpack_from("<II", data, 68))
        self._next_mini = _numbers(self._chained(first_mini))
        self._entries = list(_entries(self._chained(first_entry)))
        root = next((one for one in self._entries if one.kind == 5), None)
        self._mini = self._chained(root.first) if root else b""

    def stream(self, name: str) -> bytes | None:
        """The bytes of a stream; None where there is none of that name."""
        found = next((one for one in self._entries if one.name == name and one.kind == 2), None)
        if found is None:
            return None
        if found.size < self._cutoff:
            return self._small(found.first, found.size)[: found.size]
        return self._chained(found.first)[: found.size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _table(self, first: int, count: int) -> list[int]:
        """Which sector follows which."""
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        for _ in range(min(count, self._most)):
            if first >= _LAST:
                break
            more = _numbers(self._sector(first))
            sectors += more[:-1]
            first = more[-1]
        needed = self._most * 4 // self._size + 1
        used = (one for one in sectors[:needed] if one < _LAST)
        return _numbers(b"".join(map(self._sector, used)))[: self._most]

    def _chained(self, first: int) -> bytes:
        return b"".join(map(self._sector, _chain(first, self._next)))

    def _small(self, first: int, length: int) -> bytes:
        size = self._mini_size
        sectors = islice(_chain(first, self._next_mini), length // size + 1)
        return b"".join(self._mini[one * size : (one + 1) * size] for one in sectors)


def _chain(first: int, following: list[int]) -> Iterator[int]:
    """The sectors of a chain; a damaged one may go round in a circle."""
    for _ in range(len(following)):
        if first >= len(following):
            return
        yield first
        first = following[first]


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _entries(directory: bytes) -> Iterator[_Entry]:
    for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        length, kind = struct.unpack_from("<HB", directory, at + 64)
        first, size = struct.unpack_from("<II", directory, at + 116)
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        yield _Entry(name, kind, first, size)


def _damaged(why: str) -> UnreadableTranscript:
    return UnreadableTranscript(
        f"this old Word file is damaged: {why}; save it once more, or send its text",
        kind="damaged",
        form="Word 97-2003",
    )
