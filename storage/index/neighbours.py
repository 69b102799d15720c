"""The lists of neighbours of a vector file: kept beside it, and brought up to date with it.

Derived: lists that are missing, damaged or of another file are made again; until they are, and
for what came since, every vector is compared.
"""

from __future__ import annotations

import io
import logging
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from meetings.model.errors import ArchiveError
from storage.files.durable_file import write_durably
from storage.index.chunk_table_checksum import checked, with_checksum
from storage.index.neighbour_lists import NeighbourLists, learned
from storage.index.rows_by_key import Rows
from storage.index.vector_records import Floats, vectors_at

_LOG = logging.getLogger(__name__)

COMPARED = 100_000
"""Vectors that are all compared with a question, in 9 to 16 ms of a core; of more, some."""
_LEAST = 4_000
_SHARE = 0.04
"""How many of them are compared at least, and how large a share of them (docs/scaling.md)."""
_FRESH = 0.05
"""The share of vectors that came since, from which on they are put into lists."""
_GROWN = 2.0
"""As many times the vectors that centres were learned from, and they are learned again."""
_MARKED = 1_000
"""Rows that tell whether lists are those of a file."""
_FORM = 2
"""Raised when lists are kept in another way."""
LISTS = "neighbours.npz"
"""The file that they are kept in, beside the vectors."""


Records = npt.NDArray[np.void]


class _Stopped(Exception):
    """Whoever waits for the work does so no longer."""


class Neighbours:
    """Tells which vectors may be near to a question."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: tuple[object, NeighbourLists | None] = (None, None)

    def near(self, question: Floats, records: Records, identity: object) -> Rows | None:
        """The rows to be compared with a question; None for all.

        ``identity``: what tells the records' file from one that is put in its place.
        """
        if len(records) <= COMPARED or (lists := self._lists(records, identity)) is None:
            return None
        fresh = np.arange(len(lists.rows), len(records), dtype=np.int32)
        least = max(_LEAST, int(_SHARE * len(records)))
        return np.concatenate((lists.near(question, least), fresh))

    def catch_up(
        self, records: Records, identity: object, stop: Callable[[], bool] = lambda: False
    ) -> bool:
        """Puts into lists what is in none, where that is much; whether it did."""
        count = len(records)
        if count <= COMPARED:
            return False
        lists = self._lists(records, identity)
        if lists is not None and count - len(lists.rows) < _FRESH * count:
            return False

        def vectors(rows: Rows) -> Floats:
            if stop():
                raise _Stopped
            with np.errstate(all="ignore"):  # a damaged record may hold anything
                found = vectors_at(records, rows)
            return np.nan_to_num(found, copy=False).clip(-1, 1)

        try:
            if lists is None or count > _GROWN * lists.learned_from:
                lists = learned(vectors, count)
            else:
                lists = lists.extended(vectors, count)
            self._keep(lists, records)
        except _Stopped:
            return False
        except (OSError, ArchiveError) as error:
            _LOG.warning("Lists of vectors could not be kept: %s", error)
            return False
        return True

    def _lists(self, records: Records, identity: object) -> NeighbourLists | None:
        """Those that are kept, where they are of these records."""
        try:
            stat = self._path.stat()
        except OSError:
            return None
        stamp = stat.st_ino, stat.st_mtime_ns, identity
        (known, lists), count = self._kept, len(records)
        # what is of no use with these records may be so once more of them are seen
        if known not in (stamp, (stamp, count)) or (lists and len(lists.rows) > count):
            lists = _read(self._path, records)
            self._kept = (stamp if lists else (stamp, count)), lists
        return lists

    def _keep(self, lists: NeighbourLists, records: Records) -> None:
        file = io.BytesIO()
        np.savez(
            file,
            form=np.array(_FORM),
            mark=np.array(_mark(records, len(lists.rows))),
            centres=lists.centres,
            first=lists.first,
            rows=lists.rows,
            learned_from=np.array(lists.learned_from),
        )
        write_durably(self._path, with_checksum(file.getvalue()))


def wrong_with_lists(path: Path) -> str:
    """What is wrong with kept lists; "" where all is well, or there are none."""
    try:
        return "" if checked(path.read_bytes()) is not None else "it is not what was written"
    except FileNotFoundError:
        return ""
    except OSError as refused:
        return f"it cannot be read ({refused.strerror})"


def _read(path: Path, records: Records) -> NeighbourLists | None:
    """The lists in a file; None where it is missing, damaged or of other records."""
    try:
        data = checked(path.read_bytes())
        if data is None:
            return None
        with np.load(io.BytesIO(data), allow_pickle=False) as kept:
            rows = kept["rows"]
            is_ours = int(kept["form"]) == _FORM and len(rows) <= len(records)
            if not is_ours or int(kept["mark"]) != _mark(records, len(rows)):
                return None
            learned_from = int(kept["learned_from"])
            return NeighbourLists(kept["centres"], kept["first"], rows, learned_from)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _mark(records: Records, count: int) -> int:
    """What tells the first so many records from others: some of them, keys and vectors.

    Keys alone do not: another model's vectors of the same texts have the same ones.
    """
    some = np.linspace(0, count - 1, min(count, _MARKED)).astype(np.int64)
    return zlib.crc32(np.ascontiguousarray(records[some]).tobytes())
