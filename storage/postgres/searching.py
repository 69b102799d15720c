"""A question's words against the index of sentences: the server finds, we score.

The server takes the passages that hold the question's rarer words, gives each a rough score from
what it holds where, and hands over the best of each partition; these are scored exactly here.
A query goes out as a ready `tsquery`, which postgres_fdw ships to a shard; a call of `to_tsquery`
is not shipped, and every row of the shard would come instead.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from threading import Lock
from typing import Any, Final

from meetings.model.passage import Passage, TermGroup
from meetings.retrieval.indexing.passages import INDEX_FIELDS
from storage.postgres.bm25 import Collection, Scorer
from storage.postgres.database import Database, Row, plain
from storage.postgres.indexing import lexeme

_WEIGHTS: Final = dict(zip(INDEX_FIELDS, "ABCD", strict=True))
_LOOKED_AT: Final = 4
"""So many times the passages that are wanted are scored exactly: the rough score misses few."""
_ROWS: Final = 60_000
"""Passages among which the rough score chooses: a tenth of a second's work."""
_TIERS: Final = 5
"""Steps of the rough score within one word of the question."""
_HEADS: Final = 20_000
"""Heads of meetings kept in memory."""


class Search:
    """Finds passages by groups of keys."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = Lock()
        self._heads: OrderedDict[tuple[str, int, int], str] = OrderedDict()
        self._partitions: list[str] = []

    def found(
        self, groups: Sequence[TermGroup], limit: int, collection: Collection
    ) -> list[Passage]:
        """The best passages, best first."""
        counts = self.counts([key for group in groups for key, _ in group.keys])
        scorer = Scorer(groups, counts, collection)
        rows = self._rough(scorer.worths, counts, limit)
        heads = self._heads_of(rows)
        scored = sorted(
            ((_scored(scorer, row, heads), row) for row in rows),
            key=lambda one: (-one[0], one[1][0], one[1][2]),
        )
        return [
            passage_from(meeting, turn, form, score)
            for score, (meeting, turn, _, _, form) in scored[:limit]
            if score > 0
        ]

    def counts(self, keys: Iterable[str]) -> dict[str, dict[str, int]]:
        """In how many passages each key is, by field; those that are in none are left out."""
        asked = sorted({key for key in keys if "\0" not in key})
        found = self._database.rows(
            "SELECT key, own, around, asked, head FROM key_counts WHERE key = ANY(%s)", asked
        )
        return {key: dict(zip(INDEX_FIELDS, held, strict=True)) for key, *held in found}

    def _rough(
        self,
        worths: Sequence[Sequence[tuple[str, str, float]]],
        counts: Mapping[str, Mapping[str, int]],
        limit: int,
    ) -> list[Row]:
        """The rows that may be among the best: meeting, turn, place, change, passage."""
        words = [group for group in worths if group]
        if not words:
            return []
        score, given = _rough_score(words)
        one = (
            f"(SELECT id, {score} AS rough FROM {{table}}"
            " WHERE keys @@ %s::tsquery ORDER BY rough DESC, id LIMIT %s)"
        )
        parts = [one.format(table=table) for table in self._tables()]
        wanted = _LOOKED_AT * limit
        found = self._database.rows(
            f"SELECT id FROM ({' UNION ALL '.join(parts)}) AS every"
            " ORDER BY rough DESC, id LIMIT %s",
            *[*given, _rarer(words, counts), wanted] * len(parts),
            wanted,
        )
        return self._database.rows(
            "SELECT meeting, turn, place, change, passage FROM passage_texts WHERE id = ANY(%s)",
            [id_ for (id_,) in found],
        )

    def _tables(self) -> list[str]:
        """The partitions; each is asked by itself, so that each hands over its best only."""
        if not self._partitions:
            found = self._database.rows(
                "SELECT inhrelid::regclass::text FROM pg_inherits"
                " WHERE inhparent = 'passages'::regclass ORDER BY 1"
            )
            self._partitions = [name for (name,) in found]
        return self._partitions

    def _heads_of(self, rows: Sequence[Row]) -> Mapping[tuple[str, int, int], str]:
        """The keys of the heads of these rows' meetings, by meeting, change and number."""
        wanted = {(meeting, change, form[-1]) for meeting, _, _, change, form in rows}
        with self._lock:
            known = {key: self._heads[key] for key in wanted if key in self._heads}
        missing = sorted({(meeting, change) for meeting, change, _ in wanted - set(known)})
        if missing:
            changes = dict(missing)
            found = self._database.rows(
                "SELECT meeting, number, keys FROM passage_heads WHERE meeting = ANY(%s)",
                list(changes),
            )
            known |= {(id_, changes[id_], number): keys for id_, number, keys in found}
        with self._lock:
            self._heads.update(known)
            while len(self._heads) > _HEADS:
                self._heads.popitem(last=False)
        return known


def passage_from(meeting: str, turn: int, form: list[Any], lexical: float = 0.0) -> Passage:
    """The passage in a row."""
    start, stop, text, speaker, keys, before, after, asked, kinds, _ = form
    return Passage(
        meeting,
        turn,
        start,
        stop,
        text,
        speaker,
        keys,
        tuple(before),
        tuple(after),
        asked,
        frozenset(kinds),
        lexical,
    )


def _scored(scorer: Scorer, row: Row, heads: Mapping[tuple[str, int, int], str]) -> float:
    meeting, _, _, change, form = row
    *_, keys, before, after, asked, _, head = form
    return scorer.score(
        {
            "own": keys,
            "around": " ".join(filter(None, (*before, *after))),
            "asked": asked,
            "head": heads.get((meeting, change, head), ""),
        }
    )


def _rarer(
    words: Sequence[Sequence[tuple[str, str, float]]], counts: Mapping[str, Mapping[str, int]]
) -> str:
    """A query for the rarer words: as many as hold no more passages than can be gone through.

    What holds only the common ones scores less than what holds a rare one, too.
    """
    sizes = sorted(
        (sum(max(counts[key].values()) for key in {key for key, _, _ in group}), at)
        for at, group in enumerate(words)
    )
    chosen: list[str] = []
    rows = 0
    for size, at in sizes:
        if chosen and rows + size > _ROWS:
            break
        rows += size
        chosen += [lexeme(key) for key in dict.fromkeys(key for key, _, _ in words[at])]
    return " | ".join(dict.fromkeys(chosen))


def _rough_score(
    words: Sequence[Sequence[tuple[str, str, float]]],
) -> tuple[str, list[object]]:
    """What a passage holds: of each word the most that a key and a field gives, added up."""
    parts: list[str] = []
    given: list[object] = []
    for group in words:
        cases = []
        for tier, worth in _tiers(group):
            cases.append("WHEN keys @@ %s::tsquery THEN %s::float8")
            given += [tier, worth]
        parts.append(f"CASE {' '.join(cases)} ELSE 0 END")
    return " + ".join(parts), given


def _tiers(group: Sequence[tuple[str, str, float]]) -> list[tuple[str, float]]:
    """Queries of falling worth: the places where keys of a word give about as much."""
    ordered = sorted(group, key=lambda one: -one[2])
    size = max(1, -(-len(ordered) // _TIERS))
    tiers = []
    for at in range(0, len(ordered), size):
        part = ordered[at : at + size]
        query = " | ".join(f"{lexeme(plain(key) or '')}:{_WEIGHTS[f]}" for key, f, _ in part)
        tiers.append((query, sum(worth for _, _, worth in part) / len(part)))
    return tiers
