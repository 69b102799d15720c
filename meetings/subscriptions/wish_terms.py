"""The terms of a wish for words: what a text has to contain to match it.

A word counts in any form; by what it abbreviates or is abbreviated by; by the country it names; by
its commonest translation. «Quoted words» stand one after the other; -word must not stand near; of
words joined by "or" one is enough; parts joined by + stand in one turn, and one of them may name
who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.countries import countries_in, country_names
from meetings.text.near_words import translations
from meetings.text.russian_forms import may_be_surname
from meetings.text.stems import folded_key, key
from meetings.text.tokens import fold, word_texts

Wording = tuple[str, ...]
"""Index keys that stand one after the other."""

_Piece = tuple[str, bool]
"""Words as they were written, and whether they stood in quotes."""
_JOINING = frozenset({"или", "or", "|"})
OR = " | "
"""Between the words of a term any one of which is enough."""
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
    parts: list[list[_Piece]] = [[]]
    excluded: list[WishTerm] = []
    for piece in _PIECE.finditer(text):
        words, phrase = piece["phrase"] or piece["word"] or "", bool(piece["phrase"])
        if piece["plus"]:
            parts.append([])
        elif piece["no"] or piece["not"]:
            excluded += _terms([(words, phrase)])
        else:
            parts[-1].append((words, phrase))
    made = (_either_or(part) for part in parts)
    return WordsWish(tuple(part for part in made if part.terms), tuple(excluded))


def _either_or(pieces: list[_Piece]) -> Together:
    """What has to stand together, of words joined by "or" any one."""
    plain, choices = list(pieces), []
    while at := next((i for i, one in enumerate(plain) if i and _joins(one)), 0):
        low = at - 1
        while plain[at + 1 : at + 2] and plain[at + 2 : at + 3] and _joins(plain[at + 2]):
            at += 2
        choices.append([one for one in plain[low : at + 2] if not _joins(one)])
        del plain[low : at + 2]
    told = _together(plain)
    return replace(told, terms=(*told.terms, *(_any_of(choice) for choice in choices)))


def _joins(piece: _Piece) -> bool:
    return not piece[1] and piece[0].lower() in _JOINING


def _any_of(choice: list[_Piece]) -> WishTerm:
    terms = [term for piece in choice for term in _terms([piece])]
    wordings = dict.fromkeys(wording for term in terms for wording in term.wordings)
    return WishTerm(OR.join(term.text for term in terms), tuple(wordings))


def _together(pieces: list[_Piece]) -> Together:
    text = " ".join(words for words, _ in pieces)
    terms = tuple(dict.fromkeys(_terms(pieces)))
    several = len(terms) > 1 and not any(phrase for _, phrase in pieces)
    return Together(text, terms, tuple(_written_out(text)) if several else ())


def _terms(pieces: Iterable[_Piece]) -> Iterator[WishTerm]:
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
    if may_be_surname(word):
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
