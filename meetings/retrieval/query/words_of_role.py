"""The words of somebody's role, as a message may name them in either language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz import fuzz

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.proper_names import forms_of, name_keys
from meetings.retrieval.query.office_words import OF_TWO_WORDS
from meetings.text.clipped_compounds import written_out
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_POSSESSIVE = re.compile(r"[’']s?(?!\w)")
_SOUNDS_LIKE = 85
"""Of 100: «сбербанк» and "sberbank" are 100, «роснефть» and "rosneft" 93."""
_TRANSLATED = 0.85
"""From here on `translations` gives the same noun, not one that is near to it."""
_LEAST_BEGINNING = 5
"""Letters."""


@dataclass(frozen=True, slots=True)
class WordsOfRole:
    """The words of a role as they may be named in either language."""

    keys: frozenset[str]
    sounds: tuple[str, ...]

    @staticmethod
    @lru_cache(maxsize=20_000)
    def of(role: str) -> WordsOfRole:
        """Those of one role."""
        said = word_texts(in_one_word(role))
        sounds = (sound for word in said for sound in (_sound(word), _sound(key(word))))
        return WordsOfRole(frozenset(map(key, said)), tuple(filter(None, sounds)))

    def name(self, word: str) -> bool:
        """Whether a word of an office is among them."""
        own = key(word)
        if any(map(self._has, {own} | translated_surely(own))):
            return True
        return any(
            fuzz.ratio(sound, other) >= _SOUNDS_LIKE
            for sound in {_sound(word), _sound(own)} - {""}
            for other in self.sounds
        )

    def name_written_out(self, word: str) -> bool:
        """Whether it is, or what an abbreviation stands for: «глава ЦБ» of the Central Bank."""
        if any(self.keys.issuperset(form) for form in forms_of(name_keys(word))):
            return True
        whole = [word_texts(other) for other in expansions(word)]
        whole += [list(written_out(word))] if written_out(word) else []
        return self.name(word) or any(all(map(self.name, words)) for words in whole)

    def _has(self, own: str) -> bool:
        """As a key, or as the beginning of an adjective's: "presidential" of "president"."""
        if own in self.keys:
            return True
        return len(own) >= _LEAST_BEGINNING and any(one.startswith(own) for one in self.keys)


def in_one_word(text: str) -> str:
    """An office with one word for one of two: "prime minister"."""
    text = _POSSESSIVE.sub("", fold(text))
    for pattern, word in OF_TWO_WORDS:
        text = re.sub(pattern, word, text)
    return text


def _sound(word: str) -> str:
    return anyascii(word).lower()


@lru_cache(maxsize=4096)
def translated_surely(own: str) -> frozenset[str]:
    """The nouns of the other language that call the same thing, and none that is only near."""
    return frozenset(other for other, near in translations(own) if near >= _TRANSLATED)
