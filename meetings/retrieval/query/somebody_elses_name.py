"""Whether a name that is only like another is a name of its own: «Прохоров» is no "Prozorov"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from meetings.names.token_likeness import name_tokens
from meetings.retrieval.query.romanised_russian import readings
from meetings.text.declension import nominatives
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import sound_of

_RUSSIAN = re.compile(r".{2,}(?:[оеё]в|[иы]н|ский|цкий|[оеё]ва|[иы]на|ская|цкая|енко|[уюа]к|ян)$")
"""Surnames of others are spelt in too many ways to say that two are not one."""
_READINGS = 40
"""Of a Latin word those that are likeliest Russian."""


def is_somebody_elses(word: str, name: str) -> bool:
    """Whether a word is a surname that a dictionary has and that no word of a name sounds like."""
    asked = name_tokens(word)
    if len(asked) != 1 or not (own := _known_surnames(asked[0])):
        return False
    sounds = {_sound(form) for form in own} | {_sound(asked[0])}
    return sounds.isdisjoint(map(_sound, name_tokens(name)))


@lru_cache(maxsize=2048)
def _known_surnames(token: str) -> frozenset[str]:
    forms: Iterable[str] = nominatives(token) if is_cyrillic(token) else ()
    forms = forms or islice(readings(token), _READINGS)
    return frozenset(form for form in forms if _RUSSIAN.match(form) and _is_known(form))


def _is_known(form: str) -> bool:
    return any("Surn" in one.tag and "nomn" in one.tag and one.is_known for one in parses_of(form))


def _sound(token: str) -> str:
    """«Васильев» as "Vassiliev"."""
    return re.sub(r"i(?=[aeo])", "", sound_of(token))
