"""Whether a meeting answers a saved question, given what the whole archive has on it.

Within one meeting everything looks near. What tells an answer from a likeness is how this meeting
stands beside all others: its best passage against theirs, and how rare it is to come so close.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from meetings.model.languages import rules_for
from meetings.retrieval.ranking.odds import chance_of
from meetings.retrieval.ranking.relevance_signals import (
    RIVAL,
    counted_missing,
    relevance_signals,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.standing_among_meetings import (
    Findings,
    MeetingRelevance,
    standings,
)
from meetings.retrieval.ranking.subscription_relevance_weights import (
    RELEVANCE_LEXICAL,
    RELEVANCE_WITH_MEANING,
    THRESHOLDS_LEXICAL,
    THRESHOLDS_WITH_MEANING,
)

AGAIN, BY_ITSELF = 0.7, 0.01
"""A meeting that would be so likely to answer if no other said as much repeats an answer, and what
is said every year is told every year; the second it has to be as it is. Of 918 wishes four are
told a wrong meeting so, with .55 twelve. A yearly report is at .9 and .03."""
JUDGED = 15
"""Meetings, best first; none that stands further behind was ever told."""
_LEAST = 0.2
"""A meeting that meets less of what a question says besides names does not answer it: of the right
meetings of 310 questions, one in fifty."""


def relevant(found: Findings) -> dict[str, float]:
    """The meetings that answer a question, with the probability that each does."""
    told: dict[str, float] = {}
    repeating = True
    for one in islice(standings(found), JUDGED):
        chance = relevance(found, one)
        enough = _enough(found, one)
        if BY_ITSELF <= chance < enough and repeating:
            chance = _as_repeated(found, one)
            repeating = chance > 0
        if chance >= enough:
            told[one.meeting_id] = chance
    return told


def relevance_of(found: Findings, meeting_id: str) -> float | None:
    """The same of one meeting, sooner; None where it does not answer."""
    order = dict.fromkeys(item.candidate.passage.meeting_id for item in found.ranked)
    if meeting_id not in islice(order, JUDGED):
        return None
    own = next(one for one in standings(found) if one.meeting_id == meeting_id)
    chance = relevance(found, own)
    if chance >= _enough(found, own):
        return chance
    repeated = chance >= BY_ITSELF and _as_repeated(found, own)
    return relevant(found).get(meeting_id) if repeated else None


def _enough(found: Findings, standing: MeetingRelevance) -> float:
    """From here on a meeting is told. The probabilities are too low on purpose: they are learned
    with the meetings of unanswerable questions counted five to forty times.
    """
    thresholds = THRESHOLDS_WITH_MEANING if found.meaning else THRESHOLDS_LEXICAL
    return thresholds[rules_for(standing.best.candidate.entry.head.lang)]["from"]


def _as_repeated(found: Findings, standing: MeetingRelevance) -> float:
    """The probability if nobody else had said as much; 0 where it is not high."""
    chance = relevance(*if_nobody_else_had_said_as_much(found, standing))
    return chance if chance >= AGAIN else 0.0


def if_nobody_else_had_said_as_much(
    found: Findings, standing: MeetingRelevance
) -> tuple[Findings, MeetingRelevance]:
    """What an archive has without the meetings that score about as well, or better."""
    as_good = {
        item.candidate.passage.meeting_id
        for item in standing.elsewhere
        if item.score > standing.best.score - RIVAL
    }
    left = replace(found, ranked=_without(found.ranked, as_good))
    return left, next(one for one in standings(left) if one.meeting_id == standing.meeting_id)


def _without(ranked: Sequence[Ranked], meetings: Container[str]) -> list[Ranked]:
    return [item for item in ranked if item.candidate.passage.meeting_id not in meetings]


def relevance(found: Findings, standing: MeetingRelevance) -> float:
    """The probability that a meeting answers a question."""
    weights = RELEVANCE_WITH_MEANING if found.meaning else RELEVANCE_LEXICAL
    signals = dict(relevance_signals(found, standing))
    if _is_barred(found, standing, signals):
        return 0.0
    odds = weights["bias"] + sum(weights[name] * value for name, value in signals.items())
    return chance_of(odds)


def _is_barred(found: Findings, standing: MeetingRelevance, signals: Mapping[str, float]) -> bool:
    if signals["content_in_meeting"] < _LEAST or counted_missing(found.question, standing):
        return True
    return not found.meaning and bool(signals["of_another_fact"])


def is_ruled_out(found: Findings, standing: MeetingRelevance) -> bool:
    """Whether a meeting is told by no weights."""
    return _is_barred(found, standing, dict(relevance_signals(found, standing)))
