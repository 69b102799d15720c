"""Writes the forward index: a meeting's keys as numbers, appended while its passages are written.

The file only grows: what was removed stays in it, until there is more of that than of the rest.
"""

from __future__ import annotations

import os
import sys
from array import array
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self
from zlib import crc32

from meetings.retrieval.indexing.passages import IndexedPassage
from storage.files.durable_file import private
from storage.index.checksums import GROWING, IndexFiles
from storage.index.forward_index import BITS, FURTHEST, MOST

_BEGINNING = b"sfi1"
"""What the file begins with: an empty one cannot be mapped."""
_BYTES = 4
"""Of a number."""


@lru_cache(maxsize=200_000)  # the keys of two languages
def number_of(key: str) -> int:
    """What stands for a key: of 200,000 keys one in 20,000 shares its number with another."""
    return crc32(key.encode())


class MeetingNumbers:
    """Lays the keys of one meeting's passages, given in order, one after another."""

    def __init__(self) -> None:
        self._numbers = array("I")
        self._heads: dict[str, int] = {}
        self._turn: int | None = None
        self._turn_at = 0

    def lay(self, item: IndexedPassage) -> tuple[int, int]:
        """Lays the keys of one more passage: its columns, as the meeting begins at 0."""
        passage, own = item.passage, item.keys["own"].split()
        if self._turn != passage.turn:
            self._turn = passage.turn
            self._begin(item.keys)
        before, after = (sum(map(_length, some)) for some in (passage.before, passage.after))
        at, spans = len(self._numbers), int(bool(passage.asked))
        for place, count in enumerate((before, len(own), after)):
            spans |= min(count, MOST) << 1 + place * BITS
        spans |= min(at - self._turn_at, FURTHEST) << 1 + 3 * BITS
        self._numbers.extend(map(number_of, own))
        return at, spans

    def _begin(self, keys: Mapping[str, str]) -> None:
        """Lays what stands before the sentences of a turn."""
        head, asked = keys["head"], keys["asked"]
        if head not in self._heads:
            self._heads[head] = len(self._numbers)
            self._numbers.append(_length(head))
            self._numbers.extend(map(number_of, head.split()))
        self._turn_at = len(self._numbers)
        self._numbers.append(self._turn_at - self._heads[head])
        self._numbers.append(_length(asked))
        self._numbers.extend(map(number_of, asked.split()))

    def packed(self) -> bytes:
        """What is to be appended to the file."""
        numbers = self._numbers[:]
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers.tobytes()


def _length(keys: str) -> int:
    return keys.count(" ") + 1 if keys else 0


class ForwardFile:
    """The file of one index, open to be appended to; `files` is told what it should be then."""

    def __init__(self, folder: Path, files: IndexFiles) -> None:
        self._path = folder / GROWING
        self._files = files
        there = self._path.exists()
        self._sum = files.sum_of(self._path)[1] if there else 0
        self._file = open(self._path, "ab", opener=private)  # noqa: SIM115 - closed by `__exit__`
        # what somebody killed has torn is filled up
        self._append(b"\0" * (-self._file.tell() % _BYTES) if there else _BEGINNING)

    def append(self, packed: bytes) -> int:
        """Takes in a meeting's numbers; where in the file they begin."""
        at = self._file.tell() // _BYTES
        self._append(packed)
        return at

    def _append(self, data: bytes) -> None:
        self._file.write(data)
        self._sum = crc32(data, self._sum)

    def through(self) -> None:
        """Waits until the disk has all: before tantivy says where it is."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._files.note(self._path, self._sum)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()
