"""Questions and conditions as queries of tantivy."""

from __future__ import annotations

from collections.abc import Sequence

import tantivy

from meetings.model.boolean_query import AllOf, BooleanQuery, Holds, flattened
from meetings.model.passage import TermGroup
from meetings.retrieval.indexing.passages import FIELD_BOOSTS, OTHER_FIELDS
from storage.index.first_pass_keys import Counts, rough_terms


class PassageQueries:
    """Makes the queries of one index."""

    def __init__(self, schema: tantivy.Schema) -> None:
        self._schema = schema

    def exact(self, groups: Sequence[TermGroup]) -> tantivy.Query:
        """Looks closely at every passage that holds any of the keys."""
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, self._of_group(group)) for group in groups]
        )

    def rough(self, groups: Sequence[TermGroup], counts: Counts, total: int) -> tantivy.Query:
        """The telling keys of a question, one beside the other: of such a query most passages
        are skipped. ``total``: how many passages there are.
        """
        return tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Should, tantivy.Query.boost_query(self.of_term(field, key), weight))
                for field, key, weight in rough_terms(groups, counts, total)
            ]
        )

    def of_term(self, field: str, key: str) -> tantivy.Query:
        """What holds a key in a field, scored by how often."""
        return tantivy.Query.term_query(self._schema, field, key, "freq")

    def _of_group(self, group: TermGroup) -> tantivy.Query:
        return tantivy.Query.disjunction_max_query(
            [
                tantivy.Query.boost_query(self.of_term(field, key), boost * weight * group.weight)
                for key, weight in group.keys
                for field, boost in FIELD_BOOSTS.items()
            ],
            OTHER_FIELDS,
        )

    def met_by(self, query: BooleanQuery) -> tantivy.Query:
        """What finds the passages that meet a query."""
        return self._met_by(flattened(query))

    def _met_by(self, query: BooleanQuery) -> tantivy.Query:
        if isinstance(query, Holds):
            return tantivy.Query.term_query(self._schema, query.field, query.key, "basic")
        if query == AllOf(()):
            return tantivy.Query.all_query()
        occur = tantivy.Occur.Must if isinstance(query, AllOf) else tantivy.Occur.Should
        return tantivy.Query.boolean_query([(occur, self._met_by(part)) for part in query.parts])
