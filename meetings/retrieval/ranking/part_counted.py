"""Whether a sentence counts all that a question asks for or, by its own word, a part of it.

"How many permits were given?" – "Fishing is growing, too: 900 permits in this category."
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.another_counted import term_counted
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import keys

_OF_THIS = re.compile(
    r"\b(?:в|по) (?:этой|данной|указанной) (?:сфере|категории|группе|статье|линии|части)\b"
    r"|\b(?:эт(?:ой|их)|данн(?:ой|ых)) категори[ий]\b|\bпо (?:этому|данному) направлению\b"
    r"|\bin (?:this|that) (?:area|category|sphere|field|segment|group)\b"
    r"|\bof (?:this|that) (?:category|kind|type|sort)\b",
    re.IGNORECASE,
)


def whole_counted(subject: Subject, first: Ranked) -> Level:
    """What is counted "in this category" is not all of it, unless a question says so, too."""
    question = subject.question
    if term_counted(subject) is None or _OF_THIS.search(question.meant or question.text):
        return "answer"
    return "near" if _OF_THIS.search(first.candidate.passage.text) else "answer"


def listed_thing_counted(subject: Subject, first: Ranked) -> Level:
    """What only stands in a list behind what is counted is not counted by itself.

    "How many schools?" – "We have built 1,400 facilities: schools, kindergartens, hospitals."
    """
    counted = term_counted(subject)
    listing = _LISTING.search(first.candidate.passage.text)
    if counted is None or listing is None or not in_own_language(subject, first):
        return "answer"
    own = {key for key, weight in subject.question.terms[counted].keys if weight >= MET}
    before, behind = keys(listing["number"]), keys(listing["list"])
    listed = not own.isdisjoint(behind) and own.isdisjoint(before)
    return "near" if listed and not _NUMBER.search(listing["list"]) else "answer"


_LISTING = re.compile(
    r"(?P<number>\d[^.;:–—]{3,60})[:–—] (?P<list>[^.;:–—]*(?:, | and | и )[^.;:–—]*)"
)
_NUMBER = re.compile(r"\d")
