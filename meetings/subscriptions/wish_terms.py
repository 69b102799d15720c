"""A wish for words → what a text has to hold for it.

A word counts in any form; by what it abbreviates or is abbreviated by; by the country it names; by
its commonest translation. «Quoted words» stand one after the other; -word must not stand near;
parts joined by + stand in one turn, and one of them may name who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.countries import countries_in, country_names
from meetings.text.morphology import analyzer
from meetings.text.near_words import translations
from meetings.text.stems import folded_key, key
from meetings.text.tokens import fold, word_texts

Wording = tuple[str, ...]
"""Index keys that stand one after the other."""

_TRANSLATED = 0.9
"""The nearness of the commonest translations."""
_PIECE = re.compile(
    r"(?P<no>(?<!\S)[-−–])?[«“\"](?P<phrase>[^»”\"]+)[»”\"]"
    r"|(?P<plus>\+)"
    r"|(?P<not>(?<!\S)[-−–](?=\w))?(?P<word>[^\s+«“\"]+)"
)


@dataclass(frozen=True, slots=True)
class WishTerm:
    """A word or phrase looked for, and all that may stand for it.

    ``surname``: written as one, so that «Песков» is no sand.
    """

    text: str
    wordings: tuple[Wording, ...]
    surname: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Terms that have to stand near each other; ``whole``: what stands for all of them at once."""

    text: str
    terms: tuple[WishTerm, ...]
    whole: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class WordsWish:
    """``parts`` have to be met in one turn, ``excluded`` must not stand near them."""

    parts: tuple[Together, ...]
    excluded: tuple[WishTerm, ...] = ()


@lru_cache(maxsize=16_384)
def words_wish(text: str) -> WordsWish:
    """What a wish for words looks for; no parts where it looks for nothing."""
    parts: list[list[tuple[str, bool]]] = [[]]
    excluded: list[WishTerm] = []
    for piece in _PIECE.finditer(text):
        words, phrase = piece["phrase"] or piece["word"] or "", bool(piece["phrase"])
        if piece["plus"]:
            parts.append([])
        elif piece["no"] or piece["not"]:
            excluded += _terms([(words, phrase)])
        else:
            parts[-1].append((words, phrase))
    made = (_together(part) for part in parts)
    return WordsWish(tuple(part for part in made if part.terms), tuple(excluded))


def _together(pieces: list[tuple[str, bool]]) -> Together:
    text = " ".join(words for words, _ in pieces)
    terms = tuple(dict.fromkeys(_terms(pieces)))
    several = len(terms) > 1 and not any(phrase for _, phrase in pieces)
    return Together(text, terms, tuple(_written_out(text)) if several else ())


def _terms(pieces: Iterable[tuple[str, bool]]) -> Iterator[WishTerm]:
    """Stop words are looked for only where there is nothing else, and within phrases."""
    pieces = list(pieces)
    words = [word for text, phrase in pieces if not phrase for word in word_texts(text)]
    single = len(words) == 1 and len(pieces) == 1
    telling = [word for word in words if key(word)] or words
    yield from (_term(word, single=single) for word in telling)
    for text, phrase in pieces:
        if phrase and (wording := _wording(text)):
            yield WishTerm(text, (wording,))


def _term(word: str, *, single: bool) -> WishTerm:
    own = _wording(word)
    if _is_surname(word):
        return WishTerm(word, (own,), surname=True)
    others = [*_written_out(word), *_countries(word)]
    if len(own) == 1:
        others += [(other,) for other in _translations(own[0], single=single)]
    return WishTerm(word, tuple(dict.fromkeys([own, *others])))


def _wording(text: str) -> Wording:
    return tuple(folded_key(fold(word)) for word in word_texts(text))


def _written_out(text: str) -> list[Wording]:
    return [_wording(other) for other in expansions(text)]


def _countries(word: str) -> list[Wording]:
    """What a country is called in both languages, its adjectives included."""
    found = [name for place in countries_in(word) for name in _names_of(place)]
    return [_wording(name) for name in found]


def _names_of(place: str) -> tuple[str, ...]:
    return country_names(place, "ru") + country_names(place, "en")


def _translations(own: str, *, single: bool) -> list[str]:
    """The commonest; alone, only one that means nothing else: «сыр» is no "raw"."""
    common = [other for other, near in translations(own) if near >= _TRANSLATED]
    return [other for i, other in enumerate(common) if not (single and i) or _only(other, own)]


def _only(other: str, own: str) -> bool:
    back = translations(other)
    return bool(back) and back[0][0] == own


def _is_surname(word: str) -> bool:
    """Whether a word begins with a capital and is the nominative of a surname."""
    if not word[:1].isupper() or word.isupper():
        return False
    return any("Surn" in parse.tag and "nomn" in parse.tag for parse in analyzer().parse(word))
