"""Finds a name among others across scripts, cases and spelling mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from meetings.names.numbers_in_labels import is_other_number, numbers_of
from meetings.names.token_likeness import Floats, Indices, TokenPool, name_tokens
from meetings.text.name_particles import PARTICLES
from meetings.text.patronymics import is_patronymic

SURE = 0.9
"""From here on two spellings are one name: none of 600 unrelated queries got it among 3,000 names,
and 73 of 100 right ones in the other script did."""
LIKELY = 0.75
"""From here on it is worth asking back: 13 of 1,000 unrelated queries got it there, and 86 of 100
right ones."""

WORD_OF_NAME = 0.8
"""So like a word of a name is the word that names its person: less than `SURE`, as it is
only told from the other words of a message that surely names somebody."""
NAME_WORDS = 4
"""Words up to which a phrase may be somebody's name, with patronymic or a second surname."""
NAMESAKE = 0.06
"""How far behind the best a name may be: Tokarev is not meant where Tokayev is."""


_REFINED = 50
"""How many names, those with the likest tokens, are compared word by word."""
_UNMATCHED = 0.5
"""Below it a word has no counterpart in the name: not even half of its letters are there."""
_CONTRADICTED = 0.7
"""What is the most a name can get that has no counterpart for one of the queried full words."""
_PATRONYMIC_LACKING = 0.02
"""The weight of a patronymic, or of the initial behind a given name's, where the name has none."""
_INITIALS_ALONE = 0.3
"""What is the most a name can get of which only initials and particles were found."""
# What a name gets of which only a given name, or only the surname, was asked for.
GIVEN_ALONE, SURNAME_ALONE = 0.95, 0.99
_LEFT_OVER = 0.01
"""What each word of the name that was not asked for takes off."""
_SMALL = 50
"""Names of a pool that is kept beside many others: a question asks up to ten times for the
spellings of the people it names, and preparing them takes 1 ms. All names of an archive take
megabytes."""


