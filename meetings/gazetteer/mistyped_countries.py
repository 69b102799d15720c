"""Names of countries and regions with a typing mistake: «казахстн», "Polland"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from meetings.gazetteer.countries import countries
from meetings.gazetteer.country_name_index import names_by_first_word
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_LEAST: Final = 5
"""Letters: shorter names are one slip from too many words."""
_LEAST_ALONE: Final = 4
"""In few words, where one letter of a longer name is left out: "chna"."""
_SURE: Final = 7
"""Letters from which on a word may be put right anywhere: «полша» in a sentence may be «пошла»."""
_TWO_SLIPS: Final = 10
"""Letters from which on two letters may be wrong."""
_FEW: Final = 3
"""Words of a message that hardly says more than a name."""
_OF_PERSON: Final = re.compile(r"\s+[A-ZА-ЯЁ]")
"""What stands behind somebody's given name: "Susan Foreman"."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def countries_put_right(text: str, is_known: Callable[[str], bool]) -> str:
    """A text with the countries that it misspells written right; ``is_known``: of other words."""
    said = _WORD.findall(text)

    def right(found: re.Match[str]) -> str:
        word = found[0]
        of_person = word[:1].isupper() and _OF_PERSON.match(text, found.end())
        short = len(word) < (_LEAST_ALONE if len(said) <= _FEW else _SURE)
        if short or of_person or (is_known(word) and not _is_unwritten(word)):
            return word
        return country_like(fold(word)) or word

    return _WORD.sub(right, text)


def _is_unwritten(word: str) -> bool:
    """A word in small letters of no dictionary: «японя» has the stem of a word that is known."""
    return word.islower() and is_cyrillic(word) and not in_dictionary(word)


@lru_cache(maxsize=10_000)
def country_like(folded: str) -> str:
    """The name of the one country that a misspelt word may be, in its case; empty for none."""
    names = _names(is_cyrillic(folded))
    if folded in names:
        return ""
    slips = 2 if len(folded) >= _TWO_SLIPS else 1
    near = process.extract(
        folded, names.keys(), scorer=OSA.distance, score_cutoff=slips, limit=None
    )
    alike = [(slips, name) for name, slips, _ in near if name[0] == folded[0]]
    if len(folded) < _LEAST:
        alike = [(slips, name) for slips, name in alike if len(name) > len(folded)]
    if not alike:
        return ""
    least = min(alike)[0]
    best = sorted((name for slips, name in alike if slips == least), key=_is_oblique)
    if len(frozenset().union(*(names[name] for name in best))) > 1:
        return ""
    return "-".join(part.capitalize() for part in best[0].split("-"))


def _is_oblique(name: str) -> bool:
    return name not in _nominatives()


@cache
def _nominatives() -> frozenset[str]:
    every = (name for one in countries().values() for name in (*one.russian, *one.english))
    return frozenset(map(fold, every))


@cache
def _names(cyrillic: bool) -> dict[str, frozenset[str]]:
    """The forms of nouns, each with what it names: adjectives end as surnames do."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, names in names_by_first_word().items():
        if len(form) >= _LEAST and is_cyrillic(form) == cyrillic:
            found[form] |= {o.key for o in names if len(o.words) == 1 and not o.adjective}
    return {form: frozenset(keys) for form, keys in found.items() if keys}
