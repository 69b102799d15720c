"""«25 миллиардов долларов», "$47,000,000", «69 тысяч [рублей]», "$170–200 million"."""

from __future__ import annotations

from meetings.facts.currencies import (
    EN_CURRENCIES,
    EN_FOREIGN_ADJECTIVES,
    RU_CURRENCIES,
    RU_FOREIGN_ADJECTIVES,
    SIGNS,
)
from meetings.facts.measure import Measure
from meetings.facts.digits import Number
from meetings.facts.tokens import Tokens

_BETWEEN_RU = ("ск", "ок")
_EN_BETWEEN = frozenset("us american russian more canadian australian belarusian".split())
_NEVER_ALONE = frozenset({"р", "драм", "драма", "сум", "вон", "фунт", "лир"})


def money(tokens: Tokens, number: Number) -> Measure | None:
    """A sum with its currency, the sign before or the word after it."""
    sign = SIGNS.get(tokens.words[number.first - 1])
    if sign:
        return _made(number, number.first - 1, _past_code(tokens, number.stop), sign)
    after = tokens.words[number.stop]
    if after in SIGNS:
        return _made(number, number.first, number.stop + 1, SIGNS[after])
    return _with_word(tokens, number)


def _made(number: Number, first: int, stop: int, unit: str) -> Measure:
    return Measure(
        "money", first, stop, number.value, unit, number.upper, number.rough, factor=number.factor
    )


def _past_code(tokens: Tokens, i: int) -> int:
    """ "$5 billion" ends at the multiplier; "$5 million US dollars" does not."""
    return i


def _with_word(tokens: Tokens, number: Number) -> Measure | None:
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
