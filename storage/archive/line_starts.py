"""Where each document of a large month lies, so that one is read without looking for it.

Derived: a file of starts holds for the month's file that it was made of, and is made again for
any other. A start is only a hint: whoever reads there sees by key and checksum whether it holds.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock, get_ident

import orjson

from meetings.model.errors import ArchiveError
from storage.files.durable_file import make_folder, private
from storage.files.tinydb_json_storage import starts_in

Starts = Mapping[str, int]
_KEPT = 256
"""Months whose starts stay in memory, twenty years of them: at some 50 kB for 400 meetings 12 MB
for a million turns, of which each question reads others than the one before."""


class LineStarts:
    """The starts of the documents of months, each kept beside the month's stamp."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: OrderedDict[Path, tuple[list[int], Starts]] = OrderedDict()
        self._turning = Lock()

    def of(self, path: Path, stamp: tuple[int, ...]) -> Starts:
        """The starts in a month's file as it is by its stamp. Raises FileNotFoundError."""
        wanted = list(stamp)
        with self._turning:
            known = self._kept.get(path)
        if known is None or known[0] != wanted:
            known = self._read(path, wanted) or self._made(path, wanted)
        with self._turning:
            self._kept[path] = known
            self._kept.move_to_end(path)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return known[1]

    def _read(self, path: Path, wanted: list[int]) -> tuple[list[int], Starts] | None:
        with suppress(OSError, ValueError, TypeError):  # not there, or not what was written
            stamp, starts = orjson.loads((self._folder / path.name).read_bytes())
            if stamp == wanted and isinstance(starts, dict):
                return stamp, starts
        return None

    def _made(self, path: Path, stamp: list[int]) -> tuple[list[int], Starts]:
        made = stamp, starts_in(path.read_bytes())
        aside = self._folder / f".{path.name}.{os.getpid()}.{get_ident()}"
        with suppress(OSError, ArchiveError):  # whoever comes next makes them again
            make_folder(self._folder)
            with open(aside, "wb", opener=private) as file:
                file.write(orjson.dumps(made))
            aside.replace(self._folder / path.name)
        return made
