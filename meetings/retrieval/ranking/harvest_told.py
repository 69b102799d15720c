"""Whether how much was harvested is told by its weight and not by what a hectare yields."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_HARVEST = re.compile(
    r"\bурожа(?:й|я|ю|ем|и|ев)\b|\bнамол[оа]\w+|\bвалов\w+ сбор\w*|\bharvest(?:s|ed)?\b|\bcrop\b",
    re.IGNORECASE,
)
_PER_AREA = re.compile(
    r"\b(?:с|на) (?:одного |каждого |один |каждый )?гектара?\b|\bурожайност\w+"
    r"|\b(?:per|to the|a|an) (?:hectare|acre)\b|\byields?\b",
    re.IGNORECASE,
)
_WEIGHED = re.compile(r"\bтонн\w*|\bton(?:ne)?s?\b", re.IGNORECASE)


def total_told(subject: Subject, first: Ranked) -> Level:
    """How much was harvested is told by its weight, not by what a hectare yields."""
    asked, told = subject.question.meant or subject.question.text, first.candidate.passage.text
    if not _HARVEST.search(asked) or _PER_AREA.search(asked):
        return "answer"
    return "near" if _PER_AREA.search(told) and not _WEIGHED.search(told) else "answer"
