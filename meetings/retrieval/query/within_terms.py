"""Words that within a term mean another thing: a trade union is no trade."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from meetings.retrieval.query.sought_words import Group, Sought
from meetings.text.stems import key
from meetings.text.tokens import word_texts

_TERMS: Final = {
    "trade": re.compile(r"\btrade[\s-]+(?:unions?|unionists?|fairs?)\b", re.IGNORECASE),
}
"""By the key of a word: the terms in which it stands without being meant."""


def besides_terms(words: str, looked_for: Sought) -> Callable[[str], bool] | None:
    """What tells whether a text has the words outside of such terms; None where none is needed."""
    within = [
        (group, term)
        for group in looked_for.groups
        for own, term in _TERMS.items()
        if frozenset([own]) in group.all() and not term.search(words)
    ]
    return (lambda text: all(_is_besides(text, *one) for one in within)) if within else None


def _is_besides(text: str, group: Group, term: re.Pattern[str]) -> bool:
    if not term.search(text):
        return True
    said = {key(one) for one in word_texts(term.sub(" ", text))}
    return any(one <= said for one in group.all())
