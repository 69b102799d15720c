"""Vectors kept in step with the archive: whose stretch each is (`chunk_table.py`).

The table of chunks is derived from the archive and kept beside the vectors, so that a process
starts without cutting every meeting again: each meeting's chunks are held with the number of the
archive's change they were made from, and are made again where that number is another.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from meetings.model.chunk import Chunk, Near
from meetings.model.errors import ArchiveError
from storage.index.chunk_table import (
    Chunks,
    ChunkTable,
    MeetingChunks,
    join_parts,
    keep_table,
    load_table,
    numbers_of,
    pack_chunks,
)
from storage.index.closeness import ClosenessOfAll, ClosenessOfSome
from storage.index.mapped_vectors import FileState, MappedVectors
from storage.index.rows_by_key import Rows
from storage.index.vector_records import Floats
from storage.index.vectors import VectorFile

_LOG = logging.getLogger(__name__)

Place = tuple[int, int, int]
"""Turn, start and stop of a chunk."""


_SAMPLED = 8_192
"""Chunks that tell how near all are to a question, where these are too many to compare: their mean
is right to a ninetieth of the spread, the spread to a hundredth."""


@dataclass(frozen=True, slots=True)
class _AllPlaced:
    """All chunks with the rows of their vectors, -1 where there is none yet.

    ``vectors``: the file as it was when they were looked up, as rows of another are others;
    ``share``: of those that have one; ``sample``: rows of chunks that lie evenly among all.
    """

    table: ChunkTable
    vectors: MappedVectors
    rows: Rows
    share: float
    sample: Rows


def _all_placed(table: ChunkTable, vectors: MappedVectors, rows: Rows) -> _AllPlaced:
    known = np.flatnonzero(rows >= 0)
    some = np.linspace(0, len(known) - 1, min(len(known), _SAMPLED)).astype(np.int64)
    share = len(known) / len(rows) if len(rows) else 0.0
    return _AllPlaced(table, vectors, rows, share, rows[known[some]])


@dataclass(frozen=True, slots=True)
class _Placed:
    """A meeting's chunks with the rows of their vectors; ``is_whole``: each has one."""

    chunks: Chunks
    rows: Rows
    is_whole: bool


