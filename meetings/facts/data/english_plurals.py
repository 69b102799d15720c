"""English plural nouns and their singulars, by ending and by table."""

from __future__ import annotations

from functools import lru_cache

from meetings.facts.data.unit_words import (
    EN_INVARIANT,
    EN_LEMMAS,
    EN_NOT_PLURAL,
    EN_PLURAL_ENDINGS,
    EN_SINGULAR_ENDINGS,
    EN_STOPS,
)

_NOT_PLURAL_ENDINGS = ("ss", "is", "us", "’s", "'s")
_SHEDS_ES = ("sses", "shes", "ches", "xes", "zes")
_F_STEMS = ("hal", "shel", "lea", "wol", "thie", "li", "kni")


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    if word in EN_INVARIANT or word in EN_LEMMAS:
        return True
    if word in EN_NOT_PLURAL or word in EN_STOPS:
        return False
    return word.endswith(EN_PLURAL_ENDINGS) or _ends_in_s(word)


def _ends_in_s(word: str) -> bool:
    return len(word) > 2 and word.endswith("s") and not word.endswith(_NOT_PLURAL_ENDINGS)


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """The singular of a noun, whatever its number."""
    if word in EN_LEMMAS:
        return EN_LEMMAS[word]
    for ending, single in EN_SINGULAR_ENDINGS.items():
        if word.endswith(ending) and word not in EN_NOT_PLURAL:
            return word.removesuffix(ending) + single
    head, hyphen, last = word.rpartition("-")
    if hyphen:
        return f"{head}-{singular(last)}"
    regular = word not in EN_INVARIANT and word not in EN_NOT_PLURAL and _ends_in_s(word)
    return _without_s(word) if regular else word


def _without_s(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ves") and word[:-3] in _F_STEMS:
        return word[:-3] + "f"
    return word[:-2] if word.endswith(_SHEDS_ES) else word[:-1]
