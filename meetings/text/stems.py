"""Words → index keys: the stem of the lemma in Russian, the stem in English; stateless.

The same word gives the same key in any text at any time: nothing is learned from the archive, so
that keys of old and new passages stay comparable.
"""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from meetings.text.places_like_things import PLACES_LIKE_THINGS
from meetings.text.russian_morphology import likeliest_form
from meetings.text.russian_stems import stem_of_lemma
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, fold_letters, word_texts
from meetings.text.words_kept_apart import KEY_OF_ENGLISH, KEY_OF_RUSSIAN_LEMMA

KEYS_VERSION = 6
"""Rises when a word's key changes; the index is then rebuilt."""

_NUMBER = re.compile(r"^\d")
_NUMBER_END = re.compile(r"(?<=\d)-?[а-яa-z]{1,3}$")
_POSSESSIVE = re.compile(r"'s?$")
_english = Stemmer.Stemmer("english")
_english.maxCacheSize = 0


WORDS_IN_CAPITALS = frozenset({"IT", "WHO", "ПО", "ПРО"})
"""Short forms that are stop words once their letters are small: information technology, the World
Health Organization, software («программное обеспечение»), missile defence («противоракетная»)."""


@lru_cache(maxsize=400_000)
def key(word: str) -> str:
    """The key of a word as a text has it; empty for a stop word."""
    folded = fold(word)
    if folded in STOP_WORDS and word not in WORDS_IN_CAPITALS:
        return ""
    return folded_key(folded)


@lru_cache(maxsize=400_000)
def folded_key(folded: str) -> str:
    """The key of a folded word, stop word or not."""
    if _NUMBER.match(folded):
        return _number(folded)
    if is_cyrillic(folded):
        return _russian_key(folded)
    return _english_key(_POSSESSIVE.sub("", folded).replace("-", ""))


def _number(folded: str) -> str:
    """«2024-й» is 2024, «1,5» and "1.5" are one number, thousands lose their blanks."""
    bare = _NUMBER_END.sub("", folded).replace("\u00a0", "").replace("\u202f", "")
    return bare.replace(",", ".")


_SAME = {"айти": "it", "ит": "it"}
"""Russian spellings of an English word: "IT-компании", «ИТ-компании» and «айти-компании»."""


def _russian_key(folded: str) -> str:
    lemma = lemma_of(folded)
    if lemma in PLACES_LIKE_THINGS:
        return lemma
    return "-".join(
        _SAME.get(part) or KEY_OF_RUSSIAN_LEMMA.get(part) or stem_of_lemma(part)
        for part in lemma.split("-")
    )


def _english_key(bare: str) -> str:
    return KEY_OF_ENGLISH.get(bare) or str(_english.stemWord(bare))


@lru_cache(maxsize=200_000)
def lemma_of(folded: str) -> str:
    """The likeliest dictionary form of a folded Russian word."""
    return fold_letters(likeliest_form(folded))


def keys(text: str) -> list[str]:
    """The keys of a text's words in order, stop words left out."""
    return [found for word in word_texts(text) if (found := key(word))]
