"""Writes the forward index: a meeting's keys as numbers, appended while its passages are written.

The file only grows: what was removed stays in it, until there is more of that than of the rest.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self
from zlib import crc32

import numpy as np

from meetings.retrieval.indexing.passages import IndexedPassage
from storage.files.durable_file import private
from storage.index.checksums import GROWING, IndexFiles
from storage.index.forward_index import BITS, MOST, NUMBER

_BEGINNING = b"sfi1"
"""What the file begins with: an empty one cannot be mapped."""


class _NumbersOfKeys(dict[str, int]):
    """The numbers of keys met so far: most are met again."""

    def __missing__(self, key: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        self[key] = number = number_of(key)
        return number


_KEPT = 200_000
"""Keys: those of two languages."""
_number = _NumbersOfKeys().__getitem__


def number_of(key: str) -> int:
    """What stands for a key: of 200,000 keys one in 20,000 shares its number with another."""
    return crc32(key.encode())


class MeetingNumbers:
    """Lays the keys of one meeting's passages, given in order, one after another."""

    def __init__(self) -> None:
        self._numbers: list[int] = []
        self._heads: dict[str, int] = {}
        self._turn: int | None = None
        self._turn_at = 0

    def lay(self, item: IndexedPassage, alike: Sequence[int]) -> tuple[int, int, int]:
        """Lays the keys of one more passage, ``alike`` before those of a new turn.

        Where its own begin and where its turn does, as the meeting begins at 0; and its spans.
        """
        passage, numbers = item.passage, self._numbers
        if self._turn != passage.turn:
            self._turn = passage.turn
            self._begin(item.keys, alike)
        at = len(numbers)
        numbers.extend(map(_number, passage.keys.split()))
        spans = 0
        after, said, before = _all(passage.after), len(numbers) - at, _all(passage.before)
        for count in (after, said, before):
            spans = spans << BITS | (count if count < MOST else MOST)
        return at, self._turn_at, spans << 1 | (1 if passage.asked else 0)

    def _begin(self, keys: Mapping[str, str], alike: Sequence[int]) -> None:
        """Lays what stands before the sentences of a turn."""
        numbers, head, asked = self._numbers, keys["head"], keys["asked"]
        if head not in self._heads:
            self._heads[head] = len(numbers)
            self._append_counted(head)
        self._turn_at = len(numbers)
        numbers.extend(alike)
        numbers.append(len(numbers) - self._heads[head])
        self._append_counted(asked)

    def _append_counted(self, keys: str) -> None:
        """Lays keys behind their count; a sentence without any leaves two blanks in a row."""
        said = keys.split()
        self._numbers.append(len(said))
        self._numbers.extend(map(_number, said))

    def packed(self) -> bytes:
        """What is to be appended to the file."""
        return np.array(self._numbers, dtype=NUMBER).tobytes()


def _all(texts: Sequence[str]) -> int:
    """How many keys some texts have together."""
    count = 0
    for text in texts:
        if text:
            count += text.count(" ") + 1
    return count


class ForwardFile:
    """The file of one index, open to be appended to; `files` is told what it should be then."""

    def __init__(self, folder: Path, files: IndexFiles) -> None:
        self._path = folder / GROWING
        self._files = files
        there = self._path.exists()
        self._sum = files.sum_of(self._path)[1] if there else 0
        self._file = open(self._path, "ab", opener=private)  # noqa: SIM115 - closed by `__exit__`
        # what somebody killed has torn is filled up
        self._append(b"\0" * (-self._file.tell() % NUMBER.itemsize) if there else _BEGINNING)

    def append(self, packed: bytes) -> int:
        """Takes in a meeting's numbers; where in the file they begin."""
        at = self._file.tell() // NUMBER.itemsize
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
