"""Ranking features: a question and a passage → numbers between about -1 and 1.

No feature knows any body or office: they measure words, places, kinds and neighbourhood.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.model.archive import Entry
from meetings.model.languages import rules_for
from meetings.model.meeting import LEAD
from meetings.model.passage import Passage
from meetings.model.question import Question
from meetings.retrieval.query.questions.kinds import EXPECTED, SECOND_BEST
from meetings.retrieval.ranking.field_matches import (
    FieldMatches,
    Matrix,
    TermMatches,
    Zones,
    zones_of,
)
from meetings.retrieval.ranking.meeting_head import MeetingHead

Vector = npt.NDArray[np.float32]


class Candidate(NamedTuple):
    """A passage that may answer, with what the features need of its surroundings."""

    passage: Passage
    entry: Entry
    speaker: str | None
    zones: Zones
    head: MeetingHead | None = None
    meaning: float = 0.0

    @property
    def countries(self) -> frozenset[str]:
        """The countries and regions that the meeting's head names."""
        return self.head.countries if self.head else frozenset()


@dataclass(frozen=True, slots=True)
class Context:
    """What is the same for all candidates of a question."""

    question: Question
    matches: TermMatches
    best_lexical: float
    common_countries: frozenset[str] = frozenset()


def candidate(
    passage: Passage, speaker: str | None, head: MeetingHead, meaning: float = 0.0
) -> Candidate:
    """A candidate with its zones."""
    zones = zones_of(passage, head.keys, speaker)
    return Candidate(passage, head.entry, speaker, zones, head, meaning)


def context(question: Question, candidates: Sequence[Candidate]) -> Context:
    """The context of a question's candidates."""
    best = max((c.passage.lexical for c in candidates), default=0.0)
    matches = TermMatches(question.terms, [c.zones for c in candidates])
    common = _common(candidates) if question.countries else frozenset()
    return Context(question, matches, best or 1.0, common)


def _common(candidates: Sequence[Candidate]) -> frozenset[str]:
    """Countries that more than half of the candidates' meetings name tell nothing apart."""
    heads = {c.entry.head.id: c.countries for c in candidates}
    counts = Counter(country for found in heads.values() for country in found)
    return frozenset(country for country, n in counts.items() if n * 2 > len(heads) > 2)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a feature looks at: the candidates, how their terms are met, what they share.

    ``words``: how well each term is met by words, ``senses``: by words near in meaning as well;
    ``meeting``: how well by the best candidate of the same meeting; ``said``: how many keys each
    sentence itself has.
    """

    candidates: Sequence[Candidate]
    context: Context
    words: FieldMatches
    senses: FieldMatches
    meeting: Matrix
    said: Sequence[int]

    def coverage(self, met: Matrix) -> Vector:
        """The share of the terms' weight that each candidate meets."""
        return self.context.matches.coverage(met)

    def each(self, value: Callable[[Candidate], float]) -> Vector:
        """A value of each candidate by itself."""
        return np.array([value(c) for c in self.candidates], dtype=np.float32)


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


def sight(candidates: Sequence[Candidate], context: Context) -> Sight:
    """What the features look at."""
    words = context.matches.words()
    ids = [candidate.passage.meeting_id for candidate in candidates]
    senses, best = context.matches.senses(), _best_by(ids, words.near)
    said = [keys.count(" ") + 1 if (keys := c.passage.keys) else 0 for c in candidates]
    return Sight(candidates, context, words, senses, best, said)


def values(s: Sight) -> Matrix:
    """The features of each candidate, in the order of NAMES."""
    columns = [feature(s).astype(np.float32) for feature in FEATURES]
    return np.stack(columns, axis=1)


def _best_by(groups: Sequence[str], met: Matrix) -> Matrix:
    """For each row the greatest values, term by term, of all rows of its group."""
    numbers = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    of = np.array([numbers[group] for group in groups], dtype=np.intp)
    best: Matrix = np.zeros((len(numbers), met.shape[1]), dtype=np.float32)
    np.maximum.at(best, of, met)
    return best[of]
