"""Writes the forward index: a meeting's passages, appended while tantivy takes in their keys.

The file only grows: what was removed stays in it, until there is more of that than of the rest.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self
from zlib import crc32

import numpy as np

from meetings.model.passage import Passage
from meetings.retrieval.indexing.passages import NEIGHBOURS, IndexedPassage
from storage.files.durable_file import private
from storage.index.checksums import GROWING, META, IndexFiles, Sum
from storage.index.forward_index import ANSWERS, BITS, EARLIER, MOST, NUMBER, ROW_SIZE
from storage.index.stored_passages import StoredText

_BEGINNING = b"sfi2"
"""What the file begins with: an empty one cannot be mapped."""
_UNSIGNED = "I"
"""Of four bytes, as a list of Python's numbers would be made into."""


def number_of(key: str) -> int:
    """What stands for a key: of 200,000 keys one in 20,000 shares its number with another."""
    return crc32(key.encode())


def _numbers_of(keys: str) -> Iterator[int]:
    """The numbers of keys parted by blanks: to count them takes less than to remember them."""
    return map(crc32, keys.encode().split())


class _Row(NamedTuple):
    """What a passage's row is made of: where its turn and its keys begin, and its counts."""

    turn: int
    own: int
    said: int
    beside: int


class MeetingNumbers:
    """Lays the passages of one meeting, given in order, one after another."""

    def __init__(self) -> None:
        self._numbers = array(_UNSIGNED)
        self._heads: dict[str, int] = {}
        self._turn: list[Passage] = []
        self._turn_at = 0
        self._text = StoredText()
        self._rows: list[_Row] = []
        self._lines: list[tuple[int, int, int]] = []

    def lay(self, item: IndexedPassage, alike: Sequence[int]) -> None:
        """Lays one more passage, ``alike`` before the keys of a new turn."""
        if not self._turn or self._turn[0].turn != item.passage.turn:
            self._end()
            self._begin(item, alike)
        self._turn.append(item.passage)

    def _end(self) -> None:
        """Lays the keys of a turn's sentences, now that all of them are there."""
        lines = [one.keys.encode() for one in self._turn]
        keys = [line.split() for line in lines]
        counts, at = list(map(len, keys)), len(self._numbers)
        self._numbers.extend(map(crc32, chain.from_iterable(keys)))
        for i, (one, count) in enumerate(zip(self._turn, counts, strict=True)):
            before = min(sum(counts[max(0, i - NEIGHBOURS) : i]), MOST)
            after = min(sum(counts[i + 1 : i + 1 + NEIGHBOURS]), MOST)
            said = min(count, MOST) | (1 if one.asked else 0) << ANSWERS
            self._rows.append(_Row(self._turn_at, at, said, before | after << BITS))
            at += count
        self._text.add(self._turn, lines)
        self._turn = []

    def _begin(self, item: IndexedPassage, alike: Sequence[int]) -> None:
        """Lays what stands before the sentences of a turn."""
        numbers, head, asked = self._numbers, item.keys["head"], item.keys["asked"]
        if head not in self._heads:
            self._heads[head] = len(numbers)
            self._append_counted(head)
        self._turn_at = len(numbers)
        numbers.extend(alike)
        self._lines.append((len(numbers), *self._text.begin(item.passage)))
        numbers.extend((0, 0))  # told when all numbers are there
        numbers.append(len(numbers) - self._heads[head])
        self._append_counted(asked)

    def _append_counted(self, keys: str) -> None:
        """Lays keys behind their count; a sentence without any leaves two blanks in a row."""
        at = len(self._numbers)
        self._numbers.append(0)
        self._numbers.extend(_numbers_of(keys))
        self._numbers[at] = len(self._numbers) - at - 1

    def packed(self) -> tuple[bytes, list[int]]:
        """What is to be appended to the file, and where in it each passage's row begins."""
        self._end()
        text = self._text.packed()
        numbers, rows = self._numbers[:], list[int]()
        end = (len(numbers) + len(self._rows) * ROW_SIZE) * NUMBER.itemsize
        for at, start, length in self._lines:
            numbers[at], numbers[at + 1] = end - at * NUMBER.itemsize + start, length
        for row, lines in zip(self._rows, self._text.lines, strict=True):
            at = len(numbers)
            rows.append(at)
            said, stored = row.said | lines.earlier << EARLIER, end - at * NUMBER.itemsize
            (keys, after_keys), (told, after_told) = lines.keys, lines.told
            of_keys = at - row.turn, at - row.own, said, row.beside
            of_text = stored + keys, after_keys - keys, stored + told, after_told - told
            numbers.extend(of_keys + of_text)
        return np.array(numbers, dtype=NUMBER).tobytes() + text, rows


class ForwardFile:
    """The file of one index, open to be appended to; `files` is told what it should be then.

    ``noted``: what the index's files were when somebody last ended their work on it.
    """

    def __init__(
        self, folder: Path, files: IndexFiles, noted: Mapping[str, Sum] | None = None
    ) -> None:
        self._path = folder / GROWING
        self._files = files
        self._noted = noted or {}
        self._cut_back()
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

    def _cut_back(self) -> None:
        """Drops what was appended by somebody who was stopped before tantivy said where it is.

        Each further try would add as much, on a disk that is full, too.
        """
        if GROWING not in self._noted or META not in self._noted:
            return
        size, known = self._noted[GROWING]
        committed = self._files.sum_of(self._path.with_name(META)) != tuple(self._noted[META])
        if not committed and self._path.stat().st_size > size:
            os.truncate(self._path, size)
            self._files.note(self._path, known)

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
        try:
            self._file.close()
        finally:
            if error is not None:
                self._cut_back()
