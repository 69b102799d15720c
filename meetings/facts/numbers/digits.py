"""Numbers written in digits, and their values."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from meetings.model.languages import Lang

_LONGEST = 24
"""Characters: "999 999 999 999 999" has 19; what is longer is a telephone number or a code."""
DASHES = frozenset("-‑–—−‒")
_CARDINAL_SUFFIX = re.compile(r"^(\d+)[-‑](?:(?:ти|ми|и)|(?<=[234][-‑])х)$")
_GROUPS = re.compile(r"[ \u00a0\u202f]")
_ENGLISH_COMMAS = re.compile(r"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_RUSSIAN_POINTS = re.compile(r"^\d{1,3}(?:\.\d{3}){2,}$")
_PLAIN = re.compile(r"^\d+(?:[.,]\d+)?$")


class Number(NamedTuple):
    """A number over tokens ``first`` up to ``stop``.

    ``factor`` is its last multiplier (1 where none), ``worded`` tells words from digits, ``rough``
    that the number itself says it is not exact («с лишним», a range), ``bracket`` that a square
    bracket opened inside is still open («19,5 [миллиона»).
    """

    first: int
    stop: int
    value: Decimal
    factor: int = 1
    worded: bool = False
    rough: bool = False
    upper: Decimal | None = None
    bracket: bool = False


class NumberPart(NamedTuple):
    """What stands before a multiplier: «25» of «25 миллиардов»."""

    value: Decimal
    stop: int
    worded: bool

    def continues(self, factor: int, multiplier: int) -> bool:
        """Whether it goes on the number before it: «… тысяч 150», "two thousand fifty".

        ``factor``: the last multiplier of the number so far; ``multiplier``: its own, 1 if none.
        """
        if self.value != int(self.value) or self.value >= 1000 or multiplier >= factor:
            return False
        return multiplier > 1 or factor == 1000 or self.worded


@lru_cache(maxsize=4096)
def digits_value(word: str, lang: Lang) -> Decimal | None:
    """The value of a written number, or None for ordinals, names, dates and times."""
    if len(word) > _LONGEST:
        return None
    suffixed = _CARDINAL_SUFFIX.match(word)
    if suffixed:
        return Decimal(suffixed[1])
    word = _GROUPS.sub("", word)
    if lang == "en" and _ENGLISH_COMMAS.match(word):
        return Decimal(word.replace(",", ""))
    if lang == "ru" and _RUSSIAN_POINTS.match(word):
        return Decimal(word.replace(".", ""))
    return Decimal(word.replace(",", ".")) if _PLAIN.match(word) else None
