"""Brings names in different scripts closer: romanisation, sound, consonants."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler, Levenshtein

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]

_ROMAN = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch",
        "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    }
)  # fmt: skip

_OTHER_CYRILLIC = str.maketrans(
    {
        "ё": "е", "і": "и", "ї": "и", "є": "е", "ґ": "г", "ў": "у", "ј": "й", "ә": "а",
        "қ": "к", "ғ": "г", "ү": "у", "ұ": "у", "ң": "н", "ө": "о", "һ": "х", "ҳ": "х",
        "ҷ": "дж", "ӣ": "и", "ӯ": "у", "љ": "ль", "њ": "нь", "ћ": "ч", "ђ": "дж", "џ": "дж",
    }
)  # fmt: skip
"""Letters of the neighbours' alphabets, and ё, as Russian texts mostly write them."""

_SOUNDS = (
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("cz", "ch"), ("kh", "h"), ("zh", "j"),
    ("ck", "k"), ("qu", "kv"), ("q", "k"), ("x", "ks"), ("ph", "f"), ("th", "t"), ("w", "v"),
    ("ts", "c"), ("tz", "c"), ("ya", "a"), ("yu", "u"), ("y", "i"), ("ee", "i"), ("oo", "u"),
    ("ou", "u"), ("gh", "g"), ("c", "k"),
)  # fmt: skip
"""Roman letters that different systems write for one sound, applied in this order."""

_ENDING_IY = re.compile(r"iy$")
_DOUBLED = re.compile(r"(.)\1")
_NO_CONSONANT = re.compile("[aeiouyjh'`]")


def fold_name(text: str) -> str:
    """Lower case, composed, ё and neighbours' letters as Russian ones."""
    return unicodedata.normalize("NFC", text).lower().translate(_OTHER_CYRILLIC)


def romanise(token: str) -> str:
    """A folded token in plain lower-case Latin letters."""
    return anyascii(token.translate(_ROMAN)).lower()


def letter_by_letter(token: str) -> str:
    """A folded token as passports and newspapers write it: "Tsybulsky" of «Цыбульский»."""
    return _ENDING_IY.sub("y", romanise(token).replace("yo", "e").replace("ye", "e"))


def sound(roman: str) -> str:
    """A roman spelling with one letter for what several systems write."""
    for letters, one in _SOUNDS:
        roman = roman.replace(letters, one)
    return _DOUBLED.sub(r"\1", roman)


def sound_of(token: str) -> str:
    """How a folded token sounds, spelt alike whichever script it is in: "gref" and «греф»."""
    return sound(romanise(token))


def consonants(sounded: str) -> str:
    """What vowels and silent letters leave of a sounded spelling."""
    return _NO_CONSONANT.sub("", sounded)


class SoundIndex:
    """Folded name tokens by their sound, to find quickly which few may be one queried."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self._roman = [romanise(token) for token in tokens]
        self._sound = [sound(roman) for roman in self._roman]
        self._bones = [consonants(sounded) for sounded in self._sound]

    def likeness(self, token: str) -> Floats:
        """How like each token sounds, 0 to 1, shape (tokens,)."""
        roman = romanise(token)
        sounded = sound(roman)
        by_roman = process.cdist([roman], self._roman, scorer=JaroWinkler.similarity)[0]
        by_sound = process.cdist([sounded], self._sound, scorer=Levenshtein.normalized_similarity)
        by_bones = process.cdist(
            [consonants(sounded)], self._bones, scorer=Levenshtein.normalized_similarity
        )
        # Letters and sound count one each, consonants a half: 2.5 in all.
        total: Floats = by_roman + by_sound[0] + by_bones[0] / 2
        return total / np.float32(2.5)

    def nearest(self, token: str, count: int) -> tuple[Indices, Floats]:
        """Indices of the likest tokens, in no order, and the likeness of all."""
        likeness = self.likeness(token)
        if count >= len(likeness):
            return np.arange(len(likeness)), likeness
        return np.argpartition(-likeness, count)[:count], likeness
