"""Names of countries and regions by the forms of their words: what a word of a text may begin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from meetings.gazetteer.countries import Country, countries
from meetings.gazetteer.country_and_region_names import ALL_CAPITALS, CAPITALISED, NEVER_FIRST
from meetings.gazetteer.country_name_forms import (
    ADJECTIVE_ENDINGS,
    HARD_ADJECTIVE_ENDINGS,
    word_forms,
)
from meetings.text.tokens import fold

WORD = re.compile(r"(U\.S\.|[^\W\d_]+(?:['’-][^\W\d_]+)*)")

MOST_REMEMBERED = 200_000
"""Words of which it is kept that they begin no name: some 20 MB."""
BEGIN_NONE: set[str] = set()
"""Words met before that begin no name."""


@dataclass(frozen=True, slots=True)
class CountryName:
    """A name as the forms of its words, and what it names."""

    key: str
    words: tuple[frozenset[str], ...]
    adjective: bool


def _names(country: Country) -> Iterator[CountryName]:
    for name in country.russian:
        words = WORD.findall(name)
        forms = tuple(word_forms(word, len(words) > 1) for word in words)
        yield CountryName(country.key, forms, adjective=False)
    for stem in country.russian_adjectives:
        endings = HARD_ADJECTIVE_ENDINGS if stem.endswith("н") else ADJECTIVE_ENDINGS
        yield CountryName(country.key, (frozenset(stem + e for e in endings),), adjective=True)
    for is_adjective, names in ((False, country.english), (True, country.english_adjectives)):
        for name in names:
            words = [fold(word).removesuffix("'s") for word in WORD.findall(name)]
            yield CountryName(country.key, tuple(frozenset({w}) for w in words), is_adjective)
            if is_adjective:
                plural = (*(frozenset({w}) for w in words[:-1]), frozenset({words[-1] + "s"}))
                yield CountryName(country.key, plural, adjective=True)


@cache
def names_by_first_word() -> dict[str, list[CountryName]]:
    """Names by each form of their first word, those of more words first."""
    found: dict[str, list[CountryName]] = defaultdict(list)
    for country in countries().values():
        for name in _names(country):
            for form in name.words[0]:
                found[form].append(name)
    for names in found.values():
        names.sort(key=lambda name: -len(name.words))
    return dict(found)


@cache
def inner_words() -> frozenset[str]:
    """The forms of all words of names but the first."""
    names = (name for names in names_by_first_word().values() for name in names)
    return frozenset(form for name in names for forms in name.words[1:] for form in forms)


@cache
def longest_name() -> int:
    """The words of the name that has the most."""
    return max(len(name.words) for names in names_by_first_word().values() for name in names)


@lru_cache(maxsize=200_000)
def word_parts(written: str) -> tuple[tuple[str, int], ...]:
    """The folded parts of a word, each with where it begins."""
    folded = fold(written).removesuffix("'s")
    if "-" not in folded or folded in names_by_first_word() or folded in inner_words():
        return ((folded, 0),)
    parts = folded.split("-")
    starts = accumulate((len(part) + 1 for part in parts), initial=0)
    return tuple(zip(parts, starts, strict=False))


@lru_cache(maxsize=200_000)
def may_begin(written: str) -> bool:
    """Whether a name may begin with a word, or within it: most words are no part of any.

    "us" and «того» begin none, "US" and «Того» do.
    """
    return any(
        len(name.words) > 1 or written_as_name(part, written[at : at + len(part)])
        for part, at in word_parts(written)
        for name in names_by_first_word().get(part, ())
    )


def written_as_name(folded: str, written: str) -> bool:
    """Whether a word has the capitals without which it is no name by itself."""
    if folded in ALL_CAPITALS:
        return written.isupper()
    needs_one = folded in CAPITALISED or folded in NEVER_FIRST
    return not needs_one or written[:1].isupper()
