"""Whether a sentence tells an average, where an average is asked for.

"What is the average rate?" – "15 percent of the loans are refinanced at the new rate."
"""

from __future__ import annotations

import re

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_ASKED = re.compile(
    r"\b(?:average|mean|median)\b|\b(?<!в )средн(?:яя|юю|ий|ее|ей|его|ему|им|ем)\b|\bмедианн\w+",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:average\w*|mean|median)\b|\bсредн\w+|\bмедиан\w+", re.IGNORECASE)
_NO_AVERAGE = re.compile(
    r"\bсредн\w+ (?:школ|групп|возраст|бизнес|предприяти|образовани)\w*", re.IGNORECASE
)
"""«Средняя школа» is none."""


def average_told(subject: Subject, first: Ranked) -> Level:
    """An average is told by its word in the same sentence."""
    question = subject.question
    asked = _NO_AVERAGE.sub(" ", question.meant or question.text)
    if question.asked not in FIGURES or not _ASKED.search(asked):
        return "answer"
    return "answer" if _TOLD.search(first.candidate.passage.text) else "near"
