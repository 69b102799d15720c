"""All sentences that meet a query in PostgreSQL: the server narrows them down, each is checked
here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.model.boolean_query import AllOf, BooleanQuery, Holds
from meetings.model.hits import Hits, Read
from meetings.retrieval.indexing.sentence_traits import AT_MEETING_ABOUT, AT_MEETING_OF
from storage.postgres.gone_numbers import Gone
from storage.postgres.segments import Layout, Posting, Segment
from storage.postgres.sentence_indexing import NOBODYS
from storage.postgres.stored_turns import STRETCH

Flags = npt.NDArray[np.bool_]
_OF_TITLE: Final = (AT_MEETING_ABOUT, AT_MEETING_OF)
_PART_BITS, _AT_BITS = 40, 3
"""An address: the part, the number of a stretch, and which of its eight sentences."""


class Place(NamedTuple):
    """Where a sentence is stored: part, first sentence of its stretch, place in this."""

    part: int
    stretch: int
    at: int


def keys_in(query: BooleanQuery) -> set[str]:
    """All keys that a query names."""
    if isinstance(query, Holds):
        return {query.key} if "\0" not in query.key else set()
    return {key for part in query.parts for key in keys_in(part)}


def held_in(
    part: int,
    query: BooleanQuery,
    segments: Sequence[Segment],
    gone: Gone,
) -> list[Hits]:
    """What meets a query in segments of a part; ``gone``: numbers that no sentence has now."""
    found = []
    for segment in segments:
        held = _met(query, segment) & (segment.layout.marks != NOBODYS)
        slots = np.flatnonzero(held).astype(np.int32)
        slots = slots[~gone.among(slots + segment.layout.first)]
        if len(slots):
            found.append(_hits(part, segment.layout, slots))
    return found


def _met(query: BooleanQuery, segment: Segment) -> Flags:
    if isinstance(query, Holds):
        return _held(query, segment)
    parts = [_met(part, segment) for part in query.parts]
    if not parts:
        return np.full(_slots(segment.layout), isinstance(query, AllOf))
    joined = np.logical_and if isinstance(query, AllOf) else np.logical_or
    met: Flags = joined.reduce(parts)
    return met


def _held(query: Holds, segment: Segment) -> Flags:
    layout = segment.layout
    posting = segment.postings.get(query.key)
    if posting is None:
        return np.zeros(_slots(layout), np.bool_)
    if query.field == "sign" and query.key.startswith(_OF_TITLE):
        return _under(layout, posting)
    own = np.zeros(_slots(layout) + 2, np.bool_)
    own[posting.own - np.int32(layout.first - 1)] = True
    return own[:-2] | own[2:] if query.field == "next" else own[1:-1]


def _under(layout: Layout, posting: Posting) -> Flags:
    """The sentences of the turns that are under some heads."""
    heads = np.zeros(len(layout.head_lengths), np.bool_)
    heads[posting.heads - np.int32(layout.first_head)] = True
    lengths = np.diff(layout.turns, append=np.int32(layout.stop))
    return np.repeat(heads[layout.heads], lengths)


def _slots(layout: Layout) -> int:
    return layout.stop - layout.first


def _hits(part: int, layout: Layout, slots: npt.NDArray[np.int32]) -> Hits:
    at = layout.turns_of(slots)
    days, turns, events, traits = layout.columns[at].T
    numbers = slots.astype(np.int64) + layout.first
    begins = layout.turns[at]
    within = (numbers - begins) % STRETCH
    addresses = part << _PART_BITS | (numbers - within) << _AT_BITS | within
    return Hits(days, turns, events, traits | layout.marks[slots], addresses.astype(object))


def place_of(address: int) -> Place:
    """Where the sentence at an address is stored."""
    rest = address & (1 << _PART_BITS) - 1
    return Place(address >> _PART_BITS, rest >> _AT_BITS, rest & (1 << _AT_BITS) - 1)


def joined(found: Sequence[Sequence[Hits]], reading: Read) -> Hits:
    """All hits together."""
    every = [hits for part in found for hits in part]
    if not every:
        return Hits()
    return Hits(
        np.concatenate([one.days for one in every]),
        np.concatenate([one.turns for one in every]),
        np.concatenate([one.events for one in every]),
        np.concatenate([one.traits for one in every]),
        np.concatenate([one.addresses for one in every]),
        reading,
    )
