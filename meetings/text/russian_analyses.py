"""The possible readings of a Russian word (lemma, part of speech, case), by pymorphy3."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pymorphy3.analyzer import Parse

from meetings.text.russian_morphology import analyzer
from meetings.text.tokens import fold, fold_letters

ADJECTIVES: Final = frozenset({"ADJF", "PRTF"})
"""Parts of speech that agree with a noun: adjectives and participles."""
_MOSTLY: Final = 0.5
"""The share of a word's readings that is more than any other can have."""
_OBLIQUE_PLURAL: Final = frozenset({"datv", "ablt", "loct"})


@dataclass(frozen=True, slots=True)
class WordForm:
    """How a word may stand after a number.

    ``noun``: the lemma where it can be the counted noun; ``adjective`` whether it can stand
    between number and noun; ``single`` whether the noun's form is only a nominative or accusative
    singular, which nothing but «один» counts; ``sure`` whether it is first of all a noun;
    ``plural`` whether it can be a genitive plural.
    """

    noun: str | None
    adjective: bool
    single: bool
    sure: bool
    plural: bool
    lemma: str


GivenName = tuple[str, str, frozenset[str]]
"""A given name's nominative, its gender and the cases it may stand in."""


@lru_cache(maxsize=32768)
def parses_of(word: str) -> list[Parse]:
    """All readings of a word, likeliest first."""
    return list(analyzer().parse(word))


def part_of_speech(word: str) -> str | None:
    """The part of speech a word first of all is, as OpenCorpora abbreviates it: "NOUN", "VERB"."""
    found: str | None = parses_of(word)[0].tag.POS
    return found


def may_be_surname(word: str) -> bool:
    """Whether a word begins with a capital and is the nominative of one person's surname.

    «Вакцыны» would be several people: it is a slip.
    """
    if not word[:1].isupper() or word.isupper():
        return False
    tags = (parse.tag for parse in parses_of(word))
    return any("Surn" in tag and "nomn" in tag and "plur" not in tag for tag in tags)


@lru_cache(maxsize=8192)
def is_surname_as_subject(word: str) -> bool:
    """Whether a known word, small letters or not, can only be a surname where a subject stands:
    «волков» is else of wolves, but «мороз» is a word as it stands.
    """
    nominatives = [one.tag for one in parses_of(word) if one.is_known and "nomn" in one.tag]
    return bool(nominatives) and all("Surn" in tag for tag in nominatives)


def is_name_above_all(word: str) -> bool:
    """Whether a known word, small letters or not, is mostly somebody's name: «лукашенко»,
    «попова», but no «мороз», which is a word as it stands.
    """
    parses = [one for one in parses_of(word) if one.is_known]
    names = [one for one in parses if "Surn" in one.tag or "Name" in one.tag]
    others = (one for one in parses if one not in names)
    if any(fold(one.normal_form) == fold(word) for one in others):
        return False
    share: float = sum(one.score for one in names)
    return share >= _MOSTLY


def is_oblique_surname(word: str) -> bool:
    """Whether a word is first of all another case of a surname than the nominative: «путину»."""
    found = next((parse.tag for parse in parses_of(word) if "Surn" in parse.tag), None)
    return found is not None and "nomn" not in found


@lru_cache(maxsize=65536)
def reading(word: str) -> WordForm:
    """How a word may stand after a number; ё is not needed."""
    parses = parses_of(word)
    noun = adjective = None
    single = False
    for parse in parses:
        tag = parse.tag
        # pymorphy's scores: the share of a reading among all uses of the word. Hardly ever meant.
        if tag.POS == "NOUN" and noun is None and parse.score > 0.02 and _counted(tag):
            noun, single = parse, False
        elif tag.POS in ADJECTIVES and _plural_or_oblique(tag):
            adjective = adjective or parse
    if noun is None:
        noun = next((p for p in parses if p.tag.POS == "NOUN" and p.score > 0.1), None)
        single = noun is not None
    best = parses[0]
    return WordForm(
        noun=noun.normal_form if noun else None,
        adjective=adjective is not None,
        single=single,
        sure=best.tag.POS == "NOUN",
        plural=any(p.tag.POS == "NOUN" and {"plur", "gent"} in p.tag for p in parses),
        lemma=best.normal_form,
    )


def _counted(tag: object) -> bool:
    """Genitive, or an oblique plural: «280 маршрутам», «80 годам», «двух стран»."""
    case, number = getattr(tag, "case", None), getattr(tag, "number", None)
    return case in ("gent", "gen2") or (number == "plur" and case in _OBLIQUE_PLURAL)


def _plural_or_oblique(tag: object) -> bool:
    return getattr(tag, "case", None) is not None


