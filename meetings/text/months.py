"""The names of the twelve months, from Babel's tables, in the forms that texts have them in."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from babel.dates import get_month_names

MonthCase = Literal["month", "of_month", "in_month"]
"""«май», «мая», «мае»; in English one form for all."""
_RUSSIAN_ENDINGS: Final = ("а", "у", "ом", "е"), ("я", "ю", "ем", "е")
"""Genitive to prepositional, behind a hard consonant («март») and a soft one («июнь», «май»)."""
_ENGLISH_SHORT: Final = "jan feb mar apr may jun jul aug sep oct nov dec sept".split()


@cache
def month_names(lang: str, case: MonthCase = "month") -> tuple[str, ...]:
    """The names from January on, as they are written in the language."""
    context: Literal["format", "stand-alone"] = "format" if case == "of_month" else "stand-alone"
    names = get_month_names("wide", context, locale=lang)
    written = tuple(names[number] for number in range(1, 13))
    if lang == "ru" and case == "in_month":
        return tuple(_stem(name) + "е" for name in written)
    return written


@cache
def russian_months() -> dict[str, int]:
    """Every form of a month's Russian name → its number: «январь», «января», «январём» …"""
    return {
        form: number
        for number, name in enumerate(month_names("ru"), 1)
        for form in (name, *(_stem(name) + ending for ending in _endings(name)))
    }


@cache
def english_months() -> dict[str, int]:
    """Every English name of a month in small letters → its number: "january", "jan", "sept" …

    "mar", "jun" and "jul" are left out: in running text they are other words' beginnings.
    """
    short = [name for name in _ENGLISH_SHORT if name not in {"mar", "jun", "jul"}]
    whole = [name.lower() for name in month_names("en")]
    found = {name: number for number, name in enumerate(whole, 1)}
    return found | {
        name: next(n for n, month in enumerate(whole, 1) if month.startswith(name))
        for name in short
    }


def _stem(name: str) -> str:
    return name.rstrip("ьй")


def _endings(name: str) -> tuple[str, ...]:
    return _RUSSIAN_ENDINGS[name[-1] in "ьй"]
