"""Writing the index of sentences: what a meeting puts into it, and taking it out again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from meetings.model.json_forms import Form
from meetings.retrieval.indexing.passages import INDEX_FIELDS, IndexedPassage
from storage.postgres.database import Connection, as_json, plain
from storage.serial.passages import passage_form

_WEIGHTS: Final = dict(zip(INDEX_FIELDS, ("1A", "2B", "3C", "4"), strict=True))
"""A place of its own for each field, since a lexeme has one weight at a place."""
_MOST_KEYS: Final = 32_767
"""What a smallint holds; a field so long counts for nothing anyway."""
_LONGEST: Final = 2_000
"""Bytes of a lexeme; PostgreSQL takes 2,046, and a run of letters so long is no word."""


class PassageRow(NamedTuple):
    """A passage as it is written; ``lengths``: how many keys it has in each field."""

    turn: int
    place: int
    keys: str
    lengths: tuple[int, ...]
    passage: str


@dataclass(frozen=True, slots=True)
class MeetingPassages:
    """All passages of a meeting as rows; ``counts``: what they add to those of the archive."""

    rows: list[PassageRow]
    heads: list[str]
    counts: Form


def rows_of(found: Iterable[IndexedPassage]) -> MeetingPassages:
    """The passages of a meeting as they are written."""
    rows: list[PassageRow] = []
    heads: dict[str, int] = {}
    keys: dict[str, Counter[str]] = {field: Counter() for field in INDEX_FIELDS}
    lengths: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for place, item in enumerate(found):
        held = {field: (plain(item.keys[field]) or "").split() for field in INDEX_FIELDS}
        head = heads.setdefault(item.keys["head"], len(heads))
        long = tuple(min(len(own), _MOST_KEYS) for own in held.values())
        one = as_json([*passage_form(item.passage), head])  # what a search gives back
        rows.append(PassageRow(item.passage.turn, place, vector(held), long, one))
        for field, own in held.items():
            keys[field].update(set(own))
            lengths[field] += len(own)
        words.update(set((plain(item.words) or "").split()))
    counts = {"passages": len(rows), "lengths": lengths, "keys": keys, "words": words}
    return MeetingPassages(rows, [plain(head) or "" for head in heads], counts)


def vector(held: Mapping[str, Sequence[str]]) -> str:
    """Keys by field as a tsvector is written."""
    places: dict[str, list[str]] = {}
    for field, own in held.items():
        for key in dict.fromkeys(own):
            places.setdefault(key, []).append(_WEIGHTS[field])
    return " ".join(f"{lexeme(key)}:{','.join(at)}" for key, at in places.items() if _fits(key))


def lexeme(key: str) -> str:
    """A key as it is written in a tsvector or a tsquery."""
    return "'" + key.replace("\\", "\\\\").replace("'", "''") + "'"


def _fits(key: str) -> bool:
    return len(key.encode("utf-8", "replace")) <= _LONGEST


def put(connection: Connection, meeting: str, change: int, made: MeetingPassages) -> None:
    """Writes a meeting's passages; what was there has been cleared."""
    ids = [f"{meeting}/{one.place}" for one in made.rows]
    _copy(
        connection,
        "passages (id, meeting, keys, own, around, asked, head)",
        ((id_, meeting, o.keys, *o.lengths) for id_, o in zip(ids, made.rows, strict=True)),
    )
    _copy(
        connection,
        "passage_texts (id, meeting, turn, place, change, passage)",
        (
            (id_, meeting, o.turn, o.place, change, o.passage)
            for id_, o in zip(ids, made.rows, strict=True)
        ),
    )
    _copy(
        connection,
        "passage_heads (meeting, number, keys)",
        ((meeting, number, keys) for number, keys in enumerate(made.heads)),
    )


def _copy(connection: Connection, into: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Many rows at once, in lots to where a partition lies elsewhere."""
    with connection.cursor() as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def clear(connection: Connection, ids: Sequence[str]) -> None:
    """Takes the passages of some meetings out, and out of the counts."""
    found = connection.execute(
        "SELECT counts FROM indexed WHERE meeting = ANY(%s)", (ids,)
    ).fetchall()
    count(connection, [counts for (counts,) in found], -1)
    for table in ("passages", "passage_texts", "passage_heads", "indexed"):
        connection.execute(f"DELETE FROM {table} WHERE meeting = ANY(%s)", (ids,))


def count(connection: Connection, all_counts: Sequence[Form], by: int) -> None:
    """Adds what some meetings count, or takes it away."""
    keys: dict[str, Counter[str]] = {field: Counter() for field in INDEX_FIELDS}
    lengths, words, passages = Counter[str](), Counter[str](), 0
    for counts in all_counts:
        for field in INDEX_FIELDS:
            keys[field].update(counts["keys"][field])
        lengths.update(counts["lengths"])
        words.update(counts["words"])
        passages += counts["passages"]
    _count_keys(connection, keys, by)
    _count_words(connection, words, by)
    connection.execute(
        "UPDATE index_state SET passages = passages + %s, own = own + %s, around = around + %s,"
        " asked = asked + %s, head = head + %s",
        (by * passages, *(by * lengths[field] for field in INDEX_FIELDS)),
    )


def _count_keys(connection: Connection, keys: Mapping[str, Counter[str]], by: int) -> None:
    every = sorted(set().union(*keys.values()))  # in one order, so that no two wait for each other
    connection.execute(
        "INSERT INTO key_counts SELECT * FROM"
        " unnest(%s::text[], %s::int[], %s::int[], %s::int[], %s::int[])"
        " ON CONFLICT (key) DO UPDATE SET own = key_counts.own + excluded.own,"
        " around = key_counts.around + excluded.around,"
        " asked = key_counts.asked + excluded.asked, head = key_counts.head + excluded.head",
        (every, *([by * keys[field][key] for key in every] for field in INDEX_FIELDS)),
    )
    if by < 0:
        connection.execute(
            "DELETE FROM key_counts WHERE own <= 0 AND around <= 0 AND asked <= 0 AND head <= 0"
            " AND key = ANY(%s)",
            (every,),
        )


def _count_words(connection: Connection, words: Counter[str], by: int) -> None:
    every = sorted(words)
    connection.execute(
        "INSERT INTO word_counts SELECT * FROM unnest(%s::text[], %s::int[])"
        " ON CONFLICT (word) DO UPDATE SET passages = word_counts.passages + excluded.passages",
        (every, [by * words[word] for word in every]),
    )
    if by < 0:
        connection.execute(
            "DELETE FROM word_counts WHERE passages <= 0 AND word = ANY(%s)", (every,)
        )
