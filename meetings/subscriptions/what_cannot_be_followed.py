"""Why a wish cannot be kept as a subscription, wherever it is made."""

from __future__ import annotations

from typing import Literal

from meetings.model.subscription import LONGEST_WISH, Query
from meetings.retrieval.query.impossible_days import impossible_day
from meetings.subscriptions.query_terms import words_query
from meetings.text.stems import keys

WhyNot = Literal["too-long", "impossible-day", "says-nothing", "excludes-itself", "all-but"]


def why_not_followed(query: Query) -> WhyNot | None:
    """What is wrong with a wish; None where it can be followed."""
    if len(query.text) > LONGEST_WISH:
        return "too-long"
    if query.kind != "words":
        return None
    if impossible_day(query.text):
        return "impossible-day"
    words = words_query(query.text)
    if not words.looks_for_anything or _says_nothing(query.text):
        return "says-nothing"
    if words.excludes_itself:
        return "excludes-itself"
    return "all-but" if words.wants_all_but else None


def _says_nothing(text: str) -> bool:
    """Whether there are but words of grammar, and not as a quotation: «на»."""
    return not keys(text) and not any(mark in text for mark in '«“„"')
