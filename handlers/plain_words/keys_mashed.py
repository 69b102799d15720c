"""Messages that are keys pressed in a row, «фывапр», "qwerty", «ыыы»: they ask for nothing."""

from __future__ import annotations

import re
from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_LEAST = 4
"""Letters of a row: "were" and «про» are words, and "wert" and «апро» are none."""
_PLACES = {letter: (row, at) for row, keys in enumerate(_ROWS) for at, letter in enumerate(keys)}
_MORE_OF_ONE = re.compile(r"(\w)\1{3,}|([ыуэеъьщйцфyez])\2{2,}|[ъьыё]{3,}")
"""One letter again and again: «ыыы», «аааа»; «ООО» and "MMM" are names."""


def is_mashed(text: str) -> bool:
    """Whether a text is nothing but neighbouring keys or one letter again and again."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return bool(words) and not re.search(r"\d", text) and all(map(_is_of_keys, words))


def _is_of_keys(word: str) -> bool:
    if _MORE_OF_ONE.fullmatch(word):
        return True
    steps = [_step(*pair) for pair in pairwise(word)]
    return len(word) > _LEAST and (set(steps) == {1} or set(steps) == {-1})


def _step(one: str, other: str) -> int:
    """How far the second key is to the right of the first; 0 where it is in no row with it."""
    (row, at), (next_row, next_at) = _PLACES.get(one, (-1, 0)), _PLACES.get(other, (-2, 0))
    return next_at - at if row == next_row else 0
