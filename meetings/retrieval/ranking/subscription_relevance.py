"""Whether a meeting answers a saved question, given what the whole archive has on it.

Within one meeting everything looks near. What tells an answer from a likeness is how this meeting
stands beside all others: its best passage against theirs, and how rare it is to come so close.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from meetings.model.languages import rules_for
from meetings.model.passage import Passage
from meetings.model.question import FIGURES, Question
from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.confidence_signals import SIGNALS, signals_of
from meetings.retrieval.ranking.gate_rules_as_signals import held_back
from meetings.retrieval.ranking.naming_and_content_words import Subject, may_be_a_thing, subject_of
from meetings.retrieval.ranking.odds import chance_of
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.ranking.signal_products import PRODUCTS, products
from meetings.retrieval.ranking.subscription_relevance_weights import (
    RELEVANCE_LEXICAL,
    RELEVANCE_WITH_MEANING,
    THRESHOLDS_LEXICAL,
    THRESHOLDS_WITH_MEANING,
)
from meetings.retrieval.ranking.words_in_meeting import counted_words, held_words, share
from meetings.transcripts.head.language_pairs import event_of

AGAIN, BY_ITSELF = 0.7, 0.01
"""A meeting that would be so likely to answer if no other said as much repeats an answer, and what
is said every year is told every year; the second it has to be as it is. Of 918 wishes four are
told a wrong meeting so, with .55 twelve. A yearly report is at .9 and .03."""
JUDGED = 15
"""Meetings, best first; none that stands further behind was ever told."""
_LEAST = 0.2
"""A meeting that meets less of what a question says besides names does not answer it: of the right
meetings of 310 questions, one in fifty."""
_BEST = 5
"""How many of the best passages the calibration signals look at."""
_LOOKED_AT = 20
"""How many of a meeting's best candidates show which words it contains at all."""
_MANY = 6
"""Content words; more of them tell no more."""
_FAR = 5.0
"""Log-odds: a lead or a lag beyond this says nothing further."""
_LOWEST = 1e-4
"""A probability so low is as low as any."""
_LIKE = 0.35
"""A word met less is not even one like it."""
_RIVAL = 1.0
"""Log-odds: a meeting this near in score is a rival."""


def no_meaning(_passage: Passage) -> float:
    """The nearness of every passage where there are no vectors."""
    return 0.0


@dataclass(frozen=True, slots=True)
class Findings:
    """What an archive has on a question.

    ``ranked``: its candidates, best first; ``keys_of``: the index keys of all that is said in a
    meeting; ``meaning``: whether meaning took part in the order; ``about``: how near in meaning a
    passage is to what the question says besides names.
    """

    question: Question
    ranked: Sequence[Ranked]
    keys_of: Callable[[str], Container[str]]
    meaning: bool = False
    about: Callable[[Passage], float] = no_meaning


@dataclass(frozen=True, slots=True)
class MeetingRelevance:
    """One meeting among all that share anything with a question.

    ``ranked``: its own candidates, best first; ``elsewhere``: the best candidate of each other
    meeting; ``rest``: all candidates of the others, best first. A text of the same event in
    another language is no other meeting. ``about``: how near its nearest passage is to what the
    question says besides names, ``about_elsewhere``: that of the others.
    """

    meeting_id: str
    ranked: Sequence[Ranked]
    elsewhere: Sequence[Ranked]
    rest: Sequence[Ranked]
    about: float = 0.0
    about_elsewhere: float = 0.0

    @property
    def best(self) -> Ranked:
        """Its best candidate."""
        return self.ranked[0]


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
        if item.score > standing.best.score - _RIVAL
    }
    left = replace(found, ranked=_without(found.ranked, as_good))
    return left, next(one for one in standings(left) if one.meeting_id == standing.meeting_id)


def _without(ranked: Sequence[Ranked], meetings: Container[str]) -> list[Ranked]:
    return [item for item in ranked if item.candidate.passage.meeting_id not in meetings]


def standings(found: Findings) -> Iterator[MeetingRelevance]:
    """How each meeting stands, the one with the best candidate first."""
    by_meeting: dict[str, list[Ranked]] = defaultdict(list)
    for item in found.ranked:
        by_meeting[item.candidate.passage.meeting_id].append(item)
    events = {one: event_of(own[0].candidate.entry.head) for one, own in by_meeting.items()}
    about = {
        one: max(found.about(item.candidate.passage) for item in own)
        for one, own in by_meeting.items()
    }
    for one, own in by_meeting.items():
        others = {other for other in by_meeting if events[other] != events[one]}
        elsewhere = [by_meeting[other][0] for other in others]
        rest = [item for item in found.ranked if item.candidate.passage.meeting_id in others]
        nearest = max((about[other] for other in others), default=0.0)
        yield MeetingRelevance(one, own, elsewhere, rest, about[one], nearest)


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


