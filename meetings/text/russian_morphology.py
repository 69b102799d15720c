"""The process's one Russian morphological analyser; it takes 15 MB and a third of a second."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache
from typing import Any

import pymorphy3
from pymorphy3.analyzer import Parse
from pymorphy3.lang.ru import DEFAULT_UNITS
from pymorphy3.units import KnownPrefixAnalyzer, LatinAnalyzer, UnknAnalyzer

from meetings.text.surrogates import writable

_A_WORD = 2
"""Letters from which on nothing but the dictionary is asked of a word that it has."""


_LONGEST = 100
"""Letters of a word; what is longer is none. Readers take words apart one piece inside another."""
_MOST_PREFIXES = 6
"""Prefixes taken off a word one after the other; nobody puts so many before one."""
_here = threading.local()


class _FewPrefixes(KnownPrefixAnalyzer):  # type: ignore[misc]
    """pymorphy3 takes off prefix after prefix, and «недо» as «не» and «до», too.

    Of «недонедонедо…» it would read all ways to do so, twice as many for every four letters:
    one word of eighty would hold everybody up for ever.
    """

    def parse(self, *word: Any) -> list[Any]:
        """All readings of a word as one with a prefix."""
        return self._asked(super().parse, *word)

    def tag(self, *word: Any) -> list[Any]:
        """The tags of these readings."""
        return self._asked(super().tag, *word)

    def _asked(self, ask: Any, *word: Any) -> list[Any]:
        taken = getattr(_here, "prefixes", 0)
        if taken >= _MOST_PREFIXES:
            return []
        _here.prefixes = taken + 1
        try:
            return list(ask(*word))
        finally:
            _here.prefixes = taken


class _NamelessIsNotLatin(LatinAnalyzer):  # type: ignore[misc]
    """pymorphy3 asks for the name of every letter, and Tangut, say, has none in this Python."""

    def check_shape(self, word: str, word_lower: str) -> bool:
        """Whether all letters of a word are Latin; letters without a name are not."""
        if any(letter.isalpha() and not unicodedata.name(letter, "") for letter in word):
            return False
        return bool(super().check_shape(word, word_lower))


class _OfAnyText(pymorphy3.MorphAnalyzer):  # type: ignore[misc]
    """Its dictionary is asked for what it can be asked for."""

    def parse(self, word: str) -> list[Parse]:
        """All readings of a word."""
        if len(word) > _LONGEST:
            unknown = next(unit for unit, _ in self._units if isinstance(unit, UnknAnalyzer))
            return [self._result_type(*one) for one in unknown.parse(word, word.lower(), set())]
        return list(super().parse(_askable(word)))

    def word_is_known(self, word: str, strict: bool = False) -> bool:
        """Whether the dictionary has a word."""
        return bool(super().word_is_known(_askable(word), strict))


@cache
def analyzer() -> pymorphy3.MorphAnalyzer:
    """The analyzer, loaded when first asked for."""
    return _OfAnyText(lang="ru", units=[_for_any_word(one) for one in DEFAULT_UNITS])


def likeliest_form(word: str) -> str:
    """The dictionary form that a word most likely comes from.

    Nine words of ten have but one in all their readings, and these need not be weighed.
    """
    forms = _listed_forms(word)
    return forms.pop() if len(forms) == 1 else str(analyzer().parse(word)[0].normal_form)


def _listed_forms(word: str) -> set[str]:
    """Those that the dictionary itself has, none for a letter, which may be an initial, too.

    Where it has any they are all there is; asked for alone they take an eighth less.
    """
    if len(word) < _A_WORD:
        return set()
    known, like = analyzer().dictionary, analyzer().char_substitutes
    return {
        str(known.build_normal_form(paradigm, form, written))
        for written, readings in known.words.similar_items(_askable(word).lower(), like)
        for paradigm, form in readings
    }


def in_dictionary(word: str) -> bool:
    """Whether the Russian dictionary has a word; none of another alphabet."""
    return not word.isascii() and bool(analyzer().word_is_known(word))


def _askable(word: str) -> str:
    """A word as the dictionary may be asked for it: in UTF-8, which half of a character has no
    form in, and without the zero with which its readers end a word, each in its own way."""
    return writable(word).replace("\0", "\ufffd")


def _for_any_word(unit: object) -> object:
    """One of pymorphy3's units, or a list of them; those that some words stop are replaced."""
    if isinstance(unit, list):
        return [_for_any_word(one) for one in unit]
    if isinstance(unit, KnownPrefixAnalyzer):
        return _FewPrefixes(unit.known_prefixes, unit.score_multiplier, unit.min_remainder_length)
    return _NamelessIsNotLatin(score=unit.score) if isinstance(unit, LatinAnalyzer) else unit
