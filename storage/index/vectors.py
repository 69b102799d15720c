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
from pathlib import Path

import numpy as np
import numpy.typing as npt
from filelock import FileLock, Timeout

from meetings.model.errors import ArchiveBusy, ArchiveError
from meetings.retrieval.indexing.chunks import KEY_BYTES
from storage.files.durable_file import PRIVATE, make_folder
from storage.index.mapped_vectors import MappedVectors
from storage.index.mending_vectors import mend_vectors
from storage.index.neighbours import LISTS, Neighbours
from storage.index.rows_by_key import RowsByKey, as_numbers
from storage.index.vector_records import (
    HEADER_BYTES,
    Floats,
    checksum_of,
    folder_of,
    header_for,
    is_sound,
    record_of,
    sound_rows,
)

_LOG = logging.getLogger(__name__)

_PATIENCE = 30.0
"""Seconds a writer waits for another; an append takes milliseconds."""
_BRIEFLY = 0.2
"""The same for one whom somebody waits for."""


class VectorFile:
    """The vectors of one model, shape (rows, dimension), int8 with a scale for each row."""

    def __init__(self, folder: Path, model: str, dimension: int) -> None:
        self._path = folder / folder_of(model) / "vectors.bin"
        self._header = header_for(model, dimension)
        self._record = record_of(dimension)
        self.dimension = dimension
        self._writing = FileLock(self._path.with_suffix(".lock"), mode=PRIVATE)
        self._looking = threading.Lock()
        self._neighbours = Neighbours(self.folder / LISTS)
        self._mapped = self._nothing()
        self._warned = False

    @property
    def folder(self) -> Path:
        """Where the file lies; what is derived from the same texts may lie beside it."""
        return self._path.parent

    def count(self) -> int:
        """How many records there are now."""
        return len(self.look().records)

    def missing(self, keys: Sequence[bytes]) -> list[bytes]:
        """Those keys that have no vector yet, each once, in order."""
        once = list(dict.fromkeys(keys))
        lacking = self.look().row_of.of(as_numbers(once)) < 0
        return [key for key, lacks in zip(once, lacking.tolist(), strict=True) if lacks]

    def keys(self) -> list[bytes]:
        """The keys of all vectors."""
        records = self.look().records
        return list(dict.fromkeys(records["key"][row].tobytes() for row in sound_rows(records, 0)))

    def get(self, keys: Sequence[bytes]) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Which keys are known, and their vectors (len(keys), dimension), zeros for the others."""
        seen = self.look()
        rows = seen.rows(as_numbers(keys))
        known = rows >= 0
        matrix = np.zeros((len(keys), self.dimension), np.float32)
        found = seen.records[rows[known]]
        matrix[known] = found["v"] * found["scale"][:, None]
        return known, matrix

    def arrange(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Brings up to date what tells the rows that may be near; whether anything was done."""
        mapped = self.look()
        return self._neighbours.catch_up(mapped.records, mapped.identity, stop)

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
        records = self.look().records
        return sum(not is_sound(record) for record in records)

    def repair(self) -> int:
        """Rewrites the file with its sound records only; how many were dropped."""
        with self._alone(_PATIENCE):
            records = self.look().records
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

    def _nothing(self) -> MappedVectors:
        return MappedVectors((0, 0), np.zeros(0, self._record), RowsByKey(), self._neighbours)

    def look(self) -> MappedVectors:
        """The file as it is now; only what was appended since the last look is read.

        Who has rows of one look compares with that: a repair moves them.
        """
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

    def _map(self, identity: tuple[int, int], whole: int) -> MappedVectors:
        shape = (whole,)
        records = np.memmap(self._path, self._record, "r", HEADER_BYTES, shape).view(np.ndarray)
        old = self._mapped
        rows = sound_rows(records, len(old.records))
        old.row_of.add(np.ascontiguousarray(records["key"][rows]).view(np.uint64), rows)
        return MappedVectors(identity, records, old.row_of, self._neighbours)

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
