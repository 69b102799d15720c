"""A cardinal or a range of them at a token: «10–15», «от 5 до 7 миллиардов», "three to four"."""

from __future__ import annotations

from typing import Final

from meetings.facts.data.change_words import MOVES
from meetings.facts.data.number_words import EN_ORDINALS, RU_ORDINALS
from meetings.facts.numbers import english as numbers_en
from meetings.facts.numbers import russian as numbers_ru
from meetings.facts.numbers.changes_before import is_changing
from meetings.facts.numbers.digits import DASHES, Number
from meetings.facts.tokens import Tokens
from meetings.model.languages import Lang

BEGINNINGS: Final[dict[Lang, frozenset[str]]] = {
    "ru": frozenset(numbers_ru.BEGINNINGS),
    "en": frozenset(numbers_en.BEGINNINGS),
}
"""Folded words with which a number may begin, digits aside."""


def begins_number(word: str, lang: Lang) -> bool:
    """Whether a number may begin with this (folded) word."""
    return word[0].isdigit() or word in BEGINNINGS[lang]


def number_at(tokens: Tokens, i: int) -> Number | None:
    """The number or range of numbers that begins at a token, or None."""
    low = _single_at(tokens, i)
    if low is None:
        return None
    return _range_from(tokens, low) or low


def _single_at(tokens: Tokens, i: int) -> Number | None:
    language = numbers_ru if tokens.lang == "ru" else numbers_en
    found = language.number_at(tokens, i)
    return None if found is None or _is_half_of_a_word(tokens, found) else found


def _is_half_of_a_word(tokens: Tokens, found: Number) -> bool:
    """«четырёх-, пятизвёздочных», «двадцать пятого», "twenty-first" are no cardinals."""
    if not found.worded:
        return False
    after = tokens.words[found.stop]
    if after in DASHES and tokens.touching(found.stop - 1):
        follows = tokens.words[found.stop + 1]
        return not (follows and begins_number(follows, tokens.lang))
    ordinals = RU_ORDINALS if tokens.lang == "ru" else EN_ORDINALS
    return after in ordinals and found.value >= 20 and found.value % 10 == 0


def _range_from(tokens: Tokens, low: Number) -> Number | None:
    """A range where the lower number may leave its multiplier to the upper one."""
    at = _range_sign(tokens, low)
    high = None if at is None else _single_at(tokens, at)
    if high is None:
        return None
    value = low.value * high.factor if low.factor == 1 and high.factor >= 1000 else low.value
    if value >= high.value or low.factor > 1 == high.factor:
        return None
    return Number(
        low.first,
        high.stop,
        value,
        high.factor,
        low.worded,
        rough=True,
        upper=high.value,
        bracket=high.bracket,
    )


def _range_sign(tokens: Tokens, low: Number) -> int | None:
    """Where the upper number begins: past a dash, an "or", a "to" that means no change."""
    i, words = low.stop, tokens.words
    if words[i] in DASHES or words[i] in ("or", "или"):
        return i + 1
    if tokens.lang == "en" and words[i] == "to" and not _is_change(tokens, low.first):
        return i + 2 if words[i + 1] == "$" else i + 1
    return i + 1 if words[i] == "до" and words[low.first - 1] == "от" else None


def _is_change(tokens: Tokens, first: int) -> bool:
    """Whether "X to Y" means a change: "fell from 9 to 7 percent"."""
    if tokens.words[first - 1] not in ("from", "$"):
        return False
    return is_changing(tokens, first, (MOVES,))
