"""Names that a number begins, typed in small letters: «5g» is 5G, and no five of anything."""

from __future__ import annotations

import re

_NAMED = re.compile(r"(?<![\w.,])\d[gd](?!\w)", re.IGNORECASE)
"""Generations and dimensions; grams and days are counted from ten on, or written apart."""


def numbered_names_capitalised(text: str) -> str:
    """The text with them as transcripts write them."""
    return _NAMED.sub(lambda found: found[0].upper(), text)
