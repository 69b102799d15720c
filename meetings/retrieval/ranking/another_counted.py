"""Whether what a question counts is only named beside a sentence that counts something else.

"How many captains left for the wind farm?" – "Two deckhands left for the wind farm."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from meetings.facts.data.number_words import EN_CARDINALS, RU_CARDINALS
from meetings.retrieval.query.questions.words_before_head import (
    CLASS_NOUNS,
    ENGLISH_CLASS_NOUNS,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    may_be_a_thing,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.sister_words import CONTRARIES
from meetings.text.russian_analyses import ADJECTIVES, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_COUNTED = re.compile(r"\b(?:how many|сколько|скольких)\s+([\w-]+)", re.IGNORECASE)
_ITSELF = 0.95
"""The word itself stands beside; less well met, it may be told in another word."""
NUMBERS = EN_CARDINALS | RU_CARDINALS
_SISTERS = frozenset[str]().union(*CONTRARIES)
_NO_THINGS = CLASS_NOUNS | ENGLISH_CLASS_NOUNS | STOP_WORDS | _SISTERS | frozenset(NUMBERS)
"""Units and words that stand before what is counted, or for it."""


def another_counted(subject: Subject, first: Ranked) -> Level:
    """What is named next to a sentence and not in it is not what the sentence counts.

    Of our own questions' firsts that were sure enough to be answers it holds back five, all wrong.
    """
    counted = term_counted(subject)
    if counted is None or not in_own_language(subject, first):
        return "answer"
    near = first.near
    if near.own[counted] >= MET or near.close[counted] < _ITSELF:
        return "answer"
    asked = {folded_key(fold(word)) for word in word_texts(subject.question.text)}
    others = {folded_key(word) for word in _counted_in(first.candidate.passage.text)}
    return "near" if others - asked else "answer"


def term_counted(subject: Subject) -> int | None:
    """The term directly after what asks for a number."""
    found = _COUNTED.search(subject.question.text)
    word = fold(found[1]) if found else ""
    if word in _NO_THINGS or not may_be_a_thing(word):
        return None  # a unit, or no noun: «сколько стоит»
    return next((i for i, t in enumerate(subject.question.terms) if fold(t.word) == word), None)


def _counted_in(text: str) -> Iterator[str]:
    """The things behind numbers."""
    told = [fold(word) for word in word_texts(text)]
    things = [word for word in told if not describes(word)]
    for number, word in pairwise(things):
        counts = number[:1].isdigit() or number in NUMBERS
        if counts and word not in _NO_THINGS and not word[:1].isdigit():
            yield word


def describes(word: str) -> bool:
    """Whether a word stands between a number and what it counts: "12 NEW cranes"."""
    if is_cyrillic(word):
        return part_of_speech(word) in ADJECTIVES
    return word in _SISTERS and word not in NUMBERS
