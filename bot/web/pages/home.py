"""`/` without a question: the way in, and the newest meetings."""

from __future__ import annotations

from bot.json_forms.catalogue import entry_form
from bot.json_forms.without_local_paths import public
from bot.web.dependencies import WebDependencies
from bot.web.feeds import feed_of_entries, newest_of
from bot.web.rendered_page import ATOM, JSON, Content, Page, json_of
from bot.web.visit import Visit
from meetings.model.catalogue_selection import Selection
from meetings.model.languages import Lang

_NEWEST = 8
"""Meetings on the first page."""


def first_page(parts: WebDependencies, visit: Visit) -> Page:
    """The way in; as JSON and Atom all meetings, the newest first."""
    there = parts.archive.totals()
    lang: Lang = visit.texts.lang
    shown = parts.archive.entries(Selection(once_in=lang), limit=_NEWEST)
    values = {
        "count": there.meetings,
        "first": there.first,
        "last": there.last,
        "entries": shown,
        "examples": parts.to_try(lang) if there.meetings else (),
    }

    def all_of_them() -> Content:
        return json_of([public(entry_form(entry)) for entry in parts.archive.entries()])

    def newest() -> Content:
        return feed_of_entries(visit, visit.texts.plain("web-name"), "/", newest_of(parts))

    forms = {JSON: all_of_them, ATOM: newest}
    return Page("home.html", visit.texts.plain("web-name"), values, forms, feed="/.atom")
