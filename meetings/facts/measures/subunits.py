"""Hundredths of a currency: «40 копеек» is 0.40 RUB, "50 cents" of a dollar 0.50 USD."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from meetings.facts.data.currencies import (
    EN_CURRENCIES,
    EN_SUBUNITS,
    RU_CURRENCIES,
    RU_SUBUNITS,
    SIGNS,
)
from meetings.facts.numbers.cardinals import number_at
from meetings.facts.numbers.digits import Number
from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens

_HUNDREDTH = Decimal("0.01")
_NEAR = 16
"""Tokens on either side in which dollars or euros are looked for: cents are told in the sentence
of their currency."""
_ENDS = frozenset({"", ".", "!", "?", "\n"})
_AND = frozenset({"и", "and"})
_DOLLARS_AND_EUROS = {
    word: code
    for table in (RU_CURRENCIES, EN_CURRENCIES, SIGNS)
    for word, code in table.items()
    if code in ("USD", "EUR")
}
_WHOSE = {"us": "USD", "american": "USD", "euro": "EUR"}


def subunits(tokens: Tokens, number: Number) -> Measure | None:
    """A sum in kopecks, pence or cents, told in the currency they are a part of."""
    if number.worded and number.value == 1:
        return None
    whose = _WHOSE.get(tokens.words[number.stop])
    at = number.stop + (whose is not None)
    code = (RU_SUBUNITS if tokens.lang == "ru" else EN_SUBUNITS).get(tokens.words[at])
    if code is None:
        return None
    return Measure(
        "money",
        number.first,
        at + 1,
        number.value * _HUNDREDTH,
        code or whose or _near_currency(tokens, number.first, at + 1),
        None if number.upper is None else number.upper * _HUNDREDTH,
        number.rough,
        factor=number.factor,
        share=_HUNDREDTH,
    )


def with_subunits(tokens: Tokens, found: Measure) -> Measure:
    """«пять рублей 40 копеек», "707 rubles and 22 kopecks" are one sum."""
    at = found.stop + (tokens.words[found.stop] in _AND)
    rest = number_at(tokens, at) if found.upper is None and found.factor == 1 else None
    if rest is None or rest.value >= 100 or rest.upper is not None:
        return found
    small = subunits(tokens, rest)
    if small is None or small.unit not in (found.unit, None):
        return found
    return replace(found, stop=small.stop, value=found.value + small.value)


def _near_currency(tokens: Tokens, first: int, stop: int) -> str | None:
    """That of the nearest dollar or euro in the sentence."""
    places = [*_within(tokens, first - 1, -1), *_within(tokens, stop, 1)]
    told = [
        (distance, code) for distance, word in places if (code := _DOLLARS_AND_EUROS.get(word))
    ]
    return min(told)[1] if told else None


def _within(tokens: Tokens, start: int, step: int) -> list[tuple[int, str]]:
    words: list[tuple[int, str]] = []
    for distance in range(_NEAR):
        word = tokens.words[start + step * distance]
        if word in _ENDS:
            break
        words.append((distance, word))
    return words
