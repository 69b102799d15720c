"""Whether a meeting answers a saved question, judged by what the whole archive has on it.

Within one meeting everything looks near. What tells an answer from a likeness is how this meeting
stands beside all others: its best passage against theirs, and how rare it is to come so close.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from meetings.model.near import Floats
from meetings.model.question import Question
from meetings.retrieval.ranking.calibration import SIGNALS, signals_of
from meetings.retrieval.ranking.gate import gate
from meetings.retrieval.ranking.relevance_weights import RELEVANCE_LEXICAL, RELEVANCE_WITH_MEANING
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.ranking.subject import Subject, subject_of
from meetings.transcripts.head.event_pairs import event_of

RELEVANT_LEXICAL, RELEVANT_WITH_MEANING = 0.13, 0.2
"""From here on a meeting is told. A score this low is right once in five times; yet it tells three
right meetings of a hundred wishes, for one or two wrong ones in every thousand others."""
AGAIN = 0.7
"""A meeting that would be so likely to answer if no other said as much repeats an answer, and what
is said every year is told every year. From 0.7 on it adds a wrong meeting or two in a thousand."""
_JUDGED = 15
"""Meetings, best first; none that stands further behind was ever told."""
_LEAST = 0.2
"""A meeting that meets less of what a question says besides names does not answer it: of the right
meetings of 310 questions, one in fifty."""
_BEST = 5
"""So many of the best passages the signals of trust look at."""
_LOOKED_AT = 20
"""So many of a meeting's best candidates show which words it meets at all."""
_MANY = 6
"""Content words; more of them tell no more."""
_FAR = 5.0
"""Log-odds: a lead or a lag beyond this says nothing further."""
_RIVAL = 1.0
"""Log-odds: a meeting this near in score is a rival."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One meeting among all that share anything with a question.

    ``ranked``: its own candidates, best first; ``elsewhere``: the best candidate of each other
    meeting; ``rest``: all candidates of the others, best first. A text of the same event in
    another language is no other meeting.
    """

    meeting_id: str
    ranked: Sequence[Ranked]
    elsewhere: Sequence[Ranked]
    rest: Sequence[Ranked]

    @property
    def best(self) -> Ranked:
        """Its best candidate."""
        return self.ranked[0]


def relevant(question: Question, ranked: Sequence[Ranked], *, meaning: bool) -> dict[str, float]:
    """The meetings that answer a question, with the probability that each does."""
    enough = RELEVANT_WITH_MEANING if meaning else RELEVANT_LEXICAL
    told: dict[str, float] = {}
    repeating = True
    for one in islice(standings(ranked), _JUDGED):
        chance = relevance(question, one, meaning=meaning)
        if chance < enough and repeating:
            chance = _as_repeated(question, ranked, one, meaning=meaning)
            repeating = chance > 0
        if chance >= enough:
            told[one.meeting_id] = chance
    return told


def relevance_of(
    question: Question, ranked: Sequence[Ranked], meeting_id: str, *, meaning: bool
) -> float | None:
    """The same of one meeting, sooner; None where it does not answer."""
    judged = islice(standings(ranked), _JUDGED)
    own = next((one for one in judged if one.meeting_id == meeting_id), None)
    if own is None:
        return None
    chance = relevance(question, own, meaning=meaning)
    if chance >= (RELEVANT_WITH_MEANING if meaning else RELEVANT_LEXICAL):
        return chance
    if not _as_repeated(question, ranked, own, meaning=meaning):
        return None
    return relevant(question, ranked, meaning=meaning).get(meeting_id)


def _as_repeated(
    question: Question, ranked: Sequence[Ranked], standing: Standing, *, meaning: bool
) -> float:
    """The probability if nobody else had said as much; 0 where it is not high."""
    as_good = {
        item.candidate.passage.meeting_id
        for item in standing.elsewhere
        if item.score > standing.best.score - _RIVAL
    }
    left = _without(ranked, as_good)
    alone = next(one for one in standings(left) if one.meeting_id == standing.meeting_id)
    chance = relevance(question, alone, meaning=meaning)
    return chance if chance >= AGAIN else 0.0


