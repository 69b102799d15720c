"""Which countries a text names, told from its words where these are enough."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from meetings.gazetteer.country_and_region_names import NEVER_FIRST
from meetings.gazetteer.country_name_index import (
    BEGIN_NONE,
    MOST_REMEMBERED,
    WORD,
    inner_words,
    may_begin,
    names_by_first_word,
    word_parts,
    written_as_name,
)
from meetings.gazetteer.finding_countries import MONEY, countries_in
from meetings.text.tokens import fold

_ONE_WORD = re.compile(r"(?!U$)[^\W\d_]+(?:['’]s)?")
_FIGURES = re.compile(r"[\d.,\u00a0\u202f]+")
_NOWHERE: frozenset[str] = frozenset()


class _Alone(NamedTuple):
    """What a word names where no longer name begins with it.

    ``key``: of the country, "" for none; ``goes_on``: second words of the longer names;
    ``inside``: those parts of the word itself that may stand within a longer name.
    """

    key: str
    goes_on: frozenset[str] = _NOWHERE
    inside: frozenset[str] = _NOWHERE


_NOTHING = _Alone("")


def countries_said(text: str, words: Collection[str]) -> frozenset[str]:
    """What `countries_in` tells of a text of these words (`word_texts`), twice as soon.

    Of ten sentences eight name none, most words have been met before, and most names are a word
    that names the same whatever stands beside it.
    """
    if BEGIN_NONE.issuperset(words):
        return _NOWHERE
    told = set(map(_told_alone, words))
    if None in told or not MONEY.isdisjoint(text):
        return countries_in(text)
    known = [one for one in told if one is not None]
    inside = _NOWHERE.union(*(one.inside for one in known))
    if not all(inside.isdisjoint(one.goes_on) for one in known):
        return countries_in(text)
    return frozenset(one.key for one in known if one.key)


@lru_cache(maxsize=MOST_REMEMBERED)
def _told_alone(word: str) -> _Alone | None:
    """What a word names by itself; None: its text has to be seen."""
    if _is_in_no_name(word):
        return _named_by_none(word, _NOTHING)
    inside = inner_words().intersection(part for part, _ in word_parts(word))
    if _surely_begins_none(word):
        return _named_by_none(word, _Alone("", inside=inside))
    (part, _), *others = word_parts(word)
    if others or part in NEVER_FIRST or not _ONE_WORD.fullmatch(word):
        return None
    names = names_by_first_word().get(part, ())
    goes_on = frozenset(form for one in names if len(one.words) > 1 for form in one.words[1])
    single = (one.key for one in names if len(one.words) == 1)
    is_name = written_as_name(part, word[: len(part)])
    return _Alone(next(single, "") if is_name else "", goes_on, inside)


def _is_in_no_name(word: str) -> bool:
    """Most words are told at once: of letters alone, and no word of any name."""
    folded = fold(word)
    is_part = folded in names_by_first_word() or folded in inner_words()
    return word.isalpha() and not is_part and word != "U"


def _named_by_none(word: str, told: _Alone) -> _Alone:
    """Notes that no name begins with a word."""
    if len(BEGIN_NONE) > MOST_REMEMBERED:
        BEGIN_NONE.clear()
    BEGIN_NONE.add(word)
    return told


def _surely_begins_none(word: str) -> bool:
    """A word with figures and letters or a hard hyphen may be cut otherwise here, as "U.S." is."""
    if word == "U" or not (WORD.fullmatch(word) or _FIGURES.fullmatch(word)):
        return False
    return not may_begin(word)
