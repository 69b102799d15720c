"""Words of a label that are ordinary ones of their language, and nobody's given name."""

from __future__ import annotations

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import is_common_english
from meetings.text.tokens import fold
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN


def is_ordinary_word(word: str) -> bool:
    """Whether a word is an ordinary one of its language, and no given name."""
    folded = fold(word)
    if is_cyrillic(word):
        return kinds_of(word.casefold()) == {"ordinary"}
    return word.title() not in COMMON_GIVEN and is_common_english(folded_key(folded))
