"""Moves the next best before a first that tells a plan, or of what is only reckoned with.

"How many schools were built?": "we plan to build 12 schools" has the words, and so has, hardly
behind it, "in seven years 105 schools were built".
"""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.retrieval.ranking.done_and_planned import done_not_planned
from meetings.retrieval.ranking.gate import gate
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, subject_of
from meetings.retrieval.ranking.only_reckoned_with import only_reckoned_with
from meetings.retrieval.ranking.rerank import Ranked, distinct

_LOOKED_AT = 5
"""How many may come first instead: more are never shown."""
_BEHIND = 1.0
"""Log-odds: farther behind it is seldom an answer."""
_RULES = (done_not_planned, only_reckoned_with)


def told_of_it_first(question: Question, ranked: Sequence[Ranked]) -> list[Ranked]:
    """The candidates in order; where the first is held back by one of these rules, the best that
    the whole gate lets through before it, if it is as good as the first.
    """
    subject = subject_of(question)
    if not ranked or _level(subject, ranked[0]) == "answer":
        return list(ranked)
    first = ranked[0]
    others = (
        one for one in distinct(ranked, _LOOKED_AT)[1:] if first.score - one.score <= _BEHIND
    )
    told = next((one for one in others if gate(question, one) == "answer"), None)
    if told is None:
        return list(ranked)
    rest = (one for one in ranked if one is not told)
    return [told._replace(score=first.score), *rest]


def _level(subject: Subject, first: Ranked) -> Level:
    return "near" if any(rule(subject, first) != "answer" for rule in _RULES) else "answer"
