"""Which sentences of a segment meet a query: told by the postings of its keys, not sentence by
sentence.

Sentences are slots here, numbers counted from the segment's first, always in order. Of what has
to be met all at once the rarest part comes first, and the others are looked up for what it leaves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from meetings.model.boolean_query import AllOf, AnyOf, BooleanQuery, Holds, flattened
from meetings.retrieval.indexing.sentence_traits import AT_MEETING_ABOUT, AT_MEETING_OF
from storage.postgres.segments import Numbers, Segment

Flags = npt.NDArray[np.bool_]
_OF_TITLE: Final = (AT_MEETING_ABOUT, AT_MEETING_OF)
_DENSE: Final = 300
"""Where more than one of so many slots is named, marking them all is quicker than sorting them: of
a million, 4,300 take .45 ms in place of .52, and 2,200 .37 in place of .23."""
_NONE: Final = np.zeros(0, np.int32)


def slots_that_meet(query: BooleanQuery, segment: Segment) -> Numbers:
    """The slots of a segment that meet a query, in order; nobody's sentences may be among them."""
    return _Matching(segment).met(flattened(query))


@dataclass(frozen=True, slots=True)
class _Matching:
    """Answers queries from one segment."""

    segment: Segment

    def met(self, query: BooleanQuery) -> Numbers:
        """All slots that meet it."""
        if isinstance(query, AllOf):
            return self._all(query.parts)
        if isinstance(query, AnyOf):
            return self._joined([*map(self.met, _without_titles(query)), *self._of_titles(query)])
        if _is_of_title(query):
            return self._under(self._heads([query]))
        own = self._own(query)
        return self._joined([own - 1, own + 1]) if query.field == "next" else own

    def _all(self, parts: Sequence[BooleanQuery]) -> Numbers:
        if not parts:
            return np.arange(self._count, dtype=np.int32)
        rarest, *others = sorted(parts, key=self._size)
        slots = self.met(rarest)
        for part in others:
            slots = slots[self._among(part, slots)]
        return slots

    def _among(self, query: BooleanQuery, slots: Numbers) -> Flags:
        """Which of some slots meet it."""
        if isinstance(query, Holds) and _is_of_title(query):
            return self._are_under(self._heads([query]), slots)
        if isinstance(query, Holds) and query.field != "next":
            return _are_in(self._own(query), slots)
        if isinstance(query, AnyOf) and self._size(query) > len(slots) * len(query.parts):
            return self._any_among(query, slots)
        return _are_in(self.met(query), slots)

    def _any_among(self, query: AnyOf, slots: Numbers) -> Flags:
        """The same, part by part; each is looked up only for what met none before it."""
        met = np.zeros(len(slots), np.bool_)
        if titles := _titles(query):
            met = self._are_under(self._heads(titles), slots)
        for part in _without_titles(query):
            open_still = np.flatnonzero(~met)
            met[open_still] = self._among(part, slots[open_still])
        return met

    def _size(self, query: BooleanQuery) -> int:
        """How many slots meet it at most; under titles, how many there are in the mean."""
        if isinstance(query, AllOf):
            return min(map(self._size, query.parts), default=self._count)
        if isinstance(query, AnyOf):
            return sum(map(self._size, query.parts))
        posting = self.segment.postings.get(query.key)
        if posting is None:
            return 0
        if _is_of_title(query):
            heads = len(self.segment.layout.head_lengths)
            return len(posting.heads) * self._count // max(heads, 1)
        return len(posting.own) * (2 if query.field == "next" else 1)

    @property
    def _count(self) -> int:
        return self.segment.layout.stop - self.segment.layout.first

    def _own(self, query: Holds) -> Numbers:
        """The slots that hold a key or a sign of their own."""
        posting = self.segment.postings.get(query.key)
        if posting is None:
            return _NONE
        own: Numbers = posting.own - np.int32(self.segment.layout.first)
        return own

    def _joined(self, each: Sequence[Numbers]) -> Numbers:
        """All slots that are in any of these."""
        if len(each) == 1:
            return each[0]
        named = np.concatenate([_NONE, *each])
        named = named[(named >= 0) & (named < self._count)]
        if len(named) * _DENSE < self._count:
            return np.unique(named)
        marked = np.zeros(self._count, np.bool_)
        marked[named] = True
        return np.flatnonzero(marked).astype(np.int32)

    # What a title says holds for all that is under its head.

    def _of_titles(self, query: AnyOf) -> list[Numbers]:
        titles = _titles(query)
        return [self._under(self._heads(titles))] if titles else []

    def _heads(self, titles: Sequence[Holds]) -> Flags:
        """The heads that any of these are in."""
        layout = self.segment.layout
        heads = np.zeros(len(layout.head_lengths), np.bool_)
        for one in titles:
            if posting := self.segment.postings.get(one.key):
                heads[posting.heads - np.int32(layout.first_head)] = True
        return heads

    def _under(self, heads: Flags) -> Numbers:
        """The slots of the turns that are under some heads."""
        layout = self.segment.layout
        lengths = np.diff(layout.turns, append=np.int32(layout.stop))
        return np.flatnonzero(np.repeat(heads[layout.heads], lengths)).astype(np.int32)

    def _are_under(self, heads: Flags, slots: Numbers) -> Flags:
        layout = self.segment.layout
        found: Flags = heads[layout.heads[layout.turns_of(slots)]]
        return found


def _is_of_title(query: Holds) -> bool:
    return query.field == "sign" and query.key.startswith(_OF_TITLE)


def _titles(query: AnyOf) -> list[Holds]:
    return [one for one in query.parts if isinstance(one, Holds) and _is_of_title(one)]


def _without_titles(query: AnyOf) -> list[BooleanQuery]:
    return [one for one in query.parts if not (isinstance(one, Holds) and _is_of_title(one))]


def _are_in(known: Numbers, slots: Numbers) -> Flags:
    """Which of some slots are among others."""
    if not len(known):
        return np.zeros(len(slots), np.bool_)
    at = np.searchsorted(known, slots).clip(max=len(known) - 1)
    found: Flags = known[at] == slots
    return found
