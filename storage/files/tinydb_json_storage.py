"""TinyDB's storage: orjson, written atomically, each document with its checksum.

A file is JSON, a document a line, so that of a damaged one the good documents can be told:

    {"sealed":{"tables":["chats"]}
    ,"chats":{
    "101":{"_crc":"1a2b3c4d","settings":{…}},
    "102":{"_crc":"5e6f7a8b","subscriptions":[…]}
    }
    }

The checksum is that of key and document without it. Files of earlier versions have none.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from mmap import ACCESS_READ, mmap
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from zlib import crc32

import orjson
from tinydb.storages import Storage

from meetings.model.errors import ArchiveDamaged
from storage.files.durable_file import make_folder, write_aside

Tables = dict[str, dict[str, Any]]
NOTHING: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType({})

_FIRST = b'{"sealed":{"tables":'
_TABLE = re.compile(rb',("(?:[^"\\]|\\.)*"):\{')
_KEY = re.compile(rb'("(?:[^"\\]|\\.)*"):\{"_crc":')
_DOCUMENT = re.compile(rb'("(?:[^"\\]|\\.)*"):\{"_crc":"([0-9a-f]{8})",?(.*\}),?')


class JsonFile(Storage):
    """A TinyDB storage whose readers see a finished file or the one before, without a lock.

    Writers are one at a time: the caller holds the store's lock. ``known``: what the file holds,
    where the caller knows it for certain; it is not changed.
    """

    def __init__(self, path: str | Path, known: Mapping[str, Mapping[str, Any]] = NOTHING) -> None:
        self._path = Path(path)
        self._known = known

    def read(self) -> Tables | None:
        """The tables, or None where the file was never written. Raises ArchiveDamaged."""
        if self._known:  # to read and check a month takes three times as long as to write it
            return {name: dict(documents) for name, documents in self._known.items()}
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        tables, why = tables_in(data)
        if why:
            raise damaged(self._path, why)
        return tables

    def write(self, data: Tables) -> None:
        """Replaces the file; durable when it returns."""
        make_folder(self._path.parent)
        write_aside(self._path, _written(data))

    def salvage(self) -> dict[str, Any]:
        """The good documents of a damaged file, whatever became of their table's name."""
        try:
            tables, _ = tables_in(self._path.read_bytes())
        except OSError:
            return {}
        return {key: one for table in tables.values() for key, one in table.items()}

    def close(self) -> None:
        """Nothing is held open."""


def tables_in(data: bytes) -> tuple[Tables, str]:
    """The tables in a file's bytes and what is wrong with it; then its good documents only."""
    if not data.startswith(_FIRST):
        return _plain(data)
    tables = _good(data)
    return tables, "" if _written(tables) == data else "it is not what was written"


def _good(data: bytes) -> Tables:
    """Every document whose checksum is right."""
    tables: Tables = {}
    here: dict[str, Any] = {}
    for line in data.split(b"\n"):
        if table := _TABLE.fullmatch(line):
            here = tables[_text(table[1])] = {}
        elif found := _DOCUMENT.fullmatch(line):
            key, body = found[1], b"{" + found[3]
            if crc32(key + body) == int(found[2], 16):
                here[_text(key)] = orjson.loads(body)
    return tables


def document_of(path: Path, key: str) -> dict[str, Any] | None:
    """One document of a sealed file, of which no more is read than what stands before it."""
    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            return None
        with mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            return document_in(data, key)


def document_in(data: bytes | mmap, key: str) -> dict[str, Any] | None:
    """One document of a sealed file, found without reading the others; None where it is damaged,
    or not there.
    """
    start = data.find(b"\n" + orjson.dumps(key) + b":{") + 1
    return _document_at(data, start, key) if start else None


def document_at(path: Path, key: str, start: int) -> dict[str, Any] | None:
    """The same where its line is thought to start; None where another stands there."""
    with path.open("rb") as file:
        file.seek(start)
        return _document_at(file.readline(), 0, key)


def _document_at(data: bytes | mmap, start: int, key: str) -> dict[str, Any] | None:
    found, name = _DOCUMENT.match(data, start), orjson.dumps(key)
    if found is None or found[1] != name:
        return None
    body = b"{" + found[3]
    if crc32(name + body) != int(found[2], 16):
        return None
    document: dict[str, Any] = orjson.loads(body)
    return document


def starts_in(data: bytes) -> dict[str, int]:
    """Where the line of each document of a sealed file starts, read or not."""
    starts: dict[str, int] = {}
    start = data.find(b"\n") + 1
    while start:
        if key := _KEY.match(data, start):
            starts[_text(key[1])] = start
        start = data.find(b"\n", start) + 1
    return starts


def _text(data: bytes) -> str:
    try:
        return str(orjson.loads(data))
    except orjson.JSONDecodeError:
        return ""


def _written(tables: Tables) -> bytes:
    parts = [b"%s%s}" % (_FIRST, orjson.dumps(list(tables)))]
    for name, documents in tables.items():
        lines = b",\n".join(_line(str(key), document) for key, document in documents.items())
        parts.append(b",%s:{\n%s\n}" % (orjson.dumps(name), lines))
    return b"\n".join([*parts, b"}\n"])


def _line(key: str, document: object) -> bytes:
    name, body = orjson.dumps(key), orjson.dumps(document)
    rest = body[1:] if body == b"{}" else b"," + body[1:]
    return b'%s:{"_crc":"%08x"%s' % (name, crc32(name + body), rest)


def _plain(data: bytes) -> tuple[Tables, str]:
    """A file of an earlier version: one table, no checksums."""
    try:
        tables = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        return _good(data), str(error)
    if not _are_tables(tables):
        return {}, "it holds no tables"
    if len(tables) > 1:  # what precedes a sealed one is damaged
        return _good(data), "it is not what was written"
    return tables, ""


def _are_tables(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(table, dict) for table in value.values())


def damaged(path: Path, why: str) -> ArchiveDamaged:
    """A file that does not read back, and what to do about it."""
    return ArchiveDamaged(
        f"{path} does not read back ({why}). Put the file back from a backup, "
        "or run `check --repair`, which makes it anew from the kept sources."
    )
