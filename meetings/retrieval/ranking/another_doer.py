"""Whether a sentence tells of somebody else's doing what a question asks of one: another doer.

"How many passengers did the airline carry?" – "The ferry line carried 10 million passengers."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.question import FIGURES, Term
from meetings.retrieval.query.questions.words_before_head import (
    ENGLISH_CLASS_NOUNS,
    ENGLISH_DETERMINERS,
    ENGLISH_STOPS,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key, keys
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_DOES = re.compile(
    r"\b(?:did|does|do|can|could|will|would|has|have)\s+"
    r"(?:(?:the|a|an|our|their|its|his|her)\s+)?(.+)",
    re.IGNORECASE,
)
_MODALS = frozenset("will would can could may might must should shall do did does".split())
_BETWEEN = _MODALS | frozenset("has have had also only already now then not never just".split())
"""What stands between a doer and the verb."""
_ANYBODY = (
    STOP_WORDS
    | ENGLISH_STOPS
    | ENGLISH_DETERMINERS
    | ENGLISH_CLASS_NOUNS
    | frozenset("group corporation government team bank enterprise one all each both many".split())
)
"""Words that may mean the one who was asked about: "the company carried"."""
_FIGURES = FIGURES | {"date"}
_LIKE, _SAME = 0.35, 0.9
"""Another form of a word weighs .38; by sense "cars" are .84 near "buses"."""
_LONGEST = 3
"""Words of a doer's name; more of them hold a verb that is told otherwise."""


def another_doer(subject: Subject, first: Ranked) -> Level:
    """A figure or day is told of the doer who is asked about, not of another who did the same.

    Of our own questions' firsts that were sure enough to be answers it holds back three, wrong.
    """
    question = subject.question
    russian = question.lang == "ru" or not in_own_language(subject, first)
    asked = _DOES.search(question.meant or question.text)
    if russian or question.asked not in _FIGURES or not asked:
        return "answer"
    told = [fold(word) for word in word_texts(first.candidate.passage.text)]
    doer, verb = _doer_and_verb(subject, asked[1], told)
    if not doer or not verb or any(_is_told(subject, first, i) for i in doer):
        return "answer"
    known = {folded_key(fold(word)) for word in word_texts(question.text)}
    others = [by for by in _doers_of(verb, told) if by is not None]
    return "near" if others and all(folded_key(by) not in known for by in others) else "answer"


def _doer_and_verb(subject: Subject, rest: str, told: Sequence[str]) -> tuple[list[int], str]:
    """The terms between "did" and the first word that the sentence holds, and that word."""
    number = {fold(term.word): i for i, term in enumerate(subject.question.terms)}
    held = {folded_key(word) for word in told}
    doer: list[int] = []
    for word in map(fold, word_texts(rest)):
        if word not in number or len(doer) > _LONGEST:
            return [], ""
        if folded_key(word) in held:
            return doer, word
        doer.append(number[word])
    return [], ""


def _is_told(subject: Subject, first: Ranked, term: int) -> bool:
    """Whether a doer is named in the sentence, or speaks."""
    word, by = subject.question.terms[term], first.candidate.speaker or ""
    speaks = word.keys[0][0] in keys(by)
    return speaks or first.near.own[term] >= _LIKE or _in_sense(word, first)


def _in_sense(term: Term, first: Ranked) -> bool:
    said = set(first.candidate.passage.keys.split())
    return any(key in said for key, weight in term.near if weight >= _SAME)


def _doers_of(verb: str, told: Sequence[str]) -> list[str | None]:
    """Who does it at each place where a verb stands; None where nobody is named for it."""
    return [
        _doer_before(told, at)
        for at, word in enumerate(told)
        if folded_key(word) == folded_key(verb) and _is_done(verb, told, at)
    ]


def _doer_before(told: Sequence[str], at: int) -> str | None:
    before = next((word for word in reversed(told[:at]) if word not in _BETWEEN), "")
    return before if before and before not in _ANYBODY else None


def _is_done(verb: str, told: Sequence[str], at: int) -> bool:
    """Whether a word is the verb, not a noun of its root: "carried", "can carry", "cars carry"."""
    word, before = told[at], told[at - 1] if at else ""
    if word == verb:
        return before in _MODALS or (before.endswith("s") and not before.endswith("ss"))
    stem = re.escape(verb[:-1] if verb[-1] in "ey" else verb)
    return re.fullmatch(rf"{stem}(?:s|es|ies|d|ed|ied|\w?ed)", word) is not None
