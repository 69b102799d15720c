"""All sentences that meet a query in PostgreSQL: the server narrows them down, each is checked
here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.model.boolean_query import BooleanQuery, Holds
from meetings.model.hits import Hits, Read
from storage.postgres.gone_numbers import Gone
from storage.postgres.matching_slots import slots_that_meet
from storage.postgres.segments import Layout, Segment
from storage.postgres.sentence_indexing import NOBODYS
from storage.postgres.stored_turns import STRETCH

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
        slots = slots_that_meet(query, segment)
        slots = slots[segment.layout.marks[slots] != NOBODYS]
        slots = slots[~gone.among(slots + segment.layout.first)]
        if len(slots):
            found.append(_hits(part, segment.layout, slots))
    return found


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
