"""What a Russian word can be: a thin, cached window on pymorphy3."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from meetings.language.given_names import analyzer as _analyzer

_OBLIQUE_PLURAL: Final = frozenset({"datv", "ablt", "loct"})


@dataclass(frozen=True, slots=True)
class Reading:
    """How a word may stand after a number.

    ``noun``: the lemma where it can be the counted noun; ``adjective`` whether it can stand
    between number and noun; ``single`` whether the noun's form is only a nominative or accusative
    singular, which nothing but «один» counts.
    """

    noun: str | None
    adjective: bool
    single: bool
    sure: bool
    lemma: str


@lru_cache(maxsize=65536)
def reading(word: str) -> Reading:
    """How a word may stand after a number; ё is not needed."""
    parses = _analyzer().parse(word)
    noun = adjective = None
    single = False
    for parse in parses:
        tag = parse.tag
        if tag.POS == "NOUN" and noun is None and parse.score > 0.02 and _counted(tag):
            noun, single = parse, False
        elif tag.POS in ("ADJF", "PRTF") and _plural_or_oblique(tag):
            adjective = adjective or parse
    if noun is None:
        noun = next((p for p in parses if p.tag.POS == "NOUN" and p.score > 0.1), None)
        single = noun is not None
    best = parses[0]
    sure = best.tag.POS == "NOUN"
    return Reading(
        noun.normal_form if noun else None, adjective is not None, single, sure, best.normal_form
    )


def _counted(tag: object) -> bool:
    """Genitive, or an oblique plural: «280 маршрутам», «80 годам», «двух стран»."""
    case, number = getattr(tag, "case", None), getattr(tag, "number", None)
    return case in ("gent", "gen2") or (number == "plur" and case in _OBLIQUE_PLURAL)


def _plural_or_oblique(tag: object) -> bool:
    return getattr(tag, "case", None) is not None


@lru_cache(maxsize=8192)
def is_past_verb(word: str) -> bool:
    """Whether a word is first of all a verb in the past."""
    best = _analyzer().parse(word)[0]
    return best.tag.POS == "VERB" and best.tag.tense == "past"


@lru_cache(maxsize=16384)
def lemma(word: str) -> str:
    """The likeliest dictionary form."""
    return str(_analyzer().parse(word)[0].normal_form)


@lru_cache(maxsize=32768)
def indicator(word: str) -> str:
    """The lemma of a word that is first of all a noun, else an empty string."""
    if len(word) < 3 or not word[0].isalpha():
        return ""
    best = _analyzer().parse(word)[0]
    return str(best.normal_form) if best.tag.POS == "NOUN" else ""


@lru_cache(maxsize=16384)
def genitive_noun(word: str) -> str | None:
    """The lemma where a word can be a noun in the genitive."""
    for parse in _analyzer().parse(word):
        if parse.tag.POS == "NOUN" and parse.tag.case in ("gent", "gen2") and parse.score > 0.05:
            return str(parse.normal_form)
    return None


@lru_cache(maxsize=32768)
def agreeing(adjective: str, noun: str) -> str | None:
    """An adjective in the nominative singular that agrees with a noun's lemma, or None."""
    parses = _analyzer().parse(adjective)
    if parses[0].tag.POS not in ("ADJF", "PRTF") or "Apro" in parses[0].tag:
        return None
    gender = next(
        (p.tag.gender for p in _analyzer().parse(noun) if p.tag.POS == "NOUN" and p.tag.gender),
        "masc",
    )
    form = parses[0].inflect({"nomn", "sing", gender})
    return str(form.word) if form else None
