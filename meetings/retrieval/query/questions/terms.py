"""The content words of a question, with the index keys that may stand for each.

A word stands for itself; for what its abbreviation means; for the country it names in both
languages; for the person it names as the archive writes them. A word that the archive does not
hold is taken for a typing mistake, another form or another script, and the archive's own words
most like it stand for it, each by its likeness. Words near in meaning and translations are kept
apart: they help to find and to order, but are no sameness.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from meetings.gazetteer.abbreviations_in_cases import expansions_in_any_case
from meetings.gazetteer.countries import country_names
from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.gazetteer.towns_and_inhabitants import called, places_named_by
from meetings.model.passage import TermGroup
from meetings.model.question import Term
from meetings.names.matching import SURE, match_names
from meetings.ports.index import Passages
from meetings.retrieval.query.hyphenated_words import wholes_of
from meetings.retrieval.query.questions.nouns_of_deeds import noun_of_deed
from meetings.retrieval.query.questions.numbers_otherwise_written import written_otherwise
from meetings.retrieval.query.questions.question_stop_words import NOT_CONTENT
from meetings.retrieval.query.questions.similar_spellings import alike_words
from meetings.text.clipped_compounds import clipped, written_out
from meetings.text.english_spellings import other_spellings
from meetings.text.english_synonyms import said_for
from meetings.text.language import grammar_words
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import WORDS_IN_CAPITALS, key, keys
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold, words

_NEAR_LOOKED_FOR, _NEAR_WORTH = 4, 0.5
"""How many near words of a language are searched for as well, and at which share of the weight."""
_SPELT = 0.9
"""«Казань» is met by "Kazan", as a country by its other name."""
TRANSLATED = 0.8
"""Nearness from which on a word of the other language stands for one that no text holds, which is
no mistake then: the commonest translations have .9."""
_CLIPPED = 0.9
"""«зарплата» is met by «заработная плата», as a country by its other name."""
_BY_NOUN = 0.85
"""«вакцинировано» is met by «вакцинация», where nobody says the verb; a slip weighs less."""
_BY_TOWN = 0.6
"""«в Калуге» is met by «Калужская область», the town itself better."""
_SURELY_MEANT = 0.66
"""One letter of six may differ (.69), not one of five (.64): «надой» is no «народной», nor told by
what is said of people."""
_WRITTEN_OUT, _PART_OF_IT = 0.8, 0.4
"""«Евросоюз» for ЕС; and less than half for a word of its name, by which it is not met."""
_RESPELT = 0.99
"""Below the word itself, which is told by the key that comes first."""


def terms_of(question: str, passages: Passages, people: Sequence[str] = ()) -> tuple[Term, ...]:
    """The terms of a question in order, each once, weighed by how rare it is.

    ``people``: full names of the people the question is known to name.
    """
    names = tuple(dict.fromkeys(word for name in people for word in name.split()))
    found: dict[str, _Word] = {}
    empty = NOT_CONTENT | grammar_words(question)
    for text, proper, clippings, joined in _each_word(question):
        folded, own = fold(text), key(text)
        if own and own not in found and folded not in empty:
            wholes = wholes_of(own, passages.vocabulary()) if is_cyrillic(own) else ()
            possible = dict.fromkeys((*joined, *written_otherwise(folded), *wholes))
            certain = (
                *_respelt(folded),
                *clippings,
                *_of_people(text, names),
                *((key(name), _SPELT) for name in spellings_of_town(text)),
                *_of_countries(text),
                *_written_out(text),
            )
            found[own] = _Word(text, folded, own, proper, certain, tuple(possible))
    held = _Frequencies(passages)
    held.of([each for word in found.values() for each in word.certain_and_near()])
    return tuple(_term(word, passages, held) for word in found.values())


class _Asked(NamedTuple):
    """A word of the question, whether it is written as a name, the keys of what it is clipped to,
    and of what it makes with its neighbours: "intensive-care".
    """

    text: str
    proper: bool
    clippings: tuple[tuple[str, float], ...]
    joined: tuple[str, ...] = ()


def _each_word(question: str) -> Iterator[_Asked]:
    """The words of a question; a clipped compound counts as the words it is made of:
    «капремонт» as «капитальный ремонт».
    """
    read = words(question)
    for i, word in enumerate(read):
        if whole := written_out(word.text):
            yield from (_Asked(part, False, ((key(word.text), _CLIPPED),)) for part in whole)
            continue
        pairs = list(pairwise(one.text for one in read[max(i - 1, 0) : i + 2]))
        clippings = tuple((short, _CLIPPED) for pair in pairs for short in clipped(*pair))
        joined = tuple(key(f"{one}-{other}") for one, other in pairs)
        yield _Asked(word.text, word.text[:1].isupper() and i > 0, clippings, joined)


class _Word(NamedTuple):
    """A content word as the question has it; ``certain``: keys that surely stand for it;
    ``possible``: those that do where the archive holds them.
    """

    text: str
    folded: str
    own: str
    proper: bool
    certain: tuple[tuple[str, float], ...]
    possible: tuple[str, ...]

    def certain_and_near(self) -> Iterator[str]:
        """The keys that are asked for unless the archive does not hold the word."""
        yield self.own
        yield from self.possible
        yield from (other for other, _ in (*self.certain, *_meant(self.own)))


class _Frequencies:
    """How many passages hold a key, asked of the index at once for all words of a question: word
    by word it looked 40 times whether the index had changed.
    """

    def __init__(self, passages: Passages) -> None:
        self._passages = passages
        self._known: dict[str, int] = {}

    def of(self, keys: Sequence[str]) -> list[int]:
        """The frequencies of some keys."""
        new = [one for one in dict.fromkeys(keys) if one not in self._known]
        if new:
            self._known.update(zip(new, self._passages.frequencies(new), strict=True))
        return [self._known[one] for one in keys]

    @cached_property
    def total(self) -> int:
        """How many passages there are."""
        return self._passages.total()


def _term(word: _Word, passages: Passages, held: _Frequencies) -> Term:
    known = held.of([word.own])[0] > 0
    keys = {word.own: 1.0}
    for other, weight in word.certain:
        keys.setdefault(other, weight)
    for other, count in zip(word.possible, held.of(word.possible), strict=True):
        if count:
            keys.setdefault(other, _SPELT)
    there = known or any(held.of([other for other, _ in word.certain]) + held.of(word.possible))
    if not there and not places_named_by(word.text):  # a place is no mistake for another word
        meant = _translated(word.own, held)
        if noun := _noun_held(word.folded, held):
            keys[noun] = _BY_NOUN
        for other, weight in _unknown(word.folded, passages):
            if other in meant:  # of one sound and of one meaning: "migrants"
                keys[other] = _SPELT
            elif not meant:  # else «мигранты» are a mistake for «гранты»
                keys[other] = max(weight, keys.get(other, 0.0))
    # What stands for a word less than half does not tell how rare the word is.
    standing = [other for other, weight in keys.items() if weight >= 0.5]
    worth = _rarity(max(held.of(standing)), held.total)
    parts = _parts_of(word)
    near = _near(word.own, {k: v for k, v in keys.items() if k not in parts}, held)
    return Term(word.text, tuple(keys.items()), known, word.proper, worth, near)


def _parts_of(word: _Word) -> frozenset[str]:
    """The keys of an abbreviation written out: what is near to "nations" is not near to the UN."""
    return frozenset(other for other, _ in _written_out(word.text)) - {word.own}


def _translated(own: str, held: _Frequencies) -> frozenset[str]:
    """The keys of the archive that surely are a word's translation."""
    surely = [other for other, weight in translations(own) if weight >= TRANSLATED]
    there = zip(surely, held.of(surely), strict=True)
    return frozenset(other for other, count in there if count)


