"""The noun that a Russian number counts: past adjectives to the genitive."""

from __future__ import annotations

from meetings.facts.morphology import Reading, reading
from meetings.facts.digits import DASHES, Number
from meetings.facts.tokens import Tokens
from meetings.facts.unit_words import (
    RU_ABBREVIATIONS,
    RU_BETWEEN,
    RU_LEMMAS,
    RU_MEASURED_TWICE,
    RU_NO_NOUNS,
    RU_SQUARE,
    RU_SUBSTANTIVES,
)

_LONGEST = 7
_PUNCTUATED = (",", "и", "или")


def head_after(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """Where the counted noun ends, and its lemma."""
    i = number.stop
    bracket = tokens.words[i] == "["
    found = _walk(tokens, i + bracket, number)
    if found and bracket:
        return (found[0] + 1, found[1]) if tokens.words[found[0]] == "]" else None
    return found


def _walk(tokens: Tokens, start: int, number: Number) -> tuple[int, str] | None:
    i, last_adjective = start, None
    while i < start + _LONGEST:
        word = tokens.words[i]
        if not _is_word(word) and not (last_adjective is not None and _joins(tokens, i)):
            break
        if not _is_word(word) or (word in _PUNCTUATED and last_adjective is not None):
            if not _joins(tokens, i):
                break
            i += 1
            continue
        unit = _unit_at(tokens, i, number, bare=last_adjective is None)
        if unit is not None:
            return unit
        if _hanging_adjective(tokens, i):
            last_adjective, i = i, i + 2
            continue
        if word in RU_BETWEEN:
            i += 1
            continue
        if word in RU_NO_NOUNS or not reading(word).adjective:
            break
        last_adjective, i = i, i + 1
    return _adjective_as_noun(tokens, last_adjective)


def _is_word(word: str) -> bool:
    return bool(word) and word[0].isalpha()


def _joins(tokens: Tokens, i: int) -> bool:
    """«новых, современных школ», «больших и малых городов»."""
    if tokens.words[i] not in _PUNCTUATED:
        return False
    after = tokens.words[i + 1]
    if not _is_word(after) or after in RU_NO_NOUNS:
        return False
    return _hanging_adjective(tokens, i + 1) or (
        reading(after).adjective and not reading(after).sure
    )


def _hanging_adjective(tokens: Tokens, i: int) -> bool:
    """«четырёх-, пятизвёздочных»: the first half of an adjective left hanging."""
    return tokens.words[i + 1] in DASHES and tokens.words[i + 2] == "," and tokens.touching(i)


def _unit_at(tokens: Tokens, i: int, number: Number, *, bare: bool) -> tuple[int, str] | None:
    word = tokens.words[i]
    squared = _squared(tokens, i)
    if squared:
        return squared
    if word in RU_LEMMAS and (len(word) > 2 or not number.worded):
        if (
            word in RU_ABBREVIATIONS
            and tokens.words[i + 1] == "."
            and tokens.words[i + 2].isalpha()
        ):
            return i + 1, RU_LEMMAS[word]
        return i + 1, RU_LEMMAS[word]
    if word in RU_NO_NOUNS or len(word) < 3:
        return None
    read = reading(word)
    if (
        read.noun is None
        or (read.adjective and not read.sure)
        or not _agrees(read, number, bare=bare)
    ):
        return None
    return i + 1, read.noun


def _squared(tokens: Tokens, i: int) -> tuple[int, str] | None:
    word = tokens.words[i]
    if word in ("кв", "куб") and tokens.words[i + 1] == ".":
        metre = RU_LEMMAS.get(tokens.words[i + 2])
        return (
            (i + 3, f"{'квадратный' if word == 'кв' else 'кубический'} {metre}") if metre else None
        )
    for stem, adjective in RU_SQUARE.items():
        if word.startswith(stem):
            noun = reading(tokens.words[i + 1]).noun if tokens.words[i + 1] else None
            noun = RU_LEMMAS.get(tokens.words[i + 1], noun)
            if noun in RU_MEASURED_TWICE:
                return i + 2, f"{adjective} {noun}"
    return None


def _agrees(read: Reading, number: Number, *, bare: bool) -> bool:
    """Only a number ending in one counts a nominative singular: «21 процент», «391 танк»."""
    if not read.single:
        return True
    whole = int(number.value)
    return number.factor == 1 and whole == number.value and whole % 10 == 1 and whole % 100 != 11


def _adjective_as_noun(tokens: Tokens, i: int | None) -> tuple[int, str] | None:
    """«500 больных», «12 новых рабочих»: an adjective that stands for a noun."""
    if i is None:
        return None
    word = tokens.words[i]
    if word in RU_SUBSTANTIVES:
        return i + 1, reading(word).noun or RU_SUBSTANTIVES[word]
    read = reading(word)
    if tokens.words[i].endswith(("ых", "их", "ым", "им")) and read.noun is not None:
        return i + 1, read.noun
    return None
