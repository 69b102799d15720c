"""Vectors kept in step with the archive: whose stretch each is; `chunk_table.py` is the file.

The table of chunks is derived from the archive and kept beside the vectors, so that a process
starts without cutting every meeting again: each meeting's chunks are held with the number of the
archive's change they were made from, and are made again where that number is another.
"""

from __future__ import annotations

import io
import logging
import threading
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from meetings.model.chunk import Chunk, Near
from meetings.model.errors import ArchiveError
from meetings.retrieval.indexing.chunks import KEY_BYTES, key_of
from storage.files.durable_file import make_folder, write_durably
from storage.index.chunk_table import checked, with_checksum
from storage.index.vector_records import Floats
from storage.index.vectors import FileState, Rows, VectorFile, best

_LOG = logging.getLogger(__name__)

Place = tuple[int, int, int]
"""Turn, start and stop of a chunk."""

_CUTTING = 1
"""Raised when chunks are cut in another way, so that kept tables are made again."""
_CHUNK = np.dtype([("turn", "<i4"), ("start", "<i4"), ("stop", "<i4"), ("key", "u1", KEY_BYTES)])
_Chunks = npt.NDArray[np.void]


@dataclass(frozen=True, slots=True)
class _Part:
    change: int
    chunks: _Chunks


@dataclass(frozen=True, slots=True)
class _Placed:
    """A meeting's chunks with the rows of their vectors; ``is_whole``: each has one."""

    chunks: _Chunks
    rows: Rows
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """All chunks, meeting after meeting; ``first`` has one number more than ``ids``."""

    ids: tuple[str, ...]
    first: npt.NDArray[np.int64]
    chunks: _Chunks
    number_of: Mapping[str, int]

    def of(self, meeting_id: str) -> slice:
        """Where a meeting's chunks stand; nowhere for one that is unknown."""
        number = self.number_of.get(meeting_id)
        return slice(0, 0) if number is None else slice(*self.first[number : number + 2].tolist())

    def overlapping(self, meeting_id: str, turn: int, start: int, stop: int) -> list[int]:
        """The chunks that share a character with a stretch."""
        place = self.of(meeting_id)
        part = self.chunks[place]
        left, right = np.searchsorted(part["turn"], [turn, turn + 1])
        part = part[left:right]
        found = np.flatnonzero((part["start"] < stop) & (part["stop"] > start))
        return [int(at) for at in found + (place.start + left)]


@dataclass(frozen=True, slots=True)
class ClosenessOfAll:
    """How near every chunk is to one question: a single pass over all vectors."""

    table: _Table
    cosines: Floats
    known: npt.NDArray[np.bool_]
    mean: float = field(default=0.0)
    spread: float = field(default=0.0)
    share: float = field(default=0.0)

    def nearest(self, limit: int, per_turn: int = 2) -> list[Near]:
        """The nearest chunks, best first, at most ``per_turn`` of one turn."""
        found: list[Near] = []
        taken: dict[tuple[str, int], int] = {}
        for at in self._best_first(limit):
            near = self._near(at)
            turn = near.meeting_id, near.turn
            taken[turn] = taken.get(turn, 0) + 1
            if taken[turn] <= per_turn:
                found.append(near)
            if len(found) == limit:
                break
        return found

    def of(self, meeting_id: str, turn: int, start: int, stop: int) -> float | None:
        """The best cosine of the chunks that overlap a stretch; None where none has a vector."""
        places = self.table.overlapping(meeting_id, turn, start, stop)
        return max((float(self.cosines[at]) for at in places if self.known[at]), default=None)

    def _best_first(self, limit: int) -> Iterator[int]:
        """Chunks in falling order, ever more of them as they are asked for."""
        total, seen, wanted = int(self.known.sum()), 0, 4 * max(limit, 1)
        while seen < total:
            order = best(self.cosines, min(wanted, total))
            yield from order[seen:].tolist()
            seen, wanted = len(order), 4 * wanted

    def _near(self, at: int) -> Near:
        number = int(np.searchsorted(self.table.first, at, side="right")) - 1
        turn, start, stop, _ = self.table.chunks[at].item()
        return Near(self.table.ids[number], turn, start, stop, float(self.cosines[at]))