@lru_cache(maxsize=8192)
def is_thing(word: str) -> bool:
    """Whether a Russian noun can be nobody: «право» holds no office, «глава» may."""
    tags = [one.tag for one in parses_of(word) if one.is_known and one.tag.POS == "NOUN"]
    return bool(tags) and all("anim" not in tag for tag in tags)


def is_past_verb(word: str) -> bool:
    """Whether a word is first of all a verb in the past."""
    best = parses_of(word)[0]
    return bool(best.tag.POS == "VERB" and best.tag.tense == "past")


@lru_cache(maxsize=16384)
def lemma(word: str) -> str:
    """The likeliest dictionary form."""
    return str(parses_of(word)[0].normal_form)


@lru_cache(maxsize=32768)
def indicator(word: str) -> str:
    """The lemma of a word that is first of all a noun, else an empty string."""
    if len(word) < 3 or not word[0].isalpha():
        return ""
    best = parses_of(word)[0]
    return str(best.normal_form) if best.tag.POS == "NOUN" else ""


@lru_cache(maxsize=16384)
def genitive_noun(word: str) -> str | None:
    """The lemma where a word can be a noun in the genitive."""
    for parse in parses_of(word):
        # As above; a genitive has to be meant more often to be taken for what a figure is of.
        if parse.tag.POS == "NOUN" and parse.tag.case in ("gent", "gen2") and parse.score > 0.05:
            return str(parse.normal_form)
    return None


@lru_cache(maxsize=32768)
def agreeing(adjective: str, noun: str) -> str | None:
    """An adjective in the nominative singular that agrees with a noun's lemma, or None."""
    parses = parses_of(adjective)
    if parses[0].tag.POS not in ADJECTIVES or "Apro" in parses[0].tag:
        return None
    gender = next(
        (p.tag.gender for p in parses_of(noun) if p.tag.POS == "NOUN" and p.tag.gender),
        "masc",
    )
    form = parses[0].inflect({"nomn", "sing", gender})
    return str(form.word) if form else None


@lru_cache(maxsize=65536)
def lemmas(word: str) -> frozenset[str]:
    """Every dictionary form a word may come from, ё folded."""
    return frozenset(fold_letters(parse.normal_form) for parse in parses_of(word))


@lru_cache(maxsize=8192)
def noun_lemmas(word: str) -> frozenset[str]:
    """The nouns that a folded word may be, where it is first of all one; else none.

    Typed as a noun stands in a dictionary it is that one: «вина» is no wine.
    """
    parses = [one for one in parses_of(word) if one.is_known and one.tag.POS == "NOUN"]
    if not parses or parses_of(word)[0] != parses[0]:
        return frozenset()
    found = frozenset(fold_letters(one.normal_form) for one in parses)
    return frozenset({word}) if word in found else found


@lru_cache(maxsize=8192)
def adjective_lemma(word: str) -> str:
    """The dictionary form of an adjective."""
    return next((p.normal_form for p in parses_of(word) if p.tag.POS == "ADJF"), "")


@lru_cache(maxsize=8192)
def is_adjective(word: str) -> bool:
    """Whether a word is first of all an adjective."""
    return bool(parses_of(word)[0].tag.POS == "ADJF")


@lru_cache(maxsize=8192)
def given_name(word: str) -> GivenName | None:
    """The given name a word can be, or None."""
    parses = [p for p in parses_of(word) if "Name" in p.tag and p.is_known]
    parses = [p for p in parses if "Fixd" not in p.tag] or parses
    if not parses:
        return None
    best = next((p for p in parses if p.tag.case == "nomn"), parses[0])
    form = best.inflect({"nomn", "sing"}) or best
    same = [p for p in parses if p.tag.gender == best.tag.gender]
    return str(form.word), str(best.tag.gender), frozenset(str(p.tag.case) for p in same)


@lru_cache(maxsize=8192)
def patronymic(word: str, gender: str) -> str | None:
    """A patronymic's nominative, or None."""
    for parse in parses_of(word):
        if "Patr" in parse.tag and parse.tag.gender == gender:
            form = parse.inflect({"nomn", "sing"})
            return str(form.word) if form else None
    return None


def _other_gender(tag: object, gender: str) -> bool:
    return ("femn" if gender == "masc" else "masc") in str(tag)


@lru_cache(maxsize=16384)
def surname(word: str, gender: str | None, cases: frozenset[str] | None) -> str | None:
    """A surname's nominative for a gender, in one of the cases that its given name can be in."""
    parses = [p for p in parses_of(word) if "Surn" in p.tag and p.tag.number == "sing"]
    if gender:
        parses = [p for p in parses if not _other_gender(p.tag, gender)]
    if cases:
        parses = [p for p in parses if p.tag.case in cases] or parses
    if not parses:
        return None
    best = next(
        (p for p in parses if p.tag.case == "nomn" and "femn" not in str(p.tag)), parses[0]
    )
    form = best.inflect({"nomn", "sing"}) or best
    return str(form.word)
