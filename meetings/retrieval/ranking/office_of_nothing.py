"""Whether a question names whoever it is about only by an office that many hold: «что говорил
министр».
"""

from __future__ import annotations

from meetings.retrieval.query.office_holders import names_an_office
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import lemma
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold


def office_of_nothing(subject: Subject, _first: Ranked) -> Level:
    """Of all ministers nobody knows which is meant: the first is at most the nearest."""
    question = subject.question
    if question.people or question.countries or not question.terms:
        return "answer"
    return "near" if all(_is_office(term.word) for term in question.terms) else "answer"


def _is_office(word: str) -> bool:
    folded = fold(word)
    return names_an_office(lemma(folded) if is_cyrillic(folded) else folded)
