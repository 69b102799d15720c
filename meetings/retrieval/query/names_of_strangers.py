"""Names in small letters of people whom the archive need not know: «илона маска» is no mask."""

from __future__ import annotations

import re
from itertools import pairwise

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.text.russian_analyses import parses_of
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import near_words
from meetings.text.tokens import fold, words

_ASKED_OF = re.compile(
    r"(?:(?<=\bdid )|(?<=\bdoes )|(?<=\bhas ))(?P<name>[a-z][a-z’'-]{2,})"
    r"(?=\s+(?:ever\s+)?(?:say|said|tell|told|think|answer|promise|reply|mention|claim|want)\b)"
)
"""Typed in small letters: "what did ostanin say"."""
_NAMED_SO = "Name"
_FOLLOWS = frozenset({"NOUN", "ADJF", "ADJS", None})
"""What a surname may be by itself; «что иван сказал» goes on with a verb."""


def with_capitals(text: str) -> str:
    """A given name and the word behind it with capitals, where they are typed without.

    Given names that are ordinary words as well («вера», «роман») tell nothing.
    """
    text = _ASKED_OF.sub(_capital, text)
    found = words(text)
    for one, other in reversed(list(pairwise(found))):
        between = text[one.stop : other.start]
        if between == " " and _is_given(one.text) and _may_be_surname(other.text):
            both = f"{one.text.capitalize()} {other.text.capitalize()}"
            text = f"{text[: one.start]}{both}{text[other.stop :]}"
    return text


def _capital(found: re.Match[str]) -> str:
    """Whoever is asked after by "did … say", where the word can be nothing else."""
    name = found["name"]
    folded = fold(name)
    other = folded in ORDINARY_ENGLISH or folded in STOP_WORDS or near_words(folded_key(folded))
    return name if other or any(country_mentions(name.capitalize())) else name.capitalize()


def _is_given(word: str) -> bool:
    if not word.islower() or len(word) < 4:
        return False
    parses = [parse for parse in parses_of(word) if parse.is_known]
    return bool(parses) and all(_NAMED_SO in parse.tag for parse in parses)


def _may_be_surname(word: str) -> bool:
    if not word.islower() or fold(word) in STOP_WORDS or len(word) < 4:
        return False
    if not {"Name", "Patr"}.isdisjoint(kinds_of(fold(word))):
        return False
    return parses_of(word)[0].tag.POS in _FOLLOWS
