"""Corrects mistyped words of a claim by the words of the archive."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.ports.index import Passages
from meetings.retrieval.claims.tokens import plain_tokens
from meetings.retrieval.query.questions.spelling import nearest_words
from meetings.text.russian_morphology import in_dictionary
from meetings.text.stop_words import STOP_WORDS

_SHORTEST = 5
"""Letters: a slip in a shorter word makes another word too easily."""
_JOINED = re.compile("[-'’]")
"""What joins words that a claim's tokens have apart: whoever reads "miner's" knows "miner"."""
_MOST = 8
"""Words looked up, each in some 10 ms: a claim with more is in a language the archive lacks."""


class Spelling:
    """Puts the words of claims right by an archive's vocabulary, kept while it stays the same."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages
        self._known: tuple[Sequence[str], frozenset[str]] = ((), frozenset())

    def of(self, text: str) -> dict[str, str]:
        """Folded words that neither archive nor dictionary holds → the likeliest one meant."""
        words = {token.folded for token in plain_tokens(text)} - STOP_WORDS
        vocabulary = self._passages.vocabulary()
        if self._known[0] is not vocabulary:
            parts = (part for word in vocabulary for part in _JOINED.split(word))
            self._known = vocabulary, frozenset(parts)
        unknown = sorted(word for word in words - self._known[1] if _is_odd(word))
        if len(unknown) > _MOST:
            return {}
        near = {word: nearest_words(word, vocabulary, limit=1) for word in unknown}
        return {word: found[0] for word, found in near.items() if found}


def _is_odd(word: str) -> bool:
    """Whether no dictionary has a word; English has none here."""
    if len(word) < _SHORTEST or not word.isalpha():
        return False
    return not in_dictionary(word)
