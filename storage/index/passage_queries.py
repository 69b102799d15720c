"""Questions and conditions as queries of tantivy; in a large index a rough look comes first."""

from __future__ import annotations

from collections.abc import Sequence

import tantivy

from meetings.model.boolean_query import AllOf, BooleanQuery, Holds
from meetings.model.passage import TermGroup
from meetings.retrieval.indexing.passages import (
    FIELD_BOOSTS,
    OTHER_FIELDS,
)
from storage.index.first_pass_keys import rough_keys

LOOKED_THROUGH = 3_000_000
"""Passages of which each is looked at closely: more take longer than the two steps for a part.
Of 2.6 million a search takes 44 ms at once and 50 in two steps, mean of 60 questions."""
_FEW = 500
"""Whoever wants more passages than this wants all there are, and not the best."""
_ROUGH_BOOSTS = {"own": 1.0, "around": 0.3, "head": 0.4}
"""Of a rough look all fields add up, where of the close one the best counts: hence lower ones.
What was asked before is in hardly any passage and finds none that these do not."""
_PROMISING = 500
"""Passages by a rough look whose turns are looked at closely in a large index."""


class PassageQueries:
    """Makes the queries of one index; ``looked_through``: passages that one step is enough for."""

    def __init__(self, schema: tantivy.Schema, looked_through: int) -> None:
        self._schema = schema
        self._looked_through = looked_through

    def close_look(
        self, searcher: tantivy.Searcher, groups: Sequence[TermGroup], limit: int
    ) -> tantivy.Query:
        """The close look at every passage; in a large index at the turns that promise most."""
        should = [(tantivy.Occur.Should, self._of_group(group)) for group in groups]
        if searcher.num_docs <= self._looked_through or limit > _FEW:
            return tantivy.Query.boolean_query(should)
        hits = searcher.search(self._rough(searcher, groups), _PROMISING, count=False).hits
        turns = searcher.fast_field_values("turn", [address for _, address in hits])
        within = tantivy.Query.term_set_query(self._schema, "turn", list(dict.fromkeys(turns)))
        must = (tantivy.Occur.Must, tantivy.Query.boost_query(within, 0.0))
        return tantivy.Query.boolean_query([must, *should])

    def _rough(self, searcher: tantivy.Searcher, groups: Sequence[TermGroup]) -> tantivy.Query:
        """The telling keys of a question, one beside the other: of such a query most passages
        are skipped.
        """
        keys = rough_keys(groups, searcher.num_docs, lambda key: _held(searcher, key))
        terms = (
            (tantivy.Query.term_query(self._schema, field, key, "freq"), boost * weight)
            for key, weight in keys.items()
            for field, boost in _ROUGH_BOOSTS.items()
        )
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, tantivy.Query.boost_query(one, w)) for one, w in terms]
        )

    def _of_group(self, group: TermGroup) -> tantivy.Query:
        return tantivy.Query.disjunction_max_query(
            [
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self._schema, field, key, "freq"),
                    boost * weight * group.weight,
                )
                for key, weight in group.keys
                for field, boost in FIELD_BOOSTS.items()
            ],
            OTHER_FIELDS,
        )

    def met_by(self, query: BooleanQuery) -> tantivy.Query:
        """What finds the passages that meet a query."""
        if isinstance(query, Holds):
            return tantivy.Query.term_query(self._schema, query.field, query.key, "basic")
        if query == AllOf(()):
            return tantivy.Query.all_query()
        occur = tantivy.Occur.Must if isinstance(query, AllOf) else tantivy.Occur.Should
        return tantivy.Query.boolean_query([(occur, self.met_by(part)) for part in query.parts])


def _held(searcher: tantivy.Searcher, key: str) -> int:
    """How many passages hold a key somewhere, nearly: in the field where most do."""
    return max(searcher.doc_freq(field, key) for field in _ROUGH_BOOSTS)
