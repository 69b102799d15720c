"""Whether a figure asked of a year is told, at a meeting of that year, of the year before.

"How much gas was produced in 2018?" – "Last year we produced 691 billion", said in March 2018.
"""

from __future__ import annotations

import datetime as dt
import re

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_LAST_YEAR = re.compile(
    r"\b(?:last|previous) year\b|\bпрошл\w+ год\w*\b|\bпредыдущ\w+ год\w*\b", re.IGNORECASE
)
_COMPARED = re.compile(
    r"(?:than|against|(?:compared|relation|relative) (?:to|with)|from|к|чем(?: в)?|уровню"
    r"|сравнению с)\s+(?:(?:the|that of|in)\s+)*"
    r"(?:last|previous|прошл\w+|предыдущ\w+)\s+(?:year|год\w*)",
    re.IGNORECASE,
)
"""Of the year itself, beside the one before it: "9 percent more than last year"."""


def last_year_not_asked(subject: Subject, first: Ranked) -> Level:
    """What is said of "last year" in the year asked for is a figure of another one."""
    question, passage = subject.question, first.candidate.passage
    period, day = question.period, first.candidate.entry.head.date
    if question.asked not in FIGURES or period is None or period.any_year:
        return "answer"
    if question.countries:
        return "answer"  # of which `year_told` asks more
    year = period.first.year
    is_whole = (period.first, period.last) == (dt.date(year, 1, 1), dt.date(year, 12, 31))
    if not is_whole or not period.holds(day):
        return "answer"
    around = " ".join((passage.keys, *passage.before, *passage.after)).split()
    if str(year) in around or not _LAST_YEAR.search(_COMPARED.sub(" ", passage.text)):
        return "answer"
    return "near"
