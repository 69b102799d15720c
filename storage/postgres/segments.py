"""Segments of the index as they are searched: read in one look, what comes again kept in memory.

A segment never changes, so that what was read of it holds as long as it is there. What is read
together is of one moment: merging puts a segment in the place of others at once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.retrieval.indexing.passages import NEIGHBOURS
from storage.postgres.partition_placement import Partition

Numbers = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]

_MOST: Final = 64 << 20
"""Bytes of postings kept in memory: the words that come in every other question."""
_LOOKS: Final = 3
"""So often is looked again where segments were merged meanwhile: that is done in moments."""
_LOOK: Final = """
SELECT p.key, p.segment, p.own, p.times, p.asked, p.asked_times, p.heads, p.head_times
FROM unnest(%s::text[], %s::int[]) AS k(key, upto)
JOIN postings AS p ON p.key = k.key AND p.segment > k.upto
UNION ALL SELECT NULL, segment, NULL, NULL, NULL, NULL, NULL, NULL FROM segments
"""
_LAYOUTS: Final = (
    "SELECT segment, first, stop, first_turn, turns, heads, lengths, asked_lengths, head_lengths,"
    " marks, columns FROM segments WHERE segment = ANY(%s)"
)


class Posting(NamedTuple):
    """A key's places in a segment: sentences, turns asked with it, heads; and how often."""

    own: Numbers
    times: Bytes
    asked: Numbers
    asked_times: Bytes
    heads: Numbers
    head_times: Bytes

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return sum(one.nbytes for one in self)


class Layout(NamedTuple):
    """Where a segment's turns begin and which heads they have; it ends before ``stop``.

    ``heads``: counted from ``first_head``. ``lengths``: keys of each sentence, with two noughts
    at either end; ``asked_lengths``: of what comes before each turn, ``head_lengths``: of each
    head. ``marks``: of each sentence; ``columns``: of each turn, as `indexing.py` writes them.
    """

    first: int
    stop: int
    first_turn: int
    turns: Numbers
    first_head: int
    heads: Numbers
    lengths: Bytes
    asked_lengths: npt.NDArray[np.uint16]
    head_lengths: npt.NDArray[np.uint16]
    marks: Bytes
    columns: npt.NDArray[np.int64]

    @property
    def is_whole(self) -> bool:
        """Whether each number has its place; what is damaged is passed over, and made anew."""
        numbers = self.stop - self.first
        return len(self.marks) == numbers == len(self.lengths) - 2 * NEIGHBOURS

    def turns_of(self, slots: Numbers) -> npt.NDArray[np.intp]:
        """The turns of some sentences, these as numbers from the segment's first."""
        return np.searchsorted(self.turns, slots + np.int32(self.first), "right") - 1


class Segment(NamedTuple):
    """A segment with its postings of some keys."""

    layout: Layout
    postings: Mapping[str, Posting]


class _Kept(NamedTuple):
    """All postings of a key, in segments up to a number."""

    upto: int
    by_segment: Mapping[int, Posting]

    @property
    def size(self) -> int:
        return sum(one.size for one in self.by_segment.values())


class Postings:
    """The postings of one partition."""

    def __init__(self, partition: Partition) -> None:
        self._database = partition.database
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._size = 0
        self._layouts: dict[int, Layout] = {}

    def segments(self, keys: Iterable[str]) -> list[Segment]:
        """All segments, each with its postings of these keys."""
        for _ in range(_LOOKS):
            found, is_whole = self._looked(keys)
            if is_whole:
                break
        return found

    def _looked(self, keys: Iterable[str]) -> tuple[list[Segment], bool]:
        """The segments, and whether none was merged between the two looks at them."""
        asked = sorted(set(keys))
        with self._lock:
            kept = {key: self._kept[key] for key in asked if key in self._kept}
        found = self._database.packed_rows(
            _LOOK, asked, [kept[key].upto if key in kept else 0 for key in asked]
        )
        there = sorted(segment for key, segment, *_ in found if key is None)
        fresh: dict[str, dict[int, Posting]] = {key: {} for key in asked}
        for key, segment, *fields in found:
            if key is not None:
                fresh[key][segment] = _posting(*fields)
        whole = {key: _joined(kept.get(key), fresh[key], there) for key in asked}
        self._keep(whole)
        layouts = self._layouts_of(there)
        segments = [
            Segment(
                layouts[segment],
                {key: p for key in asked if (p := whole[key].by_segment.get(segment)) is not None},
            )
            for segment in there
            if segment in layouts and layouts[segment].is_whole
        ]
        return segments, all(segment in layouts for segment in there)

    def _keep(self, whole: Mapping[str, _Kept]) -> None:
        with self._lock:
            for key, one in whole.items():
                before = self._kept.pop(key, None)
                self._size += one.size - (before.size if before else 0)
                self._kept[key] = one
            while self._size > _MOST:
                _, gone = self._kept.popitem(last=False)
                self._size -= gone.size

    def _layouts_of(self, segments: Sequence[int]) -> Mapping[int, Layout]:
        known = {one: self._layouts[one] for one in segments if one in self._layouts}
        if missing := [one for one in segments if one not in known]:
            found = self._database.packed_rows(_LAYOUTS, missing)
            known |= {segment: _layout(*fields) for segment, *fields in found}
        self._layouts = known
        return known


def _joined(before: _Kept | None, fresh: Mapping[int, Posting], there: Sequence[int]) -> _Kept:
    known = before.by_segment if before else {}
    every = {**known, **fresh}
    upto = max(there, default=0)
    return _Kept(upto, {segment: every[segment] for segment in there if segment in every})


def _posting(*columns: bytes) -> Posting:
    own, times, asked, asked_times, heads, head_times = columns
    return Posting(
        _numbers(own),
        np.frombuffer(times, np.uint8),
        _numbers(asked),
        np.frombuffer(asked_times, np.uint8),
        _numbers(heads),
        np.frombuffer(head_times, np.uint8),
    )


def _layout(
    first: int, stop: int, first_turn: int, turns: bytes, heads: bytes, *others: bytes
) -> Layout:
    numbers = _numbers(heads)
    first_head = int(numbers.min())
    own, asked, head, marks, columns = others
    return Layout(
        first,
        stop,
        first_turn,
        _numbers(turns),
        first_head,
        numbers - np.int32(first_head),
        np.frombuffer(bytes(NEIGHBOURS) + own + bytes(NEIGHBOURS), np.uint8),
        np.frombuffer(asked, np.uint16),
        np.frombuffer(head, np.uint16),
        np.frombuffer(marks, np.uint8),
        np.frombuffer(columns, np.int64).reshape(-1, 4),
    )


def _numbers(data: bytes) -> Numbers:
    return np.frombuffer(data, np.int32)
