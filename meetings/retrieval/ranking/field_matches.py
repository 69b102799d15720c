"""How well a question's terms are matched in each field of a passage.

Zones lie around a sentence: itself, its neighbours, what was asked before it, its meeting's head.
For each term the best match in a zone counts: exact key 1, an alternative its weight, a word alike
(derivation, typing mistake) less. Words near in meaning are counted apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.archive import Entry
from meetings.model.passage import Passage
from meetings.model.question import Term
from meetings.text.stems import keys

Matrix = npt.NDArray[np.float32]

_ALIKE = 76.0
_PREFIX = 5
_LAST = chr(0x10FFFF)
"""Sorts behind all that a key may hold."""


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


@dataclass(frozen=True)
class HeadKeys:
    """The keys of a meeting's title, lead and people, each once, and of each speaker.

    ``told``: where its countries are named; looked for once somebody asks for a country.
    """

    words: tuple[str, ...]
    speakers: dict[str, tuple[str, ...]]
    told: str

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries and regions that are named there."""
        return countries_in(self.told)


def head_keys(entry: Entry) -> HeadKeys:
    """The keys of a meeting's title, lead and people."""
    roles = ". ".join(speaker.role or "" for speaker in entry.speakers)
    speakers = {s.name: tuple(keys(f"{s.name} {s.role or ''}")) for s in entry.speakers}
    title = f"{entry.head.title}. {entry.head.place or ''}"
    people = [key for found in speakers.values() for key in found]
    return HeadKeys(
        tuple(
            dict.fromkeys(
                [*keys(f"{title} {entry.head.date.year}"), *keys(entry.lead[:1200]), *people]
            )
        ),
        speakers,
        _without_names(entry, f"{title}. {entry.lead[:1200]}. {roles}"),
    )


def _without_names(entry: Entry, text: str) -> str:
    """A text without the names of a meeting's people: German Gref is no country."""
    for speaker in entry.speakers:
        text = text.replace(speaker.name, "")
    return text


def zones_of(passage: Passage, head: HeadKeys, speaker: str | None) -> Zones:
    """The zones of a passage."""
    before, after = passage.before, passage.after
    return Zones(
        tuple(passage.keys.split()),
        tuple(" ".join((*before[:1], *after[:1])).split()),
        tuple(" ".join((*before[1:], *after[1:])).split()),
        tuple(passage.asked.split()),
        head.words,
        head.speakers.get(speaker or "", ()),
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
        lists = [zone for found in zones for zone in found.each()]
        # passages of one meeting share its head, those of one speaker the name
        numbers = {zone: i for i, zone in enumerate(dict.fromkeys(lists))}
        keys = {key: i for i, key in enumerate(sorted({key for zone in numbers for key in zone}))}
        self._looked = _Looked.up(list(numbers), keys)
        self._where = np.array([numbers[zone] for zone in lists], dtype=np.intp)
        self._where = self._where.reshape(len(zones), len(fields(Zones)))
        self._matches = _matches(terms, list(keys))
        self._near = _near_in_meaning(terms, keys)

    def words(self) -> FieldMatches:
        """How well the terms are met by words."""
        return self._met(self._matches)

    def senses(self) -> FieldMatches:
        """How well they are met by words or by others near in meaning."""
        return self._met(np.maximum(self._matches, self._near))

    def coverage(self, met: Matrix) -> Matrix:
        """The share of the terms' weight that each candidate meets."""
        share: Matrix = met @ self.shares
        return share

    def _met(self, matches: Matrix) -> FieldMatches:
        best = self._looked.best(np.ascontiguousarray(matches.T))
        own, beside, around, *others = (best[column] for column in self._where.T)
        near = np.maximum(own, beside)
        return FieldMatches(own, near, np.maximum(near, around), *others)


@dataclass(frozen=True, slots=True)
class _Looked:
    """Lists of keys as places in a vocabulary, all in a row: ``starts`` of those not empty."""

    count: int
    filled: npt.NDArray[np.intp]
    starts: npt.NDArray[np.intp]
    places: npt.NDArray[np.intp]

    @classmethod
    def up(cls, lists: Sequence[tuple[str, ...]], keys: Mapping[str, int]) -> _Looked:
        lengths = np.array([len(one) for one in lists], dtype=np.intp)
        filled = np.flatnonzero(lengths)
        starts = np.cumsum(lengths) - lengths
        places = np.array([keys[key] for one in lists for key in one], dtype=np.intp)
        return cls(len(lists), filled, starts[filled], places)

    def best(self, columns: Matrix) -> Matrix:
        """The greatest values, column by column, of each list's keys; 0 for an empty one."""
        made: Matrix = np.zeros((self.count, columns.shape[1]), dtype=np.float32)
        if len(self.filled) and columns.shape[1]:
            made[self.filled] = np.maximum.reduceat(columns[self.places], self.starts, axis=0)
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
    first, last = bisect_left(vocabulary, stem), bisect_left(vocabulary, stem + _LAST)
    np.maximum(row[first:last], 0.55, out=row[first:last])


def _near_in_meaning(terms: Sequence[Term], places: Mapping[str, int]) -> Matrix:
    """The nearness in meaning of each term to the keys of a vocabulary, 0 where it is unknown."""
    result: Matrix = np.zeros((len(terms), len(places)), dtype=np.float32)
    for row, term in enumerate(terms):
        for key, nearness in term.near:
            if key in places:
                result[row, places[key]] = nearness
    return result