def relevance_signals(found: Findings, standing: MeetingRelevance) -> Iterator[tuple[str, float]]:
    """What tells a meeting that answers from one that only looks alike, and its products."""
    signals = dict(_signals(found, standing))
    yield from signals.items()
    yield from products(signals)


def _signals(found: Findings, standing: MeetingRelevance) -> Iterator[tuple[str, float]]:
    question = found.question
    best = distinct(standing.ranked, _BEST)
    signals = signals_of(question, [*standing.ranked, *standing.rest], best)
    yield from ((name, signals[name]) for name in SIGNALS)
    yield from _against_others(standing)
    subject = subject_of(question)
    yield from held_back(subject, standing.best)
    yield "confidence_alone", _confidence_alone(found, standing, best)
    yield from _told_together(subject, standing)
    yield from held_words(subject, found.keys_of(standing.meeting_id))
    yield from counted_words(subject, standing.ranked[:_LOOKED_AT])
    yield "asks_for_a_thing", float(question.asked == "thing")
    yield "about", found.about(standing.best.candidate.passage)
    yield "about_in_meeting", standing.about
    yield "about_ahead", standing.about - standing.about_elsewhere


def _confidence_alone(
    found: Findings, standing: MeetingRelevance, best: Sequence[Ranked]
) -> float:
    """The log-odds, a fifth, that the best answers, as if the archive were this meeting alone."""
    judged = judge(found.question, standing.ranked, best, meaning=found.meaning)
    chance = max(_LOWEST, min(judged.scores[0], 1 - _LOWEST))
    return math.log(chance / (1 - chance)) / 5


def _against_others(standing: MeetingRelevance) -> Iterator[tuple[str, float]]:
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
    # Few meetings that are alike have hardly any spread, which would make all of them unusual;
    # five deviations are the most that counts.
    return max(-1.0, min(1.0, (score - mean) / max(spread, 0.2) / 5))


def _told_together(subject: Subject, standing: MeetingRelevance) -> Iterator[tuple[str, float]]:
    """How well what the question says besides names is met beside the best, and in the meeting.

    Names are met all over a meeting with their bearers: the other words tell what it is about.
    """
    best, content = standing.best, list(subject.content)
    things = [i for i in content if may_be_a_thing(subject.question.terms[i].word)]
    weights = np.array([term.weight for term in subject.question.terms], dtype=np.float32)
    in_meeting = np.max([item.near.close for item in standing.ranked[:_LOOKED_AT]], axis=0)
    yield "head_noun", 0.5 if subject.head is None else float(best.near.close[subject.head])
    yield "head_in_meeting", head_in_meeting(subject, standing)
    yield "things_said", share(best.near.own, weights, things)
    yield "content_words", share(best.near.beside, weights, content)
    yield "content_in_meeting", share(in_meeting, weights, content)
    yield "content_terms", min(len(content), _MANY) / _MANY


def counted_missing(question: Question, standing: MeetingRelevance) -> bool:
    """Whether what a question counts stands nowhere in a meeting of its language, by no near word.

    Of 310 questions the right meeting lacks it for eight; of 130 that nothing answers 45 ask so.
    """
    own = question.lang == rules_for(standing.best.candidate.entry.head.lang)
    asked = own and question.asked in FIGURES
    return asked and head_in_meeting(subject_of(question), standing) < _LIKE


def head_in_meeting(subject: Subject, standing: MeetingRelevance) -> float:
    """How well a meeting meets what is asked about, anywhere; a half where that is not clear."""
    if subject.head is None:
        return 0.5
    return max(float(item.near.close[subject.head]) for item in standing.ranked)


RELEVANCE_SIGNALS = (
    *SIGNALS,
    "ahead",
    "behind",
    "rank",
    "rivals",
    "unusual",
    "held_back",
    "silenced",
    "of_another_fact",
    "of_another_name",
    "otherwise_held_back",
    "confidence_alone",
    "head_noun",
    "head_in_meeting",
    "things_said",
    "content_words",
    "content_in_meeting",
    "content_terms",
    "words_held",
    "things_held",
    "things_held_in_sense",
    "worst_thing_held",
    "words_missing",
    "words_close",
    "words_beside",
    "most_words_close",
    "asks_for_a_thing",
    "about",
    "about_in_meeting",
    "about_ahead",
    *PRODUCTS,
)
"""The names of the signals; the learned weights have one for each."""
