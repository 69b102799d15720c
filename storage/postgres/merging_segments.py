"""Keeps the segments of the index few: small ones become larger ones, and empty ones are removed.

Postings are whole numbers of four bytes, the lowest first, so that those of a key in neighbouring
segments, one behind the other, are those of the merged one: the server does it by itself. What is
known of sentences, turns and heads is looked up by their numbers, so that only segments are merged
whose numbers follow one another without a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.partition_placement import Partition
from storage.postgres.sentence_indexing import NOBODYS

_TOGETHER: Final = 8
"""Segments of about one size that become one: a question reads a row of each for each of its keys,
and each sentence's postings are written again whenever its size has grown by this factor."""
_SMALLEST: Final = 1_000
"""Numbers of sentences up to which a segment is of the smallest size."""
_LARGEST: Final = 2_000_000
"""What would be larger is not merged: what a question looks through at once stays in the
processor's cache."""
_KEPT_EMPTY: Final = _LARGEST // _TOGETHER
"""Numbers up to which an empty segment is kept to be merged, since a gap in its place would part
its neighbours for good; gaps as wide as this are few, and so are the segments between them."""

_POSTINGS: Final = ("own", "times", "asked", "asked_times", "heads", "head_times")
_LAYOUT: Final = (
    *("turns", "heads", "lengths", "asked_lengths", "head_lengths"),
    *("marks", "columns"),
)
_KEYS: Final = (
    "CASE WHEN coalesce(sum(keys) FILTER (WHERE segment <> ALL(%(empty)s)), 0) = (SELECT count(*)"
    " FROM postings WHERE segment = ANY(%(segments)s) AND segment <> ALL(%(empty)s))"
    " THEN (SELECT count(*) FROM postings WHERE segment = %(made)s) ELSE -1 END"
)
"""The keys of a merged segment; that some were lost before is not forgotten."""
_USED: Final = (
    "SELECT 1 FROM indexed WHERE part = %s AND turns > 0 AND first >= %s AND first < %s LIMIT 1"
)


class _Segment(NamedTuple):
    """``live``: turns still there; too few where a shard had to count some twice."""

    segment: int
    first: int
    stop: int
    live: int

    @property
    def numbers(self) -> int:
        return self.stop - self.first


def merge(database: Database, part: int, partition: Partition) -> None:
    """Merges the newest segments of a part where there are many; the caller holds its lock."""
    gone = _gone(database, part)
    segments = _tidied(database, part, partition)
    _forget_gone(database, part, [one for one in gone if not _is_in(segments, one)])
    while len(run := _mergeable(segments)) >= _TOGETHER:
        merged = _merged(database, part, partition, run, gone)
        if merged is None:
            return
        segments = [*segments[: -len(run)], merged]
        _forget_gone(database, part, [one for one in gone if _is_in([merged], one)])


def _tidied(database: Database, part: int, partition: Partition) -> list[_Segment]:
    """The segments by their numbers, after those are dropped that nobody needs.

    What a writer left whose transaction came to nothing at the coordinator is the next writer's.
    """
    found = partition.database.rows(
        "SELECT segment, first, stop, live FROM segments ORDER BY first, segment"
    )
    next_ = database.value("SELECT sentence FROM index_numbers WHERE part = %s", part) or 0
    there = [one for row in found if (one := _Segment(*row)).first < next_]
    kept = _without_empty(database, part, there)
    if dropped := sorted({one.segment for one in there} - {one.segment for one in kept}):
        with partition.database.writing() as connection:
            drop(connection, dropped)
    return kept


def _without_empty(database: Database, part: int, segments: Iterable[_Segment]) -> list[_Segment]:
    """Leaves out empty segments that no other one needs beside it, and large ones."""
    kept: list[_Segment] = []
    for one in segments:
        is_needed = kept and kept[-1].stop == one.first and one.numbers <= _KEPT_EMPTY
        if is_needed or not _is_empty(database, part, one):
            kept.append(one)
    return kept


def _is_empty(database: Database, part: int, one: _Segment) -> bool:
    return one.live <= 0 and database.row(_USED, part, one.first, one.stop) is None


def _gone(database: Database, part: int) -> dict[int, int]:
    """Numbers that no sentence has now: where they begin, and where they end."""
    return dict(database.rows("SELECT first, stop FROM gone WHERE part = %s", part))


def _forget_gone(database: Database, part: int, firsts: Sequence[int]) -> None:
    """Numbers that no posting names any more, or that are marked as nobody's."""
    if firsts:
        database.execute("DELETE FROM gone WHERE part = %s AND first = ANY(%s)", part, firsts)


def _is_in(segments: Iterable[_Segment], number: int) -> bool:
    return any(one.first <= number < one.stop for one in segments)


