"""The stem of a Russian lemma: a stemmer's, but where its letters make a noun look like no noun.

By letters alone «залив» is a participle («зал»), «паром» an instrumental («пар»), «метро» a
neuter («метр»), and Медведев is bears in the genitive. Of a lemma it is known what it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import Stemmer
from pymorphy3.analyzer import Parse

from meetings.text.russian_morphology import analyzer, in_dictionary, likeliest_form
from meetings.text.tokens import fold_letters

_NOMINATIVE: Final = frozenset("а я о е ь й и ы у ю ия ье ья ии ьи".split())
"""What a noun in the nominative may end in."""
_OF_KIN: Final = ("ость", "ый", "ий", "ые", "ие", "ое", "ее", "ая", "яя")
"""Nouns that are kin to adjectives and participles, and look it: «промышленность», «пленные»."""
_LAST_VOWEL: Final = re.compile(r"[аеёийоуыьэюя]$")
_OF_PEOPLE: Final = frozenset({"Name", "Patr"})
_NAMES: Final = frozenset({"Name", "Patr", "Surn", "Geox"})

_stemmer = Stemmer.Stemmer("russian")
_stemmer.maxCacheSize = 0


@lru_cache(maxsize=200_000)
def stem_of_lemma(lemma: str) -> str:
    """The stem of a folded lemma."""
    stem = str(_stemmer.stemWord(lemma))
    if stem == lemma or not in_dictionary(lemma):
        return stem
    parse, *others = analyzer().parse(lemma)
    tag = parse.tag
    if tag.POS != "NOUN" or _OF_PEOPLE & tag.grammemes:
        return stem
    if "Fixd" in tag:
        # A surname in -ко is declined by many who write it.
        return stem if "Surn" in tag else lemma
    own = _noun_stem(lemma, stem)
    if own == stem or ("Surn" in tag and any(map(_is_thing, others))):
        return stem
    return stem if _is_split(parse.lexeme, lemma, stem) else own


def _noun_stem(lemma: str, stem: str) -> str:
    if lemma.endswith(_OF_KIN):
        return stem
    return stem if lemma[len(stem) :] in _NOMINATIVE else _LAST_VOWEL.sub("", lemma)


def _is_thing(reading: Parse) -> bool:
    """Whether a surname is a noun as well: «волков» are wolves, «медведев» are no bears."""
    return reading.tag.POS == "NOUN" and not _NAMES & reading.tag.grammemes


def _is_split(lexeme: list[Parse], lemma: str, stem: str) -> bool:
    """Whether a form of a noun is likelier one of another word with its stem, as «дорогой» is.

    They meet by nothing but that stem.
    """
    forms = {fold_letters(likeliest_form(form.word)) for form in lexeme} - {lemma}
    return any(_stemmer.stemWord(form) == stem for form in forms)
