"""Writing the index of sentences: what meetings put into it, and taking them out again.

Meetings are written in lots. What a lot adds to the index of a part (a partition, perhaps on
another server) is one segment; small segments are merged later (`merging_segments.py`).
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final, NamedTuple

from storage.postgres.connections import Connection
from storage.postgres.key_frequencies import count, indexable
from storage.postgres.statement_values import as_json, copied_in, plain
from storage.postgres.stored_turns import IndexedTurn, turn_from

GAP: Final = 2
"""Numbers left out behind a turn: as many as there are neighbours on one side of a sentence."""


NOBODYS: Final = 255
"""The mark of a number that no sentence has."""
_BYTE, _TWO_BYTES = 255, 65_535
"""What fits the columns of a posting: counts beyond are told as the greatest."""


class Numbers(NamedTuple):
    """The next numbers of a part: of a sentence, a turn, a head, a segment."""

    sentence: int = 0
    turn: int = 0
    head: int = 0
    segment: int = 1


class Indexed(NamedTuple):
    """A meeting as it goes into the index; ``signs``: those of its title.

    ``fault``: why it has no sentences there.
    """

    meeting: str
    change: int
    turns: Sequence[IndexedTurn]
    signs: Collection[str] = ()
    fault: str | None = None


@dataclass(slots=True)
class _Postings:
    """The places of one key: sentences, turns before which it was asked, heads; and how often."""

    own: array[int] = field(default_factory=lambda: array("i"))
    times: bytearray = field(default_factory=bytearray)
    asked: array[int] = field(default_factory=lambda: array("i"))
    asked_times: bytearray = field(default_factory=bytearray)
    heads: array[int] = field(default_factory=lambda: array("i"))
    head_times: bytearray = field(default_factory=bytearray)


class Segment:
    """The postings of a lot of meetings of one part, numbered from where the last ended."""

    def __init__(self, part: int, begin: Numbers) -> None:
        self._part = part
        self._begin = self._at = begin
        self._postings: defaultdict[str, _Postings] = defaultdict(_Postings)
        self._rows: list[tuple[object, ...]] = []
        self._head_rows: list[tuple[object, ...]] = []
        self._meetings: list[tuple[object, ...]] = []
        self._firsts, self._heads = array("i"), array("i")
        self._lengths, self._marks, self._columns = bytearray(), bytearray(), array("q")
        self._asked_lengths, self._head_lengths = array("H"), array("H")

    def add(self, one: Indexed) -> None:
        """Numbers a meeting's sentences, and takes in their keys."""
        first, heads = self._at.sentence, dict[str, int]()
        for turn in one.turns:
            if turn.head not in heads:
                heads[turn.head] = self._head(one.meeting, turn.head, one.signs)
            self._add_turn(one.meeting, turn, heads[turn.head])
        place = self._part, first, self._at.sentence, len(one.turns)
        self._meetings.append((one.meeting, one.change, plain(one.fault), *place))

    def _head(self, meeting: str, keys: str, signs: Collection[str]) -> int:
        number = self._at.head
        self._at = self._at._replace(head=number + 1)
        self._head_rows.append((meeting, number, plain(keys)))
        listed = indexable(keys)
        self._head_lengths.append(min(len(listed), _TWO_BYTES))
        for key, times in Counter((*listed, *signs)).items():
            postings = self._postings[key]
            postings.heads.append(number)
            postings.head_times.append(min(times, _BYTE))
        return number

    def _add_turn(self, meeting: str, turn: IndexedTurn, head: int) -> None:
        sentence, number = self._at.sentence, self._at.turn
        for at, form in turn.stretches():
            self._rows.append((meeting, turn.turn, sentence + at, head, as_json(form)))
        self._firsts.append(sentence)
        self._heads.append(head)
        for at, one in enumerate(turn.sentences, sentence):
            keys = indexable(one.keys)
            self._lengths.append(min(len(keys), _BYTE))
            for key, times in Counter(keys).items():
                postings = self._postings[key]
                postings.own.append(at)
                postings.times.append(min(times, _BYTE))
            for sign in one.signs:
                self._postings[sign].own.append(at)
                self._postings[sign].times.append(1)
            self._marks.append(one.marks)
        self._lengths += bytes(GAP)
        self._marks += bytes([NOBODYS] * GAP)
        self._columns.extend(turn.columns)
        asked = indexable(turn.asked)
        self._asked_lengths.append(min(len(asked), _TWO_BYTES))
        for key, times in Counter(asked).items():
            postings = self._postings[key]
            postings.asked.append(number)
            postings.asked_times.append(min(times, _BYTE))
        after = sentence + len(turn.sentences) + GAP
        self._at = self._at._replace(sentence=after, turn=number + 1)

    def write(self, connection: Connection) -> None:
        """Writes all of it."""
        copied_in(
            connection, "indexed_stretches (meeting, turn, sentence, head, sentences)", self._rows
        )
        copied_in(connection, "indexed_heads (meeting, head, keys)", self._head_rows)
        if self._firsts:
            self._write_postings(connection)
        self._note(connection)

    def _write_postings(self, connection: Connection) -> None:
        part, begin = self._part, self._begin
        copied_in(
            connection,
            "postings (part, key, segment, own, times, asked, asked_times, heads, head_times)",
            (
                (
                    *(part, key, begin.segment, p.own.tobytes(), bytes(p.times)),
                    *(p.asked.tobytes(), bytes(p.asked_times)),
                    *(p.heads.tobytes(), bytes(p.head_times)),
                )
                for key, p in sorted(self._postings.items())
            ),
        )
        copied_in(
            connection,
            "segments (part, segment, first, stop, first_turn, live, turns, heads, lengths,"
            " asked_lengths, head_lengths, marks, columns, keys)",
            [
                (
                    *(part, begin.segment, begin.sentence, self._at.sentence, begin.turn),
                    *(len(self._firsts), self._firsts.tobytes(), self._heads.tobytes()),
                    *(bytes(self._lengths), self._asked_lengths.tobytes()),
                    *(self._head_lengths.tobytes(), bytes(self._marks)),
                    *(self._columns.tobytes(), len(self._postings)),
                )
            ],
        )

    def _note(self, connection: Connection) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO indexed"
                " (meeting, change, fault, part, first, stop, turns, generation)"
                " SELECT %s, %s, %s, %s, %s, %s, %s, generation FROM index_state",
                self._meetings,
            )
        after = self._at._replace(segment=self._begin.segment + 1)
        connection.execute(
            "INSERT INTO index_numbers (part, sentence, turn, head, segment)"
            " VALUES (%s, %s, %s, %s, %s) ON CONFLICT (part) DO UPDATE SET"
            " sentence = excluded.sentence, turn = excluded.turn, head = excluded.head,"
            " segment = excluded.segment",
            (self._part, *after),
        )


