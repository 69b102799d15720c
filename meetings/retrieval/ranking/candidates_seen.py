"""What the features look at: candidates, how each meets the question, what all of them share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.model.archive import Entry
from meetings.model.passage import Passage
from meetings.model.question import Question
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


def sight(candidates: Sequence[Candidate], context: Context) -> Sight:
    """What the features look at."""
    words = context.matches.words()
    ids = [candidate.passage.meeting_id for candidate in candidates]
    senses, best = context.matches.senses(), _best_by(ids, words.near)
    said = [keys.count(" ") + 1 if (keys := c.passage.keys) else 0 for c in candidates]
    return Sight(candidates, context, words, senses, best, said)


def _best_by(groups: Sequence[str], met: Matrix) -> Matrix:
    """For each row the greatest values, term by term, of all rows of its group."""
    numbers = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    of = np.array([numbers[group] for group in groups], dtype=np.intp)
    best: Matrix = np.zeros((len(numbers), met.shape[1]), dtype=np.float32)
    np.maximum.at(best, of, met)
    return best[of]
