"""An append-only file of small records, for what changes often.

A line is ``{"crc":"1a2b3c4d","is":{…}}``, the checksum being that of the record's bytes. The first
line's record is ``{"generation": n}``, drawn anew whenever the file is written anew, so that a
reader who remembers a position knows whether it still means anything.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson

from meetings.errors import ArchiveDamaged
from storage.durable_file import cannot_write, make_folder, write_aside

Record = dict[str, Any]

_LINE = re.compile(rb'\{"crc":"([0-9a-f]{8})","is":(\{.*\})\}')


@dataclass(frozen=True, slots=True)
class Position:
    """Up to where a journal was read: bytes of one generation of its file.

    ``seen``: inode, size and time of the file as it was then.
    """

    generation: int = 0
    offset: int = 0
    seen: tuple[int, int, int] | None = field(default=None, compare=False)


START = Position()


@dataclass(frozen=True, slots=True)
class Reading:
    """New records; ``anew`` where the file was written anew and these are all it holds."""

    records: list[Record]
    position: Position
    anew: bool = False


class Journal:
    """Records appended and read in order. Readers need no lock, writers hold the store's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._end = START

    def has_more(self, than: Position) -> bool:
        """Whether the file looks different from when it was read up to a position; one stat."""
        try:
            return _look_of(self._path.stat()) != than.seen
        except FileNotFoundError:
            return than != START

    def read(self, after: Position = START) -> Reading:
        """The records behind a position; a torn tail is not there yet. Raises ArchiveDamaged."""
        try:
            file = self._path.open("rb")
        except FileNotFoundError:
            return Reading([], START, anew=after != START)
        with file:
            header = file.readline()
            generation = self._generation(header)
            stat = os.fstat(file.fileno())
            known = after.generation == generation and after.offset <= stat.st_size
            start = after.offset if known else len(header)
            file.seek(start)
            records, length = self._records(file.read())
        position = Position(generation, start + length, _look_of(stat))
        return Reading(records, position, anew=not known)

    def append(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Adds records; durable when it returns. A torn tail is cut off first."""
        data = b"".join(map(_line, records))
        if not self._path.exists():
            self.replace(())
        self._end = self.read(self._end).position
        try:
            self._extend(data, self._end.offset)
        except OSError as error:
            raise cannot_write(self._path, error) from error
        self._end = Position(self._end.generation, self._end.offset + len(data))

    def replace(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Writes the journal anew with these records: compaction. One step, durable."""
        header = {"generation": int.from_bytes(os.urandom(6), "big") + 1}
        make_folder(self._path.parent)
        write_aside(self._path, b"".join(map(_line, (header, *records))))

    def salvage(self) -> list[Record]:
        """Every record that reads, whatever stands between them."""
        try:
            lines = self._path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return []
        found = [record for line in lines if (record := _record(line)) is not None]
        return [record for record in found if "generation" not in record]

    def _extend(self, data: bytes, end: int) -> None:
        handle = os.open(self._path, os.O_WRONLY)
        try:
            os.ftruncate(handle, end)
            written = 0
            while written < len(data):
                written += os.pwrite(handle, data[written:], end + written)
            os.fsync(handle)
        except OSError:
            os.ftruncate(handle, end)
            raise
        finally:
            os.close(handle)

    def _generation(self, header: bytes) -> int:
        record = _record(header.removesuffix(b"\n"))
        generation = record.get("generation") if record else None
        if not isinstance(generation, int):
            raise self._damaged(1)
        return generation

    def _records(self, data: bytes) -> tuple[list[Record], int]:
        """The records of whole lines and the bytes they take."""
        records: list[Record] = []
        length = 0
        lines = data.split(b"\n")
        for i, line in enumerate(lines[:-1]):
            record = _record(line)
            if record is None:
                self._expect_torn(lines[i:])
                break
            records.append(record)
            length += len(line) + 1
        return records, length

    def _expect_torn(self, lines: list[bytes]) -> None:
        """A tail that a stopped writer left has nothing good behind it."""
        if any(_record(line) is not None for line in lines):
            raise self._damaged(None)

    def _damaged(self, line: int | None) -> ArchiveDamaged:
        where = f"line {line}" if line else "a line in its middle"
        return ArchiveDamaged(
            f"{self._path} does not read back ({where} is not what was written). "
            "Put the file back from a backup, or run `check --repair`."
        )


def _look_of(stat: os.stat_result) -> tuple[int, int, int]:
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def _line(record: Mapping[str, Any]) -> bytes:
    data = orjson.dumps(record)
    return b'{"crc":"%08x","is":%s}\n' % (crc32(data), data)


def _record(line: bytes) -> Record | None:
    match = _LINE.fullmatch(line)
    if not match or int(match[1], 16) != crc32(match[2]):
        return None
    record = orjson.loads(match[2])
    return record if isinstance(record, dict) else None
