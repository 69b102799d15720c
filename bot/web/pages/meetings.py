"""`/m`: all transcripts, newest first, or those that some words name."""

from __future__ import annotations

from bot.json_forms.replies import entry_form
from bot.web.feeds import feed_of_entries
from bot.web.page import ATOM, CSV, JSON, Page, json_of, table_of
from bot.web.paging import paged
from bot.web.parts import WebParts
from bot.web.public_forms import public
from bot.web.visit import Visit
from handlers.views.listing_reply import listed_table
from handlers.views.web_addresses import asked
from meetings.model.found import FoundMeetings
from meetings.transcripts.head.event_pairs import each_event_once

_A_PAGE = 40


def meetings_page(parts: WebParts, visit: Visit) -> Page:
    """A page of the catalogue."""
    words, texts = visit.param("q"), visit.texts
    found = FoundMeetings(tuple(parts.archive.entries()))
    if words:
        found = parts.finding.find(words, parts.archive, parts.today())
    entries = found.entries
    if words:
        title = texts.plain("meetings-found", count=len(entries), words=words)
    else:
        title = texts.plain("meetings-all", count=len(entries))
    shown = each_event_once(entries, texts.lang)
    address = asked("/m", q=words)
    values = {
        "words": words,
        "nearest": found.nearest,
        "paged": paged(shown, visit, _A_PAGE, lambda page: asked("/m", q=words, page=page)),
    }
    forms = {
        JSON: lambda: json_of([public(entry_form(entry)) for entry in entries]),
        ATOM: lambda: feed_of_entries(visit, title, address, entries),
        CSV: lambda: table_of(listed_table(entries)),
    }
    return Page("meetings.html", title, values, forms, feed=asked("/m.atom", q=words))
