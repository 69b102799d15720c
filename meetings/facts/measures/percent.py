"""Percentages: «5,7 процента», "4.2 per cent", «пять процентных пунктов», "60% to 70%"."""

from __future__ import annotations

from dataclasses import replace

from meetings.facts.data.unit_words import RU_PERCENT, RU_PERCENT_ADJECTIVES, RU_POINTS
from meetings.facts.numbers.cardinals import number_at
from meetings.facts.numbers.digits import DASHES, Number
from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens


def percent(tokens: Tokens, number: Number) -> Measure | None:
    """A share in percent, or a difference in percentage points."""
    end = _unit_end(tokens, number.stop)
    if end is None:
        return None
    stop, unit = end
    found = Measure(
        "percent",
        number.first,
        stop,
        number.value,
        unit,
        upper=number.upper,
        rough=number.rough or tokens.words[number.stop] == "plus",
    )
    return _upper_after_sign(tokens, found) or found


def _unit_end(tokens: Tokens, i: int) -> tuple[int, str] | None:
    bracket = tokens.words[i] == "["
    i += bracket
    end = _russian_end(tokens, i) if tokens.lang == "ru" else _english_end(tokens, i)
    if end and bracket and tokens.words[end[0]] == "]":
        return end[0] + 1, end[1]
    return None if bracket else end


def _russian_end(tokens: Tokens, i: int) -> tuple[int, str] | None:
    word = tokens.words[i]
    if word == "%" or word in RU_PERCENT:
        return i + 1, "%"
    if word in RU_PERCENT_ADJECTIVES and tokens.words[i + 1] in RU_POINTS:
        return i + 2, "pp"
    return None


def _english_end(tokens: Tokens, i: int) -> tuple[int, str] | None:
    i += tokens.words[i] == "plus"
    word, after = tokens.words[i], tokens.words[i + 1]
    if word in ("%", "percent"):
        return (i + 2, "pp") if after in ("point", "points") and word != "%" else (i + 1, "%")
    if word == "per" and after == "cent":
        return i + 2, "%"
    if word == "percentage" and after in ("point", "points"):
        return i + 2, "pp"
    return None


def _upper_after_sign(tokens: Tokens, low: Measure) -> Measure | None:
    """“60% to 70%”: the sign stands twice."""
    if tokens.words[low.stop - 1] != "%" or low.upper is not None:
        return None
    sign = tokens.words[low.stop]
    if sign not in DASHES and sign != "to":
        return None
    if tokens.words[low.first - 1] == "from":
        return None
    high = number_at(tokens, low.stop + 1)
    end = _unit_end(tokens, high.stop) if high and high.value > low.value else None
    if high is None or end is None:
        return None
    return replace(low, stop=end[0], upper=high.value, rough=True)
