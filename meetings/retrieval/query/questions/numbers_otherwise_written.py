"""A number as it may be written: "twelfth", "12th", "XII", «двенадцатый», «12-й»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from meetings.facts.data.number_words import (
    EN_CARDINALS,
    EN_ORDINALS,
    RU_CARDINALS,
    RU_ORDINALS,
)
from meetings.text.stems import key

_LEAST, _MOST = 3, 30
"""The first and second are told in too many other senses; larger ones are hardly ever words."""
_ROMAN: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_OTHER_WORDS: Final = frozenset({"семью"})
"""Forms of a number that are more often a word of their own: a family."""


def written_otherwise(folded: str) -> tuple[str, ...]:
    """The keys of a number's other forms: of a word those of its kind, of digits all of them."""
    found: dict[str, None] = {}
    for values, forms in _kinds():
        value = _value(folded) if folded.isdecimal() else values.get(folded, 0)
        found |= dict.fromkeys(forms.get(value, ()))
    return tuple(other for other in found if other != key(folded))


def _value(digits: str) -> int:
    """What digits stand for; 0 for more of them than these numbers have, or than can be read."""
    return int(digits) if len(digits) <= len(str(_MOST)) else 0


@cache
def _kinds() -> tuple[tuple[Mapping[str, int], Mapping[int, tuple[str, ...]]], ...]:
    """Of ordinals and of cardinals what each word stands for, and the keys of each number."""
    ordinals, cardinals = _words(EN_ORDINALS | RU_ORDINALS), _words(EN_CARDINALS | RU_CARDINALS)
    return (ordinals, _forms(ordinals, roman=True)), (cardinals, _forms(cardinals, roman=False))


def _words(values: Mapping[str, int]) -> dict[str, int]:
    return {
        word: value
        for word, value in values.items()
        if word.isalpha() and _LEAST <= value <= _MOST and word not in _OTHER_WORDS
    }


def _forms(values: Mapping[str, int], *, roman: bool) -> dict[int, tuple[str, ...]]:
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for word, value in values.items():
        found[value][key(word)] = None
    return {
        value: (str(value), *(["".join(_roman(value))] if roman else []), *keys)
        for value, keys in found.items()
    }


def _roman(value: int) -> Iterator[str]:
    for worth, sign in _ROMAN:
        yield sign * (value // worth)
        value %= worth
