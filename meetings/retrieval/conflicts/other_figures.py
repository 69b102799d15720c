"""Finds among a question's candidates the one whose figure differs from the first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.question import Question
from meetings.retrieval.conflicts.conflicting_figures import LONGEST_APART, claimed, kinds_asked
from meetings.retrieval.ranking.rerank import Ranked
from meetings.statistics.figures.scope import ToldSentence
from meetings.text.plain_spaces import with_plain_spaces

_LOOKED = 25
"""How many of the best candidates are looked at: further down they are about something else."""
FactsOf = Callable[[str, int], tuple[Fact, ...]]
"""The facts of a meeting's turn."""


def conflict_among(
    question: Question, ranked: Sequence[Ranked], facts_of: FactsOf
) -> Ranked | None:
    """The best candidate who contradicts the first; ``facts_of``: a turn's facts."""
    kinds = kinds_asked(question)
    if not ranked or not kinds:
        return None
    first = ranked[0]
    if first.candidate.speaker is None or not first.candidate.passage.kinds & kinds:
        return None
    claim = claimed(question, _told(first, facts_of))
    if claim is None:
        return None
    others = (item for item in ranked[1:_LOOKED] if _may_contradict(item, first, kinds))
    return next(
        (
            item
            for item in others
            if claim.may_meet(frozenset(item.candidate.passage.keys.split()))
            and claim.is_contradicted(_told(item, facts_of))
        ),
        None,
    )


def _may_contradict(item: Ranked, first: Ranked, kinds: frozenset[str]) -> bool:
    """Somebody else, with a figure, at about the time of the first."""
    return (
        bool(item.candidate.passage.kinds & kinds)
        and item.candidate.speaker not in (None, first.candidate.speaker)
        and abs(_day(item) - _day(first)) <= LONGEST_APART
    )


def _day(item: Ranked) -> dt.date:
    return item.candidate.entry.head.date


def _told(item: Ranked, facts_of: FactsOf) -> ToldSentence:
    passage, entry = item.candidate.passage, item.candidate.entry
    try:
        facts = facts_of(passage.meeting_id, passage.turn)
    except UnknownMeeting:  # removed since it was indexed
        facts = ()
    inside = (fact for fact in facts if passage.start <= fact.start < passage.stop)
    role = next((one.role for one in entry.speakers if one.name == item.candidate.speaker), None)
    sentence = with_plain_spaces(passage.text)
    return ToldSentence(
        entry.head, item.candidate.speaker, role, sentence, passage.start, tuple(inside)
    )
