"""Whether a question names whoever it is about by an office that many hold, «что говорил
министр», or that is of something else: "the head of VEB.RF".
"""

from __future__ import annotations

import re

from meetings.retrieval.query.office_holders import names_an_office
from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import lemma
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys
from meetings.text.tokens import fold

_HEAD_OF = re.compile(
    r"\b(?:did|does|has|have|had|is|was|will)(?:n['’]t)? the (?:head|chief|boss|ceo|director|chair"
    r"(?:man|woman|person)?) of (?:the )?(?P<en>[A-Z][\w.&-]*\w)"
    r"|^\W*(?:[Оо]б? |[Пп]ро )?(?:[Чч]то|[Чч][её]м|[Кк]ак|[Сс]колько|[Кк]огда|[Пп]очему|[Зз]ачем"
    r"|[Гг]де|[Кк]уда)"
    r"(?: [а-яё]+){0,2} (?:глав[аыуе]|директор|руководитель|начальник) «?"
    r"(?P<ru>[A-ZА-ЯЁ][\w.&-]*\w)"
)
"""Who is asked about; among keywords a head is one of several things that tell a meeting."""


def office_of_nothing(subject: Subject, _first: Ranked) -> Level:
    """Of all ministers nobody knows which is meant: the first is at most the nearest."""
    question = subject.question
    if question.people or question.countries or not question.terms:
        return "answer"
    return "near" if all(_is_office(term.word) for term in question.terms) else "answer"


def head_of_another(subject: Subject, first: Ranked) -> Level:
    """Who heads something is told by who names it, or does head it: at a meeting that many attend
    "the head of this service" is somebody else.
    """
    question = subject.question
    found = _HEAD_OF.search(question.text)
    if found is None or question.asked == "meeting":
        return "answer"
    entry, by = first.candidate.entry, first.candidate.speaker
    roles = {key for one in entry.speakers if one.name == by for key in keys(one.role or "")}
    its = found["en"] or found["ru"]
    unmet = any(
        term.word == its
        and i not in subject.named
        and first.near.own[i] < MET
        and roles.isdisjoint(key for key, _ in term.keys)
        for i, term in enumerate(question.terms)
    )
    return "near" if unmet else "answer"


def _is_office(word: str) -> bool:
    folded = fold(word)
    return names_an_office(lemma(folded) if is_cyrillic(folded) else folded)
