"""Russian cardinals: «один триллион 380 миллиардов», «17 с половиной миллиардов», «сотня»."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from meetings.facts.data.number_words import (
    RU_ASK_GENITIVE,
    RU_CARDINALS,
    RU_GENITIVE_MULTIPLIERS,
    RU_HALVES,
    RU_LONE_MULTIPLIERS,
    RU_MULTIPLIERS,
    RU_ONE_AND_HALF,
    RU_SHORT_MULTIPLIERS,
    RU_SURPLUS,
)
from meetings.facts.numbers.digits import DASHES, Number, NumberPart, digits_value
from meetings.facts.tokens import Tokens

BEGINNINGS = (
    RU_CARDINALS.keys()
    | RU_LONE_MULTIPLIERS
    | RU_GENITIVE_MULTIPLIERS
    | RU_HALVES.keys()
    | RU_ONE_AND_HALF
)
"""Words with which a Russian number may begin."""
_FRACTIONS = {"половиной": Decimal("0.5"), "четвертью": Decimal("0.25")}


@dataclass(frozen=True, slots=True)
class _Term:
    """One part with its multiplier; ``closed`` where nothing may follow."""

    value: Decimal
    stop: int
    multiplier: int = 1
    rough: bool = False
    closed: bool = False
    bracket: bool = False


def number_at(tokens: Tokens, i: int) -> Number | None:
    """The Russian number that begins at a token, ranges aside."""
    word = tokens.words[i]
    if word in RU_HALVES:
        return Number(i, i + 1, Decimal(RU_HALVES[word]), RU_HALVES[word] * 2, worded=True)
    part = _part_at(tokens, i) or _implied_one(tokens, i)
    return _terms_from(tokens, i, part) if part else None


def _implied_one(tokens: Tokens, i: int) -> NumberPart | None:
    """«тысяча километров», «более сотни школ»: a multiplier with nothing before it."""
    word = tokens.words[i]
    if word in RU_LONE_MULTIPLIERS or (
        word in RU_GENITIVE_MULTIPLIERS and tokens.words[i - 1] in RU_ASK_GENITIVE
    ):
        return NumberPart(Decimal(1), i, worded=True)
    return None


def _terms_from(tokens: Tokens, first: int, part: NumberPart) -> Number:
    total, rough, worded = Decimal(0), False, part.worded
    while True:
        term = _term(tokens, part)
        total, rough = total + term.value * term.multiplier, rough or term.rough
        following = None if term.closed else _part_at(tokens, term.stop)
        if following is None or not _continues(tokens, following, term.multiplier):
            return Number(
                first, term.stop, total, term.multiplier, worded, rough, bracket=term.bracket
            )
        part = following


def _continues(tokens: Tokens, part: NumberPart, factor: int) -> bool:
    after = tokens.words[part.stop]
    if factor < 1000 or (after in DASHES and tokens.touching(part.stop - 1)):
        return False
    return part.continues(factor, RU_MULTIPLIERS.get(after, 1))


def _term(tokens: Tokens, part: NumberPart) -> _Term:
    value, stop, rough = _infix(tokens, part.value, part.stop)
    words = tokens.words
    if words[stop] == "[" and words[stop + 1] in RU_MULTIPLIERS:
        multiplier = RU_MULTIPLIERS[words[stop + 1]]
        return _Term(value, stop + 2, multiplier, rough, closed=True, bracket=True)
    multiplier = RU_MULTIPLIERS.get(words[stop], 1)
    if multiplier == 1:
        return _Term(value, stop, rough=rough, closed=True)
    stop = _over_point(tokens, stop + 1)
    value, stop, surplus = _infix(tokens, value, stop)
    return _Term(value, stop, multiplier, rough or surplus, closed=surplus)


def _infix(tokens: Tokens, value: Decimal, stop: int) -> tuple[Decimal, int, bool]:
    """«50 с небольшим миллиардов», «17 с половиной», «пять тысяч с лишним»."""
    if tokens.words[stop] != "с":
        return value, stop, False
    after = tokens.words[stop + 1]
    if after in _FRACTIONS:
        return value + _FRACTIONS[after], stop + 2, False
    return (value, stop + 2, True) if after in RU_SURPLUS else (value, stop, False)


def _part_at(tokens: Tokens, i: int) -> NumberPart | None:
    word = tokens.words[i]
    if word[:1].isdigit():
        value = digits_value(word, "ru")
        return None if value is None else NumberPart(value, i + 1, worded=False)
    if word in RU_ONE_AND_HALF:
        return NumberPart(Decimal("1.5"), i + 1, worded=True)
    if word not in RU_CARDINALS or _is_family(tokens, i):
        return None
    total = last = RU_CARDINALS[word]
    i += 1
    while (following := RU_CARDINALS.get(tokens.words[i], 0)) > 0 and _fits(last, following):
        total, last, i = total + following, following, i + 1
    return NumberPart(Decimal(total), i, worded=True)


def _fits(last: int, following: int) -> bool:
    """Hundreds take anything below a hundred, round tens take units: «двести двадцать три»."""
    return following < (100 if last >= 100 else 10 if last >= 20 else 0)


def _is_family(tokens: Tokens, i: int) -> bool:
    """«нашу семью»: the accusative of a noun, but «семью заводами»."""
    return tokens.words[i] == "семью" and not tokens.words[i + 1].endswith("ми")


def _over_point(tokens: Tokens, i: int) -> int:
    """Past the full stop of «тыс.», «млрд.» where something of the sentence follows."""
    if tokens.words[i] == "." and tokens.words[i - 1] in RU_SHORT_MULTIPLIERS:
        return i + 1
    return i
