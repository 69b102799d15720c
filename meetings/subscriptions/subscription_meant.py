"""Which of a chat's subscriptions some words mean, as when somebody wants no more of it."""

from __future__ import annotations

from meetings.model.subscription import Query
from meetings.names.matching import SURE, match_names
from meetings.subscriptions.query_reading import without_mark
from meetings.text.stems import keys


def is_called(query: Query, words: str) -> bool:
    """Whether a wish is called by these words, in any case; a person by any name of theirs."""
    if query.kind == "everything":
        return False
    asked, told = without_mark(words), without_mark(query.text)
    if asked.casefold() == told.casefold():
        return True
    if query.kind == "person":
        return match_names(asked, [told], limit=1)[0][1] >= SURE
    own = set(keys(asked))
    return bool(own) and own == set(keys(told))
