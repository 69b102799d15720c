"""How well the terms of a question are met in the zones of a passage.

Zones lie around a sentence: itself, its neighbours, what was asked before it, its meeting's head.
For each term the best match in a zone counts: exact key 1, an alternative its weight, a word alike
(derivation, typing mistake) less. Words near in meaning are counted apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from meetings.countries import countries_in
from meetings.language.keys import keys
from meetings.ports import Entry, Passage
from meetings.questions.model import Term

Matrix = npt.NDArray[np.float32]

_ALIKE = 76.0
_PREFIX = 5


@dataclass(frozen=True, slots=True)
class Zones:
    """The keys of a passage by zone: each stands in the narrowest zone that holds it.

    ``own``: the sentence; ``beside``: the sentences next to it; ``around``: those two away.
    """

    own: tuple[str, ...]
    beside: tuple[str, ...]
    around: tuple[str, ...]
    asked: tuple[str, ...]
    head: tuple[str, ...]
    speaker: tuple[str, ...]

    def each(self) -> tuple[tuple[str, ...], ...]:
        """All zones in the order of their fields."""
        return self.own, self.beside, self.around, self.asked, self.head, self.speaker


@dataclass(frozen=True, slots=True)
class HeadKeys:
    """The keys of a meeting's title, lead and people, each once, and of each speaker."""

    words: tuple[str, ...]
    speakers: dict[str, tuple[str, ...]]
    countries: frozenset[str]


def head_keys(entry: Entry) -> HeadKeys:
    """The keys of a meeting's title, lead and people."""
    roles = ". ".join(speaker.role or "" for speaker in entry.speakers)
    speakers = {s.name: tuple(keys(f"{s.name} {s.role or ''}")) for s in entry.speakers}
    title = keys(f"{entry.head.title} {entry.head.place or ''} {entry.head.date.year}")
    people = [key for found in speakers.values() for key in found]
    return HeadKeys(
        tuple(dict.fromkeys([*title, *keys(entry.lead[:1200]), *people])),
        speakers,
        countries_in(
            f"{entry.head.title}. {entry.head.place or ''}. {entry.lead[:1200]}. {roles}"
        ),
    )


def zones_of(passage: Passage, head: HeadKeys, speaker: str | None) -> Zones:
    """The zones of a passage."""
    neighbours = passage.before, passage.after
    return Zones(
        tuple(passage.keys.split()),
        tuple(key for side in neighbours for keyed in side[:1] for key in keyed.split()),
        tuple(key for side in neighbours for keyed in side[1:] for key in keyed.split()),
        tuple(passage.asked.split()),
        head.words,
        head.speakers.get(speaker or "", ()),
    )


@dataclass(frozen=True, slots=True)
class Met:
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
        self._candidates = len(zones)
        self._zones = [zone for found in zones for zone in found.each()]
        # passages of one meeting share its head, those of one speaker the name
        self._numbers = {zone: i for i, zone in enumerate(dict.fromkeys(self._zones))}
        vocabulary = sorted({key for zone in self._numbers for key in zone})
        self._keys = {key: i for i, key in enumerate(vocabulary)}
        self._matches = _matches(terms, vocabulary)
        self._near = _near_in_meaning(terms, self._keys)

    def words(self) -> Met:
        """How well the terms are met by words."""
        return self._met(self._matches)

    def senses(self) -> Met:
        """How well they are met by words or by others near in meaning."""
        return self._met(np.maximum(self._matches, self._near))

    def coverage(self, met: Matrix) -> Matrix:
        """The share of the terms' weight that each candidate meets."""
        share: Matrix = met @ self.shares
        return share

    def _met(self, matches: Matrix) -> Met:
        columns = np.ascontiguousarray(matches.T)
        best = np.zeros((len(self._numbers), len(self.weights)), dtype=np.float32)
        filled = [(number, zone) for zone, number in self._numbers.items() if zone]
        if filled and len(self.weights):
            looked = [self._keys[key] for _, zone in filled for key in zone]
            starts = np.cumsum([0, *(len(zone) for _, zone in filled[:-1])])
            rows = [number for number, _ in filled]
            best[rows] = np.maximum.reduceat(columns[looked], starts, axis=0)
        found = best[[self._numbers[zone] for zone in self._zones]]
        own, beside, around, *others = np.moveaxis(
            found.reshape(self._candidates, len(fields(Zones)), len(self.weights)), 1, 0
        )
        near = np.maximum(own, beside)
        return Met(own, near, np.maximum(near, around), *others)


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
    for row, term in enumerate(terms):
        _prefixes(result[row], own[row], vocabulary)
        for key, weight in term.keys:
            if key in places:
                result[row, places[key]] = max(float(result[row, places[key]]), weight)
    return result


def _prefixes(row: Matrix, own: str, vocabulary: list[str]) -> None:
    """Words of one root («выручить», «выручка»): a long common beginning."""
    if len(own) < _PREFIX or own[0].isdigit():
        return
    stem = own[: max(_PREFIX, len(own) - 3)]
    for i, key in enumerate(vocabulary):
        if key.startswith(stem):
            row[i] = max(float(row[i]), 0.55)


def _near_in_meaning(terms: Sequence[Term], places: Mapping[str, int]) -> Matrix:
    """The nearness in meaning of each term to the keys of a vocabulary, 0 where it is unknown."""
    result: Matrix = np.zeros((len(terms), len(places)), dtype=np.float32)
    for row, term in enumerate(terms):
        for key, nearness in term.near:
            if key in places:
                result[row, places[key]] = nearness
    return result
