"""Whether the year that a figure is asked of is only what a sentence compares another year with.

"How many guests came in 2018?" – "In 2019, 74 came, which is 9 percent more than in 2018."
"""

from __future__ import annotations

import re

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_GROWTH = re.compile(
    r"\b(?:grow|grew|growth|increas\w+|ris(?:e|en)|rose|declin\w+|decreas\w+|f[ae]ll|drop\w*"
    r"|chang\w+|вырос\w*|рост\w*|увелич\w+|прибав\w+|сниз\w+|сократ\w+|упал\w*|измен\w+"
    r"|быстрее|больше|меньше|more|less|fewer|насколько|во сколько)\b",
    re.IGNORECASE,
)
_COMPARED = (
    r"than(?: in)?|against|compared (?:to|with)|(?:comparison|relation) (?:to|with)"
    r"|relative to|сравнению с|отношению к|уровню|чем в|относительно|против"
)
_BESIDE_ANOTHER = r"|over|from|by|к"
"""Alone they may say until when or since when: «к 2030 году будет 40 школ»."""
_FIGURES_OF = (
    r"(?:(?:the )?(?:year|figures?|level|результат\w*|показател\w+|уровн\w+)(?: of| for)? )?"
)


def year_compared_with(subject: Subject, first: Ranked) -> Level:
    """A sentence that names the year only to compare with it tells of another.

    How much something grew is asked with the year it is compared with, too.
    """
    question, text = subject.question, first.candidate.passage.text
    period = question.period
    if question.asked not in FIGURES or period is None or _GROWTH.search(question.text):
        return "answer"
    year = str(period.first.year)
    said = re.findall(r"\b(?:19|20)\d\d\b", text)
    if period.first.year != period.last.year or year not in said:
        return "answer"
    words = _COMPARED if set(said) == {year} else _COMPARED + _BESIDE_ANOTHER
    bases = re.findall(rf"\b(?:{words}) {_FIGURES_OF}{year}\b", text, re.IGNORECASE)
    return "near" if len(bases) == said.count(year) else "answer"
