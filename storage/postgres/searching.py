"""A question's words against the index of sentences: the server finds, we score.

The server takes the passages that hold the question's rarer words, gives each a rough score from
what it holds where, and hands over the best of each partition; these are scored exactly here.
Shards are asked for it directly and all at once: through a foreign table neither the score nor the
LIMIT reaches them, and every vector that matches would come instead.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import Final

from meetings.model.boolean_query import BooleanQuery
from meetings.model.hits import Hits
from meetings.model.passage import Passage, TermGroup
from meetings.retrieval.indexing.passages import INDEX_FIELDS
from storage.postgres.bm25 import FLAT, GAIN, Collection, Scorer, slope
from storage.postgres.database import Database, Row, plain
from storage.postgres.holding import holding
from storage.postgres.indexing import lexeme
from storage.postgres.partitions import Partition, partitions_of
from storage.serial.passages import passage_from

_WEIGHTS: Final = dict(zip(INDEX_FIELDS, "ABCD", strict=True))
_LOOKED_AT: Final = 4
"""So many times the passages that are wanted are scored exactly: the rough score misses few."""
_MOST_MORE: Final = 3_000
"""So many more are scored at most: who asks for thousands asks for all, in whatever order."""
_ROWS: Final = 60_000
"""Passages among which the rough score chooses: a tenth of a second's work."""
_COUNTS: Final = 50_000
"""Keys whose counts are kept in memory while the index stays the same."""
_HEADS: Final = 20_000
"""Heads of meetings kept in memory."""


class Search:
    """Finds passages by groups of keys."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = Lock()
        self._heads: OrderedDict[tuple[str, int, int], str] = OrderedDict()
        self._partitions: Sequence[Partition] = ()
        self._counts: dict[str, dict[str, int]] = {}

    def found(
        self,
        groups: Sequence[TermGroup],
        limit: int,
        collection: Collection,
    ) -> list[Passage]:
        """The best passages, best first."""
        counts = self.counts([key for group in groups for key, _ in group.keys])
        scorer = Scorer(groups, counts, collection)
        rows = self._rough(scorer.worths, counts, collection, limit)
        heads = self._heads_of(rows)
        scored = sorted(
            ((_scored(scorer, row, heads), row) for row in rows),
            key=lambda one: (-one[0], one[1][0], one[1][2]),
        )
        return [
            passage_from(meeting, turn, form[:-1], score)
            for score, (meeting, turn, _, _, form) in scored[:limit]
            if score > 0
        ]

    def counts(self, keys: Iterable[str]) -> dict[str, dict[str, int]]:
        """In how many passages each key is, by field; those that are in none are left out."""
        asked, known = {key for key in keys if "\0" not in key}, self._counts
        if missing := sorted(asked - known.keys()):
            found = self._database.rows(
                "SELECT key, own, around, asked, head FROM key_counts WHERE key = ANY(%s)", missing
            )
            if len(known) > _COUNTS:
                known.clear()
            known.update({key: {} for key in missing})
            known |= {key: dict(zip(INDEX_FIELDS, held, strict=True)) for key, *held in found}
        return {key: known[key] for key in asked if known.get(key)}

    def forget(self) -> None:
        """The index is another one: what was counted no longer holds."""
        self._counts = {}

    def _rough(
        self,
        worths: Sequence[Sequence[tuple[str, str, float]]],
        counts: Mapping[str, Mapping[str, int]],
        collection: Collection,
        limit: int,
    ) -> list[Row]:
        """The rows that may be among the best: meeting, turn, place, change, passage."""
        words = [group for group in worths if group]
        if not words:
            return []
        score, given = _rough_score(words, collection)
        wanted = limit + min((_LOOKED_AT - 1) * limit, _MOST_MORE)
        query = (
            f"SELECT id, {score} AS rough FROM {{table}}"
            f" WHERE keys @@ %s::tsquery ORDER BY rough DESC, id LIMIT %s"
        )
        given += [_rarer(words, counts), wanted]
        found = self._asked(query, given)
        best = sorted(found, key=lambda row: (-row[1], row[0]))[:wanted]
        return self._database.rows(
            "SELECT meeting, turn, place, change, passage FROM passage_texts WHERE id = ANY(%s)",
            [id_ for id_, _ in best],
        )

    def _asked(self, query: str, given: Sequence[object]) -> list[Row]:
        """What all partitions give, each asked by itself, those on shards at once."""
        parts = self.partitions()
        asked = [partial(p.database.rows, query.format(table=p.table), *given) for p in parts]
        if len(asked) == 1:
            return asked[0]()
        with ThreadPoolExecutor(len(asked)) as threads:
            return [row for rows in threads.map(lambda ask: ask(), asked) for row in rows]

    def holding(self, query: BooleanQuery) -> Hits:
        """The passages that meet a query."""
        return holding(query, self._asked, self._database)

    def partitions(self) -> Sequence[Partition]:
        """Where the passages lie."""
        if not self._partitions:
            self._partitions = partitions_of(self._database, "passages")
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
    words: Sequence[Sequence[tuple[str, str, float]]], collection: Collection
) -> tuple[str, list[object]]:
    """What a passage holds: of each word the most that a key and a field gives, added up.

    As if each key stood in it once: how often is not looked for.
    """
    slopes = {field: slope(collection, field) for field in INDEX_FIELDS}
    parts: list[str] = []
    given: list[object] = []
    for group in words:
        cases = []
        for query, field, worth in _tiers(group):
            cases.append(
                f"WHEN keys @@ %s::tsquery THEN %s::float8 / ({FLAT} + {field} * %s::float8)"
            )
            given += [query, worth, slopes[field]]
        parts.append(f"CASE {' '.join(cases)} ELSE 0 END")
    return " + ".join(parts), given


def _tiers(group: Sequence[tuple[str, str, float]]) -> list[tuple[str, str, float]]:
    """Queries of falling worth: keys of a word that give about as much in one field."""
    tiers: list[tuple[str, str, float]] = []
    for field in INDEX_FIELDS:
        ordered = sorted(((w, key) for key, own, w in group if own == field), reverse=True)
        for strong in (True, False):
            part = [(w, key) for w, key in ordered if (2 * w >= ordered[0][0]) == strong]
            if part:
                query = " | ".join(f"{lexeme(plain(k) or '')}:{_WEIGHTS[field]}" for _, k in part)
                tiers.append((query, field, GAIN * sum(w for w, _ in part) / len(part)))
    return sorted(tiers, key=lambda tier: -tier[2])
