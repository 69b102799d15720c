"""Whether a sentence that is to tell how many people counts anybody.

"How many people are infected?" – "67 agencies are at work. We have audited the fight against the
infection. There are 280,000 orphans."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.retrieval.ranking.another_counted import NUMBERS
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

PEOPLE_ASKED = re.compile(
    r"\bhow many (?:people|persons|individuals|citizens)\b|\bсколько (?:людей|человек|граждан)\b",
    re.IGNORECASE,
)
_PEOPLE = frozenset(
    folded_key(word)
    for word in "people persons citizens residents men women children families patients cases them"
    " million thousand percent человек людей граждан жителей семей детей случаев пациентов их"
    " тысяч миллион миллионов процент процентов".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ONE = frozenset("one один одна одно одной одного первый first".split())
"""Hardly ever counts: "one of the largest"."""


def people_counted(subject: Subject, first: Ranked) -> Level:
    """How many people is told with a number in a sentence that has a word of the question, or
    with one of people there or beside it.
    """
    question, passage = subject.question, first.candidate.passage
    if not PEOPLE_ASKED.search(question.meant or question.text):
        return "answer"
    if not in_own_language(subject, first):
        return "answer"
    if has_number(passage.text) and any(first.near.own[i] >= MET for i in subject.content):
        return "answer"
    told = (passage.keys, *passage.before[:1], *passage.after[:1])
    return "answer" if any(_of_people(keys.split()) for keys in told) else "near"


def has_number(text: str) -> bool:
    """Whether a text has a number in figures or words, years aside."""
    said = [fold(word) for word in word_texts(text)]
    return any(_is_number(word) for word in said)


def _is_number(word: str) -> bool:
    digits = word[:1].isdigit() and not _YEAR.fullmatch(word)
    return digits or (word in NUMBERS and word not in _ONE)


def _of_people(keys: Sequence[str]) -> bool:
    """Whether a number is the last word, as in "we saw 73", or people stand right behind it."""
    for at, word in enumerate(keys):
        if word[:1].isdigit() and not _YEAR.fullmatch(word):
            behind = keys[at + 1 : at + 3]
            if not behind or not _PEOPLE.isdisjoint(behind):
                return True
    return False
