"""Whether a capital that is named is a country's: «столица Сербского Патриарха» is not."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_ASKED = re.compile(r"\bстолиц\w+|\bcapital (?:city )?of\b|'s capital\b", re.IGNORECASE)
_OF_SOMEBODY = re.compile(
    r"\bстолиц\w+ [а-яё]+(?:ского|цкого|ской|цкой|ских|цких)\s+"
    r"(?!республик|област|кра[йяею]|округ|район|королевств|федераци|государств|земл|империи|автоном"
    r"|народн)[а-яё]+",
    re.IGNORECASE,
)
_OF_PLACE = re.compile(r"\b[а-яё]+(?:ская|цкая) столица\b", re.IGNORECASE)


def capital_of_place(subject: Subject, first: Ranked) -> Level:
    """The capital of a country is told by the country, not by who or what is of it."""
    question, told = subject.question, first.candidate.passage.text
    if not _ASKED.search(question.meant or question.text) or _OF_PLACE.search(told):
        return "answer"
    return "near" if _OF_SOMEBODY.search(told) else "answer"
