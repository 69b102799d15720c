"""Search of a large index in two passes: what promises most by telling keys is scored exactly.

The exact query scores a window of 4,096 passages around each one that it is told to look at, so
the second pass reads the promising passages and scores them itself, by the same formula.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import tantivy

from meetings.model.passage import Passage, TermGroup
from meetings.retrieval.indexing.bm25 import Collection, Scorer
from meetings.retrieval.indexing.passages import INDEX_FIELDS
from storage.index.passage_documents import StoredPassage, lies, stored_at
from storage.index.passage_queries import Counts, PassageQueries

_PROMISING = 750
"""Passages of the first pass that are read. Of 8.7 million it has 99 of 100 of the first ten by
the exact score, 98 of the first 40 and 91 of the first 250; 500 have 98, 96 and 85, and 1,000 (99,
99 and 93) take a third longer."""


class TwoPassSearch:
    """Finds the best passages of an index as it was when its searcher was made."""

    def __init__(self, searcher: tantivy.Searcher, queries: PassageQueries) -> None:
        self._searcher = searcher
        self._queries = queries
        self._mean_lengths: dict[str, float] = {}

    def found(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The best by the exact score among those that promise most, best first."""
        searcher, counts = self._searcher, self._counts(groups)
        query = self._queries.rough(groups, counts, searcher.num_docs)
        hits = searcher.search(query, _PROMISING, count=False).hits
        # as they lie: passages of one block unpack it once
        addresses = sorted((address for _, address in hits), key=lies)
        scorer = Scorer(groups, counts, self._collection(counts))
        scored = [(scorer.score(one.fields), one) for one in map(self._stored, addresses)]
        best = sorted(scored, key=lambda one: -one[0])[:limit]
        return [stored.passage(score) for score, stored in best]

    def _stored(self, address: tantivy.DocAddress) -> StoredPassage:
        return stored_at(self._searcher, address)

    def _counts(self, groups: Sequence[TermGroup]) -> Counts:
        asked = dict.fromkeys(key for group in groups for key, _ in group.keys)
        held = self._searcher.doc_freq
        return {key: {field: held(field, key) for field in INDEX_FIELDS} for key in asked}

    def _collection(self, counts: Counts) -> Collection:
        """How long fields are in the mean, as far as it matters for keys that are there."""
        known, total = self._mean_lengths, self._searcher.num_docs
        for field in INDEX_FIELDS:
            if field not in known and (length := self._mean_length(field, counts)):
                known[field] = length
        return Collection(total, {field: known.get(field, 0.0) * total for field in INDEX_FIELDS})

    def _mean_length(self, field: str, counts: Counts) -> float:
        """The mean number of keys of a field, by what tantivy says of how it scores."""
        for key in (key for key, by_field in counts.items() if by_field[field]):
            query = self._queries.of_term(field, key)
            for _, address in self._searcher.search(query, 1, count=False).hits:
                return _told(json.loads(query.explain(self._searcher, address).to_json()), "avgdl")
        return 0.0  # no key is there, or only in what was deleted


def _told(explained: Any, name: str) -> float:
    """A value of an explanation, which nests them under the name that each begins with."""
    if explained["description"].startswith(name):
        return float(explained["value"])
    return max((_told(one, name) for one in explained.get("details") or ()), default=0.0)
