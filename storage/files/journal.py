"""An append-only file of small records, for data that changes often.

A line is ``{"crc":"1a2b3c4d","is":{…}}``, the checksum being that of the record's bytes. The first
line's record is ``{"generation": n}``, drawn again whenever the file is rewritten, so that a
reader who remembers a position knows whether it still means anything.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storage.files.checksummed import Record, sealed, unsealed
from storage.files.durable_file import cannot_write, make_folder, write_aside
from storage.files.set_aside import set_aside

_LOG = logging.getLogger(__name__)

_BEGINNING = re.compile(rb'(?=\{"crc":")')
"""Where a line begins: no JSON text within it holds bare quotes."""


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
class JournalReading:
    """New records; ``anew`` where the file was rewritten and these are all it holds.

    ``damage``: what is wrong with the file, which then counts as rewritten; the records are
    those that read. ``torn``: behind the last record stands the beginning of another, which a
    stopped writer has left, or somebody has cut off.
    """

    records: list[Record]
    position: Position
    anew: bool = False
    damage: str = ""
    torn: bool = False
    header: Record = field(default_factory=dict)


class Journal:
    """Records appended and read in order. Readers need no lock, writers hold the store's.

    A line that is not what was written costs that line alone: the good ones are read, and the
    next writer sets the damaged file aside and rewrites them. ``header``: what the first line
    says besides the generation.
    """

    def __init__(self, path: Path, header: Mapping[str, Any] | None = None) -> None:
        self._path = path
        self._header = header or {}
        self._end = START

    def has_more(self, than: Position) -> bool:
        """Whether the file looks different from when it was read up to a position; one stat."""
        try:
            return _look_of(self._path.stat()) != than.seen
        except FileNotFoundError:
            return than != START

    def read(self, after: Position = START) -> JournalReading:
        """The records behind a position; a torn tail is not there yet."""
        try:
            file = self._path.open("rb")
        except FileNotFoundError:
            return JournalReading([], START, anew=after != START)
        with file:
            first = file.readline()
            stat = os.fstat(file.fileno())
            header = unsealed(first.removesuffix(b"\n")) or {}
            generation = header.get("generation")
            known = after.generation == generation and after.offset <= stat.st_size
            start = after.offset if known else len(first)
            file.seek(start)
            data = file.read()
        records, length = _records(data)
        if not isinstance(generation, int) or length is None:
            return self._damaged(stat, "its first line" if not header else "a line in its middle")
        position = Position(generation, start + length, _look_of(stat))
        torn = length < len(data)
        return JournalReading(records, position, anew=not known, torn=torn, header=header)

    def append(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Adds records; durable when it returns. A torn tail is cut off, damage set aside."""
        data = b"".join(map(_line, records))
        if not self._path.exists():
            self.replace(())
        reading = self.read(self._end)
        if reading.damage:
            self.mend()
            reading = self.read()
        self._end = reading.position
        try:
            self._extend(data, self._end.offset)
        except OSError as error:
            raise cannot_write(self._path, error) from error
        self._end = Position(self._end.generation, self._end.offset + len(data))

    def replace(self, records: Iterable[Mapping[str, Any]]) -> None:
        """Rewrites the journal with these records: compaction. One step, durable."""
        header = {"generation": int.from_bytes(os.urandom(6), "big") + 1, **self._header}
        make_folder(self._path.parent)
        write_aside(self._path, b"".join(map(_line, (header, *records))))

    def mend(self) -> None:
        """Sets a damaged file aside and rewrites its good records."""
        records = self.salvage()
        aside = set_aside(self._path, copy=True)
        self.replace(records)
        _LOG.warning("%s was damaged: it is kept as %s", self._path, aside.name)

    def salvage(self) -> list[Record]:
        """Every record that reads, whatever stands between them."""
        try:
            pieces = _BEGINNING.split(self._path.read_bytes())
        except FileNotFoundError:
            return []
        found = [record for piece in pieces if (record := _record_in(piece)) is not None]
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

    def _damaged(self, stat: os.stat_result, where: str) -> JournalReading:
        what = f"{self._path} does not read back ({where} is not what was written)"
        return JournalReading(
            self.salvage(), Position(seen=_look_of(stat)), anew=True, damage=what
        )


def _records(data: bytes) -> tuple[list[Record], int | None]:
    """The records of whole lines and the bytes they take; None where one is damaged.

    A stopped writer leaves a tail without its line feed: that is torn, and no damage.
    """
    records: list[Record] = []
    *lines, tail = data.split(b"\n")
    for line in lines:
        record = unsealed(line)
        if record is None:
            return records, None
        records.append(record)
    whole = unsealed(tail[:-1]) is not None  # then its line feed has become something else
    return records, None if whole else len(data) - len(tail)


def _record_in(piece: bytes) -> Record | None:
    """The record that a piece begins with: what ends a line may be damaged, or the next line."""
    first = piece.partition(b"\n")[0]
    found = (unsealed(line) for line in (first, piece[:-1], piece))
    return next((record for record in found if record is not None), None)


def _look_of(stat: os.stat_result) -> tuple[int, int, int]:
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def _line(record: Mapping[str, Any]) -> bytes:
    return sealed(record) + b"\n"
