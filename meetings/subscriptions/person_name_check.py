"""Whether some words name a person, whoever has spoken in the archive so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, SURNAMES_TOO, kinds_of
from meetings.gazetteer.person_aliases import PUBLIC_NAMES, public_surnames
from meetings.names.matching import SURE, NamePool
from meetings.subscriptions.query_terms import words_query
from meetings.text.declension import nominatives
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold
from meetings.text.transliteration import fold_name

_NAME = re.compile(r"[^\W\d_][\w’'-]*(?:\.? ?[^\W\d_][\w’'-]*){0,3}\.?")
"""Up to four words without the marks that only wishes for words have."""
_OF_PEOPLE = frozenset({"Surn", "Name", "Patr"})
"""What pymorphy calls the names of people."""


@lru_cache(maxsize=16_384)
def may_be_name(words: str) -> bool:
    """Whether some words may be somebody's name, known or not."""
    if not _NAME.fullmatch(words) or words_query(words).excluded:
        return False
    return not any(map(_names_no_person, words.split()))


@lru_cache(maxsize=16_384)
def may_be_speaker(words: str) -> bool:
    """Whether words with capitals may be a name, though not surely: Halvorsen, «Николаев»."""
    own = words.split()
    if not may_be_name(words) or not all(word[:1].isupper() for word in own):
        return False
    return not any(word.isupper() or _is_in_dictionary(word) for word in own[:-1]) and (
        "Surn" in kinds_of(fold_name(own[-1])) or not _is_in_dictionary(own[-1])
    )


@lru_cache(maxsize=16_384)
def is_name(words: str) -> bool:
    """Whether words are the name of a person, whom the tables know or by its form."""
    if not may_be_name(words):
        return False
    own = words.split()
    return _is_surname(own[0]) if len(own) == 1 else _is_public(words) or _is_full_name(own)


def is_ordinary(word: str) -> bool:
    """A word without a capital that the tables of meaning know: "grain" is no Mr Grain."""
    return word.islower() and _has_meaning(word) and fold_name(word) not in public_surnames()


def _names_no_person(word: str) -> bool:
    """A country, an abbreviation, or an ordinary word."""
    return is_ordinary(word) or bool(countries_in(word) or expansions(word))


def _has_meaning(word: str) -> bool:
    own = folded_key(fold(word))
    return bool(translations(own) or near_words(own))


def _is_in_dictionary(word: str) -> bool:
    """Whether a word is any but a person's name: «Сила», «Волга», "Grain"."""
    folded = fold_name(word)
    return (
        folded in ORDINARY_ENGLISH
        or bool(kinds_of(folded) - _OF_PEOPLE)
        or (not kinds_of(folded) and _has_meaning(word))
    )


def _is_surname(word: str) -> bool:
    """A public figure's surname, or one that the Russian dictionary has as nothing else."""
    folded, capital = fold_name(word), word[:1].isupper() and not word.isupper()
    if folded in public_surnames():
        common = folded in ORDINARY_ENGLISH | SURNAMES_TOO or _is_a_noun(folded)
        return capital or not common
    if not capital or not is_cyrillic(word) or _is_a_noun(folded):
        return False
    public = not public_surnames().isdisjoint(nominatives(folded))
    return public or ("Surn" in kinds_of(folded) and not _has_meaning(word))


def _is_a_noun(folded: str) -> bool:
    """Whether a word is the nominative of a word that is no name: «мороз», not «лавров»."""
    return any(
        parse.is_known and "nomn" in parse.tag and not any(one in parse.tag for one in _OF_PEOPLE)
        for parse in parses_of(folded)
    )


def _is_public(words: str) -> bool:
    found = _public_people().match(words, limit=1)
    return bool(found) and found[0][1] >= SURE


@cache
def _public_people() -> NamePool:
    return NamePool(tuple(name for spellings in PUBLIC_NAMES for name in spellings))


def _is_full_name(own: Sequence[str]) -> bool:
    """«Рустам Беркутов»: a given name and what may be a surname."""
    given, *rest = own
    if not all(word[:1].isupper() and not word.isupper() for word in own):
        return False
    named = "Name" in kinds_of(fold_name(given)) or fold_name(given) in _public_given_names()
    surname = fold_name(rest[-1])
    return named and ("Surn" in kinds_of(surname) or not _is_in_dictionary(rest[-1]))


@cache
def _public_given_names() -> frozenset[str]:
    """The given names that public figures have: Donald, Sergey."""
    full = (name.split() for spellings in PUBLIC_NAMES for name in spellings)
    return frozenset(fold_name(words[0]) for words in full if len(words) == 2)
