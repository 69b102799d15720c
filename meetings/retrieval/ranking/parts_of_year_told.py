"""Whether a figure of a half-year or a quarter is told of a part of a year.

"Profit for the first half of 2017" is not told by "in 2017 the profit was 100 billion".
"""

from __future__ import annotations

import re

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.statistics.figures.sense_words import PART_OF_YEAR
from meetings.text.stems import keys

_PART = re.compile(rf"{PART_OF_YEAR}|\b[qh][1-4]\b", re.IGNORECASE)
_PART_KEYS = frozenset(keys("months half quarter квартал полугодие месяцев половина"))
"""What tells a part of a year in the sentences around, of which there are only keys."""
_FIGURES = FIGURES | {"thing"}
"""What "profit, first quarter" is taken for, too."""


def part_of_year_told(subject: Subject, first: Ranked) -> Level:
    """A figure of a part of a year is told with a part of a year in the sentence or next to it."""
    question = subject.question
    if question.asked not in _FIGURES or not question.period or not _PART.search(question.text):
        return "answer"
    passage = first.candidate.passage
    beside = " ".join((*passage.before[:1], *passage.after[:1], passage.asked)).split()
    told = _PART.search(passage.text) or not _PART_KEYS.isdisjoint(beside)
    return "answer" if told else "near"


def names_part_of_year(text: str) -> bool:
    """Whether a text speaks of a half-year, a quarter or some months."""
    return _PART.search(text) is not None