class NamePool:
    """A list of names, ready to be asked for many."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = [name_tokens(name) for name in names]
        distinct = dict.fromkeys(token for name in self.names for token in name)
        place = {token: i for i, token in enumerate(distinct)}
        self._tokens = TokenPool(tuple(distinct))
        longest = max(map(len, self.names), default=1) or 1
        self._like_patronymics = frozenset(
            name[-1] for name in self.names if 0 < len(name) <= 2 and is_patronymic(name[-1])
        )
        self._numbered = {i: name for i, name in enumerate(names) if numbers_of(name)}
        self._ids = np.full((len(self.names), longest), len(distinct), dtype=np.intp)
        for row, name in enumerate(self.names):
            self._ids[row, : len(name)] = [place[token] for token in name]

    def match(self, query: str, limit: int) -> list[tuple[int, float]]:
        """The best names with their scores, best first."""
        asked = name_tokens(query)
        if not asked or not self.names or limit < 1:
            return []
        similar = np.zeros((len(asked), len(self._tokens.tokens) + 1), dtype=np.float32)
        for row, token in enumerate(asked):
            similar[row, :-1] = self._tokens.similarities(token)
        surname = self._surname_like_patronymic(asked, similar)
        others = self._of_other_numbers(query)
        looked = max(_REFINED, limit) + len(others)
        near = self._nearest(asked, similar, looked, surname)
        near_ones = (int(i) for i in near if int(i) not in others)
        scored = [(i, self._score(asked, similar, i, surname)) for i in near_ones]
        scored.sort(key=lambda item: (-item[1], item[0]))
        return scored[:limit]

    def _of_other_numbers(self, query: str) -> frozenset[int]:
        """The names with another number than is asked for: "Speaker 1", asked for "Speaker 2"."""
        if not self._numbered or not numbers_of(query):
            return frozenset()
        return frozenset(i for i, name in self._numbered.items() if is_other_number(query, name))

    def _surname_like_patronymic(self, asked: Sequence[str], similar: Floats) -> str:
        """The word that ends what is asked, where it is somebody's surname: "Arkady Dvorkovich".

        As a patronymic it would say next to nothing, and all who are called Arkady be one person.
        """
        last = asked[-1]
        if len(asked) > 2 or not self._like_patronymics or not is_patronymic(last):
            return ""
        place = {token: i for i, token in enumerate(self._tokens.tokens)}
        alike = (similar[-1, place[token]] for token in self._like_patronymics)
        return last if max(alike) >= SURE else ""

    def _nearest(self, asked: Sequence[str], similar: Floats, count: int, surname: str) -> Indices:
        weights = np.array([_weight(token, surname) for token in asked], dtype=np.float32)
        best = similar[:, self._ids].max(axis=2)
        total = weights @ best
        if count >= len(total):
            return np.arange(len(total))
        return np.argpartition(-total, count)[:count]

    def _score(self, asked: Sequence[str], similar: Floats, row: int, surname: str) -> float:
        name = self.names[row]
        pairs = _assign(similar[:, self._ids[row, : len(name)]])
        return _name_score(asked, name, pairs, surname)


Pairs = dict[int, tuple[int, float]]


def _weight(token: str, surname: str = "") -> float:
    """``surname``: a word that looks like a patronymic and is none."""
    if token == surname:
        return 1.0
    if len(token) == 1 or token in PARTICLES:
        # Of a surname's weight: an initial or particle helps to tell namesakes apart, and decides
        # nothing.
        return 0.25
    return 0.15 if is_patronymic(token) else 1.0


def _assign(similar: Floats) -> Pairs:
    """Which word of the name each queried word is, with their similarity; each word once."""
    if similar.shape == (1, 1):
        return {0: (0, float(similar[0, 0]))}
    cells = [(float(s), q, n) for (q, n), s in np.ndenumerate(similar) if s > 0]
    pairs: Pairs = {}
    taken: set[int] = set()
    for score, q, n in sorted(cells, key=lambda cell: -cell[0]):
        if q not in pairs and n not in taken:
            pairs[q] = (n, score)
            taken.add(n)
    return pairs


def _name_score(asked: Sequence[str], name: Sequence[str], pairs: Pairs, surname: str) -> float:
    has_patronymic = any(map(is_patronymic, name))
    initials = [q for q in pairs if len(asked[q]) == 1 and pairs[q][1] > _UNMATCHED]
    total = weights = 0.0
    strongest = 0.0
    contradicted = False
    full: list[int] = []
    for q, token in enumerate(asked):
        place, score = pairs.get(q, (-1, 0.0))
        weight = _pair_weight(token, name[place] if place >= 0 else "", surname)
        if score < _UNMATCHED:
            if len(token) == 1:
                weight = _initial_lacking(q, initials, has_patronymic=has_patronymic)
            elif token in PARTICLES:
                weight = 0.02
            elif token != surname and is_patronymic(token):
                weight = 0.5 if has_patronymic else _PATRONYMIC_LACKING
            else:
                contradicted |= weight == 1 and len(asked) > 1
        elif weight == 1:
            full.append(place)
        if weight == 1:
            strongest = max(strongest, score)
        total += weight * score
        weights += weight
    score = total / weights
    if contradicted:
        score = min(score, _CONTRADICTED)
    if not full:
        score = min(score, strongest or _INITIALS_ALONE)
    return score * _completeness(full, name)


def _initial_lacking(place: int, met: Sequence[int], *, has_patronymic: bool) -> float:
    """What an initial weighs that a name has not; ``met``: the places of those that it has.

    Labels leave patronymics and second initials out: what they lack speaks hardly against them,
    what they say otherwise does.
    """
    if not met:
        return 0.5
    behind = any(other < place for other in met)
    return _PATRONYMIC_LACKING if behind and not has_patronymic else 0.1


def _pair_weight(asked: str, found: str, surname: str) -> float:
    weight = _weight(asked, surname)
    return min(weight, 0.25) if len(found) == 1 else weight


def _completeness(full: Sequence[int], name: Sequence[str]) -> float:
    if len(name) == 1:
        return 1.0
    if len(full) == 1:
        return SURNAME_ALONE if full[0] == len(name) - 1 else GIVEN_ALONE
    rest = sum(_weight(token) == 1 for k, token in enumerate(name) if k not in full)
    # A long official name loses no more than five words do.
    return 1 - _LEFT_OVER * min(rest, 5)


@lru_cache(maxsize=8)
def _pool(names: tuple[str, ...]) -> NamePool:
    return NamePool(names)


@lru_cache(maxsize=128)
def _small_pool(names: tuple[str, ...]) -> NamePool:
    return NamePool(names)


def match_names(query: str, names: Sequence[str], limit: int = 5) -> list[tuple[int, float]]:
    """Indices into ``names`` of the best matches across scripts, best first, scored 0 to 1.

    See ``SURE`` and ``LIKELY`` for what a score means. A pool asked again is not prepared again.
    """
    pool = _small_pool if len(names) <= _SMALL else _pool
    return pool(tuple(names)).match(query, limit)
