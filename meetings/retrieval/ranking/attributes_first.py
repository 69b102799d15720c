"""For questions about an attribute, moves what tells it before what only names whose it is.

"Where did Ann Lodkin meet her husband?": most of what Ann Lodkin says has her name about it.
"""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.retrieval.ranking.attributes_told import attribute_told
from meetings.retrieval.ranking.naming_and_content_words import subject_of
from meetings.retrieval.ranking.rerank import Ranked, distinct

_LOOKED_AT = 5
"""How many may come first instead: more are never shown."""


def attributes_first(question: Question, ranked: Sequence[Ranked]) -> list[Ranked]:
    """The candidates in order; where the first does not tell the attribute that is asked for, the
    best that tells it, and of the one asked about, before it.
    """
    subject = subject_of(question)
    if subject.attribute is None or not ranked or attribute_told(subject, ranked[0]) == "answer":
        return list(ranked)
    others = distinct(ranked, _LOOKED_AT)[1:]
    told = next((one for one in others if attribute_told(subject, one) == "answer"), None)
    if told is None:
        return list(ranked)
    rest = (one for one in ranked if one is not told)
    return [told._replace(score=ranked[0].score), *rest]
