"""How well a question's terms are matched in each field of a passage.

Zones lie around a sentence: itself, its neighbours, what was asked before it, its meeting's head.
For each term the best match in a zone counts: exact key 1, an alternative its weight, a word alike
(derivation, typing mistake) less. Words near in meaning are counted apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from meetings.model.archive import HeadKeys
from meetings.model.passage import Passage
from meetings.model.question import Term
from meetings.retrieval.ranking.numbered_keys import NumberedKeys, numbered

Matrix = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]

_ALIKE = 76.0
"""Likeness (rapidfuzz ratio) of two stems from which on they may be one word's: one letter of five
may differ (80), one of four may not (75)."""
_ONE_ROOT = 0.55
"""What a word of one root is worth: a little less than one spelt nearly the same (0.6)."""
_PREFIX = 5
"""Letters that words of one root share at least."""


class Zones(NamedTuple):
    """The keys of a passage by zone, parted by blanks: each in the narrowest zone that holds it.

    ``own``: the sentence; ``before``, ``after``: the sentences next to it; ``further_before``,
    ``further_after``: those two away.
    """

    own: str
    before: str
    after: str
    further_before: str
    further_after: str
    asked: str
    head: str
    speaker: str


def zones_of(passage: Passage, head: HeadKeys, speaker: str | None) -> Zones:
    """The zones of a passage."""
    before, further_before = (*passage.before, "", "")[:2]
    after, further_after = (*passage.after, "", "")[:2]
    told = head.speakers.get(speaker or "", "")
    return Zones(
        passage.keys, before, after, further_before, further_after, passage.asked, head.words, told
    )


@dataclass(frozen=True, slots=True)
class FieldMatches:
    """How well each term is met in each zone: matrices of candidates × terms, 0 to 1.

    Wider zones hold the narrower ones: ``near`` is the sentence and those next to it.
    """

    own: Matrix
    near: Matrix
    wide: Matrix
    asked: Matrix
    head: Matrix
    speaker: Matrix

    def anywhere(self) -> Matrix:
        """The best match of each term in any zone."""
        best: Matrix = np.maximum.reduce([self.wide, self.asked, self.head, self.speaker])
        return best


class TermMatches:
    """The likeness of each term of a question to each key of the candidates, looked up once."""

    def __init__(self, terms: Sequence[Term], zones: Sequence[Zones]) -> None:
        self.weights = np.array([term.weight for term in terms], dtype=np.float32)
        total = float(self.weights.sum())
        self.shares: npt.NDArray[np.float32] = self.weights / (total or 1.0)
        texts = list(chain.from_iterable(zones))
        # passages of one meeting share its head, those of one turn the sentences around them
        numbers = dict(zip(dict.fromkeys(texts), count(), strict=False))
        listed = numbered([*numbers])
        matches = _matches(terms, listed.vocabulary)
        senses = _with_near_in_meaning(matches, terms, listed.vocabulary)
        met = np.flatnonzero(senses.any(axis=0))
        # most keys meet no term
        self._matches, self._senses = matches[:, met].T, senses[:, met].T
        self._looked = _Looked.up(listed, met)
        where = np.fromiter(map(numbers.__getitem__, texts), dtype=np.intp, count=len(texts))
        self._where = where.reshape(len(zones), len(Zones._fields))

    def words(self) -> FieldMatches:
        """How well the terms are met by words."""
        return self._met(self._matches)

    def senses(self) -> FieldMatches:
        """How well they are met by words or by others near in meaning."""
        return self._met(self._senses)

    def coverage(self, met: Matrix) -> Matrix:
        """The share of the terms' weight that each candidate meets."""
        share: Matrix = met @ self.shares
        return share

    def _met(self, matches: Matrix) -> FieldMatches:
        best = self._looked.best(matches)
        own, before, after, *further, asked, head, speaker = (best[zone] for zone in self._where.T)
        near = np.maximum.reduce([own, before, after])
        wide = np.maximum.reduce([near, *further])
        return FieldMatches(own, near, wide, asked, head, speaker)


@dataclass(frozen=True, slots=True)
class _Looked:
    """The keys of several lists that meet a term, as rows of a matrix, one list after another.

    ``filled``: the lists that have any, ``starts``: where those of each begin.
    """

    count: int
    filled: Indices
    starts: Indices
    places: Indices

    @classmethod
    def up(cls, listed: NumberedKeys, met: Indices) -> _Looked:
        """``met``: the numbers of the keys that meet a term, in the order of their rows."""
        rows = np.full(len(listed.vocabulary), -1, dtype=np.intp)
        rows[met] = np.arange(len(met))
        places = rows[listed.numbers]
        found = places >= 0
        owners = np.repeat(np.arange(len(listed.lengths)), listed.lengths)[found]
        filled, starts = np.unique(owners, return_index=True)
        return cls(len(listed.lengths), filled, starts, places[found])

    def best(self, matrix: Matrix) -> Matrix:
        """The greatest values, column by column, of each list; 0 where no key meets a term."""
        made: Matrix = np.zeros((self.count, matrix.shape[1]), dtype=np.float32)
        if len(self.filled) and matrix.shape[1]:
            made[self.filled] = np.maximum.reduceat(matrix[self.places], self.starts, axis=0)
        return made


def _matches(terms: Sequence[Term], vocabulary: Mapping[str, int]) -> Matrix:
    """How like each term is to each key; ``vocabulary``: the keys in order, with their places."""
    own = [term.keys[0][0] for term in terms]
    if not own or not vocabulary:
        return np.zeros((len(own), len(vocabulary)), dtype=np.float32)
    alike: Matrix = cdist(
        own, list(vocabulary), scorer=fuzz.ratio, score_cutoff=_ALIKE, dtype=np.float32
    )
    # a word alike is worth half of the word itself at most
    result: Matrix = np.where(alike > 0, 0.6 * (alike / 100) ** 2, 0.0).astype(np.float32)
    listed = f" {' '.join(vocabulary)} "
    for row, term in enumerate(terms):
        for key in _beginning_like(own[row], listed):
            result[row, vocabulary[key]] = max(float(result[row, vocabulary[key]]), _ONE_ROOT)
        for key, weight in term.keys:
            if key in vocabulary:
                result[row, vocabulary[key]] = max(float(result[row, vocabulary[key]]), weight)
    return result


def _beginning_like(own: str, listed: str) -> Iterator[str]:
    """Words of one root («выручить», «выручка») in a list: those with a long common beginning."""
    if len(own) < _PREFIX or own[0].isdigit():
        return
    stem = " " + own[: max(_PREFIX, len(own) - 3)]
    at = listed.find(stem)
    while at >= 0:
        end = listed.index(" ", at + 1)
        yield listed[at + 1 : end]
        at = listed.find(stem, end)


def _with_near_in_meaning(
    matches: Matrix, terms: Sequence[Term], vocabulary: Mapping[str, int]
) -> Matrix:
    """The likeness of each term to each key by words or by nearness in meaning."""
    result = matches.copy()
    for row, term in enumerate(terms):
        for key, nearness in term.near:
            if key in vocabulary:
                result[row, vocabulary[key]] = max(float(result[row, vocabulary[key]]), nearness)
    return result
