"""Of which body an office is, where its label need not tell: "the parish clerk" of "Clerk: …"."""

from __future__ import annotations

from meetings.retrieval.query.office_words import OF_BODIES, OTHER_OFFICE
from meetings.text.russian_analyses import lemma
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import is_common_english


def names_a_body(word: str) -> bool:
    """Whether a word says of which body an office is: "parish", «компании», "Thornwick"."""
    if word in OTHER_OFFICE:
        return False
    if is_cyrillic(word):
        return word in OF_BODIES or lemma(word) in OF_BODIES
    return word in OF_BODIES or not is_common_english(folded_key(word))
