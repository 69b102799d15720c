"""Atom feeds: what is new in the archive, of a person, of what was searched for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from bot.web.dependencies import WebDependencies
from bot.web.rendered_page import ATOM, Content
from bot.web.visit import Visit
from handlers.views.web_addresses import asked, form_of, to_meeting, to_passage
from meetings.model.archive import Entry
from meetings.model.meeting import Head

_MOST = 40
"""Entries of a feed, newest first."""
_SUMMARY = 600
"""Characters; readers of feeds show a paragraph."""
_NO_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
"""Characters that XML cannot hold."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """``address``: without the site's; ``day`` and ``time`` of the meeting."""

    address: str
    title: str
    head: Head
    summary: str


def newest_of(parts: WebDependencies) -> Sequence[Entry]:
    """As many of the newest meetings as a feed holds."""
    return parts.archive.entries(limit=_MOST)


def feed_of_entries(visit: Visit, title: str, address: str, entries: Sequence[Entry]) -> Content:
    """The newest of some meetings."""
    made = [
        FeedEntry(to_meeting(e.head.id), e.head.title, e.head, _summary(e))
        for e in entries[:_MOST]
    ]
    return feed(visit, title, address, made)


def feed_of_mentions(parts: WebDependencies, visit: Visit, words: str) -> Content:
    """The newest meetings in which some words are spoken, each with the first of its sentences."""
    found, _ = parts.mentions(words)
    newest = found.found.firsts()[:_MOST]
    made = [
        FeedEntry(
            to_passage(one.passage),
            one.entry.head.title,
            one.entry.head,
            ": ".join(filter(None, [one.passage.speaker, one.passage.text])),
        )
        for one in newest
    ]
    title = visit.texts.plain("web-feed-of", words=words)
    return feed(visit, title, asked(visit.path, q=words), made)


def feed(visit: Visit, title: str, address: str, entries: Sequence[FeedEntry]) -> Content:
    """Entries as Atom (RFC 4287), newest first."""
    newest = max((_moment(one.head) for one in entries), default="1970-01-01T00:00:00Z")
    own = visit.root + address
    itself = visit.root + form_of(visit.path, visit.params, ATOM)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{visit.texts.code}">',
        f"<title>{_xml(title)}</title>",
        f"<id>{_xml(own)}</id>",
        f"<updated>{newest}</updated>",
        f'<link rel="self" type="application/atom+xml" href={quoteattr(itself)}/>',
        f'<link rel="alternate" type="text/html" href={quoteattr(own)}/>',
        f"<author><name>{_xml(visit.texts.plain('web-name'))}</name></author>",
        *(line for one in entries for line in _entry(visit, one)),
        "</feed>",
    ]
    return Content("\n".join(lines).encode(), "application/atom+xml; charset=utf-8")


def _entry(visit: Visit, one: FeedEntry) -> Iterable[str]:
    address = visit.root + one.address
    yield f'<entry xml:lang="{one.head.lang}">'
    yield f"<title>{_xml(one.title)}</title>"
    yield f"<id>{_xml(address.partition('#')[0])}</id>"
    yield f'<link rel="alternate" type="text/html" href={quoteattr(address)}/>'
    yield f"<updated>{_moment(one.head)}</updated>"
    yield f"<summary>{_xml(one.summary)}</summary>"
    yield "</entry>"


def _moment(head: Head) -> str:
    """Wall clock of a place whose zone nobody tells, given as if it were UTC."""
    day: dt.date = head.date
    return f"{day.isoformat()}T{head.time or '00:00'}:00Z"


def _summary(entry: Entry) -> str:
    if entry.lead:
        return entry.lead
    return ", ".join(speaker.name for speaker in entry.speakers)


def _xml(text: str) -> str:
    text = " ".join(text.translate(_NO_XML).split())
    return escape(text if len(text) <= _SUMMARY else text[:_SUMMARY] + "…")