class MeaningIndex:
    """The chunks of the archive's meetings, each with the row of its vector where it has one."""

    def __init__(self, vectors: VectorFile) -> None:
        self._vectors = vectors
        self._path = vectors.folder / "windows.npz"  # what chunks were called in kept folders
        self._changing = threading.RLock()
        self._parts = load_table(self._path)
        self._built: ChunkTable | None = None
        self._all: _AllPlaced | None = None
        self._placed_parts: tuple[FileState | None, dict[str, _Placed]] = (None, {})

    def refresh(
        self,
        changes: Mapping[str, int],
        chunks_of: Callable[[str], Iterable[Chunk] | None],
        *,
        keep: bool = True,
    ) -> int:
        """Brings the table to the archive's state, given the change number of every meeting.

        Only meetings with another number than before are read; None: that one cannot be read
        now, and is tried again. ``keep``: what was made is kept for other processes. How many
        were read, or went away.
        """
        gone = [known for known in self._parts if known not in changes]
        for meeting_id in gone:
            self.remove(meeting_id)
        stale = [known for known, change in changes.items() if self._change_of(known) != change]
        for meeting_id in stale:
            if (chunks := chunks_of(meeting_id)) is not None:
                self.put(meeting_id, changes[meeting_id], chunks)
        if keep and (gone or stale):
            self.save()
        return len(gone) + len(stale)

    def put(self, meeting_id: str, change: int, chunks: Iterable[Chunk]) -> None:
        """Adds a meeting, or replaces it."""
        part = MeetingChunks(change, pack_chunks(chunks))
        with self._changing:
            self._parts = {**self._parts, meeting_id: part}
            self._built = None

    def remove(self, meeting_id: str) -> None:
        """Forgets a meeting; its vectors stay, as another may hold the same text."""
        with self._changing:
            self._parts = {key: part for key, part in self._parts.items() if key != meeting_id}
            self._built = None

    def save(self) -> None:
        """Keeps the table; where the disk refuses, the next process makes it again."""
        try:
            keep_table(self._path, self._parts)
        except (OSError, ArchiveError) as error:
            _LOG.warning("%s", error)

    def total(self) -> int:
        """How many chunks there are."""
        return len(self._table().chunks)

    def known(self) -> int:
        """How many of them have a vector."""
        return int((self._placed().rows >= 0).sum())

    def arrange(self, stop: Callable[[], bool] | None = None) -> bool:
        """Sees to it that questions need not be compared with every vector; whether it had to."""
        return self._vectors.arrange(stop or (lambda: False))

    def closeness(self, question: Floats) -> ClosenessOfAll | ClosenessOfSome:
        """Compares a question's vector with all chunks, or with a sample and what may be near."""
        all_ = self._placed()
        near = all_.vectors.near(question) if len(all_.sample) else None
        if near is None:
            return self._closeness_of_all(question, all_)
        there = all_.vectors.cosines_of(question, all_.sample)
        mean, spread = float(there.mean()), float(there.std())
        cosines_of = partial(all_.vectors.cosines_of, question)
        return ClosenessOfSome(all_.table, all_.rows, near, cosines_of, mean, spread, all_.share)

    def _closeness_of_all(self, question: Floats, all_: _AllPlaced) -> ClosenessOfAll:
        table, rows = all_.table, all_.rows
        known = rows >= 0
        if not known.any():
            return ClosenessOfAll(table, np.full(len(rows), -np.inf, np.float32), known)
        cosines = np.where(known, all_.vectors.cosines(question)[rows], np.float32(-np.inf))
        there = cosines[known]
        mean, spread = float(there.mean()), float(there.std())
        return ClosenessOfAll(table, cosines, known, mean, spread, all_.share)

    def candidates(self, question: Floats, limit: int, per_turn: int = 2) -> list[Near]:
        """The chunks nearest to a question, best first, at most ``per_turn`` of one turn."""
        return self.closeness(question).nearest(limit, per_turn)

    def lacking(self, meeting_id: str, turn: int, start: int, stop: int) -> list[Place]:
        """The chunks that overlap a stretch and have no vector yet."""
        table, rows = self._table_and_rows()
        places = table.overlapping(meeting_id, turn, start, stop)
        return [_place(table.chunks[at]) for at in places if rows[at] < 0]

    def todo(self, ids: Iterable[str]) -> Iterator[tuple[str, list[Place]]]:
        """Meetings in the order given, each with its chunks that have no vector yet.

        Looks at each meeting again; one where nothing is left to do is passed over.
        """
        for meeting_id in ids:
            table, rows = self._table_and_rows()
            place = table.of(meeting_id)
            lacking = np.flatnonzero(rows[place] < 0) + place.start
            if len(lacking):
                yield meeting_id, [_place(table.chunks[at]) for at in lacking]

    def _change_of(self, meeting_id: str) -> int | None:
        part = self._parts.get(meeting_id)
        return part.change if part else None

    def _table(self) -> ChunkTable:
        with self._changing:
            if self._built is None:
                self._built = join_parts(self._parts)
            return self._built

    def _table_and_rows(self) -> tuple[ChunkTable, Rows]:
        """The table and the row of each chunk's vector, -1 where there is none yet."""
        placed = self._placed()
        return placed.table, placed.rows

    def _placed(self) -> _AllPlaced:
        with self._changing:
            table, vectors, known = self._table(), self._vectors.look(), self._all
            if known is None or known.table is not table or known.vectors.state != vectors.state:
                known = _all_placed(table, vectors, self._all_rows(vectors))
                self._all = known
            return known

    def _all_rows(self, vectors: MappedVectors) -> Rows:
        """The rows of all chunks: looked up only where a vector may have come since.

        At 400,000 chunks looking up every key takes half a second, at each vector that comes.
        """
        state, (before, known) = vectors.state, self._placed_parts
        if before is None or before.identity != state.identity or state.count < before.count:
            known = {}
        lacking = {
            id_: part for id_, part in self._parts.items() if not _is_whole(part, known.get(id_))
        }
        found = {**known, **_looked_up(lacking, vectors)}
        placed = {id_: found[id_] for id_ in self._parts}
        self._placed_parts = state, placed
        return np.concatenate([np.zeros(0, np.int32), *(one.rows for one in placed.values())])


def _looked_up(parts: Mapping[str, MeetingChunks], vectors: MappedVectors) -> dict[str, _Placed]:
    """The rows of some meetings' chunks, looked up together."""
    if not parts:
        return {}
    table = join_parts(parts)
    rows = vectors.rows(numbers_of(table.chunks))
    each = np.split(rows, table.first[1:-1])
    return {
        id_: _Placed(part.chunks, own, bool((own >= 0).all()))
        for (id_, part), own in zip(parts.items(), each, strict=True)
    }


def _is_whole(part: MeetingChunks, known: _Placed | None) -> bool:
    """Whether each of a meeting's chunks is known to have a vector."""
    return known is not None and known.chunks is part.chunks and known.is_whole


def _place(chunk: np.void) -> Place:
    turn, start, stop, _ = chunk.item()
    return turn, start, stop
