"""What a series is called: «Товарооборот, Китай», and what its values are."""

from __future__ import annotations

import datetime as dt

from babel.dates import format_skeleton

from handlers.texts.catalogue import Texts
from handlers.views.amounts import amount
from meetings.figures.places import place_name
from meetings.series import Point, Series


def title(texts: Texts, series: Series) -> str:
    """The indicator and the country."""
    name = series.label[0 if texts.lang == "ru" else 1]
    shown = name if name.isupper() or len(name) <= 3 else name[0].upper() + name[1:]
    shown = shown.upper() if len(name) <= 3 else shown
    return f"{shown}, {place_name(series.partner, texts.lang)}" if series.partner else shown


def measure(texts: Texts, series: Series, unit: str) -> str:
    """The unit with what kind of values they are."""
    kinds = [
        texts.plain("trend-change") if series.sense == "change" else "",
        texts.plain("trend-part") if series.part else "",
    ]
    return ", ".join(filter(None, [unit, *kinds]))


def value_told(texts: Texts, series: Series, point: Point) -> str:
    """A point's value: «108 млрд $», "+9%"; counted things as they were said, «105 школ»."""
    changes = series.sense == "change"
    known = series.unit in ("%", "‰") or (len(series.unit) == 3 and series.unit.isupper())
    if not known and not changes:
        return point.fact.text
    return amount(texts, point.value, series.unit, signed=changes)


def when(texts: Texts, point: Point) -> str:
    """The time a point is about: «2018», «март 2019 г.», «13 марта 2017 г.»."""
    return "–".join(_told(texts, iso) for iso in point.when.split("/"))


def _told(texts: Texts, iso: str) -> str:
    if len(iso) == 4:
        return iso
    if "Q" in iso or "H" in iso:
        return f"{iso[5:]} {iso[:4]}"
    if len(iso) == 7:
        return month(texts, int(iso[:4]), int(iso[5:]))
    return texts.day(dt.date.fromisoformat(iso))


def month(texts: Texts, year: int, number: int) -> str:
    """«март 2019», "Mar 2019"."""
    written = format_skeleton("yMMM", dt.date(year, number, 1), locale=texts.lang)
    return str(written).removesuffix("\u202fг.").removesuffix(" г.")
