"""Finds a name among others across scripts, cases and spelling mistakes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import OSA

from meetings.gazetteer.person_aliases import equivalents
from meetings.names.letter_alignment import Aligner, Encoded, cyrillic_aligner, latin_aligner
from meetings.text.declension import nominatives
from meetings.text.name_particles import PARTICLES
from meetings.text.patronymics import PATRONYMIC, is_patronymic
from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import SoundIndex, fold_name, romanise, sound

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]

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

_ALIGNED = 150
"""How many tokens of the other script, those that sound likest, are aligned letter by letter."""
COST_WEIGHT, LIKENESS_WEIGHT, BIAS = 2.73, 2.6, 1.5
"""Logistic of nats a letter and of likeness, fitted on spellings held out of the learned costs."""
# Of a likeness that is found only by the sound ("Sergei" as "Sergey"), or only after a case's
# ending was taken off: the same letters as they stand come first.
_SOUND_TRUST = 0.97
_CASE_TRUST = 0.98
_LEAST_LOGIT = np.float32(-50)
"""Below it a chance is nothing, and exp() of a float32 overflows soon after."""
_FAR = 0.01
"""What likeness is worth where nothing was aligned."""
_INITIAL_FITS = 0.9
"""An initial may be any of several names: it is not worth quite what the name is."""
_REMEMBERED = 64
"""Queried tokens whose similarities a pool remembers: one question asks for a name up to four
times, and the next one often for the same; of 2,000 tokens 64 take half a megabyte."""

TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*")
POSSESSIVE = re.compile(r"['’]s$")
_APOSTROPHES = str.maketrans("’ʼ`", "'''")
_LATIN_INITIALS = {
    "а": "a", "б": "b", "в": "vw", "г": "gh", "д": "dj", "е": "eyj", "ж": "jgz", "з": "zs",
    "и": "iye", "й": "yji", "к": "kcq", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "scx", "т": "t", "у": "uwo", "ф": "fp", "х": "hkj", "ц": "tcqz", "ч": "ct",
    "ш": "s", "щ": "s", "ы": "y", "э": "eaé", "ю": "yuj", "я": "yji",
}  # fmt: skip
"""What Latin letter a name may begin with whose Russian spelling begins so."""


def name_tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name, initials among them, without English possessives.

    Words in scripts other than Cyrillic and Latin come romanised.
    """
    tokens = []
    for match in TOKEN.finditer(name):
        token = POSSESSIVE.sub("", fold_name(match[0]).translate(_APOSTROPHES))
        tokens.append(token if is_cyrillic(token) or not _foreign(token) else romanise(token))
    return tuple(token for token in tokens if token)


def _foreign(token: str) -> bool:
    return ord(max(token, default="a")) > 0x24F


def same_initial(initial: str, token: str) -> bool:
    """Whether a token may begin with this initial, in either script."""
    first = token[:1]
    if is_cyrillic(initial) == is_cyrillic(first):
        return initial == first or anyascii(initial) == anyascii(first)
    cyrillic, latin = (initial, first) if is_cyrillic(initial) else (first, initial)
    return latin in _LATIN_INITIALS.get(cyrillic, "")


@dataclass(frozen=True, slots=True)
class _Side:
    """The pool's tokens of one script, prepared."""

    tokens: tuple[str, ...]
    places: Indices
    sounded: tuple[str, ...]
    sounds: SoundIndex
    encoded: Encoded


def _side(tokens: Sequence[str], cyrillic: bool, aligner: Aligner) -> _Side:
    chosen = [i for i, token in enumerate(tokens) if is_cyrillic(token) is cyrillic]
    own = tuple(tokens[i] for i in chosen)
    sounded = tuple(sound(romanise(token)) for token in own)
    places = np.array(chosen, dtype=np.intp)
    return _Side(own, places, sounded, SoundIndex(own), aligner.encode(own))


