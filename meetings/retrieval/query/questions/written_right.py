"""Whether a word is written right, and so is no mistake for another."""

from __future__ import annotations

from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import near_words


def is_well_written(folded: str) -> bool:
    """Whether a word of either language is well written: "snow" is no mistyped "show"."""
    if is_cyrillic(folded):
        return in_dictionary(folded)
    return folded in ORDINARY_ENGLISH or bool(near_words(folded_key(folded)))
