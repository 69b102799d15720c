"""`/m`: all transcripts, newest first, or those that some words name."""

from __future__ import annotations

from bot.json_forms.catalogue import entry_form
from bot.json_forms.without_local_paths import public
from bot.web.dependencies import WebDependencies
from bot.web.feeds import feed_of_entries, newest_of
from bot.web.paging import paged, paged_of
from bot.web.rendered_page import ATOM, CSV, JSON, Page, json_of, table_of
from bot.web.visit import Visit
from handlers.views.listing_reply import listed_table
from handlers.views.web_addresses import asked
from meetings.model.catalogue_selection import Selection
from meetings.statistics.lazy_meetings import each_event_once_of

_A_PAGE = 40
"""Two lines each: some three screens of a phone."""


def meetings_page(parts: WebDependencies, visit: Visit) -> Page:
    """A page of the catalogue, or of what some words find in it."""
    if words := visit.param("q"):
        return _found(parts, visit, words)
    texts = visit.texts
    selection = Selection(once_in=texts.lang)
    count = parts.archive.totals(selection).meetings
    shown = paged_of(
        count,
        visit,
        _A_PAGE,
        lambda start, most: parts.archive.entries(selection, start=start, limit=most),
        lambda page: asked("/m", page=page),
    )
    title = texts.plain("meetings-all", count=parts.archive.totals().meetings)
    forms = {
        JSON: lambda: json_of([public(entry_form(entry)) for entry in parts.archive.entries()]),
        ATOM: lambda: feed_of_entries(visit, texts.plain("web-newest"), "/m", newest_of(parts)),
        CSV: lambda: table_of(listed_table(parts.archive.entries())),
    }
    values = {"words": "", "nearest": (), "paged": shown}
    return Page("meetings.html", title, values, forms, feed="/m.atom")


def _found(parts: WebDependencies, visit: Visit, words: str) -> Page:
    texts = visit.texts
    found = parts.finding.find(words, parts.archive, parts.today())
    said = "meetings-found" if found.entries else "meetings-none"
    title = texts.plain(said, count=len(found.entries), words=words)
    shown = each_event_once_of(found.entries, texts.lang)
    followed = f"{texts.plain('web-meetings')}: {words}"  # a count would grow old in a feed reader
    forms = {
        JSON: lambda: json_of([public(entry_form(entry)) for entry in found.entries]),
        ATOM: lambda: feed_of_entries(visit, followed, asked("/m", q=words), found.entries),
        CSV: lambda: table_of(listed_table(found.entries)),
    }
    values = {
        "words": words,
        "nearest": found.nearest,
        "paged": paged(shown, visit, _A_PAGE, lambda page: asked("/m", q=words, page=page)),
    }
    return Page("meetings.html", title, values, forms, feed=asked("/m.atom", q=words))
