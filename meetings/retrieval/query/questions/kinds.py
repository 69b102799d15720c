"""The kind of a question (what it asks for): the first pattern that fits."""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.model.question import FIGURES, AnswerType
from meetings.retrieval.query.questions.question_type_words import ASKING

EXPECTED: dict[AnswerType, frozenset[str]] = {
    "amount": frozenset({"money", "percent", "quantity"}),
    "sum": frozenset({"money"}),
    "percent": frozenset({"percent"}),
    "count": frozenset({"quantity"}),
    "date": frozenset({"date"}),
    "person": frozenset({"person"}),
    "place": frozenset({"place"}),
    "organization": frozenset({"organization"}),
}
"""The kinds of facts that an answer should hold."""
SECOND_BEST: dict[AnswerType, frozenset[str]] = {
    "sum": frozenset({"percent", "quantity"}),
    "percent": frozenset({"quantity", "money"}),
}
"""The kinds that may do instead: a price may be told by how much it rose."""

_VALUES: frozenset[AnswerType] = FIGURES | {"date"}


def values_for(asked: AnswerType) -> tuple[frozenset[str], ...]:
    """The kinds of facts that answer a question for a figure or a day, the best kinds first.

    Empty for all else: names stand in nearly every sentence.
    """
    if asked not in _VALUES:
        return ()
    instead = SECOND_BEST.get(asked)
    return (EXPECTED[asked], instead) if instead else (EXPECTED[asked],)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], AnswerType], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), kind) for pattern, kind in ASKING)


@lru_cache(maxsize=1024)
def asked_for(text: str) -> AnswerType:
    """The kind of answer a question wants; "thing" where its words do not tell."""
    for pattern, kind in _patterns():
        if pattern.search(text):
            return kind
    return "thing"


def expected_kinds(text: str) -> frozenset[str]:
    """The kinds of facts that a question asks for; none where any sentence may answer."""
    return EXPECTED.get(asked_for(text), frozenset())
