"""Keeps the segments of the index few: small ones become larger ones, what is empty goes.

Postings are whole numbers of four bytes, the lowest first, so that those of a key in neighbouring
segments, one behind the other, are those of the merged one: the server does it by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from storage.postgres.database import Connection, Database
from storage.postgres.partition_placement import Partition

_TOGETHER: Final = 8
"""Segments of about one size that become one: a question reads a row of each for each of its keys,
and each sentence's postings are written again whenever its size has grown by this factor."""
_SMALLEST: Final = 1_000
"""Numbers of sentences up to which a segment is of the smallest size."""
_LARGEST: Final = 2_000_000
"""What would be larger is not merged: what a question looks through at once stays in the
processor's cache."""


_POSTINGS: Final = ("own", "times", "asked", "asked_times", "heads", "head_times")
_LAYOUT: Final = (
    *("turns", "heads", "lengths", "asked_lengths", "head_lengths"),
    *("marks", "columns"),
)


class _Segment(NamedTuple):
    segment: int
    first: int
    stop: int


def merge(database: Database, part: int, partition: Partition) -> None:
    """Merges the newest segments of a part where there are many; the caller holds its lock."""
    with partition.database.writing() as there:
        empty = _drop_empty(there)
        found = there.execute("SELECT segment, first, stop FROM segments ORDER BY first")
        segments = [_Segment(*row) for row in found.fetchall()]
    for first, stop in empty:
        database.execute(
            "DELETE FROM gone WHERE part = %s AND first >= %s AND first < %s", part, first, stop
        )
    while len(run := _mergeable(segments)) >= _TOGETHER:
        made = _next_number(database, part)
        with partition.database.writing() as there:
            _merge(there, [one.segment for one in run], made)
        segments = [*segments[: -len(run)], _Segment(made, run[0].first, run[-1].stop)]


def _next_number(database: Database, part: int) -> int:
    """The number of the next segment; it is nobody else's, whatever comes of it."""
    with database.writing() as connection:
        found = connection.execute(
            "UPDATE index_numbers SET segment = segment + 1 WHERE part = %s RETURNING segment - 1",
            (part,),
        ).fetchone()
    return int(found[0]) if found else 0


def _mergeable(segments: Sequence[_Segment]) -> Sequence[_Segment]:
    """The newest segments that are none larger than the newest many are."""
    for size in sorted({_size(one) for one in segments}):
        run = _last_up_to(segments, size)
        if len(run) >= _TOGETHER and run[-1].stop - run[0].first <= _LARGEST:
            return run
    return ()


def _last_up_to(segments: Sequence[_Segment], size: int) -> Sequence[_Segment]:
    at = len(segments)
    while at and _size(segments[at - 1]) <= size:
        at -= 1
    return segments[at:]


def _size(one: _Segment) -> int:
    """How many times the smallest size has to be multiplied by eight to hold a segment."""
    size, numbers = 0, one.stop - one.first
    while numbers > _SMALLEST:
        size, numbers = size + 1, numbers // _TOGETHER
    return size


def _merge(connection: Connection, segments: Sequence[int], made: int) -> None:
    """Puts one segment in the place of several that follow one another."""
    given = {"segments": list(segments), "made": made}
    connection.execute(
        f"INSERT INTO postings (part, key, segment, {', '.join(_POSTINGS)})"
        f" SELECT min(part), key, %(made)s, {_strung(_POSTINGS)}"
        " FROM postings WHERE segment = ANY(%(segments)s) GROUP BY key",
        given,
    )
    connection.execute(
        "INSERT INTO segments"
        f" (part, segment, first, stop, first_turn, live, {', '.join(_LAYOUT)})"
        " SELECT min(part), %(made)s, min(first), max(stop), min(first_turn), sum(live),"
        f" {_strung(_LAYOUT)}"
        " FROM segments WHERE segment = ANY(%(segments)s)",
        given,
    )
    _drop(connection, segments)


def _strung(columns: Sequence[str]) -> str:
    """Some columns of all segments, joined one after another."""
    return ", ".join(f"string_agg({column}, '' ORDER BY segment)" for column in columns)


def _drop_empty(connection: Connection) -> list[tuple[int, int]]:
    """Drops segments of which nothing is left; their numbers, from and to before."""
    found = connection.execute(
        "SELECT segment, first, stop FROM segments WHERE live <= 0"
    ).fetchall()
    if found:
        _drop(connection, [segment for segment, *_ in found])
    return [(first, stop) for _, first, stop in found]


def _drop(connection: Connection, segments: Sequence[int]) -> None:
    for table in ("postings", "segments"):
        connection.execute(f"DELETE FROM {table} WHERE segment = ANY(%s)", (list(segments),))
