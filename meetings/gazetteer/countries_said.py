"""Which countries a text names, told from its words where these are enough."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
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
from meetings.gazetteer.finding_countries import countries_in
from meetings.text.tokens import fold

_ONE_WORD = re.compile(r"(?!U$)[^\W\d_]+(?:['’]s)?")
_FIGURES = re.compile(r"[\d.,\u00a0\u202f]+")
_NOWHERE: frozenset[str] = frozenset()


class Beginning(NamedTuple):
    """What a word may begin that begins some name.

    ``key``: of the country that it names by itself, "" for none; ``goes_on``: second words of the
    longer names; ``countries``: all that may be named so.
    """

    key: str
    goes_on: frozenset[str]
    countries: frozenset[str]


UNSURE = Beginning("?", _NOWHERE, _NOWHERE)
"""What stands for a word whose text has to be seen."""


def countries_said(text: str, words: Sequence[str]) -> frozenset[str]:
    """What `countries_in` tells of a text of these words (`word_texts`), several times as soon.

    Of ten sentences eight name none, most words have been met before, and most names are a word
    that names the same whatever stands beside it.
    """
    return countries_begun(text, words, [one for one in map(begins_country, words) if one])


def countries_begun(
    text: str, words: Sequence[str], begun: Collection[Beginning]
) -> frozenset[str]:
    """The same where it is told already with which of the words a name may begin."""
    if not begun:
        return _NOWHERE
    if UNSURE in begun or _has_money(text):
        return countries_in(text)
    if any(one.goes_on for one in begun) and _may_go_on(words):
        return countries_in(text)
    return frozenset([one.key for one in begun if one.key])


def _has_money(text: str) -> bool:
    return "$" in text or "€" in text or "£" in text


def _may_go_on(words: Sequence[str]) -> bool:
    """Whether a longer name may stand somewhere: its second word follows one that it begins with.

    Names pass over figures, too.
    """
    for at, begun in enumerate(map(begins_country, words), 1):
        if begun is not None and begun.goes_on:
            after = next((word for word in words[at:] if not word[0].isdecimal()), "")
            if not begun.goes_on.isdisjoint(_inside(after)):
                return True
    return False


@lru_cache(maxsize=MOST_REMEMBERED)
def begins_country(word: str) -> Beginning | None:
    """What a word may begin; None: no name begins with it, whatever stands beside it."""
    if _is_in_no_name(word) or _surely_begins_none(word):
        _note_beginning_none(word)
        return None
    (part, _), *others = word_parts(word)
    if others or part in NEVER_FIRST or not _ONE_WORD.fullmatch(word):
        return UNSURE
    names = names_by_first_word().get(part, ())
    single = (one.key for one in names if len(one.words) == 1)
    is_name = written_as_name(part, word[: len(part)])
    return Beginning(
        next(single, "") if is_name else "",
        frozenset(form for one in names if len(one.words) > 1 for form in one.words[1]),
        frozenset(one.key for one in names),
    )


def _note_beginning_none(word: str) -> None:
    if len(BEGIN_NONE) > MOST_REMEMBERED:
        BEGIN_NONE.clear()
    BEGIN_NONE.add(word)


@lru_cache(maxsize=MOST_REMEMBERED)
def _inside(word: str) -> frozenset[str]:
    """Those parts of a word that may stand within a longer name."""
    return inner_words().intersection(part for part, _ in word_parts(word))


def _is_in_no_name(word: str) -> bool:
    """Most words are told at once: of letters alone, and no word of any name."""
    folded = fold(word)
    is_part = folded in names_by_first_word() or folded in inner_words()
    return word.isalpha() and not is_part and word != "U"


def _surely_begins_none(word: str) -> bool:
    """A word with figures and letters or a hard hyphen may be cut otherwise here, as "U.S." is."""
    if word == "U" or not (WORD.fullmatch(word) or _FIGURES.fullmatch(word)):
        return False
    return not may_begin(word)
