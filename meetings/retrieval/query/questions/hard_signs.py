"""The hard sign, for which phones and people write a soft one: «обьём», «подьезд», «об'ект»."""

from __future__ import annotations

import re

from meetings.text.russian_morphology import in_dictionary
from meetings.text.tokens import fold

_WORD = re.compile(r"\b[а-яё]*[бвдзстх][ь'’][еёюя][а-яё]*", re.IGNORECASE)
"""With the consonant in which prefixes end."""
_SIGN = re.compile(r"(?<=[бвдзстх])[ь'’](?=[еёюя])", re.IGNORECASE)


def hard_signs_put_right(text: str) -> str:
    """A text with its hard signs, in words that the dictionary has with them and not without."""
    return _WORD.sub(lambda found: _put_right(found[0]), text)


def _put_right(word: str) -> str:
    right = _SIGN.sub("ъ", word, count=1)
    return right if not in_dictionary(fold(word)) and in_dictionary(fold(right)) else word