def _noun_held(folded: str, held: _Frequencies) -> str:
    """The key of a verb's noun, where the archive holds that or a translation of it."""
    noun = key(noun_of_deed(folded))
    return noun if noun and (held.of([noun])[0] or _translated(noun, held)) else ""


def _near(
    own: str, keys: Mapping[str, float], held: _Frequencies
) -> tuple[tuple[str, float], ...]:
    """Keys of the archive that are near in meaning to a word, or to what it is taken for."""
    likest = max(keys, key=lambda other: (other != own, keys[other]))
    meant = _meant(own) or (_meant(likest) if keys[likest] >= _SURELY_MEANT else ())
    found = [pair for pair in meant if pair[0] not in keys]
    there = held.of([other for other, _ in found])
    return tuple(pair for pair, count in zip(found, there, strict=True) if count)


def _meant(key: str) -> tuple[tuple[str, float], ...]:
    formal = said_for(key)
    said = dict(formal)
    near = (pair for pair in near_words(key) if pair[0] not in said)
    return (*formal, *near, *translations(key))


def rarity(frequency: int, passages: Passages) -> float:
    """Inverse document frequency; a word that nothing stands for counts as a rather rare one."""
    return _rarity(frequency, passages.total())


def _rarity(frequency: int, passages: int) -> float:
    total = max(passages, 1)
    return math.log(1 + total / (frequency + 0.5)) if frequency else math.log(1 + total / 3)


