"""The content words of a question and the index keys that may stand for each.

A word that the archive holds stands for itself and for what its abbreviation means; one that it
does not hold is taken for a typing mistake or another form, and the archive's own words most like
it stand for it, each by its likeness.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from meetings.abbreviations import expansions
from meetings.language.keys import folded_key, key
from meetings.language.words import fold, words
from meetings.ports import Passages, TermGroup
from meetings.questions.model import Term
from meetings.questions.question_words import NOT_CONTENT

LIKE = 74.0
"""The least likeness (rapidfuzz ratio) of a word that stands for an unknown one."""
_ALTERNATIVES = 6
_SHORTEST = 4
"""Letters: shorter unknown words are like too many others."""


def terms_of(question: str, passages: Passages) -> tuple[Term, ...]:
    """The terms of a question in order, each once, weighed by how rare it is."""
    found: dict[str, Term] = {}
    for i, word in enumerate(words(question)):
        folded = fold(word.text)
        own = key(word.text)
        if not own or own in found or folded in NOT_CONTENT:
            continue
        proper = word.text[:1].isupper() and i > 0
        found[own] = _term(word.text, folded, own, proper, passages)
    return tuple(found.values())


def _term(text: str, folded: str, own: str, proper: bool, passages: Passages) -> Term:
    frequency = passages.frequency(own)
    keys = {own: 1.0}
    for other in _written_out(folded):
        keys.setdefault(other, 0.8)
    if not frequency:
        for other, weight in likenesses(folded, passages.vocabulary()):
            keys[other] = max(weight, keys.get(other, 0.0))
            frequency = max(frequency, passages.frequency(other))
    return Term(
        text,
        tuple(keys.items()),
        passages.frequency(own) > 0,
        proper,
        _rarity(frequency, passages),
    )


def _rarity(frequency: int, passages: Passages) -> float:
    """Inverse document frequency; a word that nothing stands for counts as a rare one."""
    total = max(passages.total(), 1)
    return math.log(1 + total / (frequency + 0.5)) if frequency else math.log(1 + total / 3)


@lru_cache(maxsize=4096)
def _written_out(folded: str) -> tuple[str, ...]:
    """The keys of what an abbreviation stands for, where that is one word or a rare one."""
    return tuple(
        {
            found
            for other in expansions(folded)
            for word in other.split()
            if (found := key(word)) and len(other.split()) <= 2
        }
    )


@lru_cache(maxsize=4096)
def likenesses(folded: str, vocabulary: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """Keys of the vocabulary's words most like a word, with weights of 0 to 1."""
    if len(folded) < _SHORTEST or re.match(r"\d", folded):
        return ()
    alike = process.extract(
        folded, vocabulary, scorer=fuzz.ratio, score_cutoff=LIKE, limit=_ALTERNATIVES
    )
    best: dict[str, float] = {}
    for word, score, _ in alike:
        found = folded_key(word)
        best[found] = max(best.get(found, 0.0), (score / 100) ** 2)
    return tuple(best.items())


def groups_of(terms: Sequence[Term]) -> list[TermGroup]:
    """What the index is asked for."""
    return [TermGroup(term.keys) for term in terms]
