"""The noun that a Russian number counts: past adjectives to the genitive."""

from __future__ import annotations

from meetings.facts.data.unit_words import (
    RU_BETWEEN,
    RU_LEMMAS,
    RU_MEASURED_TWICE,
    RU_NO_NOUNS,
    RU_SQUARE,
    RU_SQUARE_SHORT,
    RU_SUBSTANTIVES,
)
from meetings.facts.numbers.digits import DASHES, Number
from meetings.facts.tokens import Tokens
from meetings.text.russian_analyses import WordForm, reading

_LONGEST = 7
"""Tokens from a number to the end of the noun that it counts."""
_JOINTS = frozenset({",", "и", "или"})
_PLURAL_ADJECTIVE = ("ых", "их", "ым", "им")


def head_after(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """Where the counted noun ends, and its lemma."""
    bracket = tokens.words[number.stop] == "["
    found = _walk(tokens, number.stop + bracket, number)
    if found and bracket:
        return (found[0] + 1, found[1]) if tokens.words[found[0]] == "]" else None
    return found


def _walk(tokens: Tokens, start: int, number: Number) -> tuple[int, str] | None:
    i, adjective = start, None
    while i < start + _LONGEST:
        unit = _unit_at(tokens, i, number)
        if unit is not None:
            return unit
        if _hanging_adjective(tokens, i):
            adjective, i = i, i + 2
        elif tokens.words[i] in RU_BETWEEN or (adjective is not None and _joins(tokens, i)):
            i += 1
        elif _is_word(tokens.words[i]) and reading(tokens.words[i]).adjective:
            adjective, i = i, i + 1
        else:
            break
    return None if adjective is None else _adjective_as_noun(tokens, adjective)


def _is_word(word: str) -> bool:
    return word[:1].isalpha() and word not in RU_NO_NOUNS


def _joins(tokens: Tokens, i: int) -> bool:
    """«новых, современных школ», «больших и малых городов»."""
    after = tokens.words[i + 1]
    if tokens.words[i] not in _JOINTS or not _is_word(after):
        return False
    read = reading(after)
    return _hanging_adjective(tokens, i + 1) or (read.adjective and not read.sure)


def _hanging_adjective(tokens: Tokens, i: int) -> bool:
    """«четырёх-, пятизвёздочных»: the first half of an adjective left hanging."""
    return tokens.words[i + 1] in DASHES and tokens.words[i + 2] == "," and tokens.touching(i)


def _unit_at(tokens: Tokens, i: int, number: Number) -> tuple[int, str] | None:
    word = tokens.words[i]
    squared = _squared(tokens, i)
    if squared:
        return squared
    if word in RU_LEMMAS and (len(word) > 2 or not number.worded):
        return i + 1, RU_LEMMAS[word]
    if not _is_word(word) or len(word) < 3:
        return None
    read = reading(word)
    if read.noun is None or not _agrees(read, number):
        return None
    if read.adjective and (not read.sure or _is_plural_noun(tokens.words[i + 1])):
        return None
    return i + 1, _of_parts(word) or read.noun


def _of_parts(word: str) -> str | None:
    """«детей-сирот» → «ребёнок-сирота»: both halves are nouns of their own."""
    parts = [RU_LEMMAS.get(part) or reading(part).noun for part in word.split("-") if part]
    nouns = [part for part in parts if part]
    return "-".join(nouns) if len(nouns) == len(parts) > 1 else None


def _is_plural_noun(word: str) -> bool:
    """«раненых людей»: the noun comes only now; but «военнослужащих страны»."""
    if not _is_word(word):
        return False
    return word in RU_LEMMAS or (reading(word).sure and reading(word).plural)


def _squared(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """«квадратных метров», «кв. м»: a unit of two words."""
    adjective = RU_SQUARE_SHORT.get(tokens.words[i])
    at = i + 2 if adjective and tokens.words[i + 1] == "." else i + 1
    if adjective is None:
        adjective = next(
            (full for stem, full in RU_SQUARE.items() if tokens.words[i].startswith(stem)), None
        )
    if adjective is None or not tokens.words[at]:
        return None
    noun = RU_LEMMAS.get(tokens.words[at]) or reading(tokens.words[at]).noun
    return (at + 1, f"{adjective} {noun}") if noun in RU_MEASURED_TWICE else None


def _agrees(read: WordForm, number: Number) -> bool:
    """Only a number ending in one counts a nominative singular: «21 процент», «391 танк»."""
    if not read.single:
        return True
    whole = int(number.value)
    return number.factor == 1 and whole == number.value and whole % 10 == 1 and whole % 100 != 11


def _adjective_as_noun(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """«900 учащихся», «12 новых рабочих»: an adjective that stands for a noun."""
    word = tokens.words[i]
    noun = reading(word).noun
    if word in RU_SUBSTANTIVES:
        return i + 1, noun or RU_SUBSTANTIVES[word]
    return (i + 1, noun) if noun and word.endswith(_PLURAL_ADJECTIVE) else None
