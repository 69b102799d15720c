"""What tells a meeting that answers a saved question from one that only looks alike."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from meetings.model.languages import rules_for
from meetings.model.question import FIGURES, Question
from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.confidence_signals import SIGNALS, signals_of
from meetings.retrieval.ranking.gate_rules_as_signals import held_back
from meetings.retrieval.ranking.naming_and_content_words import Subject, may_be_a_thing, subject_of
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.ranking.signal_products import PRODUCTS, products
from meetings.retrieval.ranking.standing_among_meetings import Findings, MeetingRelevance
from meetings.retrieval.ranking.words_in_meeting import counted_words, held_words, share

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
RIVAL = 1.0
"""Log-odds: a meeting this near in score is a rival."""


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
    yield "rivals", math.log1p(sum(abs(other - score) < RIVAL for other in others))
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
