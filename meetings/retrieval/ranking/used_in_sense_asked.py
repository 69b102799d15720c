"""Whether the few words of a short question are used in the sense it means.

A long question may be told in other words throughout; of two or three words none may be missing.
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import (
    FEW,
    MET,
    Level,
    Subject,
    in_own_language,
    spoken_for,
)
from meetings.retrieval.ranking.people_counted import has_number
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.english_synonyms import said_for
from meetings.text.tokens import fold

_ALIKE = 0.35
"""A word met less is not even one like it."""
_OF_THEM = re.compile(r"\b(?:them|those|of these|их|них|таких|этих)\b", re.IGNORECASE)
_COUNTED = frozenset({"amount", "percent"})
_SHARE = re.compile(r"(?:дол[яиюей]|процент|част[иь]|percent|share|proportion|portion|fraction)")
_NUMBERS = frozenset({"quantity", "percent", "money"})


def words_known(subject: Subject, first: Ranked) -> Level:
    """Where nothing is named, no word is one that the archive never holds: «как варить борщ»."""
    question = subject.question
    names = subject.named or any(term.proper for term in question.terms)
    if names or not _is_short(subject) or not in_own_language(subject, first):
        return "answer"  # the other language's words are known by their translations
    strange = (i for i in subject.ordinary if not question.terms[i].known)
    unmet = any(first.near.close[i] < MET and first.met[i] < _ALIKE for i in strange)
    return "near" if unmet else "answer"


def count_told(subject: Subject, first: Ranked) -> Level:
    """What is counted is in the sentence, or beside «их» of it, and a number there or next.

    So does a rate: a mortgage's share of the market is not its rate.
    """
    question = subject.question
    if subject.head is None or question.asked not in _COUNTED or not _is_short(subject):
        return "answer"
    if _SHARE.match(fold(question.terms[subject.head].word)):
        return "answer"  # "half of it", "30 % of it" tell a share without the word
    if not in_own_language(subject, first):
        return "answer"
    passage = first.candidate.passage
    told = (passage.keys, *passage.before[:1], *passage.after[:1])
    if any(_counts(keys, subject.head, subject) for keys in told):
        return "answer"
    named = first.near.own[subject.head] >= MET or (
        first.near.close[subject.head] >= MET and _OF_THEM.search(passage.text)
    )
    return "answer" if named and _number_near(first) else "near"


def _counts(keys: str, term: int, subject: Subject) -> bool:
    """Whether a sentence holds what is counted, or what is said for it, and a number."""
    own = subject.question.terms[term].keys[0][0]
    said = keys.split()
    told = own in said or any(other in said for other, _ in said_for(own))
    return told and any(key[:1].isdigit() and not _YEAR.fullmatch(key) for key in said)


_YEAR = re.compile(r"(?:19|20)\d\d")


def _number_near(first: Ranked) -> bool:
    passage = first.candidate.passage
    beside = " ".join((*passage.before[:1], *passage.after[:1]))
    own = bool(passage.kinds & _NUMBERS) or has_number(passage.text)
    return own or any(map(str.isdigit, beside))


def _is_short(subject: Subject) -> bool:
    return subject.question.asked != "meeting" and len(subject.ordinary) <= FEW


def met_nearby(subject: Subject, first: Ranked) -> Level:
    """Of the two or three words of a short question more than one is met in the sentence or close
    by: «ширины» alone tells the width of a footbridge in a meeting about a bridge. What has a
    price has a rule of its own.
    """
    short = 1 < len(subject.content) <= _FEW_WORDS and subject.question.asked != "sum"
    if not short or not in_own_language(subject, first):
        return "answer"
    terms = subject.question.terms
    afar = [
        i
        for i in subject.content
        if first.near.close[i] < MET and first.met[i] >= _MET_WELL
        if not (terms[i].proper or spoken_for(subject, first, i))
    ]
    return "near" if len(afar) == len(subject.content) - 1 else "answer"


_FEW_WORDS = 3
_MET_WELL = 0.9


def superlative_told(subject: Subject, first: Ranked) -> Level:
    """A question for a superlative is answered by the same superlative."""
    text = subject.question.text
    if not _WHO_IS.search(text):
        return "answer"
    asked, told = _superlatives(text), _superlatives(first.candidate.passage.text)
    return "answer" if asked <= told else "near"


_WHO_IS = re.compile(
    r"^\W*(?:кто|как(?:ой|ая|ое|ие))\s+(?:\w+\s+){0,2}?сам\w+\s"
    r"|^\W*(?:who|which|what)(?:\s+\w+)?(?:\s+(?:is|was)|'s)\s+the\s",
    re.IGNORECASE,
)
_SUPERLATIVE = re.compile(
    r"\bсам(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ом)\s+(\w{3,})|\b(?:наиболее|the most)\s+(\w{3,})"
    r"|\b(?:the|world's)\s+(?!(?:for|inter|har|ear|mod|hon|bequ|requ|conqu|inv|prot|cont|r|w)est\b)"
    r"(\w{2,}est)\b",
    re.IGNORECASE,
)
_ROOT = 5
"""Letters: «богатый» and «богатейший», "rich" and "richest" share at most this many."""


def _superlatives(text: str) -> frozenset[str]:
    """The beginnings of what a text calls the most something."""
    found = (next(filter(None, match.groups())) for match in _SUPERLATIVE.finditer(text))
    return frozenset(fold(word)[:_ROOT] for word in found)
