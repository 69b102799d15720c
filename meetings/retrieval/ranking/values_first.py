"""For questions about a value, moves passages that state one before those that only name it.

"How much will the programme cost?": the sentence that introduces the programme has all words of
the question, the one with the sum few of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.question import Question
from meetings.retrieval.query.questions.kinds import values_for
from meetings.retrieval.quoting.places_in_one_quote import BESIDE, quoted_together
from meetings.retrieval.ranking.naming_and_content_words import MET, Subject, subject_of
from meetings.retrieval.ranking.prices_told import COSTS
from meetings.retrieval.ranking.rerank import Ranked, distinct

_LOOKED_AT = 5
"""How many may come first instead: more are never shown."""
_BEHIND = 6.0
"""Log-odds. Of the 339 answerable questions in `benchmarks/questions` the rule moves four: two are
right then, none was before; from 2 on the figures are the same."""
FactsOf = Callable[[str, int], Sequence[Fact]]
"""The facts of a meeting's turn."""


def values_first(question: Question, ranked: Sequence[Ranked], facts_of: FactsOf) -> list[Ranked]:
    """The candidates in order; where none of the kind asked for stands about the first, the best
    of its meeting that tells one before it.
    """
    kinds = frozenset[str]().union(*values_for(question.asked))
    if not kinds or not ranked:
        return list(ranked)
    first, subject = ranked[0], subject_of(question)
    if _tells(first, kinds, facts_of):
        return list(ranked)
    for other in distinct(ranked, _LOOKED_AT)[1:]:
        near = first.score - other.score <= _BEHIND
        same = _of_one_meeting(first, other) and _is_about(other, subject)
        if near and same and _tells(other, kinds, facts_of):
            return [_told_by(first, other), *_behind(ranked, first, other)]
    return list(ranked)


def _told_by(first: Ranked, other: Ranked) -> Ranked:
    """The other in the first's place: what is spoken of the first tells, how much the other."""
    near = other.near._replace(close=np.maximum(first.near.close, other.near.close))
    met = np.maximum(first.met, other.met)
    return first._replace(candidate=other.candidate, met=met, near=near)


def _behind(ranked: Sequence[Ranked], first: Ranked, other: Ranked) -> list[Ranked]:
    """All but the other in order, the first with what is quoted with it where the other was."""
    gap, place = first.score - other.score, first.candidate.passage.place
    made = [
        item._replace(score=item.score - gap)
        if quoted_together(item.candidate.passage.place, place)
        else item
        for item in ranked
        if item is not other
    ]
    return sorted(made, key=lambda item: -item.score)


def _of_one_meeting(one: Ranked, other: Ranked) -> bool:
    return one.candidate.passage.meeting_id == other.candidate.passage.meeting_id


def _is_about(item: Ranked, subject: Subject) -> bool:
    """Whether a thing asked about is met close by: a place or "costs" alone says nothing."""
    terms = subject.question.terms
    things = (i for i in subject.ordinary if not COSTS.search(terms[i].word))
    return any(item.near.close[i] >= MET for i in things)


def _tells(item: Ranked, kinds: frozenset[str], facts_of: FactsOf) -> bool:
    """Whether something of the kind is in a passage, or near enough to be quoted with it."""
    passage = item.candidate.passage
    if kinds & passage.kinds:
        return True
    try:
        facts = facts_of(passage.meeting_id, passage.turn)
    except UnknownMeeting:  # removed since it was indexed
        return False
    low, high = passage.start - BESIDE, passage.stop + BESIDE
    return any(fact.kind in kinds and low <= fact.start < high for fact in facts)
