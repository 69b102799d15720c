"""A period as people call it: «7 мая 2018 г.», «май 2022», «2019 год»."""

from __future__ import annotations

import datetime as dt

from babel.dates import format_date

from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen
from meetings.model.question import Period
from meetings.retrieval.query.date_parts import EARLIEST, LATEST
from meetings.retrieval.query.impossible_days import ImpossibleDay


def no_such_day(texts: Texts, day: ImpossibleDay) -> Screen:
    """Says that no calendar has a day."""
    if day.last is None:
        return Screen(texts.say("no-such-date", day=day.written))
    return Screen(texts.say("no-such-day", day=day.written, last=day.last))


def period_words(texts: Texts, period: Period) -> str:
    """The words for a time; one that is open on a side says so."""
    first, last = period.first, period.last
    if period.any_year:
        return _any_year(texts, period)
    if EARLIEST in (first, last) or LATEST in (first, last):
        return _one_end(texts, period)
    if first == last:
        return texts.day(first)
    if (first.day, first.month) == (1, 1) and (last.day, last.month) == (31, 12):
        return _years(texts, first.year, last.year)
    if _is_month(period):
        return str(format_date(first, "LLLL y", locale=texts.interface.locale))
    return f"{texts.day(first)} – {texts.day(last)}"


def none_then(texts: Texts, period: Period) -> str:
    """Says that no meeting of the archive was held in a time."""
    return texts.say("listed-none-then", time=period_words(texts, period))


def not_then(texts: Texts, period: Period) -> str:
    """Says that somebody does not speak in a time."""
    return texts.say("person-not-then", time=period_words(texts, period))


def _one_end(texts: Texts, period: Period) -> str:
    if period.first == EARLIEST:
        return texts.plain("time-until", day=texts.day(period.last))
    return texts.plain("time-since", day=texts.day(period.first))


def _years(texts: Texts, first: int, last: int) -> str:
    if first == last:
        return texts.plain("time-year", year=str(first))
    return texts.plain("time-years", years=f"{first}–{last}")


def _any_year(texts: Texts, period: Period) -> str:
    locale = texts.interface.locale
    if _is_month(period):
        return str(format_date(period.first, "LLLL", locale=locale))
    first, last = (
        str(format_date(day, "d MMMM", locale=locale)) for day in (period.first, period.last)
    )
    return first if first == last else f"{first} – {last}"


def _is_month(period: Period) -> bool:
    after = period.last + dt.timedelta(days=1)
    same = (period.first.year, period.first.month) == (period.last.year, period.last.month)
    return period.first.day == 1 and after.day == 1 and same