@lru_cache(maxsize=2048)  # most questions name the host, and ask in the same words
def _of_people(text: str, names: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    """The words of the people's names that a word of the question spells in its own way."""
    if not names or not text[:1].isalpha():
        return ()
    # What stands for a word, and how well: a name in another spelling, a country in the other
    # language, an abbreviation written out. The word as asked counts 1 and so comes first.
    found = (names[i] for i, score in match_names(text, names, limit=4) if score >= SURE)
    return tuple((key(name) or fold(name), 0.95) for name in found)


def _respelt(folded: str) -> Iterator[tuple[str, float]]:
    """The keys of a word's other spelling: "harbor" as "harbour"."""
    for other in other_spellings(folded):
        yield key(other), _RESPELT


@lru_cache(maxsize=4096)
def _of_countries(text: str) -> tuple[tuple[str, float], ...]:
    """The keys of a country's names in both languages; of a region's by its town or people."""
    found = countries_in(text)
    if not found and (one := called(text)):
        weight = 0.9 if one.by_people else _BY_TOWN
        return (*((key(one.town), 0.9) for _ in one.town[:1]), *_keys_of([one.place], weight))
    return tuple(_keys_of(found, 0.9))


def _keys_of(places: Iterable[str], weight: float) -> Iterator[tuple[str, float]]:
    names = [
        name for place in places for lang in ("ru", "en") for name in country_names(place, lang)
    ]
    single = (key(name) for name in names if " " not in name)
    return ((other, weight) for other in dict.fromkeys(filter(None, single)))


@lru_cache(maxsize=4096)
def _written_out(text: str) -> tuple[tuple[str, float], ...]:
    """The keys of what an abbreviation stands for, where that is a word or two.

    Where it is two, each of them may belong to something else: the Soviet Union is not the EU.
    """
    written = text if text in WORDS_IN_CAPITALS else fold(text)
    forms = [form for other in expansions_in_any_case(written) if (form := keys(other))]
    alone = dict.fromkeys((form[0] for form in forms if len(form) == 1), _WRITTEN_OUT)
    parts = {part for form in forms if len(form) == 2 for part in form}
    return tuple(sorted((dict.fromkeys(parts, _PART_OF_IT) | alone).items()))


def _unknown(folded: str, passages: Passages) -> Iterable[tuple[str, float]]:
    """What may be meant by a word that the archive does not hold."""
    return alike_words(passages.vocabulary()).of(folded)


def groups_of(terms: Sequence[Term]) -> list[TermGroup]:
    """What the index is asked for."""
    return [TermGroup((*term.keys, *_looked_for(term))) for term in terms]


def _looked_for(term: Term) -> Iterator[tuple[str, float]]:
    """The nearest in meaning of either language, for less than the word itself."""
    left = {True: _NEAR_LOOKED_FOR, False: _NEAR_LOOKED_FOR}
    for other, nearness in term.near:
        cyrillic = is_cyrillic(other)
        if left[cyrillic]:
            left[cyrillic] -= 1
            yield other, _NEAR_WORTH * nearness
