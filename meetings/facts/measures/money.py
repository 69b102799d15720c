"""Sums of money: «25 миллиардов долларов», "$47,000,000", «69 тысяч [рублей]»."""

from __future__ import annotations

from dataclasses import replace

from meetings.facts.data.currencies import (
    EN_CURRENCIES,
    EN_FOREIGN_ADJECTIVES,
    EQUIVALENT,
    IN_TERMS_OF,
    RU_CURRENCIES,
    RU_FOREIGN_ADJECTIVES,
    SIGNS,
)
from meetings.facts.measures.subunits import subunits, with_subunits
from meetings.facts.numbers.cardinals import number_at
from meetings.facts.numbers.digits import Number
from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens

_EN_BETWEEN = frozenset("us american russian more canadian australian belarusian".split())
_NEVER_ALONE = frozenset({"р", "драм", "драма", "сум", "вон", "фунт", "лир"})


def money(tokens: Tokens, number: Number) -> Measure | None:
    """A sum with its currency, the sign before or the word after it."""
    sign = SIGNS.get(tokens.words[number.first - 1])
    if sign:
        found = _made(number, number.first - 1, number.stop, sign)
        return _scaled_by_next(tokens, number, found)
    after = tokens.words[number.stop]
    if after in SIGNS and not tokens.words[number.stop + 1][:1].isdigit():
        return _made(number, number.first, number.stop + 1, SIGNS[after])
    small = subunits(tokens, number)
    told = None if small else _with_word(tokens, number)
    return with_subunits(tokens, told) if told else small


def _scaled_by_next(tokens: Tokens, number: Number, found: Measure) -> Measure:
    """From "$5 to $7 million": the multiplier comes with the second sum."""
    i = number.stop
    if number.factor > 1 or tokens.words[i] != "to" or tokens.words[number.first - 2] != "from":
        return found
    following = number_at(tokens, i + 1 + (tokens.words[i + 1] in SIGNS))
    if following is None or following.factor < 1000:
        return found
    return replace(found, value=number.value * following.factor, elided=True)


def _made(number: Number, first: int, stop: int, unit: str) -> Measure:
    return Measure(
        "money", first, stop, number.value, unit, number.upper, number.rough, factor=number.factor
    )


def _in_terms_of(tokens: Tokens, number: Number) -> Measure | None:
    """«50 миллиардов в долларовом эквиваленте», "50 billion in US dollar terms"."""
    i = number.stop
    if number.factor == 1 or tokens.words[i] not in {"в", "in"}:
        return None
    i += 1 + (tokens.words[i + 1] in _EN_BETWEEN)
    if not tokens.words[i + 1].startswith(EQUIVALENT):
        return None
    code = next((of for stem, of in IN_TERMS_OF.items() if tokens.words[i].startswith(stem)), None)
    return _made(number, number.first, i + 2, code) if code else None


def _with_word(tokens: Tokens, number: Number) -> Measure | None:
    if told := _in_terms_of(tokens, number):
        return told
    i = number.stop
    bracket = tokens.words[i] == "["
    i += bracket
    adjective = ""
    if tokens.words[i] not in _currencies(tokens) and _may_stand_between(tokens, i):
        adjective, i = tokens.words[i], i + 1
    code = _currencies(tokens).get(tokens.words[i])
    if code is None or (tokens.words[i] in _NEVER_ALONE and number.worded and number.factor == 1):
        return None
    stop = i + 1
    if bracket:
        if tokens.words[stop] != "]":
            return None
        stop += 1
    return _made(number, number.first, stop, _foreign(tokens, adjective, code))


def _currencies(tokens: Tokens) -> dict[str, str]:
    return RU_CURRENCIES if tokens.lang == "ru" else EN_CURRENCIES


def _may_stand_between(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    if tokens.lang == "en":
        return word in _EN_BETWEEN
    return word.endswith(("их", "ых")) and tokens.words[i + 1] in RU_CURRENCIES


def _foreign(tokens: Tokens, adjective: str, code: str) -> str:
    table = RU_FOREIGN_ADJECTIVES if tokens.lang == "ru" else EN_FOREIGN_ADJECTIVES
    for (stem, of), foreign in table.items():
        if code == of and adjective.startswith(stem):
            return foreign
    return code
