"""Patterns of phrases, and where they fit in a text with small letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from handlers.plain_words import subscribing_words as said

EDGES = " .,;:!?«»\"“”'"
"""What stands around words and is none of them."""


def without_thanks(text: str) -> str:
    """Without the thanks and marks that people put behind."""
    text = " ".join(text.split()).rstrip(EDGES)
    return re.sub(rf"(?i),? {said.THANKS}$", "", text).rstrip(EDGES)


def case_after(words: str, usual: str = "gent") -> str:
    """The case that follows «новости о», «встречи с», «упоминания»."""
    last = words.rsplit(maxsplit=1)[-1].strip(EDGES) if words.strip() else ""
    return said.CASES.get(last, usual)


def longest_match(patterns: Iterable[str], folded: str, at: int) -> int:
    """Where the longest of the patterns that fit here ends; 0 for none."""
    found = (compiled(pattern).match(folded, at) for pattern in patterns)
    return max((one.end() for one in found if one), default=0)


def one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """A pattern that fits what any of these fits."""
    return compiled("|".join(f"(?:{pattern})" for pattern in patterns))


@lru_cache(maxsize=256)  # all there are, in both languages
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that ends where a word does."""
    return re.compile(rf"(?:{pattern})(?:(?<!\w)|(?!\w))")


def what_is_named(patterns: Iterable[str], text: str, folded: str, begin: int) -> str:
    """What stands in the group ``of`` of the first pattern that fits; empty for none."""
    for pattern in patterns:
        if found := re.compile(pattern).match(folded, begin):
            return text[found.start("of") : found.end("of")].strip(EDGES)
    return ""
