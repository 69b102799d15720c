"""Whether a word of the question is met only by another word that is spelt as its root.

"When was the port founded?" – "This spring the port found itself without a pilot."
"""

from __future__ import annotations

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_OTHERS = {
    "founded": frozenset({"found", "finding", "findings"}),
    "wounded": frozenset({"wound", "winding"}),
    "grounded": frozenset({"ground", "grounds"}),
    "bored": frozenset({"bore", "bear", "born"}),
}
"""By a word what shares its key and is of another verb or noun."""


def same_word_told(subject: Subject, first: Ranked) -> Level:
    """A word is told by its own forms, not by another one's."""
    if not in_own_language(subject, first):
        return "answer"
    told = {fold(word) for word in word_texts(first.candidate.passage.text)}
    asked = {fold(term.word) for term in subject.question.terms} & _OTHERS.keys()
    return "near" if any(_is_only_other(word, told) for word in asked) else "answer"


def _is_only_other(word: str, told: set[str]) -> bool:
    alike = {other for other in told if folded_key(other) == folded_key(word)}
    return bool(alike) and alike <= _OTHERS[word]
