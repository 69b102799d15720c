"""Ranking features: a question and a passage → numbers between about -1 and 1.

No feature knows any body or office: they measure words, places, kinds and neighbourhood.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np

from meetings.model.languages import rules_for
from meetings.model.meeting import LEAD
from meetings.retrieval.query.questions.kinds import EXPECTED, SECOND_BEST
from meetings.retrieval.ranking.candidates_seen import Candidate, Sight, Vector
from meetings.retrieval.ranking.field_matches import (
    Matrix,
)

Feature = Callable[[Sight], Vector]
"""Of each candidate one number."""


def head(s: Sight) -> Vector:
    """Terms met in title, lead and people of the meeting."""
    return s.coverage(s.words.head)


def speaker_named(s: Sight) -> Vector:
    """Terms met in the speaker's name or office."""
    return s.coverage(s.words.speaker)


def asked_before(s: Sight) -> Vector:
    """Terms met in what was asked before."""
    return s.coverage(s.words.asked)


def own_sense(s: Sight) -> Vector:
    """Terms met in the sentence itself, words near in meaning included."""
    return s.coverage(s.senses.own)


def wide_sense(s: Sight) -> Vector:
    """Terms met within two sentences or in what was asked, words near in meaning included."""
    return s.coverage(np.maximum(s.senses.wide, s.senses.asked))


def everywhere_sense(s: Sight) -> Vector:
    """Terms met anywhere around, words near in meaning included."""
    return s.coverage(s.senses.anywhere())


def beyond_head_sense(s: Sight) -> Vector:
    """The share of terms the head does not explain that are met next to it in any sense."""
    return beyond_head(s.context.matches.weights, s.senses.near, s.words.head)


def beyond_head(weights: Vector, met: Matrix, head: Matrix) -> Vector:
    """The share of the weight that the head leaves unexplained; a half where it leaves nothing."""
    rest = weights * (1 - head)
    total = rest.sum(axis=1)
    share: Vector = (met * rest).sum(axis=1) / np.maximum(total, np.float32(0.1))
    share[total <= 0.1] = 0.5
    return share


def meeting_met(s: Sight) -> Vector:
    """Terms met by any candidate of the same meeting, or its head."""
    return s.coverage(np.maximum(s.meeting, s.words.head))


def rarest(s: Sight) -> Vector:
    """The rarest term met within two sentences."""
    weights = s.context.matches.weights
    if not len(weights):
        return np.zeros(len(s.candidates), dtype=np.float32)
    at = int(weights.argmax())
    return np.maximum(s.words.wide[:, at], s.words.head[:, at])


def lexical(s: Sight) -> Vector:
    """The index's score as a share of the best one."""
    return s.each(lambda c: c.passage.lexical / s.context.best_lexical)


def kind(s: Sight) -> Vector:
    """The sentence holds a fact of the kind asked for; 0 where no kind is expected."""
    asked = s.context.question.asked
    expected, second = EXPECTED.get(asked), SECOND_BEST.get(asked, frozenset())
    if not expected:
        return np.zeros(len(s.candidates), dtype=np.float32)

    def value(c: Candidate) -> float:
        if expected & c.passage.kinds:
            return 1.0
        # A feature's steps lie between -1 and 1; how much it weighs is learned (weights.py).
        return 0.3 if second & c.passage.kinds else -1.0

    return s.each(value)


def figure(s: Sight) -> Vector:
    """The sentence holds a figure, whatever was asked."""
    return s.each(lambda c: 1.0 if c.passage.kinds & _FIGURES else 0.0)


_FIGURES = frozenset({"money", "percent", "quantity"})


def person_asked(s: Sight) -> Vector:
    """The speaker is a person whom the question names: 1; another: -0.3; none named: 0."""
    people = s.context.question.people
    if not people:
        return np.zeros(len(s.candidates), dtype=np.float32)
    return s.each(lambda c: 1.0 if c.speaker in people else -0.3)


def place_asked(s: Sight) -> Vector:
    """Share of the countries and regions asked for that the meeting's head names."""
    asked = s.context.question.countries - s.context.common_countries
    if not asked:
        return np.zeros(len(s.candidates), dtype=np.float32)
    return s.each(lambda c: len(asked & c.countries) / len(asked))


def date_asked(s: Sight) -> Vector:
    """The meeting lies in the time asked for: 1; soon after: 0.2; elsewhere: -1; none asked: 0."""
    period = s.context.question.period
    if period is None:
        return np.zeros(len(s.candidates), dtype=np.float32)

    def value(c: Candidate) -> float:
        day = c.entry.head.date
        return 1.0 if period.holds(day) else 0.2 if period.near_after(day) else -1.0

    return s.each(value)


def language(s: Sight) -> Vector:
    """The passage is in the question's language."""
    # Weighs only where vectors take part, and then against a passage: -3.27. A sentence in the
    # question's language has the higher cosine than the same sentence in the other language, worth
    # 3.35 of log-odds, mean of 22 questions that both texts of the samples' bridge answer; this
    # takes that back. The words met still put its own language 5.9 ahead, 9.2 before the weight.
    return s.each(lambda c: float(rules_for(c.entry.head.lang) == s.context.question.lang))


_QUESTION_END = re.compile(r"\?[»”\")\s]*$")


def is_question(s: Sight) -> Vector:
    """The sentence asks itself."""

    def asks(c: Candidate) -> float:
        end = c.passage.text[-8:]
        return float("?" in end and _QUESTION_END.search(end) is not None)

    return s.each(asks)


def length(s: Sight) -> Vector:
    """Length of the sentence: log of its content words."""
    return np.array([math.log1p(said) / 4 for said in s.said], dtype=np.float32)


def short(s: Sight) -> Vector:
    """The sentence has hardly any content."""
    return np.array([said <= 3 for said in s.said], dtype=np.float32)


def in_lead(s: Sight) -> Vector:
    """The sentence belongs to the lead."""
    return s.each(lambda c: float(c.passage.turn == LEAD))


def opening(s: Sight) -> Vector:
    """The sentence opens a turn or the meeting: greetings stand there."""
    return s.each(
        lambda c: float(c.passage.start == 0 or (c.passage.turn == 0 and c.passage.start < 400))
    )


def meaning(s: Sight) -> Vector:
    """Nearness in meaning (cosine, rescaled); 0 where there are no vectors."""
    return s.each(lambda c: c.meaning)


FEATURES: tuple[Feature, ...] = (
    head,
    speaker_named,
    asked_before,
    own_sense,
    wide_sense,
    everywhere_sense,
    beyond_head_sense,
    meeting_met,
    rarest,
    lexical,
    kind,
    figure,
    person_asked,
    place_asked,
    date_asked,
    language,
    is_question,
    length,
    short,
    in_lead,
    opening,
    meaning,
)
FEATURE_NAMES = tuple(feature.__name__ for feature in FEATURES)


def values(s: Sight) -> Matrix:
    """The features of each candidate, in the order of NAMES."""
    columns = [feature(s).astype(np.float32) for feature in FEATURES]
    return np.stack(columns, axis=1)
