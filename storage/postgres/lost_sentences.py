"""Meetings of which the index has no longer all sentences: of rows that somebody deleted, say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from storage.postgres.database import Database
from storage.postgres.partition_placement import Partition, partitions_of

_NUMBERS: Final = """
SELECT meeting, first, turns, stop - first FROM indexed WHERE part = %s AND turns > 0
"""
_THERE: Final = """
SELECT meeting, count(DISTINCT turn), 2 * count(DISTINCT turn)
    + sum(json_array_length(sentences -> -1)), bool_and(h.keys IS NOT NULL)
FROM {stretches} AS s LEFT JOIN {heads} AS h USING (meeting, head) GROUP BY meeting
"""
"""A turn has two numbers more than sentences."""


def meetings_with_lost_sentences(database: Database) -> list[str]:
    """The meetings of which other sentences are there than were written: reads all of them.

    One that is indexed again meanwhile has other numbers then, and is passed over.
    """
    places = zip(
        partitions_of(database, "indexed_stretches"),
        partitions_of(database, "indexed_heads"),
        strict=True,
    )
    lost = (_lost(database, part, *place) for part, place in enumerate(places))
    return sorted(meeting for one in lost for meeting in one)


def _lost(database: Database, part: int, stretches: Partition, heads: Partition) -> Sequence[str]:
    written = database.rows(_NUMBERS, part)
    found = stretches.database.rows(_THERE.format(stretches=stretches.table, heads=heads.table))
    there = {meeting: tuple(counts) for meeting, *counts in found}
    still = set(database.rows(_NUMBERS, part))
    return [
        meeting
        for meeting, first, turns, numbers in written
        if there.get(meeting) != (turns, numbers, True)
        and (meeting, first, turns, numbers) in still
    ]
