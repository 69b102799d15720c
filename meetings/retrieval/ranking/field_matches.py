"""How well a question's terms are matched in each field of a passage.

Zones lie around a sentence: itself, its neighbours, what was asked before it, its meeting's head.
For each term the best match in a zone counts: exact key 1, an alternative its weight, a word alike
(derivation, typing mistake) less. Words near in meaning are counted apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import chain

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from meetings.model.archive import HeadKeys
from meetings.model.passage import Passage
from meetings.model.question import Term

Matrix = npt.NDArray[np.float32]

_ALIKE = 76.0
_PREFIX = 5


@dataclass(frozen=True, slots=True)
class Zones:
    """The keys of a passage by zone, parted by blanks: each in the narrowest zone that holds it.

    ``own``: the sentence; ``beside``: the sentences next to it; ``around``: those two away.
    """

    own: str
    beside: str
    around: str
    asked: str
    head: str
    speaker: str

    def each(self) -> tuple[str, ...]:
        """All zones in the order of their fields."""
        return self.own, self.beside, self.around, self.asked, self.head, self.speaker

    def said(self) -> int:
        """How many keys the sentence itself has."""
        return self.own.count(" ") + 1 if self.own else 0


def zones_of(passage: Passage, head: HeadKeys, speaker: str | None) -> Zones:
    """The zones of a passage."""
    before, after = passage.before, passage.after
    return Zones(
        passage.keys,
        " ".join((*before[:1], *after[:1])),
        " ".join((*before[1:], *after[1:])),
        passage.asked,
        head.words,
        head.speakers.get(speaker or "", ""),
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
        texts = [zone for found in zones for zone in found.each()]
        # passages of one meeting share its head, those of one speaker the name
        numbers = {zone: i for i, zone in enumerate(dict.fromkeys(texts))}
        lists = [zone.split() for zone in numbers]
        vocabulary = list(set(chain.from_iterable(lists)))
        matches = _matches(terms, vocabulary)
        senses = np.maximum(matches, _near_in_meaning(terms, vocabulary))
        met = np.flatnonzero(senses.any(axis=0))
        # most keys meet no term
        self._matches, self._senses = matches[:, met].T, senses[:, met].T
        rows = {vocabulary[at]: row for row, at in enumerate(met.tolist())}
        self._looked = _Looked.up(lists, rows)
        self._where = np.array([numbers[zone] for zone in texts], dtype=np.intp)
        self._where = self._where.reshape(len(zones), len(fields(Zones)))

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
        own, beside, around, *others = (best[column] for column in self._where.T)
        near = np.maximum(own, beside)
        return FieldMatches(own, near, np.maximum(near, around), *others)


@dataclass(frozen=True, slots=True)
class _Looked:
    """Of lists of keys those that meet a term, as rows of a matrix, one list after another.

    ``filled``: the lists that have any, ``starts``: where those of each begin.
    """

    count: int
    filled: npt.NDArray[np.intp]
    starts: npt.NDArray[np.intp]
    places: npt.NDArray[np.intp]

    @classmethod
    def up(cls, lists: Sequence[list[str]], rows: Mapping[str, int]) -> _Looked:
        meeting = frozenset(rows)
        met = [meeting.intersection(one) for one in lists]
        lengths = np.fromiter(map(len, met), dtype=np.intp, count=len(met))
        filled = np.flatnonzero(lengths)
        starts = np.cumsum(lengths) - lengths
        found = map(rows.__getitem__, chain.from_iterable(met))
        places = np.fromiter(found, dtype=np.intp, count=int(lengths.sum()))
        return cls(len(lists), filled, starts[filled], places)

    def best(self, matrix: Matrix) -> Matrix:
        """The greatest values, column by column, of each list; 0 where no key meets a term."""
        made: Matrix = np.zeros((self.count, matrix.shape[1]), dtype=np.float32)
        if len(self.filled) and matrix.shape[1]:
            made[self.filled] = np.maximum.reduceat(matrix[self.places], self.starts, axis=0)
        return made


def _matches(terms: Sequence[Term], vocabulary: list[str]) -> Matrix:
    own = [term.keys[0][0] for term in terms]
    if not own or not vocabulary:
        return np.zeros((len(own), len(vocabulary)), dtype=np.float32)
    alike: Matrix = cdist(
        own, vocabulary, scorer=fuzz.ratio, score_cutoff=_ALIKE, dtype=np.float32
    )
    # a word alike is worth half of the word itself at most
    result: Matrix = np.where(alike > 0, 0.6 * (alike / 100) ** 2, 0.0).astype(np.float32)
    places = {key: i for i, key in enumerate(vocabulary)}
    listed = f" {' '.join(vocabulary)} "
    for row, term in enumerate(terms):
        for key in _beginning_like(own[row], listed):
            result[row, places[key]] = max(float(result[row, places[key]]), 0.55)
        for key, weight in term.keys:
            if key in places:
                result[row, places[key]] = max(float(result[row, places[key]]), weight)
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


def _near_in_meaning(terms: Sequence[Term], vocabulary: list[str]) -> Matrix:
    """The nearness in meaning of each term to the keys of a vocabulary, 0 where it is unknown."""
    result: Matrix = np.zeros((len(terms), len(vocabulary)), dtype=np.float32)
    if not any(term.near for term in terms):
        return result
    places = {key: i for i, key in enumerate(vocabulary)}
    for row, term in enumerate(terms):
        for key, nearness in term.near:
            if key in places:
                result[row, places[key]] = nearness
    return result
