"""The script of a word: Cyrillic, one without capitals, or another."""

from __future__ import annotations

import re

_CYRILLIC = re.compile("[Ѐ-ԯ]")


def is_cyrillic(text: str) -> bool:
    """Whether a word is written in Cyrillic, or a text has a Cyrillic letter at all."""
    return _CYRILLIC.search(text) is not None


def is_caseless(text: str) -> bool:
    """Whether its letters are none that have capitals: Hebrew, Arabic, Hindi, Chinese."""
    return all(letter.lower() == letter.upper() for letter in text if letter.isalpha())
