"""Whether "it" and "we" of a sentence that tells a number are what the question names.

"How many people saw the lighthouse?" – "We built a pool as well. It was visited by 400 people."
"""

from __future__ import annotations

import re

from meetings.model.question import FIGURES
from meetings.retrieval.query.questions.words_before_head import (
    CLASS_NOUNS,
    ENGLISH_CLASS_NOUNS,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    is_owner,
    may_be_a_thing,
    spoken_for,
    telling,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold

_IT = re.compile(r"^\W*(?:\w+\W+)?(?:его|её|ее|их|он|она|оно|они|it|its|they)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:мы|нам|нас|нами|we|our|us)\b", re.IGNORECASE)


def it_named_before(subject: Subject, first: Ranked) -> Level:
    """A number of "it" is told of what stands right before it, not of an hour's topic."""
    if subject.question.asked not in FIGURES or not in_own_language(subject, first):
        return "answer"
    if not _IT.search(first.candidate.passage.text):
        return "answer"
    terms, near = subject.question.terms, first.near
    things = [i for i in telling(subject) if _is_thing(terms[i].word)]
    untold = all(near.own[i] < MET and near.beside[i] < MET for i in things)
    return "near" if things and untold else "answer"


def _is_thing(word: str) -> bool:
    folded = fold(word)
    return may_be_a_thing(word) and folded not in CLASS_NOUNS | ENGLISH_CLASS_NOUNS


def ours_not_theirs(subject: Subject, first: Ranked) -> Level:
    """What "we" have is an owner's only where who speaks is of them, or names them with it."""
    passage = first.candidate.passage
    if not _WE.search(passage.text) or not in_own_language(subject, first):
        return "answer"
    terms = subject.question.terms
    owners = [i for i in subject.content if _owns(subject, terms[i].word)]
    told = all(first.near.own[i] >= MET or spoken_for(subject, first, i) for i in owners)
    return "answer" if told else "near"


def _owns(subject: Subject, word: str) -> bool:
    """Whether a question asks what somebody has: «сколько ботов у верфи», "does Alder have"."""
    if is_owner(subject, word):
        return True
    asked = subject.question.meant or subject.question.text
    if "have" not in asked.lower():  # a pattern made for each word takes .2 ms to be compiled
        return False
    has = rf"\b(?:does|do|did) (?:the )?{re.escape(word)}(?: \w+)? have\b"
    return re.search(has, asked, re.IGNORECASE) is not None
