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
from meetings.gazetteer.countries import country_names
from meetings.model.languages import TranscriptLanguage
from meetings.retrieval.query.carrying_out_listings import Listed
from meetings.retrieval.query.counts_asked import counts_asked
from meetings.retrieval.query.spread_asked import Spread

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
    """Each year, month or language by its name, with its meetings, in the order asked for."""
    return [(_named(texts, of, spread), count) for of, count in counts_asked(found, spread)]


def _named(texts: Texts, of: dt.date | TranscriptLanguage, spread: Spread) -> str:
    if not isinstance(of, dt.date):
        names = country_names(of, texts.lang) if spread.unit == "country" else ()
        return next(iter(names), texts.language(of))
    if spread.unit == "year":
        return str(of.year)
    return str(format_date(of, "LLLL y", locale=texts.interface.locale))
