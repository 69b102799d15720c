"""Vectors made by one machine and used by all: kept in PostgreSQL, compared in a local file.

A text is embedded once, by whoever comes first. The local file is exact and quick, and what it
lacks is taken from the database as chunks are refreshed; what the database lacks (a folder's
vectors, after a move) is given to it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from meetings.model.chunk import Chunk, Floats
from meetings.model.errors import ArchiveError
from storage.index.chunk_vectors import MeaningIndex
from storage.index.rows_by_key import as_numbers
from storage.index.vectors import VectorFile
from storage.postgres.database import Database

_LOG = logging.getLogger(__name__)
_AT_ONCE: Final = 2_000
"""Vectors that travel together: under a megabyte."""


class SharedVectors(VectorFile):
    """Fills the Vectors port."""

    def __init__(self, database: Database, folder: Path, model: str, dimension: int) -> None:
        super().__init__(folder, model, dimension)
        self._database = database
        self._model = model
        self._pulled = 0
        self._is_pushed = False

    def append(self, keys: Sequence[bytes], matrix: Floats, *, wait: bool = True) -> bool:
        """Keeps vectors of length 1, here and for the others; known keys are passed over."""
        kept = super().append(keys, matrix, wait=wait)
        try:
            self._give(keys)
        except ArchiveError as error:  # they are here; the others make them, or get them later
            self._is_pushed = False
            _LOG.info("vectors are not shared now: %s", error)
        return kept

    def exchange(self) -> None:
        """Takes what others have made, and gives what they lack."""
        found = self._database.rows(
            "SELECT came, key FROM vectors WHERE model = %s AND came > %s ORDER BY came",
            self._model,
            self._pulled,
        )
        there = [bytes(key) for _, key in found]
        missing = self.missing(there)
        for at in range(0, len(missing), _AT_ONCE):
            self._take(missing[at : at + _AT_ONCE])
        if not self._is_pushed:
            known = set(there) if not self._pulled else self._keys_there()
            self._give([key for key in self.keys() if key not in known])
            self._is_pushed = True
        self._pulled = max((came for came, _ in found), default=self._pulled)

    def _take(self, keys: list[bytes]) -> None:
        found = self._database.rows(
            "SELECT key, scale, numbers FROM vectors WHERE model = %s AND key = ANY(%s)",
            self._model,
            keys,
        )
        whole = [row for row in found if len(row[2]) == self.dimension]
        if whole:
            numbers = np.frombuffer(b"".join(row[2] for row in whole), np.int8)
            scales = np.array([row[1] for row in whole], np.float32)[:, None]
            matrix = numbers.reshape(len(whole), self.dimension).astype(np.float32) * scales
            super().append([bytes(row[0]) for row in whole], matrix)

    def _give(self, keys: Sequence[bytes]) -> None:
        for at in range(0, len(keys), _AT_ONCE):
            with self._database.writing() as connection, connection.cursor() as cursor:
                cursor.executemany(
                    "INSERT INTO vectors (model, key, scale, numbers) VALUES (%s, %s, %s, %s)"
                    " ON CONFLICT DO NOTHING",
                    self._records(keys[at : at + _AT_ONCE]),
                )

    def _records(self, keys: Sequence[bytes]) -> list[tuple[str, bytes, float, bytes]]:
        seen = self.look()  # rows of a file that is repaired meanwhile are others
        rows = zip(keys, seen.rows(as_numbers(keys)).tolist(), strict=True)
        found = ((key, seen.records[row]) for key, row in rows if row >= 0)
        return [(self._model, key, float(r["scale"]), r["v"].tobytes()) for key, r in found]

    def _keys_there(self) -> set[bytes]:
        found = self._database.rows("SELECT key FROM vectors WHERE model = %s", self._model)
        return {bytes(key) for (key,) in found}


class SharedMeaning(MeaningIndex):
    """Fills the MeaningStore port; takes in what others have embedded as it is refreshed."""

    def __init__(self, vectors: SharedVectors) -> None:
        super().__init__(vectors)
        self._shared = vectors

    def refresh(
        self,
        changes: Mapping[str, int],
        chunks_of: Callable[[str], Iterable[Chunk] | None],
        *,
        keep: bool = True,
    ) -> int:
        """Brings it to the archive's state, given the change number of every meeting."""
        try:
            self._shared.exchange()
        except ArchiveError as error:
            _LOG.info("vectors are not shared now: %s", error)
        return super().refresh(changes, chunks_of, keep=keep)
