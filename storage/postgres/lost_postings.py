"""Meetings that are no longer found by all their words: of postings that somebody deleted, say."""

from __future__ import annotations

from typing import Final

from storage.postgres.database import Database
from storage.postgres.partition_placement import partitions_of

_LACKING: Final = """
SELECT first, stop FROM segments LEFT JOIN (
    SELECT segment, count(*) AS there FROM postings GROUP BY segment
) AS p USING (segment) WHERE coalesce(there, 0) <> keys
"""
_IN: Final = (
    "SELECT meeting FROM indexed WHERE part = %s AND first >= %s AND first < %s AND turns > 0"
)


def meetings_with_lost_postings(database: Database) -> list[str]:
    """The meetings in segments that have other keys than were written."""
    return sorted(
        meeting
        for part, place in enumerate(partitions_of(database, "segments"))
        for first, stop in place.database.rows(_LACKING)
        for (meeting,) in database.rows(_IN, part, first, stop)
    )
