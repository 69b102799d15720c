"""Whether a word of a claim is met by a sentence of the other language."""

from __future__ import annotations

import re

from meetings.facts.data.change_words import DECLINE, GROWTH
from meetings.retrieval.claims.english_irregular_verbs import BASES
from meetings.retrieval.claims.tokens import Token
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import translations

_STEM = 6
"""Letters that stems of one word have in common."""
YEARS = re.compile(r"год\w{0,2}|years?")
"""Goes with its figure."""


def is_met(token: Token, there: set[str]) -> bool:
    """Whether one of a word's translations is there, or one made of the same stem.

    Of rising and falling, which glossaries put beside each other, the direction has to be there.
    """
    if way := direction(token.folded):
        return any(direction(key) == way for key in there)
    meant = [key for own in forms(token) for key, _ in translations(own)]
    return any(_are_alike(one, other) for one in meant for other in there)


def forms(token: Token) -> set[str]:
    """The key of a word, and of the verb whose past it is."""
    base = BASES.get(token.folded)
    return {token.key, folded_key(base)} if base else {token.key}


def direction(word: str) -> str:
    """Whether a word tells of "growth" or of "decline"; empty for others."""
    if GROWTH.match(word):
        return "growth"
    return "decline" if DECLINE.match(word) else ""


def is_word(token: Token) -> bool:
    """Whether a token says something in words; units are compared with their figures."""
    return not (token.is_figure or token.bounds or token.key[0] in "=%") and (
        token.folded not in STOP_WORDS
    )


def _are_alike(one: str, other: str) -> bool:
    """«признава» and «призна» are forms of one verb to a stemmer."""
    return one == other or (len(one) >= _STEM <= len(other) and one[:_STEM] == other[:_STEM])
