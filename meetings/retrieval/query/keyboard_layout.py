"""Text typed in the wrong keyboard layout: «njrftd» is «токаев»."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from meetings.text.scripts import is_cyrillic

_LATIN: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_CYRILLIC: Final = dict(zip(_LATIN, _CYRILLIC, strict=True))
_TO_LATIN: Final = {their: own for own, their in _TO_CYRILLIC.items() if own.isalpha()}
_SHORTEST = 3
"""Letters: shorter words are words of some language too often."""
_WORD = re.compile(r"\S+")
Known = Callable[[str], bool]


def typed_right(text: str, known: Known) -> str:
    """A text as it was meant, if its keyboard was in the other language; else as it is.

    Only where none of its words is known and most of them are in the other layout.
    """
    other = in_other_layout(text)
    if other is None:
        return text
    here, there = _words(text), _words(other)
    if not there or any(known(word) for word in here):
        return text
    return other if 2 * sum(known(word) for word in there) > len(there) else text


def in_other_layout(text: str) -> str | None:
    """The same keys in the other layout; None where a letter has none, as in mixed scripts."""
    return _switched(text, _TO_LATIN if is_cyrillic(text) else _TO_CYRILLIC)


def _switched(text: str, table: dict[str, str]) -> str | None:
    made = []
    for sign in text:
        other = table.get(sign.lower())
        if other is None:
            if sign.isalpha():
                return None
            made.append(sign)
        else:
            made.append(other.upper() if sign.isupper() else other)
    return "".join(made)


def _words(text: str) -> list[str]:
    found = (word.strip("?!.,:;\"'«»()[]") for word in _WORD.findall(text))
    return [word for word in found if len(word) >= _SHORTEST and not word.isdigit()]
