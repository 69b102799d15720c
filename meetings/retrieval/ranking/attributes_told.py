"""Whether what somebody or something has or is, is told of the one who was asked about."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from meetings.retrieval.query.questions.encyclopaedic_attributes import (
    Attribute,
    asks_of_now,
    for_years,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    FEW,
    MET,
    Level,
    Subject,
    is_only_surname,
    is_owner,
    spoken_for,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold, word_texts


def nothing_known_of_now(subject: Subject, _first: Ranked) -> Level:
    """The weather of tomorrow and the hour stand in no transcript."""
    return "silent" if asks_of_now(subject.question.meant or subject.question.text) else "answer"


def attribute_told(subject: Subject, first: Ranked) -> Level:
    """Age, children, capital: told close by, and of the one who was asked about."""
    attribute = subject.attribute
    if attribute is None:
        return "answer"
    passage = first.candidate.passage
    untold: Level = "near" if _told_in_other_words(subject, attribute, first) else "silent"
    if not attribute.told_by(passage.keys.split(), passage.text, passage.kinds):
        return untold
    met = first.near.beside if attribute.personal else first.near.own
    if _told_of(subject, first, met):
        return "answer"
    return untold if attribute.personal else "near"


def _told_in_other_words(subject: Subject, attribute: Attribute, first: Ranked) -> bool:
    """Whether a sentence has what else the question says of it, and is worth being shown.

    "How old was Roe, who jumped during the fire?" – "Roe jumped from the roof during the fire."
    """
    terms = subject.question.terms
    asks = attribute.asked.search(subject.question.meant or subject.question.text)
    asking = set(map(fold, word_texts(asks[0]))) if asks else set()
    whose = [i for i, term in enumerate(terms) if term.proper or i in subject.named]
    others = [
        i
        for i in subject.ordinary
        if fold(terms[i].word) not in asking
        and attribute.told.isdisjoint(key for key, _ in terms[i].keys)
    ]
    met = [i for i in others if first.near.own[i] >= MET]
    there = all(first.near.beside[i] >= MET for i in whose)
    return there and bool(met) and 2 * len(met) >= len(others)


def _told_of(subject: Subject, first: Ranked, met: npt.NDArray[np.float32]) -> bool:
    """Whether who or what is asked about is so named, or speaks of themselves."""
    if first.candidate.speaker in subject.question.people:
        return _MYSELF.search(first.candidate.passage.text) is not None
    whose = [
        i
        for i, term in enumerate(subject.question.terms)
        if term.proper or i in subject.named or is_only_surname(term.word)
    ]
    return all(met[i] >= MET for i in whose or subject.content[-1:])


_MYSELF = re.compile(
    r"\b(?:я|мне|меня|мной|мо[йяеи]|моего|моей|моих|I|I'm|my|me|mine)\b", re.IGNORECASE
)


def years_told(subject: Subject, first: Ranked) -> Level:
    """How long somebody has been or done something is told with what it is."""
    question = subject.question
    done = for_years(question.meant or question.text)
    told = all(
        first.near.own[i] >= MET
        for i, term in enumerate(question.terms)
        if fold(term.word) in done
    )
    return "answer" if told else "near"


def belongs(subject: Subject, first: Ranked) -> Level:
    """A short question about what someone has or is is answered beside their name or by them."""
    if len(subject.content) > FEW or not _POSSESSED.search(subject.question.text):
        return "answer"
    if _told_of(subject, first, first.near.beside):
        return "answer"
    names = [
        i
        for i, term in enumerate(subject.question.terms)
        if term.proper or i in subject.named or is_owner(subject, term.word)
    ]
    whose = names and all(spoken_for(subject, first, i) for i in names)
    return "answer" if whose else "near"


_POSSESSED = re.compile(
    r"\bу\s+[А-ЯЁа-яё]|\b\w+'s?\s+\w+\W*$|\b(?:does|did|do)\s.+\shave\W*$", re.IGNORECASE
)


def foretold(subject: Subject, first: Ranked) -> Level:
    """Whether somebody will do something has to be said about them, not about others."""
    if not _WILL.search(subject.question.text) or not subject.question.people:
        return "answer"
    return "answer" if _told_of(subject, first, first.near.beside) else "near"


_WILL = re.compile(
    r"^\W*(?:is|are)\s.+\sgoing to\b|^\W*will\s"
    r"|^\W*\w+(?:д[её]т|жет|нет|ует|ает|ится|[её]тся)\s+ли\b|\bили нет\W*$",
    re.IGNORECASE,
)
