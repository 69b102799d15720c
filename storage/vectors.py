"""Vectors on disk, found by the hash of the text they stand for.

A file of fixed-size records behind a header, only ever appended to, so that a crash leaves at most
a torn last record, which the next writer cuts off. Readers map it into memory and see what other
processes appended. It is derived: a file of another model or shape counts as empty, and the first
writer replaces it.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from filelock import FileLock, Timeout

from meetings.errors import ArchiveBusy, ArchiveError

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int32]

KEY_BYTES = 16
_MAGIC = b"vectors1"
_HEADER_BYTES = 256
_BLOCK = 1024
"""Rows turned into floats at once: few enough to stay in the processor's cache."""
_PATIENCE = 30.0
"""Seconds a writer waits for another; an append takes milliseconds."""
_BRIEFLY = 0.2
"""The same for one whom somebody waits for."""


def key_of(text: str) -> bytes:
    """The key a text's vector is kept under, 16 bytes."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=KEY_BYTES).digest()


@dataclass(frozen=True, slots=True)
class _Mapped:
    """The file as last looked at: which file it was, its whole records, where each key stands."""

    identity: tuple[int, int]
    records: npt.NDArray[np.void]
    row_of: dict[bytes, int]


class VectorFile:
    """The vectors of one model, shape (rows, dimension), int8 with a scale for each row."""

    def __init__(self, folder: Path, model: str, dimension: int) -> None:
        self._path = folder / re.sub(r"[^\w.-]", "_", model) / "vectors.bin"
        self._header = _header(model, dimension)
        self._record = np.dtype(
            [("key", "u1", KEY_BYTES), ("check", "<u4"), ("scale", "<f4"), ("v", "i1", dimension)]
        )
        self.dimension = dimension
        self._writing = FileLock(self._path.with_suffix(".lock"))
        self._looking = threading.Lock()
        self._mapped = self._nothing()

    @property
    def folder(self) -> Path:
        """Where the file lies; what is derived from the same texts may lie beside it."""
        return self._path.parent

    def count(self) -> int:
        """How many records there are now."""
        return len(self._look().records)

    def missing(self, keys: Sequence[bytes]) -> list[bytes]:
        """Those keys that have no vector yet, each once, in order."""
        known = self._look().row_of
        return [key for key in dict.fromkeys(keys) if key not in known]

    def rows(self, keys: Sequence[bytes]) -> Rows:
        """The row of each key's vector, -1 where there is none."""
        known = self._look().row_of
        return np.fromiter((known.get(key, -1) for key in keys), np.int32, len(keys))

    def get(self, keys: Sequence[bytes]) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Which keys are known, and their vectors (len(keys), dimension), zeros for the others."""
        rows = self.rows(keys)
        known = rows >= 0
        matrix = np.zeros((len(keys), self.dimension), np.float32)
        found = self._mapped.records[rows[known]]
        matrix[known] = found["v"] * found["scale"][:, None]
        return known, matrix

    def cosines(self, question: Floats) -> Floats:
        """The cosine of a question's vector with every row, in the order of rows."""
        records = self._look().records
        vectors, out = records["v"], np.empty(len(records), np.float32)
        block = np.empty((min(_BLOCK, len(records)), self.dimension), np.float32)
        for start in range(0, len(records), _BLOCK):
            stop = min(start + _BLOCK, len(records))
            np.copyto(block[: stop - start], vectors[start:stop])
            np.dot(block[: stop - start], question, out=out[start:stop])
        out *= records["scale"]
        return out

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
        return sum(_check(record) != int(record["check"]) for record in records)

    def repair(self) -> int:
        """Writes the file anew with its sound records only; how many were dropped."""
        with self._alone(_PATIENCE):
            records = self._look().records
            sound = np.array([_check(record) == int(record["check"]) for record in records], bool)
            if not sound.all():
                self._replace(records[sound].tobytes())
        return len(records) - int(sound.sum())

    @contextmanager
    def _alone(self, patience: float) -> Iterator[None]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with self._writing.acquire(timeout=patience):
                yield
        except Timeout as held:
            raise ArchiveBusy("Another process is writing vectors.") from held
        except OSError as refused:
            raise ArchiveError(f"Vectors could not be kept: {refused}") from refused

    def _nothing(self) -> _Mapped:
        return _Mapped((0, 0), np.zeros(0, self._record), {})

    def _look(self) -> _Mapped:
        """The file as it is now; only what was appended since the last look is read."""
        with self._looking:
            try:
                found = self._path.stat()
            except FileNotFoundError:
                self._mapped = self._nothing()
                return self._mapped
            whole = max(0, found.st_size - _HEADER_BYTES) // self._record.itemsize
            identity = found.st_dev, found.st_ino
            if identity != self._mapped.identity or whole < len(self._mapped.records):
                self._mapped = self._nothing()
                whole = whole if self._is_ours() else 0
            if whole > len(self._mapped.records):
                self._mapped = self._map(identity, whole)
            return self._mapped

    def _map(self, identity: tuple[int, int], whole: int) -> _Mapped:
        shape = (whole,)
        records = np.memmap(self._path, self._record, "r", _HEADER_BYTES, shape).view(np.ndarray)
        old = self._mapped
        row_of = old.row_of
        for row, key in _sound_keys(records, len(old.records)):
            row_of.setdefault(key, row)
        return _Mapped(identity, records, row_of)

    def _is_ours(self) -> bool:
        try:
            with self._path.open("rb") as file:
                return file.read(_HEADER_BYTES) == self._header
        except FileNotFoundError:
            return False

    def _write(self, keys: Sequence[bytes], matrix: Floats) -> None:
        if not self._is_ours():
            self._replace(b"")
        place = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        first = {key: place[key] for key in self.missing(keys)}
        if not first:
            return
        data = self._packed(list(first), matrix[list(first.values())])
        with self._path.open("r+b") as file:
            torn = (os.fstat(file.fileno()).st_size - _HEADER_BYTES) % self._record.itemsize
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
        records["check"] = [_check(record) for record in records]
        return records.tobytes()

    def _replace(self, data: bytes) -> None:
        aside = self._path.with_suffix(".new")
        with aside.open("wb") as file:
            file.write(self._header + data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(self._path)


def best(scores: npt.NDArray[np.floating | np.signedinteger], limit: int) -> npt.NDArray[np.intp]:
    """Where the highest scores stand, best first, the earlier first among equals."""
    if limit < len(scores):
        top = np.sort(np.argpartition(-scores, limit)[:limit])
    else:
        top = np.arange(len(scores))
    return top[np.argsort(-scores[top], kind="stable")]


def _header(model: str, dimension: int) -> bytes:
    text = _MAGIC + f" {dimension} {model}".encode()
    return text[:_HEADER_BYTES].ljust(_HEADER_BYTES, b"\0")


def _check(record: np.void) -> int:
    return zlib.crc32(record["v"].tobytes(), zlib.crc32(record["key"].tobytes()))


def _sound_keys(records: npt.NDArray[np.void], first: int) -> list[tuple[int, bytes]]:
    """Rows and keys from a row on, without records that a crash left full of zeros."""
    fresh = records[first:]
    keys = np.ascontiguousarray(fresh["key"]).tobytes()
    sound = np.flatnonzero(np.isfinite(fresh["scale"]) & (fresh["scale"] > 0))
    return [(first + at, keys[at * KEY_BYTES : (at + 1) * KEY_BYTES]) for at in sound.tolist()]
