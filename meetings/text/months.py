"""Names of the months, from Babel's tables, in the forms in which texts have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, Literal

from babel.dates import get_month_names

MonthCase = Literal["month", "of_month", "in_month"]
"""«май», «мая», «мае»; in English one form for all."""
_RUSSIAN_ENDINGS: Final = ("а", "у", "ом", "е"), ("я", "ю", "ем", "е")
"""Genitive to prepositional, behind a hard consonant («март») and a soft one («июнь», «май»)."""
_RUSSIAN_SHORT: Final = "янв фев февр мар апр май июн июл авг сен сент окт ноя нояб дек".split()
_ENGLISH_SHORT: Final = "jan feb mar apr may jun jul aug sep sept oct nov dec".split()
"""What people write, without a full stop; Babel has one short form of each."""


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
def russian_short_months() -> dict[str, int]:
    """Every short Russian name of a month → its number: «янв», «сент» …"""
    return _numbers(_RUSSIAN_SHORT, month_names("ru"))


@cache
def english_months() -> dict[str, int]:
    """Every English name of a month in small letters → its number: "january", "jan", "sept" …

    "mar", "jun" and "jul" are left out: in running text they are other words' beginnings
    (`english_short_months` has them, for where a day and a year stand beside).
    """
    short = [name for name in _ENGLISH_SHORT if name not in {"mar", "jun", "jul"}]
    return {**_by_name(_english()), **_numbers(short, _english())}


@cache
def english_short_months() -> dict[str, int]:
    """Every short English name of a month → its number: "jan", "sept" …"""
    return _numbers(_ENGLISH_SHORT, _english())


@cache
def short_months() -> dict[str, int]:
    """What people shorten months to in either language → their numbers; whole names are not."""
    short = {**russian_short_months(), **english_short_months()}
    whole = {*month_names("ru"), *_english()}
    return {name: number for name, number in short.items() if name not in whole}


@cache
def month_patterns() -> tuple[str, ...]:
    """A pattern for each month, January first: its Russian and English names in folded text."""
    whole = {**russian_months(), **_by_name(_english())}
    short = {**russian_short_months(), **english_short_months()}
    dotted = {rf"{name}\.?": number for name, number in short.items() if name not in whole}
    return tuple(
        "|".join((*_longest_first(whole, month), *_longest_first(dotted, month)))
        for month in range(1, 13)
    )


@cache
def month_beginnings() -> str:
    """A pattern that every Russian or English name of a month begins with."""
    russian = (r"ма[йея]\b" if name == "май" else _stem(name) for name in month_names("ru"))
    english = (r"\bmay\b" if name == "may" else name for name in _english())
    return "|".join((*russian, *english, rf"\b(?:{'|'.join(_ENGLISH_SHORT)})\b"))


def _english() -> list[str]:
    return [name.lower() for name in month_names("en")]


def _by_name(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names, 1)}


def _numbers(short: Iterable[str], whole: Iterable[str]) -> dict[str, int]:
    """Short names → the number of the month that begins so."""
    numbers = _by_name(whole)
    return {one: next(numbers[name] for name in numbers if name.startswith(one)) for one in short}


def _longest_first(numbers: Mapping[str, int], month: int) -> list[str]:
    """The names of a month; a pattern takes the first that fits."""
    return sorted((name for name in numbers if numbers[name] == month), key=len, reverse=True)


def _stem(name: str) -> str:
    return name.rstrip("ьй")


def _endings(name: str) -> tuple[str, ...]:
    return _RUSSIAN_ENDINGS[name[-1] in "ьй"]