def _without(ranked: Sequence[Ranked], meetings: Container[str]) -> list[Ranked]:
    return [item for item in ranked if item.candidate.passage.meeting_id not in meetings]


def standings(ranked: Sequence[Ranked]) -> Iterator[Standing]:
    """How each meeting stands, the one with the best candidate first."""
    by_meeting: dict[str, list[Ranked]] = defaultdict(list)
    for item in ranked:
        by_meeting[item.candidate.passage.meeting_id].append(item)
    events = {one: event_of(own[0].candidate.entry.head) for one, own in by_meeting.items()}
    for one, own in by_meeting.items():
        others = {other for other in by_meeting if events[other] != events[one]}
        elsewhere = [by_meeting[other][0] for other in others]
        rest = [item for item in ranked if item.candidate.passage.meeting_id in others]
        yield Standing(one, own, elsewhere, rest)


def relevance(question: Question, standing: Standing, *, meaning: bool) -> float:
    """The probability that a meeting answers a question."""
    weights = RELEVANCE_WITH_MEANING if meaning else RELEVANCE_LEXICAL
    signals = dict(relevance_signals(question, standing))
    if signals["content_in_meeting"] < _LEAST:
        return 0.0
    odds = weights["bias"] + sum(weights[name] * value for name, value in signals.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def relevance_signals(question: Question, standing: Standing) -> Iterator[tuple[str, float]]:
    """What tells a meeting that answers from one that only looks alike."""
    best = distinct(standing.ranked, _BEST)
    signals = signals_of(question, [*standing.ranked, *standing.rest], best)
    yield from ((name, signals[name]) for name in SIGNALS)
    yield from _against_others(standing)
    level = gate(question, standing.best)
    yield "held_back", float(level == "near")
    yield "silenced", float(level == "silent")
    yield from _told_together(subject_of(question), standing)


def _against_others(standing: Standing) -> Iterator[tuple[str, float]]:
    """How far ahead or behind, among how many, how unusual."""
    score = standing.best.score
    others = [item.score for item in standing.elsewhere]
    lead = max(-_FAR, min(_FAR, score - max(others, default=score - _FAR)))
    yield "ahead", max(lead, 0.0) / _FAR
    yield "behind", min(lead, 0.0) / _FAR
    yield "rank", 1 / (1 + sum(other > score for other in others))
    yield "rivals", math.log1p(sum(abs(other - score) < _RIVAL for other in others))
    yield "unusual", _unusual(score, others)


def _unusual(score: float, others: Sequence[float]) -> float:
    """Standard deviations above the mean of the other meetings, a fifth each."""
    if len(others) < 2:
        return 0.0
    mean = sum(others) / len(others)
    spread = math.sqrt(sum((other - mean) ** 2 for other in others) / len(others))
    return max(-1.0, min(1.0, (score - mean) / max(spread, 0.2) / 5))


def _told_together(subject: Subject, standing: Standing) -> Iterator[tuple[str, float]]:
    """How well what the question says besides names is met beside the best, and in the meeting.

    Names are met all over a meeting with their bearers: the other words tell what it is about.
    """
    best, content = standing.best, list(subject.content)
    weights = np.array([term.weight for term in subject.question.terms], dtype=np.float32)
    in_meeting = np.max([item.near.close for item in standing.ranked[:_LOOKED_AT]], axis=0)
    yield "head_noun", 0.5 if subject.head is None else float(best.near.close[subject.head])
    yield "content_words", _share(best.near.beside, weights, content)
    yield "content_in_meeting", _share(in_meeting, weights, content)
    yield "content_terms", min(len(content), _MANY) / _MANY


def _share(met: Floats, weights: Floats, chosen: list[int]) -> float:
    """The share of some terms' weight that is met; a half where there are none."""
    total = float(weights[chosen].sum())
    return float((met[chosen] * weights[chosen]).sum()) / total if total else 0.5


RELEVANCE_SIGNALS = (
    *SIGNALS,
    "ahead",
    "behind",
    "rank",
    "rivals",
    "unusual",
    "held_back",
    "silenced",
    "head_noun",
    "content_words",
    "content_in_meeting",
    "content_terms",
)
"""The names of the signals; the learned weights have one for each."""
