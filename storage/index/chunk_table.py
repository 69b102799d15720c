"""The table of chunks: whose stretch each vector belongs to, in memory and as a file.

The file is an npz; its checksum is looked after by `chunk_table_checksum.py`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from meetings.model.chunk import Chunk
from meetings.ports.index import Stretch
from meetings.retrieval.indexing.chunks import KEY_BYTES, key_of
from storage.files.durable_file import make_folder, write_durably
from storage.index.chunk_table_checksum import checked, with_checksum
from storage.index.rows_by_key import Keys

_CUTTING = 1
"""Raised when chunks are cut in another way, so that kept tables are made again."""
_CHUNK = np.dtype([("turn", "<i4"), ("start", "<i4"), ("stop", "<i4"), ("key", "u1", KEY_BYTES)])
Chunks = npt.NDArray[np.void]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class MeetingChunks:
    """One meeting's chunks, and the number of the change they were made from."""

    change: int
    chunks: Chunks


@dataclass(frozen=True, slots=True)
class ChunkTable:
    """All chunks, meeting after meeting; ``first`` has one number more than ``ids``."""

    ids: tuple[str, ...]
    first: npt.NDArray[np.int64]
    chunks: Chunks
    number_of: Mapping[str, int]

    def of(self, meeting_id: str) -> slice:
        """Where a meeting's chunks stand; nowhere for one that is unknown."""
        number = self.number_of.get(meeting_id)
        return slice(0, 0) if number is None else slice(*self.first[number : number + 2].tolist())

    def overlapping(self, meeting_id: str, turn: int, start: int, stop: int) -> list[int]:
        """The chunks that share a character with a stretch."""
        chunks: list[int] = self.overlapping_each([(meeting_id, turn, start, stop)])[1].tolist()
        return chunks

    def overlapping_each(self, stretches: Sequence[Stretch]) -> tuple[Places, Places]:
        """The chunks that share a character with each of some stretches, and with which one.

        Many at once: asked one by one, 350 stretches took 7 ms, of which numpy did little.
        """
        by_meeting: dict[str, list[int]] = {}
        for at, stretch in enumerate(stretches):
            by_meeting.setdefault(stretch[0], []).append(at)
        sought = np.array([stretch[1:] for stretch in stretches], np.int64).reshape(-1, 3)
        found = [self._in_turns(self.of(one), sought, own) for one, own in by_meeting.items()]
        whose, chunks = (
            np.concatenate([np.zeros(0, np.int64), *column])
            for column in (zip(*found, strict=True) if found else ((), ()))
        )
        start, stop = sought[whose, 1], sought[whose, 2]
        there = (self.chunks["start"][chunks] < stop) & (self.chunks["stop"][chunks] > start)
        return whose[there], chunks[there]

    def _in_turns(self, place: slice, sought: Places, own: Sequence[int]) -> tuple[Places, Places]:
        """The chunks of the turns that some stretches of a meeting are in, and whose each is."""
        turns = self.chunks["turn"][place]
        first = turns.searchsorted(sought[own, 0], "left")
        many = turns.searchsorted(sought[own, 0], "right") - first
        within = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        return np.repeat(own, many), np.repeat(first + place.start, many) + within


def pack_chunks(chunks: Iterable[Chunk]) -> Chunks:
    """Chunks as rows of the table, in the order of the turns."""
    ordered = sorted(chunks, key=lambda chunk: (chunk.turn, chunk.start))
    packed = np.zeros(len(ordered), _CHUNK)
    packed["turn"] = [chunk.turn for chunk in ordered]
    packed["start"] = [chunk.start for chunk in ordered]
    packed["stop"] = [chunk.stop for chunk in ordered]
    keys = b"".join(key_of(chunk.text) for chunk in ordered)
    packed["key"] = np.frombuffer(keys, np.uint8).reshape(len(ordered), KEY_BYTES)
    return packed


def join_parts(parts: Mapping[str, MeetingChunks]) -> ChunkTable:
    """The parts of all meetings as one table."""
    ids = tuple(parts)
    chunks = np.concatenate([np.zeros(0, _CHUNK), *(part.chunks for part in parts.values())])
    return ChunkTable(
        ids=ids,
        first=np.cumsum([0, *(len(part.chunks) for part in parts.values())]),
        chunks=chunks,
        number_of={meeting_id: number for number, meeting_id in enumerate(ids)},
    )


def numbers_of(chunks: Chunks) -> Keys:
    """The keys of the chunks' texts, under which their vectors are kept, as numbers."""
    return np.ascontiguousarray(chunks["key"]).view(np.uint64)


def keep_table(path: Path, parts: Mapping[str, MeetingChunks]) -> None:
    """Writes the table's file. Raises OSError, ArchiveError."""
    table = join_parts(parts)
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


def load_table(path: Path) -> dict[str, MeetingChunks]:
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
        meeting_id: MeetingChunks(change, chunks[start:stop])
        for meeting_id, change, start, stop in zip(ids, changes, first, first[1:], strict=False)
    }