class TokenPool:
    """Distinct folded name tokens, ready to be compared with many queried ones."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tuple(tokens)
        self._place = {token: i for i, token in enumerate(self.tokens)}
        self._cyrillic = _side(self.tokens, cyrillic=True, aligner=latin_aligner())
        self._latin = _side(self.tokens, cyrillic=False, aligner=cyrillic_aligner())
        self._initials = [i for i, token in enumerate(self.tokens) if len(token) == 1]
        self._known: dict[str, Floats] = {}

    def similarities(self, token: str) -> Floats:
        """How likely each token is another spelling of the queried one, shape (tokens,).

        It is shared with whoever asks for the same: not to be changed.
        """
        known = self._known.get(token)
        if known is None:
            known = self._similarities(token)
            if len(self._known) >= _REMEMBERED:
                self._known = {}  # another thread may be looking at the old one
            self._known[token] = known
        return known

    def _similarities(self, token: str) -> Floats:
        found = np.zeros(len(self.tokens), dtype=np.float32)
        if len(token) == 1:
            fits = (same_initial(token, other) for other in self.tokens)
            return np.fromiter(fits, np.float32, len(self.tokens)) * np.float32(_INITIAL_FITS)
        forms = _forms(token)
        for side, cyrillic in ((self._cyrillic, True), (self._latin, False)):
            if len(side.tokens):
                same = is_cyrillic(token) is cyrillic
                found[side.places] = _best(forms, side, same=same)
        for i in self._initials:
            found[i] = _INITIAL_FITS * same_initial(self.tokens[i], token)
        self._mark_equivalents(forms, found)
        return found

    def _mark_equivalents(self, forms: Sequence[str], found: Floats) -> None:
        for k, form in enumerate(forms):
            for other in (form, *equivalents(form)):
                place = self._place.get(other)
                if place is not None:
                    found[place] = max(float(found[place]), _CASE_TRUST if k else 1.0)


def _forms(token: str) -> tuple[str, ...]:
    """A token and what it may be the case of: «TTTу» without its ending is of the other script."""
    if not is_cyrillic(token):
        return (token,)
    return tuple(form for form in nominatives(token) if is_cyrillic(form))


def _best(forms: Sequence[str], side: _Side, *, same: bool) -> Floats:
    best = np.zeros(len(side.tokens), dtype=np.float32)
    for k, form in enumerate(forms):
        scores = _same_script(form, side) if same else _other_script(form, side)
        np.maximum(best, scores * np.float32(_CASE_TRUST if k else 1), out=best)
    return best


def _same_script(token: str, side: _Side) -> Floats:
    by_letters: Floats = process.cdist([token], side.tokens, scorer=OSA.normalized_similarity)[0]
    if is_cyrillic(token):
        return by_letters
    sounded = sound(romanise(token))
    by_sound = process.cdist([sounded], side.sounded, scorer=OSA.normalized_similarity)[0]
    best: Floats = np.maximum(by_letters, by_sound * np.float32(_SOUND_TRUST))
    return best


def _other_script(token: str, side: _Side) -> Floats:
    near, likeness = side.sounds.nearest(token, _ALIGNED)
    aligner = cyrillic_aligner() if is_cyrillic(token) else latin_aligner()
    costs = aligner.costs(token, side.encoded, near) / np.float32(len(token))
    scores: Floats = likeness * np.float32(_FAR)
    logits = BIAS - COST_WEIGHT * costs + LIKENESS_WEIGHT * likeness[near]
    scores[near] = 1 / (1 + np.exp(-np.maximum(logits, _LEAST_LOGIT)))
    return scores


_REFINED = 50
"""How many names, those with the likest tokens, are compared word by word."""
_UNMATCHED = 0.5
"""Below it a word has no counterpart in the name: not even half of its letters are there."""
_CONTRADICTED = 0.7
"""What is the most a name can get that has no counterpart for one of the queried full words."""
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
        near = self._nearest(asked, similar, max(_REFINED, limit))
        scored = [(int(i), self._score(asked, similar, int(i))) for i in near]
        scored.sort(key=lambda item: (-item[1], item[0]))
        return scored[:limit]

    def _nearest(self, asked: Sequence[str], similar: Floats, count: int) -> Indices:
        weights = np.array([_weight(token) for token in asked], dtype=np.float32)
        best = similar[:, self._ids].max(axis=2)
        total = weights @ best
        if count >= len(total):
            return np.arange(len(total))
        return np.argpartition(-total, count)[:count]

    def _score(self, asked: Sequence[str], similar: Floats, row: int) -> float:
        name = self.names[row]
        pairs = _assign(similar[:, self._ids[row, : len(name)]])
        return _name_score(asked, name, pairs)


Pairs = dict[int, tuple[int, float]]


def _weight(token: str) -> float:
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


def _name_score(asked: Sequence[str], name: Sequence[str], pairs: Pairs) -> float:
    has_patronymic = any(PATRONYMIC.match(token) for token in name)
    some_initial = any(len(asked[q]) == 1 for q in pairs if pairs[q][1] > _UNMATCHED)
    total = weights = 0.0
    strongest = 0.0
    contradicted = False
    full: list[int] = []
    for q, token in enumerate(asked):
        place, score = pairs.get(q, (-1, 0.0))
        weight = _pair_weight(token, name[place] if place >= 0 else "")
        if score < _UNMATCHED:
            if len(token) == 1:
                # Labels leave patronymics and second initials out: what they lack speaks hardly
                # against them, what they say otherwise does.
                weight = 0.1 if some_initial else 0.5
            elif token in PARTICLES:
                weight = 0.02
            elif is_patronymic(token):
                weight = 0.5 if has_patronymic else 0.02
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


def _pair_weight(asked: str, found: str) -> float:
    return min(_weight(asked), 0.25) if len(found) == 1 else _weight(asked)


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
