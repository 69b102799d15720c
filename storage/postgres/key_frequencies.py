"""How many sentences have each key and each word: updated as meetings come and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from meetings.retrieval.indexing.passages import ANSWER_WITHIN, INDEX_FIELDS, NEIGHBOURS
from storage.postgres.adjusting_counts import adjust_counts
from storage.postgres.connections import Connection
from storage.postgres.stored_turns import IndexedTurn

_LONGEST: Final = 2_000
"""Bytes of a key; what is longer is no word, and PostgreSQL indexes no more than 2,700."""


def indexable(keys: str) -> list[str]:
    """Those keys of a text of keys that the index takes."""
    if len(keys) < _LONGEST // 4 and "\0" not in keys:
        return keys.split()
    return [key for key in keys.split() if "\0" not in key and _fits(key)]


def _fits(key: str) -> bool:
    return len(key) <= _LONGEST // 4 or len(key.encode("utf-8", "replace")) <= _LONGEST


@dataclass(slots=True)
class _Tally:
    """Sentences that hold a key, by field; all keys of a field; sentences that hold a word."""

    sentences: int = 0
    keys: dict[str, Counter[str]] = field(
        default_factory=lambda: {name: Counter() for name in INDEX_FIELDS}
    )
    lengths: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)

    def add(self, turn: IndexedTurn) -> None:
        """Counts a turn but for its head, which many have in common."""
        listed = [one.keys.split() for one in turn.sentences]
        sets = [set(indexable(one.keys)) for one in turn.sentences]
        self.sentences += len(listed)
        for at, own in enumerate(sets):
            near = [n for n in range(max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1) if n != at]
            near = [n for n in near if n < len(sets)]
            self.keys["own"].update(own)
            self.keys["around"].update(set().union(*(sets[n] for n in near)))
            self.lengths["own"] += len(listed[at])
            self.lengths["around"] += sum(len(listed[n]) for n in near)
            self.words.update(turn.sentences[at].words())
        self._add_to_each("asked", turn.asked, min(len(listed), ANSWER_WITHIN))

    def add_heads(self, heads: Mapping[str, int]) -> None:
        """Counts heads, each with the sentences that have it."""
        for head, sentences in heads.items():
            self._add_to_each("head", head, sentences)

    def _add_to_each(self, name: str, keys: str, sentences: int) -> None:
        listed = keys.split()
        self.lengths[name] += sentences * len(listed)
        counted = self.keys[name]
        for key in set(indexable(keys)):
            counted[key] += sentences


def count(connection: Connection, turns: Iterable[IndexedTurn], by: int) -> None:
    """Adds what some turns count, or takes it away."""
    tally, heads = _Tally(), Counter[str]()
    for turn in turns:
        tally.add(turn)
        heads[turn.head] += len(turn.sentences)
    if not tally.sentences:
        return
    tally.add_heads(heads)
    _count_keys(connection, tally.keys, by)
    adjust_counts(connection, "word_counts", ("word", "passages"), tally.words, by)
    connection.execute(
        "UPDATE index_state SET passages = passages + %s, own = own + %s, around = around + %s,"
        " asked = asked + %s, head = head + %s",
        (by * tally.sentences, *(by * tally.lengths[name] for name in INDEX_FIELDS)),
    )


def _count_keys(connection: Connection, keys: Mapping[str, Counter[str]], by: int) -> None:
    every = sorted(set().union(*keys.values()))  # in one order, so that no two wait for each other
    connection.execute(
        "INSERT INTO key_counts SELECT * FROM"
        " unnest(%s::text[], %s::int[], %s::int[], %s::int[], %s::int[])"
        " ON CONFLICT (key) DO UPDATE SET own = key_counts.own + excluded.own,"
        " around = key_counts.around + excluded.around,"
        " asked = key_counts.asked + excluded.asked, head = key_counts.head + excluded.head",
        (every, *([by * keys[name][key] for key in every] for name in INDEX_FIELDS)),
    )
    if by < 0:
        connection.execute(
            "DELETE FROM key_counts WHERE own <= 0 AND around <= 0 AND asked <= 0 AND head <= 0"
            " AND key = ANY(%s)",
            (every,),
        )
