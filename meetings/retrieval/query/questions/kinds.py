"""The kind of a question (what it asks for): the first pattern that fits."""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.model.question import Asked
from meetings.retrieval.query.questions.asking_words import ASKING

EXPECTED: dict[Asked, frozenset[str]] = {
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
SECOND_BEST: dict[Asked, frozenset[str]] = {
    "sum": frozenset({"percent", "quantity"}),
    "percent": frozenset({"quantity", "money"}),
}
"""The kinds that may do instead: a price may be told by how much it rose."""

_VALUES: frozenset[Asked] = frozenset({"amount", "sum", "percent", "count", "date"})


def values_for(asked: Asked) -> tuple[frozenset[str], ...]:
    """Of what is told in a figure or a day the kinds of facts that tell it, the best kinds first.

    Empty for all else: names stand in nearly every sentence.
    """
    if asked not in _VALUES:
        return ()
    instead = SECOND_BEST.get(asked)
    return (EXPECTED[asked], instead) if instead else (EXPECTED[asked],)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], Asked], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), kind) for pattern, kind in ASKING)


def asked_for(text: str) -> Asked:
    """The kind of answer a question wants; "thing" where its words do not tell."""
    for pattern, kind in _patterns():
        if pattern.search(text):
            return kind
    return "thing"
