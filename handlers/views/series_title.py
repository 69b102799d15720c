"""The name of a series («Товарооборот, Китай»), and what its values measure."""

from __future__ import annotations

import datetime as dt

from babel.dates import format_skeleton

from handlers.texts.catalogue import Texts
from meetings.model.time_series import Point, Series
from meetings.retrieval.figure_wording import title as title_of
from meetings.retrieval.figure_wording import value_told as value_of

_PARTS = {"Q": "trend-quarter", "H": "trend-half"}


def title(texts: Texts, series: Series) -> str:
    """The indicator and the country."""
    return title_of(series, texts.lang)


def measure(texts: Texts, series: Series, unit: str) -> str:
    """The unit with what kind of values they are."""
    kinds = [
        texts.plain("trend-change") if series.sense == "change" else "",
        texts.plain("trend-part") if series.part else "",
    ]
    return ", ".join(filter(None, [unit, *kinds]))


def value_told(texts: Texts, series: Series, point: Point) -> str:
    """A point's value: «108 млрд $», "+9%", «105 школ»."""
    return value_of(series, point, texts.lang)


def when(texts: Texts, point: Point) -> str:
    """The time a point is about: «2018», «март 2019 г.», «13 марта 2017 г.»."""
    return "–".join(_told(texts, iso) for iso in point.when.split("/"))


def _told(texts: Texts, iso: str) -> str:
    if len(iso) == 4:
        return iso
    if iso[5] in _PARTS:
        return texts.plain(_PARTS[iso[5]], part=iso[6:], year=iso[:4])
    if len(iso) == 7:
        return month(texts, int(iso[:4]), int(iso[5:]))
    return texts.day(dt.date.fromisoformat(iso))


def month(texts: Texts, year: int, number: int) -> str:
    """«март 2019», "Mar 2019"."""
    written = format_skeleton("yMMM", dt.date(year, number, 1), locale=texts.lang)
    return str(written).removesuffix("\u202fг.").removesuffix(" г.")
