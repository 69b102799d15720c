"""Whether two forms of a word mean the same: «построили» and «построим» do not."""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic

_TENSES = frozenset({"past", "pres", "futr"})
_NUMBERS = frozenset({"sing", "plur"})
_PERSONS = frozenset({"1per", "2per", "3per"})
_VOICES = frozenset({"actv", "pssv"})
_CASES = frozenset(
    {"nomn", "gent", "datv", "accs", "ablt", "loct", "voct", "gen2", "loc2", "acc2"}
)
_VERBS, _NOUNS, _INFINITIVES = frozenset({"VERB"}), frozenset({"NOUN"}), frozenset({"INFN"})
_ATTACHED = frozenset({"NOUN", "ADJF", "PRTF"})
_PARTICIPLES = frozenset({"PRTF", "PRTS"})
_ENDING = re.compile(r"(?:'s?|s)$")
_PLURAL_Y = re.compile(r"(?<=\w\w)ie$")


def says_the_same(one: str, other: str, *, reported: bool = False) -> bool:
    """Whether a claim's folded form may stand for the record's, of the same key.

    ``reported``: in indirect speech, where a verb's person changes, in English its tense, too.
    """
    if one == other:
        return True
    if not (is_cyrillic(one) and is_cyrillic(other)):
        return reported or _bare(one) == _bare(other)
    grammemes = ((_TENSES, _VERBS), (_NUMBERS, _NOUNS), (_VOICES, _PARTICIPLES))
    if any(_differ(one, other, *which) for which in grammemes) or _is_only_meant(one, other):
        return False
    if not reported and (_differ(one, other, _PERSONS, _VERBS) or _may_be_counted(one, other)):
        return False
    return _degrees(one) & _degrees(other) != frozenset()


def is_noun(word: str) -> bool:
    """Whether a Russian word may be a noun."""
    return is_cyrillic(word) and any(tag & _NOUNS for tag in _tags(word))


def is_finite(word: str) -> bool:
    """Whether a Russian word is a verb in one of its finite forms."""
    return is_cyrillic(word) and any(tag & _VERBS for tag in _tags(word))


def is_infinitive(word: str) -> bool:
    """Whether a Russian word is an infinitive before anything else: «построить»."""
    return bool(_tags(word)) and bool(_tags(word)[0] & _INFINITIVES)


def is_future(word: str) -> bool:
    """Whether a Russian verb says what is to come: «откроют»."""
    return is_cyrillic(word) and any("futr" in tag for tag in _tags(word))


def is_past_verb(word: str) -> bool:
    """Whether a Russian word says what was or has been done: «открыли», «открыт»."""
    forms = ({"VERB", "past"}, {"PRTS", "past"})
    return is_cyrillic(word) and any(form <= tag for tag in _tags(word) for form in forms)


def is_imperative(word: str) -> bool:
    """Whether a Russian word asks for something: «дайте»; «построим» is to come."""
    return is_cyrillic(word) and any("impr" in tag and "incl" not in tag for tag in _tags(word))


def is_in_one_tense(one: str, other: str) -> bool:
    """Whether two verbs say that something was, is or will be so: «вырос», «увеличился».

    Of English ones other rules tell.
    """
    if not (is_cyrillic(one) and is_cyrillic(other)):
        return is_cyrillic(one) == is_cyrillic(other)
    return is_finite(one) and is_finite(other) and not _differ(one, other, _TENSES, _VERBS)


def is_attached(word: str) -> bool:
    """Whether a Russian word's place may say what it belongs to: nouns, adjectives, participles.

    Verbs and adverbs stand where they like.
    """
    return is_cyrillic(word) and any(tag & _ATTACHED for tag in _tags(word))


def is_subject(word: str) -> bool | None:
    """Whether a Russian noun is a subject by its form; None where its form does not tell."""
    found = frozenset().union(*(tag & _CASES for tag in _tags(word) if tag & _NOUNS))
    if not found or not is_cyrillic(word):
        return None
    if "nomn" not in found:
        return False
    return True if "accs" not in found else None


def _may_be_counted(one: str, other: str) -> bool:
    """Whether two forms of a noun may be one case in two numbers: «возможность», «возможности».

    In a quotation nothing else gives a noun another form.
    """
    return any(
        mine & _CASES == theirs & _CASES and mine & _NUMBERS != theirs & _NUMBERS
        for mine in _tags(one)
        for theirs in _tags(other)
        if mine & _NOUNS and theirs & _NOUNS
    )


def _is_only_meant(claimed: str, said: str) -> bool:
    """Whether a verb is claimed of what the record has as an infinitive, which something governs.

    «Он принял участие» is not what «я планирую принять участие» says; the other way round it is
    the claim's own frame that governs: «он обещал принять».
    """
    return any(tag & _VERBS for tag in _tags(claimed)) and all(
        tag & _INFINITIVES for tag in _tags(said)
    )


def _differ(one: str, other: str, values: frozenset[str], kinds: frozenset[str]) -> bool:
    """Whether no readings of two words, both of a kind, share a value."""
    mine, theirs = (_values(word, values, kinds) for word in (one, other))
    return bool(mine and theirs and mine.isdisjoint(theirs))


def _values(word: str, values: frozenset[str], kinds: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(tag & values for tag in _tags(word) if tag & kinds))


def _degrees(word: str) -> frozenset[str]:
    """«крупный», «крупнее», «крупнейший» are three things."""
    found = set()
    for tag in _tags(word):
        if "COMP" in tag:
            found.add("more")
        elif "Supr" in tag:
            found.add("most")
        else:
            found.add("plain")
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _tags(word: str) -> tuple[frozenset[str], ...]:
    parses = analyzer().parse(word)
    best = parses[0].normal_form
    return tuple(frozenset(one.tag.grammemes) for one in parses if one.normal_form == best)


def _bare(word: str) -> str:
    """Without what only agreement or possession adds: "Russia's", "says"."""
    return _PLURAL_Y.sub("y", _ENDING.sub("", word))