def _mergeable(segments: Sequence[_Segment]) -> Sequence[_Segment]:
    """The newest segments that are none larger than the newest many are."""
    together = _without_gap(segments)
    for size in sorted({_size(one) for one in together}):
        run = _last_up_to(together, size)
        if len(run) >= _TOGETHER and run[-1].stop - run[0].first <= _LARGEST:
            return run
    return ()


def _without_gap(segments: Sequence[_Segment]) -> Sequence[_Segment]:
    """The newest segments, as far back as their numbers follow one another."""
    parted = [
        at
        for at, (one, other) in enumerate(pairwise(segments), 1)
        if one.stop != other.first or one.segment > other.segment
    ]
    return segments[parted[-1] :] if parted else segments


def _last_up_to(segments: Sequence[_Segment], size: int) -> Sequence[_Segment]:
    at = len(segments)
    while at and _size(segments[at - 1]) <= size:
        at -= 1
    return segments[at:]


def _size(one: _Segment) -> int:
    """How many times the smallest size has to be multiplied by eight to hold a segment."""
    size, numbers = 0, one.numbers
    while numbers > _SMALLEST:
        size, numbers = size + 1, numbers // _TOGETHER
    return size


def _merged(
    database: Database,
    part: int,
    partition: Partition,
    run: Sequence[_Segment],
    gone: Mapping[int, int],
) -> _Segment | None:
    """One segment in the place of several; None where another process has merged them."""
    empty = [one.segment for one in run if _is_empty(database, part, one)]
    number = _next_number(database, part, partition)
    made = _Segment(number, run[0].first, run[-1].stop, sum(one.live for one in run))
    with partition.database.writing() as connection:
        if not _all_there(connection, run):
            return None
        _merge(connection, [one.segment for one in run], empty, made.segment)
        _mark_gone(connection, made, gone)
    return made


def _next_number(database: Database, part: int, partition: Partition) -> int:
    """The number of the next segment; it is nobody else's, whatever comes of it."""
    last = partition.database.value("SELECT coalesce(max(segment), 0) FROM segments")
    with database.writing() as connection:
        found = connection.execute(
            "UPDATE index_numbers SET segment = greatest(segment, %s) + 1 WHERE part = %s"
            " RETURNING segment - 1",
            (last + 1, part),
        ).fetchone()
    return int(found[0]) if found else 0


def _all_there(connection: Connection, run: Sequence[_Segment]) -> bool:
    """Whether all of them are still there; until the transaction ends they stay."""
    found = connection.execute(
        "SELECT segment FROM segments WHERE segment = ANY(%s) ORDER BY segment FOR UPDATE",
        ([one.segment for one in run],),
    ).fetchall()
    return len(found) == len(run)


def _merge(
    connection: Connection, segments: Sequence[int], empty: Sequence[int], made: int
) -> None:
    """Puts one segment in the place of several that follow one another."""
    given = {"segments": list(segments), "empty": list(empty), "made": made}
    connection.execute(
        f"INSERT INTO postings (part, key, segment, {', '.join(_POSTINGS)})"
        f" SELECT min(part), key, %(made)s, {_strung(_POSTINGS)}"
        " FROM postings WHERE segment = ANY(%(segments)s) AND segment <> ALL(%(empty)s)"
        " GROUP BY key",
        given,
    )
    connection.execute(
        "INSERT INTO segments"
        f" (part, segment, first, stop, first_turn, live, {', '.join(_LAYOUT)}, keys)"
        " SELECT min(part), %(made)s, min(first), max(stop), min(first_turn), sum(live),"
        f" {_strung(_LAYOUT)}, {_KEYS}"
        " FROM segments WHERE segment = ANY(%(segments)s)",
        given,
    )
    drop(connection, segments)


def _strung(columns: Sequence[str]) -> str:
    """Some columns of all segments, joined one after another."""
    return ", ".join(f"string_agg({column}, '' ORDER BY segment)" for column in columns)


def _mark_gone(connection: Connection, made: _Segment, gone: Mapping[int, int]) -> None:
    """Marks the numbers that no sentence has now, so that nothing else has to tell of them."""
    within = {first: stop for first, stop in gone.items() if _is_in([made], first)}
    found = connection.execute(
        "SELECT marks FROM segments WHERE segment = %s", (made.segment,)
    ).fetchone()
    if not within or found is None:
        return
    marks = bytearray(found[0])
    for first, stop in within.items():
        marks[first - made.first : stop - made.first] = bytes([NOBODYS]) * (stop - first)
    connection.execute(
        "UPDATE segments SET marks = %s WHERE segment = %s", (bytes(marks), made.segment)
    )


def drop(connection: Connection, segments: Sequence[int]) -> None:
    """Drops some segments with their postings."""
    for table in ("postings", "segments"):
        connection.execute(f"DELETE FROM {table} WHERE segment = ANY(%s)", (list(segments),))
