"""Spaces that typographers set, read as the one that a pattern spells."""

from __future__ import annotations

from typing import Final

_SET: Final = ("\u00a0", "\u2007", "\u2009", "\u202f")
"""No-break, figure, thin and narrow no-break space."""


def with_plain_spaces(text: str) -> str:
    """A text, as long as before, whose patterns of several words meet “last\u00a0year” as well."""
    for space in _SET:  # hundreds of times as fast as to translate the text
        text = text.replace(space, " ")
    return text
