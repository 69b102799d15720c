"""Towns and rivers by the adjective made of their name: «керченский» and «Керчь».

Countries and regions have their adjectives in a table; of the thousands of towns that the Russian
dictionary knows the adjective is taken apart and made by its rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from meetings.gazetteer.town_names import in_other_language, town_meant
from meetings.text.russian_analyses import parses_of
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold

_SUFFIXES = ("ский", "ской")
"""«керченский», «донской»."""
_JOINTS = ("", "ин", "ен", "н", "й")
"""What may stand between a town's stem and the suffix: «ялт-ин-ский», «керч-ен-ский»."""
_ENDS = ("", "ь", "а", "я", "и", "о", "ы", "е", "у", "ый", "ий", "ио")
"""What a town's name may end with behind its stem: «Керч-ь», «Ялт-а», «Гроз-ный»."""
_SWALLOWED = ("ск", "к")
"""Ends that the suffix takes in: «Норильск», «Дамаск»."""
_SOFTENED = {"ж": "г", "ч": "к", "ш": "х"}
"""«волжский» of «Волга», «ладожский» of «Ладога»."""
_HARDENED = {soft: hard for hard, soft in _SOFTENED.items()}
_LEAST = 3
"""Letters of a stem: a shorter one is a part of too many names."""
_OF_PEOPLES = frozenset({"русский", "горский"})
"""Made of a people's or a mountaineers' name, though a town is called like it."""


@lru_cache(maxsize=4096)
def town_of(word: str) -> str | None:
    """The town or river that an adjective is made of, folded: «керчь» of «керченской»."""
    folded = fold(word)
    lemma = _adjective(folded) if is_cyrillic(folded) else None
    if lemma is None or lemma in _OF_PEOPLES:
        return None
    own = {other for other, _ in translations(key(lemma))}
    for town in filter(_is_town, _towns(lemma)):
        is_translation = not own.isdisjoint(map(key, in_other_language(town)))
        if is_translation or not (own or _is_ordinary(lemma, town)):
            return town  # «римский» is first of all "Roman"
    return None


@lru_cache(maxsize=4096)
def spellings_of_town(word: str) -> tuple[str, ...]:
    """What else stands for a town that a word names: in the other language, as an adjective."""
    if town := town_of(word):
        return (town, *in_other_language(town))
    others = in_other_language(word)
    towns = [town_meant(word)] if is_cyrillic(word) else others
    return (*others, *filter(None, map(adjective_of, towns)))


@lru_cache(maxsize=4096)
def adjective_of(town: str) -> str | None:
    """The adjective that is made of a town's or river's name, folded."""
    folded = fold(town)
    return next((one for one in _adjectives(folded) if town_of(one) == folded), None)


def _adjective(folded: str) -> str | None:
    """The nominative of an adjective in one of the suffixes; no dictionary has all of them."""
    for parse in parses_of(folded):
        if parse.tag.POS == "ADJF" and parse.normal_form.endswith(_SUFFIXES):
            return fold(parse.normal_form)
    return None


def _towns(lemma: str) -> Iterator[str]:
    """What the name may be, the least changed first."""
    whole = lemma[: -len(_SUFFIXES[0])]
    stems = [whole.removesuffix(joint) for joint in _JOINTS if whole.endswith(joint)]
    if whole.endswith("ь"):
        stems.insert(1, whole[:-1])  # «стамбульский»
    stems += [stem[:-1] + _SOFTENED[stem[-1]] for stem in stems if stem[-1:] in _SOFTENED]
    long = [stem for stem in stems if len(stem) >= _LEAST]
    yield from (stem + end for stem in long for end in _ENDS)
    yield from (stem + end for stem in long for end in _SWALLOWED)


def _is_ordinary(lemma: str, town: str) -> bool:
    """Whether an adjective is made of an ordinary word as well: «шахтёрский» is of miners."""
    whole = lemma[: -len(_SUFFIXES[0])]
    return town.startswith(whole) and town.endswith(_SWALLOWED) and in_dictionary(whole)


def _adjectives(town: str) -> Iterator[str]:
    """What the adjective may be, of those that the dictionary has."""
    ends = [end for end in (*_ENDS, *_SWALLOWED) if town.endswith(end)]
    stems = [town.removesuffix(end) for end in ends]
    stems += [f"{stem}ь" for stem in stems if stem.endswith("л")]
    stems += [stem[:-1] + _HARDENED[stem[-1]] for stem in stems if stem[-1:] in _HARDENED]
    made = (
        f"{stem}{joint}{suffix}" for stem in stems for joint in _JOINTS for suffix in _SUFFIXES
    )
    return (one for one in dict.fromkeys(made) if in_dictionary(one) and _adjective(one) == one)


def _is_town(name: str) -> bool:
    return in_dictionary(name) and any(
        "Geox" in parse.tag and parse.is_known and fold(parse.normal_form) == name
        for parse in parses_of(name)
    )
