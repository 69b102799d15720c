"""Search of a large index in two passes: what promises most by telling keys is scored exactly.

The exact query scores a window of 4,096 passages around each one that it is told to look at, so
the second pass scores the promising passages itself, by the same formula, from the numbers of
their keys; only the best are read.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import tantivy

from meetings.model.passage import Passage, TermGroup, best_first
from meetings.retrieval.indexing.bm25 import Collection, Scorer
from meetings.retrieval.indexing.passages import INDEX_FIELDS
from storage.index.first_pass_keys import Counts
from storage.index.forward_index import ForwardIndex
from storage.index.forward_scoring import ForwardScorer
from storage.index.passage_queries import PassageQueries
from storage.index.stored_passages import passages_at

_PROMISING = 500
"""Passages of the first pass that are scored, for each tenfold of _FEW that there are: 970 of
875,000 and 1,470 of 8.7 million. These have 99.8 and 99 of 100 of the first ten by the exact
score, 98 and 98 of the first 40, and 92 and 93 of the first 250."""
_FEW = 10_000
"""Passages of which, and of fewer, half of that are scored."""


_KEPT = 5_000
"""Keys whose counts are kept, at half a kilobyte each: what is asked for comes back."""


def promising(total: int) -> int:
    """How many passages are scored of an index of so many."""
    return round(_PROMISING * max(0.5, math.log10(max(total, 1) / _FEW)))


class TwoPassSearch:
    """Finds the best passages of an index as it was when its searcher was made."""

    def __init__(
        self, searcher: tantivy.Searcher, forward: ForwardIndex, queries: PassageQueries
    ) -> None:
        self._searcher = searcher
        self._forward = forward
        self._queries = queries
        self._mean_lengths: dict[str, float] = {}
        self._kept_counts: dict[str, dict[str, int]] = {}
        self._documents = searcher.num_docs

    def found(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The best by the exact score among those that promise most, best first."""
        searcher, counts = self._searcher, self._counts(groups)
        query = self._queries.rough(groups, counts, searcher.num_docs)
        hits = searcher.search(query, promising(searcher.num_docs), count=False).hits
        addresses = [address for _, address in hits]
        scorer = ForwardScorer(Scorer(groups, counts, self._collection(counts)))
        rows = self._forward.rows(searcher, addresses)
        scores = scorer.scores(self._forward.numbers, self._forward.laid(rows))
        best = np.argsort(-scores, kind="stable")[:limit]
        return best_first(passages_at(self._forward, rows.of(best), scores[best].tolist()))

    def _counts(self, groups: Sequence[TermGroup]) -> Counts:
        if len(self._kept_counts) > _KEPT:
            self._kept_counts = {}  # another thread may be looking at the old one
        kept, held = self._kept_counts, self._searcher.doc_freq
        asked = dict.fromkeys(key for group in groups for key, _ in group.keys)
        for key in asked:
            if key not in kept:
                kept[key] = {field: held(field, key) for field in INDEX_FIELDS}
        return {key: kept[key] for key in asked}

    def _collection(self, counts: Counts) -> Collection:
        """How long fields are in the mean, as far as it matters for keys that are there."""
        known = self._mean_lengths
        for field in INDEX_FIELDS:
            if field not in known:
                self._look_how_long(field, counts)
        total = self._documents
        return Collection(total, {field: known.get(field, 0.0) * total for field in INDEX_FIELDS})

    def _look_how_long(self, field: str, counts: Counts) -> None:
        """Notes the mean number of keys of a field, by what tantivy says of how it scores; and of
        how many documents, for it counts what is deleted as well until it merges that away.
        """
        for key in (key for key, by_field in counts.items() if by_field[field]):
            query = self._queries.of_term(field, key)
            for _, address in self._searcher.search(query, 1, count=False).hits:
                said = json.loads(query.explain(self._searcher, address).to_json())
                self._mean_lengths[field] = _told(said, "avgdl")
                self._documents = int(_told(said, "N, total")) or self._documents
                return


def _told(explained: Any, name: str) -> float:
    """A value of an explanation, which nests them under the name that each begins with."""
    if explained["description"].startswith(name):
        return float(explained["value"])
    return max((_told(one, name) for one in explained.get("details") or ()), default=0.0)