def put(connection: Connection, meetings: Sequence[Indexed], parts: int) -> None:
    """Writes meetings that are not there; ``parts``: how many partitions there are."""
    for part, own in sorted(_by_part(connection, meetings, parts).items()):
        segment = Segment(part, _next_numbers(connection, part))
        for one in own:
            segment.add(one)
        segment.write(connection)
    count(connection, (turn for one in meetings for turn in one.turns), 1)


def _next_numbers(connection: Connection, part: int) -> Numbers:
    """The next numbers of a part, on which no shard has anything.

    A shard may have kept what a writer wrote whose transaction came to nothing elsewhere. None of
    its numbers is given again, since whoever searches may have read what stood under them; the
    gap that is left parts the segments on both sides of it, as rarely as a shard fails.
    """
    found = connection.execute(
        "SELECT sentence, turn, head, segment FROM index_numbers WHERE part = %s FOR UPDATE",
        (part,),
    ).fetchone()
    next_ = Numbers(*found) if found else Numbers()
    left = connection.execute(
        "SELECT segment, stop, first_turn + octet_length(turns) / 4 FROM segments"
        " WHERE part = %s AND (segment >= %s OR first >= %s)",
        (part, next_.segment, next_.sentence),
    ).fetchall()
    if not left:
        return next_
    segments, stops, turns = zip(*left, strict=True)
    for table in ("postings", "segments"):
        connection.execute(
            f"DELETE FROM {table} WHERE part = %s AND segment = ANY(%s)", (part, list(segments))
        )
    connection.execute(
        f"DELETE FROM indexed_stretches_{part} WHERE sentence >= %s", (next_.sentence,)
    )
    heads = connection.execute(
        f"DELETE FROM indexed_heads_{part} WHERE head >= %s RETURNING head", (next_.head,)
    ).fetchall()
    return Numbers(
        sentence=max(*stops, next_.sentence + 1),
        turn=max(*turns, next_.turn),
        head=max((head + 1 for (head,) in heads), default=next_.head),
        segment=max(*segments, next_.segment) + 1,
    )


def _by_part(
    connection: Connection, meetings: Sequence[Indexed], parts: int
) -> Mapping[int, list[Indexed]]:
    """The meetings by the number of the partition that their hash leads to."""
    if parts == 1:
        return {0: list(meetings)}
    found: dict[int, list[Indexed]] = {}
    known = {one.meeting: one for one in meetings}
    for part in range(parts):
        ids = connection.execute(
            "SELECT meeting FROM unnest(%s::text[]) AS m(meeting)"
            " WHERE satisfies_hash_partition('indexed_stretches'::regclass, %s, %s, meeting)",
            (list(known), parts, part),
        ).fetchall()
        if ids:
            found[part] = [known[id_] for (id_,) in ids]
    return found


def clear(connection: Connection, ids: Sequence[str]) -> None:
    """Takes the sentences of some meetings out, and out of the counts; postings stay behind."""
    count(connection, stored(connection, ids), -1)
    gone = connection.execute(
        "DELETE FROM indexed WHERE meeting = ANY(%s) AND turns > 0 RETURNING part, first, stop,"
        " turns",
        (list(ids),),
    ).fetchall()
    connection.execute("DELETE FROM indexed WHERE meeting = ANY(%s)", (list(ids),))
    for part, first, stop, turns in gone:
        connection.execute("INSERT INTO gone VALUES (%s, %s, %s)", (part, first, stop))
        connection.execute(
            "UPDATE segments SET live = live - %s WHERE part = %s AND first <= %s AND stop > %s",
            (turns, part, first, first),
        )
    for table in ("indexed_stretches", "indexed_heads"):
        connection.execute(f"DELETE FROM {table} WHERE meeting = ANY(%s)", (list(ids),))


def stored(connection: Connection, ids: Sequence[str]) -> Iterator[IndexedTurn]:
    """The turns of some meetings as they stand in the index."""
    found = connection.execute(
        "SELECT meeting, head, keys FROM indexed_heads WHERE meeting = ANY(%s)", (list(ids),)
    ).fetchall()
    heads = {(meeting, head): keys for meeting, head, keys in found}
    rows = connection.execute(
        "SELECT meeting, turn, head, sentences FROM indexed_stretches WHERE meeting = ANY(%s)"
        " ORDER BY meeting, sentence",
        (list(ids),),
    ).fetchall()
    by_turn = groupby(rows, key=lambda row: row[:3])
    return (
        turn_from(turn, heads.get((meeting, head), ""), [form for *_, form in own])
        for (meeting, turn, head), own in by_turn
    )
