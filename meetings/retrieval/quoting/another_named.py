"""Whether a quote names, in quotation marks, another of the kind that a question names.

«Сколько участников в клубе юных?» – «Я из клуба «Дельфин». Нас уже 300 участников».
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from meetings.model.question import FIGURES, Question
from meetings.text.russian_analyses import ADJECTIVES, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_NAMED = re.compile(r"([\w-]+)\s+[«“\"„]\s*([\w-]+)")


def names_another(question: Question, quote: str) -> bool:
    """Whether a figure may be of another movement, fund or club than the one asked about."""
    if question.asked not in FIGURES:
        return False
    told: dict[str, set[str]] = defaultdict(set)
    for kind, name in _NAMED.findall(quote):
        told[folded_key(fold(kind))].add(folded_key(fold(name)))
    if not told:
        return False
    said = {folded_key(fold(word)) for word in word_texts(quote)}
    asked = _kinds_with_names(question.meant or question.text)
    return any(kind in told and name not in said for kind, name in asked)


def _kinds_with_names(text: str) -> Iterator[tuple[str, str]]:
    """Each noun of a question with the word behind it that may be its name, by their keys."""
    for kind, name in pairwise(map(fold, word_texts(text))):
        if is_cyrillic(kind) and part_of_speech(kind) == "NOUN" and _may_name(name):
            yield folded_key(kind), folded_key(name)


def _may_name(word: str) -> bool:
    return word not in STOP_WORDS and part_of_speech(word) in {"NOUN", None, *ADJECTIVES}