class MeaningIndex:
    """The chunks of the archive's meetings, each with the row of its vector where it has one."""

    def __init__(self, vectors: VectorFile) -> None:
        self._vectors = vectors
        self._path = vectors.folder / "windows.npz"  # what chunks were called in kept folders
        self._changing = threading.RLock()
        self._parts = _loaded(self._path)
        self._built: _Table | None = None
        self._rows: tuple[_Table, FileState, Rows] | None = None
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
        part = _Part(change, _packed(chunks))
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
            _kept(self._path, self._parts)
        except (OSError, ArchiveError) as error:
            _LOG.warning("%s", error)

    def total(self) -> int:
        """How many chunks there are."""
        return len(self._table().chunks)

    def known(self) -> int:
        """How many of them have a vector."""
        _, rows = self._placed()
        return int((rows >= 0).sum())

    def closeness(self, question: Floats) -> ClosenessOfAll:
        """Compares a question's vector with all chunks."""
        table, rows = self._placed()
        known = rows >= 0
        if not known.any():
            return ClosenessOfAll(table, np.full(len(rows), -np.inf, np.float32), known)
        cosines = np.where(known, self._vectors.cosines(question)[rows], np.float32(-np.inf))
        there = cosines[known]
        mean, spread, share = there.mean(), there.std(), known.mean()
        return ClosenessOfAll(table, cosines, known, float(mean), float(spread), float(share))

    def candidates(self, question: Floats, limit: int, per_turn: int = 2) -> list[Near]:
        """The chunks nearest to a question, best first, at most ``per_turn`` of one turn."""
        return self.closeness(question).nearest(limit, per_turn)

    def lacking(self, meeting_id: str, turn: int, start: int, stop: int) -> list[Place]:
        """The chunks that overlap a stretch and have no vector yet."""
        table, rows = self._placed()
        places = table.overlapping(meeting_id, turn, start, stop)
        return [_place(table.chunks[at]) for at in places if rows[at] < 0]

    def todo(self, ids: Iterable[str]) -> Iterator[tuple[str, list[Place]]]:
        """Meetings in the order given, each with its chunks that have no vector yet.

        Looks at each meeting again; one where nothing is left to do is passed over.
        """
        for meeting_id in ids:
            table, rows = self._placed()
            place = table.of(meeting_id)
            lacking = np.flatnonzero(rows[place] < 0) + place.start
            if len(lacking):
                yield meeting_id, [_place(table.chunks[at]) for at in lacking]

    def _change_of(self, meeting_id: str) -> int | None:
        part = self._parts.get(meeting_id)
        return part.change if part else None

    def _table(self) -> _Table:
        with self._changing:
            if self._built is None:
                self._built = _joined(self._parts)
            return self._built

    def _placed(self) -> tuple[_Table, Rows]:
        """The table and the row of each chunk's vector, -1 where there is none yet."""
        with self._changing:
            table, state = self._table(), self._vectors.state()
            if self._rows is None or self._rows[0] is not table or self._rows[1] != state:
                self._rows = table, state, self._all_rows(state)
            return table, self._rows[2]

    def _all_rows(self, state: FileState) -> Rows:
        """The rows of all chunks: looked up only where a vector may have come since.

        At 400,000 chunks looking up every key takes half a second, at each vector that comes.
        """
        before, known = self._placed_parts
        if before is None or before.identity != state.identity or state.count < before.count:
            known = {}
        placed = {
            id_: self._placed_part(part, known.get(id_)) for id_, part in self._parts.items()
        }
        self._placed_parts = state, placed
        return np.concatenate([np.zeros(0, np.int32), *(one.rows for one in placed.values())])

    def _placed_part(self, part: _Part, known: _Placed | None) -> _Placed:
        if known is not None and known.chunks is part.chunks and known.is_whole:
            return known
        rows = self._vectors.rows(_keys_of(part.chunks))
        return _Placed(part.chunks, rows, bool((rows >= 0).all()))


def _place(chunk: np.void) -> Place:
    turn, start, stop, _ = chunk.item()
    return turn, start, stop


def _packed(chunks: Iterable[Chunk]) -> _Chunks:
    ordered = sorted(chunks, key=lambda chunk: (chunk.turn, chunk.start))
    packed = np.zeros(len(ordered), _CHUNK)
    packed["turn"] = [chunk.turn for chunk in ordered]
    packed["start"] = [chunk.start for chunk in ordered]
    packed["stop"] = [chunk.stop for chunk in ordered]
    keys = b"".join(key_of(chunk.text) for chunk in ordered)
    packed["key"] = np.frombuffer(keys, np.uint8).reshape(len(ordered), KEY_BYTES)
    return packed


def _joined(parts: Mapping[str, _Part]) -> _Table:
    ids = tuple(parts)
    chunks = np.concatenate([np.zeros(0, _CHUNK), *(part.chunks for part in parts.values())])
    return _Table(
        ids=ids,
        first=np.cumsum([0, *(len(part.chunks) for part in parts.values())]),
        chunks=chunks,
        number_of={meeting_id: number for number, meeting_id in enumerate(ids)},
    )


def _keys_of(chunks: _Chunks) -> list[bytes]:
    data = np.ascontiguousarray(chunks["key"]).tobytes()
    return [data[at : at + KEY_BYTES] for at in range(0, len(data), KEY_BYTES)]


def _kept(path: Path, parts: Mapping[str, _Part]) -> None:
    table = _joined(parts)
    file = io.BytesIO()
    np.savez(
        file,
        cutting=np.array(_CUTTING),
        ids=np.array(table.ids, dtype=np.str_),
        changes=np.array([part.change for part in parts.values()], np.int64),
        first=table.first,
        windows=table.chunks,
    )
    make_folder(path.parent)
    write_durably(path, with_checksum(file.getvalue()))


def _loaded(path: Path) -> dict[str, _Part]:
    """What was kept; nothing where it is missing, broken or of another cutting."""
    try:
        data = checked(path.read_bytes())
        if data is None:
            return {}
        with np.load(io.BytesIO(data), allow_pickle=False) as kept:
            if int(kept["cutting"]) != _CUTTING or kept["windows"].dtype != _CHUNK:
                return {}
            chunks, first = kept["windows"], kept["first"].tolist()
            ids, changes = kept["ids"].tolist(), kept["changes"].tolist()
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return {}
    if len(first) != len(ids) + 1 or len(changes) != len(ids) or first[-1] != len(chunks):
        return {}
    return {
        meeting_id: _Part(change, chunks[start:stop])
        for meeting_id, change, start, stop in zip(ids, changes, first, first[1:], strict=False)
    }
