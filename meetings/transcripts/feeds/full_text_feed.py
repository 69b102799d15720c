"""An Atom or RSS feed whose entries carry their full text."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Final

import feedparser

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Document
from meetings.text.language import language_published
from meetings.transcripts.feeds.entry_identity import own_names
from meetings.transcripts.feeds.feed_time_zone import in_zone, own_zone
from meetings.transcripts.feeds.mending import mended, unescaped_once_more
from meetings.transcripts.feeds.writing_atom_entry import EntryParts, atom_entry
from meetings.transcripts.head.meeting_identity import canonical
from meetings.transcripts.html.paragraphs import one_line, paragraphs
from meetings.transcripts.html.tree import html_tree
from meetings.transcripts.readers.kremlin_page import is_web_address, wall_clock

_HTML: Final = frozenset({"text/html", "application/xhtml+xml"})
# <published>2020-08-27T15:20:00+04:00: the clock is Moscow's, the offset a slip; it is not read.
_ISO = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?")

_Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry; either ``document`` or the reason ``refused`` is set.

    ``source``: the entry alone, as an Atom document that ``read_entry`` reads; the same bytes
    for the same text, whatever its ``updated`` says. ``brief``: the feed gives only a summary,
    which may be all of the text or but a lead to its page.
    """

    id: str
    url: str
    title: str
    updated: str
    document: Document | None
    refused: UnreadableTranscript | None
    source: bytes = b""
    brief: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's title and its entries in the order given, which is newest first as a rule."""

    title: str
    entries: tuple[FeedEntry, ...]


_FEED = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:feed|rss|rdf:RDF)\b", re.DOTALL
)


def is_feed(data: bytes) -> bool:
    """Whether some bytes begin as a whole feed does."""
    # Bytes: comments and style sheets may stand in front.
    return bool(_FEED.match(data[:2000].removeprefix(b"\xef\xbb\xbf")))


def read_feed(data: bytes) -> Feed:
    """The feed in an Atom or RSS file; UnreadableTranscript where it is neither."""
    parsed = _parsed(mended(data))
    if not parsed.get("version") and not parsed["entries"]:
        raise UnreadableTranscript("this XML is neither an Atom nor an RSS feed", kind="no-feed")
    title = _tidy(str(parsed["feed"].get("title") or ""))
    given = [dict(values) for values in parsed["entries"]]
    zone = own_zone(_moments([dict(parsed["feed"]), *given]))
    entries = own_names([_parts(values, zone) for values in given], _home(parsed))
    briefs = [not values.get("content") for values in given]
    return Feed(title, tuple(map(_entry, entries, briefs)))


def read_entry(data: bytes) -> Document:
    """The document in the first entry of a feed, or in an Atom entry that stands alone."""
    entries = read_feed(data).entries
    if not entries:
        raise UnreadableTranscript("this feed has no entries", kind="feed-empty")
    if entries[0].document is None:
        raise entries[0].refused or UnreadableTranscript(
            "this entry cannot be read", kind="entry-not-read"
        )
    return entries[0].document


def _parsed(data: bytes) -> _Values:
    # Given bytes, feedparser would take short ones for a file's name.
    stream = io.BytesIO(data)
    try:
        parsed: _Values = feedparser.parse(
            stream, sanitize_html=False, resolve_relative_uris=False
        )
    # Elements of its many dialects out of their place (<dc:rights> without <license>, say).
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise UnreadableTranscript(
            f"this feed mixes up its elements: {error!r}", kind="damaged", form="XML"
        ) from error
    return parsed


def _home(parsed: _Values) -> str:
    """What tells a feed from others: the page it belongs to, else its id or title."""
    feed = parsed["feed"]
    return str(feed.get("link") or feed.get("id") or feed.get("title") or "")


def _moments(given: Iterable[_Values]) -> Iterator[str]:
    for values in given:
        yield from (str(values[key]) for key in ("published", "updated") if values.get(key))


def _parts(values: _Values, zone: dt.timezone | None) -> EntryParts:
    content = _content(values)
    link = str(values.get("link") or "")
    id_ = str(values.get("id") or link)
    return EntryParts(
        id=id_,
        url=next((canonical(url) for url in (link, id_) if is_web_address(url)), ""),
        title=_title(values),
        published=in_zone(str(values.get("published") or ""), zone),
        updated=in_zone(str(values.get("updated") or values.get("published") or ""), zone),
        lang=str(content.get("language") or ""),
        content=unescaped_once_more(str(content.get("value") or "")),
        content_is_html=content.get("type") in _HTML,
    )


def _content(values: _Values) -> _Values:
    """The first full text; RSS may have it in <description>, Atom's <summary> is only a lead."""
    contents = values.get("content") or ()
    if contents:
        return dict(contents[0])
    return dict(values.get("summary_detail") or {})


def _title(values: _Values) -> str:
    title = str(values.get("title") or "")
    if dict(values.get("title_detail") or {}).get("type") not in _HTML:
        return _tidy(title)
    body = html_tree(title).body
    return one_line(body) if body is not None else ""


def _entry(parts: EntryParts, brief: bool) -> FeedEntry:
    document, refused = None, None
    try:
        document = _document(parts)
    except UnreadableTranscript as error:
        refused = error
    return FeedEntry(
        id=parts.id,
        url=parts.url,
        title=parts.title,
        updated=parts.updated,
        document=document,
        refused=refused,
        source=atom_entry(parts),
        brief=brief,
    )


def _document(parts: EntryParts) -> Document:
    if not parts.title:
        raise UnreadableTranscript("this entry has no title", kind="no-title")
    date, time = _when(parts)
    body = _body(parts)
    return Document(
        title=parts.title,
        date=date,
        time=time,
        place=None,
        body=body,
        lang=language_published(parts.lang, body),
        url=parts.url or None,
        guid=parts.id,
    )


def _when(parts: EntryParts) -> tuple[dt.date, str | None]:
    """Date and wall clock as given; when it was last changed tells the day, not the hour."""
    if parts.published:
        return _moment(parts.published)
    return _moment(parts.updated)[0], None


def _moment(text: str) -> tuple[dt.date, str | None]:
    iso = _ISO.match(text)
    try:
        if iso:
            return dt.date.fromisoformat(iso[1]), wall_clock(iso[2] or "")
        moment = parsedate_to_datetime(text)
    except ValueError as error:
        raise UnreadableTranscript(
            "this entry does not say its date", kind="source-without-date"
        ) from error
    return moment.date(), wall_clock(f"{moment:%H:%M}")


def _body(parts: EntryParts) -> str:
    if not parts.content_is_html:
        lines, lead = [line.strip() for line in parts.content.splitlines()], 0
        lines = [line for line in lines if line]
    else:
        lines, lead = _html_lines(parts.content)
    if len(lines) <= lead:
        raise UnreadableTranscript(
            "this entry has no text yet, at most a lead", kind="entry-without-text"
        )
    return "\n".join(lines)


def _html_lines(content: str) -> tuple[list[str], int]:
    """The lines of an entry, and how many of them, in its summary, are the lead."""
    tree = html_tree(content)
    if tree.body is None:
        return [], 0
    summary = tree.css_first("div.c-summary")
    return paragraphs(tree.body), len(paragraphs(summary)) if summary is not None else 0


def _tidy(text: str) -> str:
    return " ".join(text.split())
