"""Counted things and measures: «105 школ», «2,5 раза», "10 historical heritage sites"."""

from __future__ import annotations

from meetings.facts.data.calendar_words import EN_YEAR_ADJECTIVES
from meetings.facts.data.unit_kinds import EN_MEASURES, RU_MEASURES
from meetings.facts.data.unit_words import (
    EN_AFTER_QUARTERS,
    EN_BEFORE_QUARTERS,
    FRACTIONS,
    QUARTERS,
    RU_IDIOMS,
)
from meetings.facts.dates.expression import is_year
from meetings.facts.numbers import english_counted_noun as english_nouns
from meetings.facts.numbers import russian_counted_noun as russian_nouns
from meetings.facts.numbers.digits import Number
from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens


def quantity(tokens: Tokens, number: Number) -> Measure | None:
    """A number with the noun it counts, or None where none follows."""
    head = (russian_nouns if tokens.lang == "ru" else english_nouns).head_after(tokens, number)
    if head is None:
        return None
    stop, unit = head
    if unit in FRACTIONS or _is_three_quarters(tokens, number, unit):
        return None
    if _counts_one(tokens, number, unit) or _is_idiom(tokens, number):
        return None
    return Measure(
        "quantity",
        number.first,
        stop,
        number.value,
        unit,
        number.upper,
        number.rough,
        factor=number.factor,
    )


def _is_three_quarters(tokens: Tokens, number: Number, unit: str) -> bool:
    """“three quarters of the homes”; those of a year are past, in a row, or “of 2021”."""
    if unit not in QUARTERS or number.value != 3 or number.upper is not None:
        return False
    words, at = tokens.words, number.stop + 1
    if words[number.first - 1] in EN_BEFORE_QUARTERS:
        return False
    if words[at] == "of":
        of_year = is_year(words[at + 1]) or words[at + 1] in EN_YEAR_ADJECTIVES
        return not of_year or (words[at + 1] == "this" and words[at + 2] != "year")
    return words[at] not in EN_AFTER_QUARTERS or (words[at], words[at + 1]) == ("in", "the")


def _counts_one(tokens: Tokens, number: Number, unit: str) -> bool:
    """«один вопрос» is an article rather than a count; «один гектар» is a measure."""
    if number.value != 1 or number.factor > 1 or number.upper is not None:
        return False
    measures = RU_MEASURES if tokens.lang == "ru" else EN_MEASURES
    return unit.rsplit(maxsplit=1)[-1] not in measures


def _is_idiom(tokens: Tokens, number: Number) -> bool:
    pair = (tokens.words[number.stop - 1], tokens.words[number.stop])
    return pair in RU_IDIOMS and tokens.words[number.first - 1] not in ("в", "за")
