"""Whether what is asked of "next year" or "last winter" is told of it, and not of any other."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import (
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import keys

_MOST = 5
"""Words besides names: a longer question may be told in other words throughout."""
_RELATIVE = re.compile(
    r"\b(?:next|last|previous|coming) (?:year|month|week|season|summer|winter|spring|autumn)\b"
    r"|\b(?:следующ|прошл|будущ|минувш|позапрошл)\w+ (?:год|месяц|недел|зим|весн|осен|сезон)\w*"
    r"|\b(?:следующ|прошл|будущ|позапрошл)\w+ лет(?:о|ом|а)\b",
    re.IGNORECASE,
)


def relative_year_told(subject: Subject, first: Ranked) -> Level:
    """A short question's "next year" is said in the passage or next to it."""
    asked = _RELATIVE.search(subject.question.text)
    if not asked or len(subject.content) > _MOST or not in_own_language(subject, first):
        return "answer"
    passage = first.candidate.passage
    around = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    return "answer" if around.issuperset(keys(asked[0])) else "near"
