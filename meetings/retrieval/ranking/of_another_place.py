"""Whether what is asked of a place is told of that place, or by its own word of another.

«Какой бюджет Пристани?» – «Пристань сберегла 500 миллионов для бюджета Заречья».
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from meetings.gazetteer.towns_and_inhabitants import places_named_by
from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_BETWEEN = frozenset("of the в во на по in for".split())
"""What may stand between a thing and the place it is of: "the budget of the Perm Territory"."""


def of_another_place(subject: Subject, first: Ranked) -> Level:
    """A thing that is another place's wherever the sentence names it with a place tells nothing
    of the one asked about.
    """
    question = subject.question
    if question.asked not in FIGURES or not in_own_language(subject, first):
        return "answer"
    asked = dict(_owned(word_texts(question.text)))
    told: dict[str, frozenset[str]] = {}
    for thing, places in _owned(word_texts(first.candidate.passage.text)):
        told[thing] = told.get(thing, frozenset()) | places
    others = (thing for thing in asked if thing in told and asked[thing].isdisjoint(told[thing]))
    return "near" if any(others) else "answer"


def _owned(said: Sequence[str]) -> list[tuple[str, frozenset[str]]]:
    """The keys of things, each with the places it is said to be of."""
    words = [word for word in said if fold(word) not in _BETWEEN]
    found = ((folded_key(fold(one)), _places(two)) for one, two in pairwise(words))
    return [(thing, places) for thing, places in found if places]


def _places(word: str) -> frozenset[str]:
    return places_named_by(word) if word[:1].isupper() else frozenset()
