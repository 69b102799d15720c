"""Words with a typing mistake that no text of the archive holds right, but the glossary does.

In a mostly English archive «пенсеонная» is like no word of its texts, and yet it is "pension".
"""

from __future__ import annotations

from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from meetings.names.spelling_slips import as_heard
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import translated_keys
from meetings.text.tokens import fold

_LEAST = 6
"""Letters of a stem: shorter ones are one slip from too many others."""


@lru_cache(maxsize=4096)
def glossary_like(word: str) -> str:
    """The one key of the glossary that a Russian word is a slip away from; empty for none."""
    own = key(word)
    if len(own) < _LEAST or not is_cyrillic(fold(word)):
        return ""
    heard = _by_ear().get(as_heard(own), [])
    if len(heard) == 1:
        return heard[0]
    near = process.extract(own, _keys(), scorer=OSA.distance, score_cutoff=1, limit=3)
    found = [other for other, _, _ in near if other[0] == own[0]]
    return found[0] if len(found) == 1 else ""


@cache
def _by_ear() -> dict[str, list[str]]:
    """The keys by what they sound like: «кареспондент»."""
    found = dict[str, list[str]]()
    for one in _keys():
        found.setdefault(as_heard(one), []).append(one)
    return found


@cache
def _keys() -> tuple[str, ...]:
    return tuple(one for one in translated_keys() if is_cyrillic(one) and len(one) >= _LEAST)
