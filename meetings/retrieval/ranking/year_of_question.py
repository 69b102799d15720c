"""Whether a sentence is of the year that a question names."""

from __future__ import annotations

import re

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked


def year_named(subject: Subject, first: Ranked) -> Level:
    """A year that a question names is named around the first, which else is of it or the next."""
    held = first.candidate.entry.head.date.year
    for i, term in enumerate(subject.question.terms):
        told = first.met[i] >= MET or not _YEAR.fullmatch(term.word)
        if not told and held not in (int(term.word), int(term.word) + 1):
            return "near"
    return "answer"


def not_before(subject: Subject, first: Ranked) -> Level:
    """A meeting held before a year cannot say who did something in that year."""
    question, period = subject.question, subject.question.period
    if period is None or period.any_year or not _WHO_DID.search(question.text):
        return "answer"
    return "near" if first.candidate.entry.head.date < period.first else "answer"


_WHO_DID = re.compile(
    r"^\W*(?:\w+\W+){0,12}?(?:кто\s+\w+(?:л|ла|ли|лся|лась)|who\s+(?:\w+ed|won|became|beat|made|did|was|took|lost))\b",
    re.IGNORECASE,
)


def year_told(subject: Subject, first: Ranked) -> Level:
    """A figure asked for with a year is told with that year, or in it or soon after."""
    question, period = subject.question, subject.question.period
    if period is None or period.any_year or question.asked not in FIGURES:
        return "answer"
    wanted = {str(year) for year in range(period.first.year, period.last.year + 1)}
    wanted |= set(_YEAR.findall(question.text))
    passage = first.candidate.passage
    around = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    if wanted & around:
        return "answer"
    day = first.candidate.entry.head.date
    if _YEAR.search(passage.text) or not (period.holds(day) or period.near_after(day)):
        return "near"
    if not question.countries:
        return "answer"
    if period.holds(day):
        return "near" if _LAST_YEAR.search(passage.text) else "answer"
    other = _THIS_YEAR.search(passage.text) and not around & _LAST
    return "near" if other else "answer"


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LAST_YEAR = re.compile(r"\b(?:last|previous) year\b|\bпрошл\w+ год|\bгод назад\b", re.IGNORECASE)
_THIS_YEAR = re.compile(r"\bthis year\b|\b(?:эт\w+|текущ\w+) год", re.IGNORECASE)
_LAST = frozenset({"last", "прошл"})
"""Told in the year itself, the first means the year before; told after it, the second the next."""
