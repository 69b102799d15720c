"""Whether a sentence tells of little more than somebody or something a question names.

"On what day did Ann Holt become mayor?" is not told by Ann Holt's "In 1990 the fares rose".
"""

from __future__ import annotations

from meetings.model.question import AnswerType, Term
from meetings.retrieval.query.questions.words_before_head import (
    CLASS_NOUNS,
    ENGLISH_CLASS_NOUNS,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.sister_words import MEASURES
from meetings.text.stems import keys
from meetings.text.tokens import fold

_LEAST = 3
"""Words besides names; shorter questions have rules of their own."""
_TOLD: dict[AnswerType, float] = {"date": 0.4, "position": 0.34, "promise": 0.34}
"""Up to this share of the words in the sentence and those next to it, of our own questions' firsts
that were sure enough to be answers six are wrong for a day or an opinion and none right; where a
figure is asked for 7 of 8 are right."""
_LEFT_OUT = CLASS_NOUNS | ENGLISH_CLASS_NOUNS | MEASURES
"""What a figure or a day tells without the word."""


def told_in_part(subject: Subject, first: Ranked) -> Level:
    """A day or an opinion is told with a good part of what it is a day or an opinion of."""
    question = subject.question
    most = _TOLD.get(question.asked)
    if most is None or not in_own_language(subject, first):
        return "answer"
    if question.asked != "date" and first.candidate.meaning > 0:
        return "answer"  # found by its sense: an opinion may be told in other words throughout
    about = [i for i in subject.content if fold(question.terms[i].word) not in _LEFT_OUT]
    if len(about) < _LEAST:
        return "answer"
    told = sum(_is_told(question.terms[i], float(first.near.beside[i]), first) for i in about)
    return "near" if told <= most * len(about) else "answer"


def _is_told(term: Term, met: float, first: Ranked) -> bool:
    """In the sentence or next to it, or by the title: "traffic starts in May" of a bridge."""
    if term.keys[0][0] in keys(first.candidate.entry.head.title):
        return True
    passage = first.candidate.passage
    beside = " ".join((passage.keys, *passage.before[:1], *passage.after[:1])).split()
    return met >= MET or any(key in beside for key, weight in term.near if weight >= MET)
