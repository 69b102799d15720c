"""Ratios: «27 из 31», "12 out of 40", «3,9 на тысячу»."""

from __future__ import annotations

from decimal import Decimal

from meetings.facts.data.number_words import EN_MULTIPLIERS, RU_MULTIPLIERS
from meetings.facts.numbers.cardinals import number_at
from meetings.facts.numbers.digits import Number
from meetings.facts.tokens import Tokens

_PER = frozenset({"на", "per"})
_UP_TO = frozenset({"до", "to"})
_LEAST_BASE = 100
"""The smallest number of heads that rates are counted per."""


def link_to_total(tokens: Tokens, i: int) -> int | None:
    """Where the total begins past «из», "of", "out of", or None where nothing of these stands."""
    if tokens.words[i] == "out" and tokens.words[i + 1] == "of":
        return i + 2
    return i + 1 if tokens.words[i] in ("of", "из") else None


def total_of(tokens: Tokens, number: Number) -> Number | None:
    """The whole that a number is a part of, or the number itself where it is the whole."""
    before, ahead = tokens.words[number.first - 1], tokens.words[number.first - 2]
    if before == "из" or (before == "of" and (ahead == "out" or ahead[:1].isdigit())):
        return number
    at = link_to_total(tokens, number.stop)
    return None if at is None else number_at(tokens, at)


def is_rate(tokens: Tokens, number: Number) -> bool:
    """«с 10,8 до 3,9 на одну тысячу родившихся», "5.1 per 1,000": never thousands themselves."""
    i = number.stop
    if tokens.words[i] in _UP_TO:
        further = number_at(tokens, i + 1)
        i = further.stop if further else i
    return tokens.words[i] in _PER and _base(tokens, i + 1) >= _LEAST_BASE


def is_base(tokens: Tokens, number: Number) -> bool:
    """Whether a round number is what a rate before it is counted per."""
    before, per = tokens.words[number.first - 2], tokens.words[number.first - 1]
    return per in _PER and before[:1].isdigit() and _base(tokens, number.first) >= _LEAST_BASE


def _base(tokens: Tokens, i: int) -> Decimal | int:
    multipliers = RU_MULTIPLIERS if tokens.lang == "ru" else EN_MULTIPLIERS
    if tokens.words[i] in multipliers:
        return multipliers[tokens.words[i]]
    found = number_at(tokens, i)
    power = found is not None and str(int(found.value)).strip("0") == "1"
    return found.value if found is not None and power else 0
