"""Puts Russian given names into the nominative: «Касым-Жомартом» → «Касым-Жомарт»."""

from __future__ import annotations

from functools import lru_cache

from meetings.text.capitalising_like import capitals_like
from meetings.text.russian_analyses import parses_of

_WOMANS = ("а", "я")
_INSTRUMENTAL = ("ым", "им", "ом", "ем")


@lru_cache(maxsize=20_000)
def nominative(given: str, surname: str, surname_nominative: str) -> str | None:
    """The given name in the nominative, its case read off the surname beside it.

    None where the word cannot be a given name at all («Его», «Этот»).
    """
    if not given[:1].isupper() or len(given) < 2:
        return None
    if given[0].isascii():
        return given
    woman = surname_nominative.endswith(_WOMANS)
    if surname == surname_nominative and not _indeclinable(surname_nominative):
        return given
    known = _from_dictionary(given, woman)
    if known:
        return known
    return _by_ending(given, surname, woman)


def _indeclinable(surname: str) -> bool:
    """Surnames like «Мадуро», «Дюма» or «Рахмон» that tell no case, or stand unchanged."""
    return surname[-1] in "оеиуыэю" or not surname.endswith(("ов", "ев", "ин", "ын", "ий", "ой"))


def _from_dictionary(given: str, woman: bool) -> str | None:
    gender = "femn" if woman else "masc"
    parses = [p for p in parses_of(given) if "Name" in p.tag and p.is_known]
    parses.sort(key=lambda p: gender not in p.tag)
    if not parses:
        return None
    nominatives = [p for p in parses if "nomn" in p.tag and gender in p.tag]
    best = nominatives[0] if nominatives else parses[0]
    form = best.inflect({"nomn", "sing"})
    word: str = (form or best).word
    return capitals_like(word, given)


def _soft_end(given: str) -> str:
    """«Мигелем» is of Мигель, «Андреем» of Андрей; «Токаевом» would have a hard end."""
    if given.endswith("ом") or given[-3:-2] in "жшчщц":
        return ""
    return "й" if given[-3:-2] in "аеиоуя" else "ь"


def _by_ending(given: str, surname: str, woman: bool) -> str:
    """A name that no dictionary knows loses the ending that its surname's case would give it."""
    if woman:
        return given[:-2] + "а" if given.endswith(("ой", "ей")) else given
    if surname.endswith(_INSTRUMENTAL) and given.endswith(("ом", "ем")):
        return given[:-2] + _soft_end(given)
    if surname.endswith(("а", "у")) and given.endswith(("а", "у")):
        return given[:-1]
    return given
