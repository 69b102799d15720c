"""Figures whose noun, currency or multiplier is left to the context.

«9,5 тысячи – это уже спортсмены», «было 4200», «с 5 до 7 миллиардов», "42 million of them".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal

from meetings.facts.measure import Measure
from meetings.facts.money import money
from meetings.facts.numbers import DASHES, Number, number_at
from meetings.facts.percent import percent
from meetings.facts.quantity import quantity
from meetings.facts.tokens import Tokens

_LABELS = frozenset(
    "№ # номер номера номером статья статьи статье статью статьей пункт пункта пункте глава главе "
    "главы часть части резолюция резолюции резолюцией школа школе школы фз форме топ топе "
    "article articles section clause resolution resolutions chapter paragraph number no page "
    "top channel room version class form law act federal grade rule протокол дом палата".split()
)
_LINKS = frozenset({"до", "to", "и", "and", "или", "or", ",", "а"}) | DASHES
_CONTEXT = 3
_ALWAYS_LABELS = frozenset("№ # top топ топе".split())


@dataclass(slots=True)
class Memory:
    """The last figures read, newest last, for those that leave their unit out."""

    last: list[tuple[Measure, int]] = field(default_factory=list)

    def note(self, measure: Measure, turn: int) -> None:
        self.last = [*self.last[-7:], (measure, turn)]


def is_label_number(tokens: Tokens, number: Number) -> bool:
    """"Article 5", «№ 30», "top ten", "3:0", «1.» at the head of a line: numbers that name."""
    before, after = tokens.words[number.first - 1], tokens.words[number.stop]
    if before in _ALWAYS_LABELS:
        return True
    if before in (":", "/", "+", "x") and tokens.touching(number.first - 1):
        return True
    if after in (":", "/", "+") and tokens.words[number.stop + 1][:1].isdigit():
        return tokens.touching(number.stop - 1)
    return after in (")", ".") and before in ("", "\n") and not number.worded and number.value < 100


def bare_measure(tokens: Tokens, number: Number, memory: Memory) -> Measure | None:
    """A figure with no unit of its own, measured by what follows or what came before."""
    shared = _shared_with_next(tokens, number)
    if shared:
        return shared
    if not _stands_as_figure(tokens, number):
        return None
    return _from_memory(tokens, number, memory)


def _shared_with_next(tokens: Tokens, number: Number) -> Measure | None:
    """«с 5 до 7 миллиардов рублей», "the 9 and 8 percent": the unit comes with the next one."""
    if tokens.words[number.stop] not in _LINKS:
        return None
    at = number.stop + 1
    at += tokens.words[at] in ("до", "на", "в", "to", "по", "$")
    following = number_at(tokens, at)
    if following is None or (number.worded and tokens.words[number.stop] == ","):
        return None
    for rule in (percent, money, quantity):
        measure = rule(tokens, following)
        if measure:
            return _lent(number, measure)
    further = _shared_with_next(tokens, following) if not number.worded else None
    return _lent(number, further) if further else None


def _lent(number: Number, measure: Measure) -> Measure:
    factor = measure.factor if number.factor == 1 and measure.factor >= 1000 else 1
    if number.value * factor > measure.value * 1000:
        factor = 1
    return replace(
        measure,
        first=number.first,
        stop=number.stop,
        value=number.value * factor,
        upper=None,
        rough=number.rough,
        elided=True,
    )


def _stands_as_figure(tokens: Tokens, number: Number) -> bool:
    """Whether a number with no noun is worth telling: large or written with a fraction."""
    before = tokens.words[number.first - 1]
    if before in _LABELS or (before.isalpha() and _is_name(tokens, number.first - 1)):
        return False
    if number.factor >= 1000:
        return True
    if number.worded or tokens.words[number.stop] in ("-", "‑", ":", "/", "."[:0]):
        return False
    if re.match(r"^0\d", tokens.words[number.first]):
        return False
    return number.value >= 10 or number.value != int(number.value)


def _is_name(tokens: Tokens, i: int) -> bool:
    """«Союз 5», "Mill 2000": a capital that does not begin the sentence."""
    return tokens.capital(i) and tokens.words[i - 1] not in ("", ".", "\n", "!", "?", ":", "…")


_MONEY_FACTORS_RU = 10**9


def _from_memory(tokens: Tokens, number: Number, memory: Memory) -> Measure | None:
    found = Measure(
        "quantity",
        number.first,
        number.stop,
        number.value,
        None,
        number.upper,
        number.rough,
        elided=True,
        factor=number.factor,
    )
    like = _nearest_like(number, memory)
    if like is None:
        if number.factor >= _MONEY_FACTORS_RU:
            unit = "RUB" if tokens.lang == "ru" else None
            return replace(found, kind="money", unit=unit)
        return found
    return replace(found, kind=like.kind, unit=like.unit)


def _nearest_like(number: Number, memory: Memory) -> Measure | None:
    """The last figure of the same order: a sum is not measured in percent, nor a share in tons."""
    for measure, _ in reversed(memory.last[-_CONTEXT:]):
        if measure.kind == "percent" and (number.factor > 1 or number.value > 1000):
            continue
        if measure.kind == "money" and not _same_order(number.value, measure.value):
            continue
        if measure.kind == "quantity" and measure.unit in ("год", "year", "раз", "time") and (
            number.factor > 1 or number.value > 150
        ):
            continue
        return measure
    return None


def _same_order(mine: Decimal, theirs: Decimal) -> bool:
    return theirs != 0 and Decimal("0.001") < mine / theirs < 1000
