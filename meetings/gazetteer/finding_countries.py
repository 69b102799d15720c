"""Finds countries and Russian regions in a Russian or English text, in any case."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from meetings.gazetteer.country_and_region_names import (
    ALL_CAPITALS,
    CAPITALISED,
    COUNTRIES,
    NEVER_FIRST,
    REGIONS,
)
from meetings.model.languages import Lang
from meetings.text.declension import case_forms
from meetings.text.tokens import fold

_WORD = re.compile(r"(U\.S\.|[^\W\d_]+(?:['’-][^\W\d_]+)*)")
_ONE_WORD = re.compile(r"(?!U$)[^\W\d_]+(?:['’]s)?")
_FIGURES = re.compile(r"[\d.,\u00a0\u202f]+")
_SENTENCE_END = re.compile(r"[.!?…]\s*[\"»”)]*\s*$|^\W*$")
_ADJECTIVE_ENDINGS = "ий ого ому им ом ая ой ую ое ие их ими о".split()
_HARD_ADJECTIVE_ENDINGS = "ый ого ому ым ом ая ой ую ое ые ых ыми о".split()
_PLURAL = {"ы": ("ы", "ов", "", "ам", "ами", "ах"), "и": ("и", "ей", "ям", "ями", "ях")}
_FLEETING = {"египет": "египт"}


@dataclass(frozen=True, slots=True)
class Country:
    """A country or region with what the two languages call it, the usual name first."""

    key: str
    russian: tuple[str, ...]
    russian_adjectives: tuple[str, ...]
    english: tuple[str, ...]
    english_adjectives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountryMention:
    """A country named by ``text[start:stop]``."""

    key: str
    start: int
    stop: int
    adjective: bool


@cache
def countries() -> dict[str, Country]:
    """All that are known, by key."""
    rows = (line.split("|") for line in (COUNTRIES + REGIONS).splitlines())
    found = (Country(row[0].strip(), *(_items(cell) for cell in row[1:])) for row in rows)
    return {country.key: country for country in found}


def _items(cell: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in cell.split(",") if item.strip())


@cache
def _word_forms(word: str, in_phrase: bool) -> frozenset[str]:
    """The cases of a word of a Russian name; capitals, final -о, -и, -у do not decline."""
    folded = fold(word)
    if word.isupper() or len(folded) == 1:
        return frozenset({folded})
    if in_phrase and folded[-2:] in {"ая", "ий", "ый", "ой", "ое"}:
        endings = _ADJECTIVE_ENDINGS if folded[-3] in "кгх" else _HARD_ADJECTIVE_ENDINGS
        return frozenset(folded[:-2] + ending for ending in endings) | {folded}
    if in_phrase and folded[-2:] in {"ые", "ие"}:
        return frozenset(folded[:-1] + ending for ending in ("е", "х", "м", "ми"))
    if in_phrase and folded == "острова":
        return frozenset({"острова", "островов", "островам", "островами", "островах"})
    if folded.endswith("овы"):
        return frozenset(folded + ending for ending in ("", "х", "м", "ми"))
    return _noun_forms(folded)


def _noun_forms(folded: str) -> frozenset[str]:
    if folded in _FLEETING:
        return frozenset({folded, *(_FLEETING[folded] + e for e in ("а", "у", "ом", "е"))})
    if folded.endswith("ы"):
        return frozenset(folded[:-1] + ending for ending in _PLURAL["ы"] if ending) | {
            # Of a shorter name the stem would be an ordinary word.
            folded[:-1] if len(folded) > 6 else folded
        }
    if folded.endswith("ье"):
        return frozenset(folded[:-1] + ending for ending in ("е", "я", "ю", "ем"))
    if folded[-1] in "оиуэе":
        return frozenset({folded})
    return frozenset(case_forms(folded))


Pattern = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class _Name:
    key: str
    words: Pattern
    adjective: bool


def _names(country: Country) -> Iterator[_Name]:
    for name in country.russian:
        words = _WORD.findall(name)
        forms = tuple(_word_forms(word, len(words) > 1) for word in words)
        yield _Name(country.key, forms, adjective=False)
    for stem in country.russian_adjectives:
        endings = _HARD_ADJECTIVE_ENDINGS if stem.endswith("н") else _ADJECTIVE_ENDINGS
        yield _Name(country.key, (frozenset(stem + e for e in endings),), adjective=True)
    for is_adjective, names in ((False, country.english), (True, country.english_adjectives)):
        for name in names:
            words = [fold(word).removesuffix("'s") for word in _WORD.findall(name)]
            yield _Name(country.key, tuple(frozenset({w}) for w in words), is_adjective)
            if is_adjective:
                plural = (*(frozenset({w}) for w in words[:-1]), frozenset({words[-1] + "s"}))
                yield _Name(country.key, plural, adjective=True)


@cache
def _index() -> dict[str, list[_Name]]:
    """Names by each form of their first word, those of more words first."""
    found: dict[str, list[_Name]] = defaultdict(list)
    for country in countries().values():
        for name in _names(country):
            for form in name.words[0]:
                found[form].append(name)
    for names in found.values():
        names.sort(key=lambda name: -len(name.words))
    return dict(found)


Word = tuple[str, int, int]


def _words(found: Iterable[tuple[str, int]]) -> list[Word]:
    """Folded words with offsets; hyphenated ones in parts where the whole is unknown."""
    return [
        (folded, start + at, start + at + len(folded))
        for written, start in found
        for folded, at in _parts(written)
    ]


@lru_cache(maxsize=200_000)
def _parts(written: str) -> tuple[tuple[str, int], ...]:
    """The folded parts of a word, each with where it begins."""
    folded = fold(written).removesuffix("'s")
    if "-" not in folded or folded in _index() or folded in _inner_words():
        return ((folded, 0),)
    parts = folded.split("-")
    starts = accumulate((len(part) + 1 for part in parts), initial=0)
    return tuple(zip(parts, starts, strict=False))


@lru_cache(maxsize=200_000)
def _may_begin(written: str) -> bool:
    """Whether a name may begin with a word, or within it: most words are no part of any.

    "us" and «того» begin none, "US" and «Того» do.
    """
    return any(
        len(name.words) > 1 or _written_as_name(part, written[at : at + len(part)])
        for part, at in _parts(written)
        for name in _index().get(part, ())
    )


@cache
def _inner_words() -> frozenset[str]:
    names = (name for names in _index().values() for name in names)
    return frozenset(form for name in names for forms in name.words[1:] for form in forms)


@cache
def _longest() -> int:
    return max(len(name.words) for names in _index().values() for name in names)


def _allowed(text: str, word: Word) -> bool:
    folded, start, stop = word
    if not _written_as_name(folded, text[start:stop]):
        return False
    return folded not in NEVER_FIRST or not _SENTENCE_END.search(text[:start])


def _written_as_name(folded: str, written: str) -> bool:
    """Whether a word has the capitals without which it is no name by itself."""
    if folded in ALL_CAPITALS:
        return written.isupper()
    needs_one = folded in CAPITALISED or folded in NEVER_FIRST
    return not needs_one or written[:1].isupper()


def _matches(name: _Name, words: list[Word], place: int) -> bool:
    if place + len(name.words) > len(words):
        return False
    return all(words[place + k][0] in forms for k, forms in enumerate(name.words))


_MOST = 200_000
"""Words of which it is kept that they begin no name: some 20 MB."""
_none: set[str] = set()
_NOWHERE: frozenset[str] = frozenset()


def country_mentions(text: str) -> list[CountryMention]:
    """Each naming of a country or region in order, the longest name winning."""
    parts = _WORD.split(text)  # what lies between words, and words, by turns
    written = parts[1::2]
    # a look into a set takes half as long as to ask what is remembered of a word
    begins = [i for i, word in enumerate(written) if word not in _none and _may_begin(word)]
    if not begins:
        return []
    starts = list(accumulate(map(len, parts)))[::2]
    found: list[CountryMention] = []
    told = 0
    for i in begins:
        words = _words(zip(written[i : i + _longest()], starts[i:], strict=False))
        for place in range(len(_parts(written[i]))):
            name = _name_at(text, words, place) if words[place][1] >= told else None
            if name is not None:
                told = words[place + len(name.words) - 1][2]
                found.append(CountryMention(name.key, words[place][1], told, name.adjective))
    return found


def _name_at(text: str, words: list[Word], place: int) -> _Name | None:
    for name in _index().get(words[place][0], ()):
        if _matches(name, words, place) and (len(name.words) > 1 or _allowed(text, words[place])):
            return name
    return None


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
    if _none.issuperset(words):
        return _NOWHERE
    told = set(map(_told_alone, words))
    if None in told:
        return countries_in(text)
    known = [one for one in told if one is not None]
    inside = _NOWHERE.union(*(one.inside for one in known))
    if not all(inside.isdisjoint(one.goes_on) for one in known):
        return countries_in(text)
    return frozenset(one.key for one in known if one.key)


@lru_cache(maxsize=_MOST)
def _told_alone(word: str) -> _Alone | None:
    """What a word names by itself; None: its text has to be seen."""
    if _is_in_no_name(word):
        return _named_by_none(word, _NOTHING)
    inside = _inner_words().intersection(part for part, _ in _parts(word))
    if _surely_begins_none(word):
        return _named_by_none(word, _Alone("", inside=inside))
    (part, _), *others = _parts(word)
    if others or part in NEVER_FIRST or not _ONE_WORD.fullmatch(word):
        return None
    names = _index().get(part, ())
    goes_on = frozenset(form for one in names if len(one.words) > 1 for form in one.words[1])
    single = (one.key for one in names if len(one.words) == 1)
    is_name = _written_as_name(part, word[: len(part)])
    return _Alone(next(single, "") if is_name else "", goes_on, inside)


def _is_in_no_name(word: str) -> bool:
    """Most words are told at once: of letters alone, and no word of any name."""
    folded = fold(word)
    is_part = folded in _index() or folded in _inner_words()
    return word.isalpha() and not is_part and word != "U"


def _named_by_none(word: str, told: _Alone) -> _Alone:
    """Notes that no name begins with a word."""
    if len(_none) > _MOST:
        _none.clear()
    _none.add(word)
    return told


def _surely_begins_none(word: str) -> bool:
    """A word with figures and letters or a hard hyphen may be cut otherwise here, as "U.S." is."""
    if word == "U" or not (_WORD.fullmatch(word) or _FIGURES.fullmatch(word)):
        return False
    return not _may_begin(word)


def countries_in(text: str) -> frozenset[str]:
    """Keys of the countries and regions a Russian or English text names, «KZ» for «казахский»."""
    return frozenset(mention.key for mention in country_mentions(text))


def country_names(key: str, lang: Lang) -> tuple[str, ...]:
    """What a language calls a country, names before adjectives; for asking in the other one.

    Russian adjectives come in the masculine nominative. Nothing for an unknown key.
    """
    country = countries().get(key)
    if country is None:
        return ()
    if lang == "en":
        return country.english + country.english_adjectives
    adjectives = (
        stem + ("ый" if stem.endswith("н") else "ий") for stem in country.russian_adjectives
    )
    return (*country.russian, *adjectives)
