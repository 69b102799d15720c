"""Russian spellings of one name as people type it by ear: «Шайгу», «Пашынян», «Эрдаган»."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_SOUNDS: Final = str.maketrans({"о": "а", "э": "и", "е": "и", "я": "и", "ы": "и", "щ": "ш"})
"""Vowels that are heard alike without stress; so are «щ» and «ш»."""
_AFFRICATE: Final = re.compile(r"[дт]?[цз](?=[зс])[зс]?|дз|тс")
"""«Цзиньпин» is typed «Дзиньпин»."""
_DOUBLED: Final = re.compile(r"(.)\1+")
_SOFT: Final = re.compile(r"[ьъ](?=[^аиу]|$)")
"""No vowel follows: «Нетаньяху» keeps it, «Цзиньпин» need not."""


def as_heard(word: str) -> str:
    """What a Russian word is compared by; empty for one of another script."""
    if not is_cyrillic(word):
        return ""
    heard = _AFFRICATE.sub("ц", fold(word)).translate(_SOUNDS)
    return _DOUBLED.sub(r"\1", _SOFT.sub("", heard))
