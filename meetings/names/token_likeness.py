"""How likely one word of a name is another spelling of a second, across scripts and cases."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import OSA

from meetings.gazetteer.person_aliases import equivalents
from meetings.names.letter_alignment import Aligner, Encoded, cyrillic_aligner, latin_aligner
from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import (
    SoundIndex,
    fold_name,
    letter_by_letter,
    romanise,
    sound_of,
)

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]
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
_LETTER_BY_LETTER = 0.95
"""What a spelling is worth that is the other one written over letter by letter: "Tsydenov", whose
beginning the learned costs have in no name, got .70 for «Цыденов»."""
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
    written_over: Mapping[str, Sequence[int]]


def _side(tokens: Sequence[str], cyrillic: bool, aligner: Aligner) -> _Side:
    chosen = [i for i, token in enumerate(tokens) if is_cyrillic(token) is cyrillic]
    own = tuple(tokens[i] for i in chosen)
    sounded = tuple(map(sound_of, own))
    over: dict[str, list[int]] = {}
    for i, token in enumerate(own):
        over.setdefault(letter_by_letter(token), []).append(i)
    places = np.array(chosen, dtype=np.intp)
    return _Side(own, places, sounded, SoundIndex(own), aligner.encode(own), over)


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
    """A token and its possible nominatives; «TTTу» without its ending changes script."""
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
    by_sound = process.cdist([sound_of(token)], side.sounded, scorer=OSA.normalized_similarity)[0]
    best: Floats = np.maximum(by_letters, by_sound * np.float32(_SOUND_TRUST))
    return best


def _other_script(token: str, side: _Side) -> Floats:
    near, likeness = side.sounds.nearest(token, _ALIGNED)
    aligner = cyrillic_aligner() if is_cyrillic(token) else latin_aligner()
    costs = aligner.costs(token, side.encoded, near) / np.float32(len(token))
    scores: Floats = likeness * np.float32(_FAR)
    logits = BIAS - COST_WEIGHT * costs + LIKENESS_WEIGHT * likeness[near]
    scores[near] = 1 / (1 + np.exp(-np.maximum(logits, _LEAST_LOGIT)))
    for i in side.written_over.get(letter_by_letter(token), ()):
        scores[i] = max(scores[i], _LETTER_BY_LETTER)
    return scores
