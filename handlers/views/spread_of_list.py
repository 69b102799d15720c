"""The meetings asked for counted by year, month or language, as a screen and as a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from babel.dates import format_date

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.csv_tables import csv_table
from handlers.views.cutting import cut
from handlers.views.listing_reply import below, top
from handlers.views.paging import page_count, page_within
from handlers.views.screen import Screen, rows
from meetings.retrieval.query.carrying_out_listings import Listed
from meetings.retrieval.query.spread_asked import Spread
from meetings.statistics.meetings_by_unit import by_language, by_month, by_year

_A_PAGE = 15
"""Lines, of one each: about a screen of a phone."""


def spread_screen(texts: Texts, found: Listed, spread: Spread, page: int, number: int) -> Screen:
    """A page of how many meetings there are of each."""
    told = counted(texts, found, spread)
    pages = page_count(len(told), _A_PAGE)
    page = page_within(page, pages)
    shown = told[(page - 1) * _A_PAGE : page * _A_PAGE]
    lines = [f"{bold(escape(of))} – {texts.say('listed-meetings', count=n)}" for of, n in shown]
    html = "\n\n".join([top(texts, found), "\n".join(lines)])
    return Screen(cut(html), rows(*below(texts, found, page, pages, number)))


def spread_table(texts: Texts, found: Listed, spread: Spread) -> bytes:
    """The same as CSV."""
    return csv_table([spread.unit, "meetings"], counted(texts, found, spread))


def counted(texts: Texts, found: Listed, spread: Spread) -> Sequence[tuple[str, int]]:
    """Each year, month or language with its meetings: newest first, or those of most or fewest."""
    if spread.unit == "language":
        languages = by_language(found.entries).items()
        told = [(texts.language(code), count) for code, count in languages]
    else:
        of_time = by_year if spread.unit == "year" else by_month
        times = of_time(found.entries).items()
        told = [(_named(texts, first, spread), count) for first, count in times]
    if spread.edge is None:
        return told[::-1] if found.listing.wanted == "first" else told
    return sorted(told, key=lambda one: one[1], reverse=spread.edge == "most")


def _named(texts: Texts, first: dt.date, spread: Spread) -> str:
    if spread.unit == "year":
        return str(first.year)
    return str(format_date(first, "LLLL y", locale=texts.interface.locale))
