"""Whether «my school» is the school asked about: it is that of who speaks."""

from __future__ import annotations

import re
from itertools import pairwise

from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key, keys
from meetings.text.tokens import fold, word_texts

_OWN = re.compile(
    r"\b(?:my|our|мо[йяюеи]|моего|моей|моём|моем|наш(?:а|е|его|ей|ем|у|и|их)?)\s+(?=(\w+))",
    re.IGNORECASE,
)


def speakers_own(subject: Subject, first: Ranked) -> Level:
    """What speakers tell of their own school is told of the one that a question names only where
    their office, the meeting's title or the passages around name it.
    """
    mine = {folded_key(fold(found[1])) for found in _OWN.finditer(first.candidate.passage.text)}
    if not mine or not in_own_language(subject, first):
        return "answer"
    named = _names_of(subject, mine)
    theirs = set(keys(f"{_office(first)} {first.candidate.entry.head.title}"))
    told = all(
        first.near.close[i] >= MET
        or any(key in theirs for key, _ in subject.question.terms[i].keys)
        for i in named
    )
    return "answer" if told else "near"


def _names_of(subject: Subject, things: set[str]) -> list[int]:
    """The terms that name one of some things by standing next to it: "Alderbrook school"."""
    terms = subject.question.terms
    number = {fold(term.word): i for i, term in enumerate(terms)}
    asked = [fold(word) for word in word_texts(subject.question.text)]
    pairs = [pair for one, other in pairwise(asked) for pair in ((one, other), (other, one))]
    return [
        number[name]
        for name, thing in pairs
        if name in number and terms[number[name]].proper and folded_key(thing) in things
    ]


def _office(first: Ranked) -> str:
    """Who speaks, by name and office."""
    by = first.candidate.speaker
    told = (one for one in first.candidate.entry.speakers if one.name == by)
    return " ".join(f"{one.name} {one.role or ''}" for one in told)
