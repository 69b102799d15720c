"""The words of an archive that share a stem: which of them a noun is not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from meetings.text.russian_analyses import lemmas, noun_lemmas
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.tokens import fold


class _Sorted(NamedTuple):
    vocabulary: Sequence[str]
    words: tuple[str, ...]


_VOCABULARIES: Final = 2
"""Of an archive before and after a change: to sort the words of a million turns takes 20 ms."""
_latest: tuple[_Sorted, ...] = ()


def nouns_among_others(word: str, vocabulary: Sequence[str]) -> frozenset[str]:
    """The nouns that a Russian word may be, where the archive has other words of its stem too.

    «рана» has the stem of «раньше», which is no form of it; most nouns have it to themselves, and
    none are given for them.
    """
    if not is_cyrillic(word):
        return frozenset()
    nouns = noun_lemmas(fold(word))
    alone = all(may_be(one, nouns) for one in _of_stem(folded_key(fold(word)), vocabulary))
    return frozenset() if alone else nouns


def may_be(word: str, nouns: frozenset[str]) -> bool:
    """Whether a folded word may be one of some nouns, or is none that a dictionary has."""
    return not nouns.isdisjoint(lemmas(word)) or not analyzer().word_is_known(word)


def _of_stem(stem: str, vocabulary: Sequence[str]) -> Iterator[str]:
    return (word for word in words_beginning(stem, vocabulary) if folded_key(word) == stem)


def words_beginning(letters: str, vocabulary: Sequence[str]) -> Iterator[str]:
    """The words of a vocabulary that begin with some letters, in alphabetical order."""
    words = _sorted(vocabulary).words
    for place in range(bisect_left(words, letters), len(words)):
        if not words[place].startswith(letters):
            return
        yield words[place]


def _sorted(vocabulary: Sequence[str]) -> _Sorted:
    global _latest  # noqa: PLW0603 - replaced as a whole, so that other threads see old or new
    for known in _latest:
        if known.vocabulary is vocabulary:
            return known
    made = _Sorted(vocabulary, tuple(sorted(vocabulary)))
    _latest = (made, *_latest)[:_VOCABULARIES]
    return made
