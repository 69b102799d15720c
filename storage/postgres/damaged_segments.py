"""Segments of which it is not known what stands where, and meetings that no segment has.

Versions before this one merged segments on both sides of a gap in the numbers of sentences: what
is known of a sentence then stands where another one's should. Their meetings are indexed anew.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final

from storage.postgres.database import Database
from storage.postgres.merging_segments import drop
from storage.postgres.partition_placement import Partition

_SEGMENTS: Final = """
SELECT segment, first, stop,
    octet_length(lengths) = stop - first AND octet_length(marks) = stop - first
    AND octet_length(heads) = octet_length(turns)
    AND octet_length(columns) = 8 * octet_length(turns)
    AND 2 * octet_length(asked_lengths) = octet_length(turns)
FROM segments ORDER BY first, segment
"""
"""What is asked for is how long the columns are, which is known without reading them."""
_WITHOUT: Final = """
part = %s AND turns > 0
AND first >= coalesce((%s::int[])[width_bucket(first, %s::int[])], 0)
"""
"""The meetings whose numbers are in no segment: given where each begins and where it ends."""

_LOG = logging.getLogger(__name__)


class _Place:
    """What is whole and what is damaged of a part."""

    def __init__(self, partition: Partition) -> None:
        self.damaged: list[int] = []
        self.firsts: list[int] = []
        self.stops: list[int] = []
        for segment, first, stop, is_whole in partition.database.rows(_SEGMENTS):
            if not is_whole or (self.stops and first < self.stops[-1]):
                self.damaged.append(segment)
            else:
                self.firsts.append(first)
                self.stops.append(stop)


def damaged_meetings(database: Database, partitions: Sequence[Partition]) -> int:
    """How many meetings cannot be found because what the index has of them is damaged or lost."""
    return sum(
        database.value(f"SELECT count(*) FROM indexed WHERE {_WITHOUT}", *_given(part, partition))
        for part, partition in enumerate(partitions)
    )


def discard_damaged(database: Database, partitions: Sequence[Partition]) -> int:
    """Drops damaged segments, so that their meetings are indexed anew; how many those are."""
    meetings = 0
    for part, partition in enumerate(partitions):
        place = _Place(partition)
        meetings += database.execute(
            f"UPDATE indexed SET generation = -1 WHERE {_WITHOUT}", part, place.stops, place.firsts
        )
        if place.damaged:
            with partition.database.writing() as connection:
                drop(connection, place.damaged)
    if meetings:
        _LOG.warning(
            "The index is damaged where %d meetings lie: they are indexed anew.", meetings
        )
    return meetings


def _given(part: int, partition: Partition) -> tuple[object, ...]:
    place = _Place(partition)
    return part, place.stops, place.firsts
