"""English cardinals: "two hundred and fifty thousand", "1.28 trillion", "half a million"."""

from __future__ import annotations

from decimal import Decimal

from meetings.facts.data.number_words import EN_CARDINALS, EN_MULTIPLIERS
from meetings.facts.numbers.digits import DASHES, Number, NumberPart, digits_value
from meetings.facts.tokens import Tokens

BEGINNINGS = EN_CARDINALS.keys() | EN_MULTIPLIERS.keys() | {"half"}
"""Words with which an English number may begin ("a" before a multiplier is added later)."""
_AND_A_HALF = ("and", "a", "half")


def number_at(tokens: Tokens, i: int) -> Number | None:
    """The English number that begins at a token, ranges aside."""
    words = tokens.words
    if words[i] == "half":
        return _half_a_million(tokens, i)
    if words[i] in EN_MULTIPLIERS:
        return (
            _terms_from(tokens, i - 1, NumberPart(Decimal(1), i, worded=True))
            if (words[i - 1] == "a")
            else None
        )
    part = _part_at(tokens, i)
    return _terms_from(tokens, i, part) if part else None


def _half_a_million(tokens: Tokens, i: int) -> Number | None:
    at = i + 2 if tokens.words[i + 1] in ("a", "of") else i + 1
    multiplier = EN_MULTIPLIERS.get(tokens.words[at])
    if multiplier is None:
        return None
    return Number(i, at + 1, Decimal(multiplier) / 2, multiplier, worded=True)


def _terms_from(tokens: Tokens, first: int, part: NumberPart) -> Number:
    total, worded = Decimal(0), part.worded
    while True:
        value, stop = _and_a_half(tokens, part.value, part.stop)
        value, stop = _hundreds(tokens, value, stop, worded=part.worded)
        bracket = tokens.words[stop] == "[" and tokens.words[stop + 1] in EN_MULTIPLIERS
        multiplier = EN_MULTIPLIERS.get(tokens.words[stop + bracket], 1)
        if multiplier > 1:
            value, stop = _and_a_half(tokens, value, stop + 1 + bracket)
        total += value * multiplier
        following = _following(tokens, stop, multiplier)
        if following is None or bracket:
            return Number(first, stop, total, multiplier, worded, bracket=bracket)
        part = following


def _following(tokens: Tokens, stop: int, factor: int) -> NumberPart | None:
    """What goes on the number: "two thousand and fifty", "2 million 300 thousand"."""
    if factor < 1000:
        return None
    joined = tokens.words[stop] == "and" and tokens.words[stop + 1] in EN_CARDINALS
    part = _part_at(tokens, stop + joined)
    if part is None:
        return None
    own = EN_MULTIPLIERS.get(tokens.words[part.stop], 1)
    return part if part.continues(factor, own) else None


def _and_a_half(tokens: Tokens, value: Decimal, stop: int) -> tuple[Decimal, int]:
    if tuple(tokens.words[stop : stop + 3]) == _AND_A_HALF:
        return value + Decimal("0.5"), stop + 3
    return value, stop


def _hundreds(tokens: Tokens, value: Decimal, stop: int, *, worded: bool) -> tuple[Decimal, int]:
    """“two hundred and fifty”: hundred multiplies, then lets tens and units follow."""
    if tokens.words[stop] != "hundred":
        return value, stop
    value, stop = value * 100, stop + 1
    at = stop + 1 if tokens.words[stop] == "and" else stop
    part = _part_at(tokens, at) if worded and tokens.words[at] in EN_CARDINALS else None
    return (value + part.value, part.stop) if part else (value, stop)


def _part_at(tokens: Tokens, i: int) -> NumberPart | None:
    word = tokens.words[i]
    if word[:1].isdigit():
        written = digits_value(word, "en")
        return None if written is None else NumberPart(written, i + 1, worded=False)
    if word not in EN_CARDINALS:
        return None
    value = EN_CARDINALS[word]
    at = i + 2 if tokens.words[i + 1] in DASHES and tokens.touching(i) else i + 1
    unit = EN_CARDINALS.get(tokens.words[at], 0)
    if value >= 20 and 1 <= unit <= 9:
        return NumberPart(Decimal(value + unit), at + 1, worded=True)
    return NumberPart(Decimal(value), i + 1, worded=True)
