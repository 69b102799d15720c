"""How well the terms of a question are met in the zones of a passage.

Zones lie around a sentence: itself, its neighbours, what was asked before it, its meeting's head.
For each term the best match in a zone counts: exact key 1, an alternative its weight, a word alike
(derivation, typing mistake) less.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    """The keys of a passage by zone."""

    own: tuple[str, ...]
    near: tuple[str, ...]
    wide: tuple[str, ...]
    asked: tuple[str, ...]
    head: tuple[str, ...]
    speaker: tuple[str, ...]


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
    before = [keyed.split() for keyed in passage.before]
    after = [keyed.split() for keyed in passage.after]
    own = tuple(passage.keys.split())
    near = (*own, *_first(before), *_first(after))
    wide = (*own, *_all(before), *_all(after))
    return Zones(
        own,
        near,
        wide,
        tuple(passage.asked.split()),
        head.words,
        head.speakers.get(speaker or "", ()),
    )


def _first(lists: list[list[str]]) -> list[str]:
    return lists[0] if lists else []


def _all(lists: list[list[str]]) -> list[str]:
    return [key for found in lists for key in found]


class TermMatches:
    """The likeness of each term of a question to each key of the candidates, looked up once."""

    def __init__(self, terms: Sequence[Term], vocabulary: Iterable[str]) -> None:
        self._keys = {key: i for i, key in enumerate(dict.fromkeys(vocabulary))}
        self.weights = np.array([term.weight for term in terms], dtype=np.float32)
        total = float(self.weights.sum())
        self._shares = self.weights / total if total else self.weights
        self._matches = np.ascontiguousarray(_matches(terms, list(self._keys)).T)
        # passages of one meeting share its head, those of one speaker the name
        self._met: dict[tuple[str, ...], npt.NDArray[np.float32]] = {}

    def met(self, zone: tuple[str, ...]) -> npt.NDArray[np.float32]:
        """The best match of each term in a zone."""
        known = self._met.get(zone)
        if known is None:
            known = self._met[zone] = self._best(zone)
        return known

    def _best(self, zone: tuple[str, ...]) -> npt.NDArray[np.float32]:
        if not zone:
            return np.zeros(len(self.weights), dtype=np.float32)
        rows = self._matches[[self._keys[key] for key in zone]]
        best: npt.NDArray[np.float32] = np.maximum.reduce(rows, axis=0)
        return best

    def coverage(self, met: npt.NDArray[np.float32]) -> float:
        """The share of the terms' weight that is met."""
        return float(met @ self._shares)


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
