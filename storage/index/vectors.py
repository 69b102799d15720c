"""Vectors on disk, found by the hash of the text they stand for.

A file of fixed-size records behind a header, only ever appended to, so that a crash leaves at most
a torn last record, which the next writer cuts off. Readers map it into memory and see what other
processes appended. It is derived: a file of another model or shape counts as empty, and the first
writer replaces it.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from filelock import FileLock, Timeout

from meetings.model.errors import ArchiveBusy, ArchiveError
from meetings.retrieval.indexing.chunks import KEY_BYTES
from storage.files.durable_file import PRIVATE, make_folder
from storage.index.mending_vectors import mend_vectors
from storage.index.neighbours import LISTS, Neighbours
from storage.index.rows_by_key import Keys, Rows, RowsByKey, as_numbers
from storage.index.vector_records import (
    BLOCK,
    HEADER_BYTES,
    Floats,
    checksum_of,
    folder_of,
    header_for,
    is_sound,
    products,
    record_of,
    sound_rows,
)

_LOG = logging.getLogger(__name__)

_PATIENCE = 30.0
"""Seconds a writer waits for another; an append takes milliseconds."""
_BRIEFLY = 0.2
"""The same for one whom somebody waits for."""


@dataclass(frozen=True, slots=True)
class _Mapped:
    """The file as last looked at: which file it was, its whole records, where each key stands."""

    identity: tuple[int, int]
    records: npt.NDArray[np.void]
    row_of: RowsByKey


@dataclass(frozen=True, slots=True)
class FileState:
    """A file by device and inode, with its records: rows of the same file stay where they are."""

    identity: tuple[int, int]
    count: int


class VectorFile:
    """The vectors of one model, shape (rows, dimension), int8 with a scale for each row."""

    def __init__(self, folder: Path, model: str, dimension: int) -> None:
        self._path = folder / folder_of(model) / "vectors.bin"
        self._header = header_for(model, dimension)
        self._record = record_of(dimension)
        self.dimension = dimension
        self._writing = FileLock(self._path.with_suffix(".lock"), mode=PRIVATE)
        self._looking = threading.Lock()
        self._mapped = self._nothing()
        self._warned = False
        self._neighbours = Neighbours(self.folder / LISTS)

    @property
    def folder(self) -> Path:
        """Where the file lies; what is derived from the same texts may lie beside it."""
        return self._path.parent

    def count(self) -> int:
        """How many records there are now."""
        return len(self._look().records)

    def state(self) -> FileState:
        """Which file it is, and how many records it has now."""
        mapped = self._look()
        return FileState(mapped.identity, len(mapped.records))

    def missing(self, keys: Sequence[bytes]) -> list[bytes]:
        """Those keys that have no vector yet, each once, in order."""
        once = list(dict.fromkeys(keys))
        lacking = self._look().row_of.of(as_numbers(once)) < 0
        return [key for key, lacks in zip(once, lacking.tolist(), strict=True) if lacks]

    def keys(self) -> list[bytes]:
        """The keys of all vectors."""
        records = self._look().records
        return list(dict.fromkeys(records["key"][row].tobytes() for row in sound_rows(records, 0)))

    def rows(self, keys: Keys) -> Rows:
        """The row of each key's vector, -1 where there is none."""
        return self._look().row_of.of(keys)

    def get(self, keys: Sequence[bytes]) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Which keys are known, and their vectors (len(keys), dimension), zeros for the others."""
        rows = self.rows(as_numbers(keys))
        known = rows >= 0
        matrix = np.zeros((len(keys), self.dimension), np.float32)
        found = self._mapped.records[rows[known]]
        matrix[known] = found["v"] * found["scale"][:, None]
        return known, matrix

    def cosines(self, question: Floats) -> Floats:
        """The cosine of a question's vector with every row, in the order of rows."""
        records = self._look().records
        out = products(records["v"], question)
        with np.errstate(all="ignore"):  # no row is asked for whose scale is damaged
            out *= records["scale"]
        return out

    def cosines_of(self, question: Floats, rows: Rows) -> Floats:
        """The cosine of a question's vector with those at some rows, in their order."""
        records, out = self._look().records, np.empty(len(rows), np.float32)
        for start in range(0, len(rows), BLOCK):  # as many as stay in the processor's cache
            some = rows[start : start + BLOCK]
            out[start : start + BLOCK] = products(records["v"][some], question)
        out *= records["scale"][rows]
        return out

    def near(self, question: Floats) -> Rows | None:
        """The rows that may be near to a question; None where all are to be compared."""
        mapped = self._look()
        return self._neighbours.near(question, mapped.records, mapped.identity)

    def arrange(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Brings up to date what tells the rows that may be near; whether anything was done."""
        mapped = self._look()
        return self._neighbours.catch_up(mapped.records, mapped.identity, stop)

    def search(self, question: Floats, rows: Rows, limit: int) -> list[tuple[int, float]]:
        """The places in ``rows`` whose vectors are nearest, with their cosines, best first."""
        cosines = np.where(rows >= 0, self.cosines(question)[rows], -np.inf) if len(rows) else rows
        order = best(cosines, limit)
        return [(int(at), float(cosines[at])) for at in order if rows[at] >= 0]

    def append(self, keys: Sequence[bytes], matrix: Floats, *, wait: bool = True) -> bool:
        """Keeps vectors of length 1; known keys are passed over.

        Whether they were kept: without ``wait`` they may not be where somebody else writes.
        Raises ArchiveBusy where waiting did not help, ArchiveError where the disk refuses.
        """
        try:
            with self._alone(_PATIENCE if wait else _BRIEFLY):
                self._write(keys, matrix)
        except ArchiveBusy:
            if wait:
                raise
            return False
        return True

    def damaged(self) -> int:
        """How many records do not read back as they were written."""
        records = self._look().records
        return sum(not is_sound(record) for record in records)

    def repair(self) -> int:
        """Rewrites the file with its sound records only; how many were dropped."""
        with self._alone(_PATIENCE):
            records = self._look().records
            dropped = sum(not is_sound(record) for record in records)
            if dropped or not self._is_ours():
                mend_vectors(self._path, self._header)
        return dropped

    @contextmanager
    def _alone(self, patience: float) -> Iterator[None]:
        try:
            make_folder(self.folder)
            with self._writing.acquire(timeout=patience):
                yield
        except Timeout as held:
            raise ArchiveBusy("Another process is writing vectors.") from held
        except OSError as refused:
            raise ArchiveError(f"Vectors could not be kept: {refused}") from refused

    def _nothing(self) -> _Mapped:
        return _Mapped((0, 0), np.zeros(0, self._record), RowsByKey())

    def _look(self) -> _Mapped:
        """The file as it is now; only what was appended since the last look is read."""
        with self._looking:
            found = self._found()
            if found is None:
                self._mapped = self._nothing()
                return self._mapped
            whole = max(0, found.st_size - HEADER_BYTES) // self._record.itemsize
            identity = found.st_dev, found.st_ino
            if identity != self._mapped.identity or whole < len(self._mapped.records):
                self._mapped = self._nothing()
                whole = whole if self._is_ours() else 0
            if whole > len(self._mapped.records):
                self._mapped = self._map(identity, whole)
            return self._mapped

    def _found(self) -> os.stat_result | None:
        """The file as it lies there; one that cannot be read counts as none, and is warned of."""
        try:
            found = self._path.stat()
            if (found.st_dev, found.st_ino) != self._mapped.identity:
                self._path.open("rb").close()
        except FileNotFoundError:
            return None
        except OSError as refused:
            if not self._warned:
                self._warned = True
                _LOG.warning("Vectors cannot be read, answers go by words alone: %s", refused)
            return None
        return found

    def _map(self, identity: tuple[int, int], whole: int) -> _Mapped:
        shape = (whole,)
        records = np.memmap(self._path, self._record, "r", HEADER_BYTES, shape).view(np.ndarray)
        old = self._mapped
        rows = sound_rows(records, len(old.records))
        old.row_of.add(np.ascontiguousarray(records["key"][rows]).view(np.uint64), rows)
        return _Mapped(identity, records, old.row_of)

    def _is_ours(self) -> bool:
        try:
            with self._path.open("rb") as file:
                return file.read(HEADER_BYTES) == self._header
        except FileNotFoundError:
            return False

    def _write(self, keys: Sequence[bytes], matrix: Floats) -> None:
        if not self._is_ours():
            mend_vectors(self._path, self._header)
        place = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        first = {key: place[key] for key in self.missing(keys)}
        if not first:
            return
        data = self._packed(list(first), matrix[list(first.values())])
        with self._path.open("r+b") as file:
            torn = (os.fstat(file.fileno()).st_size - HEADER_BYTES) % self._record.itemsize
            file.truncate(file.seek(-torn, os.SEEK_END))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def _packed(self, keys: Sequence[bytes], matrix: Floats) -> bytes:
        records = np.zeros(len(keys), self._record)
        records["key"] = np.frombuffer(b"".join(keys), np.uint8).reshape(len(keys), KEY_BYTES)
        largest = np.maximum(np.abs(matrix).max(axis=1, keepdims=True), 1e-9)
        records["v"] = np.rint(matrix * (127 / largest))
        # The scale that makes the rounded vector as long as the exact one errs least.
        lengths = np.linalg.norm(records["v"].astype(np.float32), axis=1)
        records["scale"] = np.linalg.norm(matrix, axis=1) / np.maximum(lengths, 1)
        records["check"] = [checksum_of(record) for record in records]
        return records.tobytes()


def best(scores: npt.NDArray[np.floating | np.signedinteger], limit: int) -> npt.NDArray[np.intp]:
    """Where the highest scores stand, best first, the earlier first among equals."""
    if limit < len(scores):
        top = np.sort(np.argpartition(-scores, limit)[:limit])
    else:
        top = np.arange(len(scores))
    return top[np.argsort(-scores[top], kind="stable")]
