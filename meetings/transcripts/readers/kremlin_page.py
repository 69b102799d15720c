"""A page of kremlin.ru, Russian or English, as a document.

The page carries its parts by class: ``h1.entry-title``, ``.read__lead``,
``time.read__published[datetime]``, ``.read__time``, ``.read__place``, ``.entry-content``.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from meetings.model.errors import UnreadableTranscript
from meetings.model.languages import TranscriptLanguage
from meetings.model.parsed_document import Document
from meetings.text.language import language_published
from meetings.transcripts.head.meeting_identity import canonical
from meetings.transcripts.html.decoding import decode_html
from meetings.transcripts.html.paragraphs import one_line, paragraphs
from meetings.transcripts.html.tree import html_tree

_TITLE: Final = "article h1, h1.entry-title"
_PUBLISHED: Final = "time.read__published, article time[itemprop='datePublished']"
_CONTENT: Final = "article .entry-content, .entry-content"
_LISTING: Final = ".lister-page, html[itemtype$='CollectionPage']"
_ADDRESSES: Final = (
    (".read[data-href]", "data-href"),
    ("meta[property='og:url']", "content"),
    ("link[rel='canonical']", "href"),
)

_WEB = re.compile(r"https?://[^\s/]+(?:/\S*)?")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")


def read_page(data: bytes) -> Document:
    """The document on a page; UnreadableTranscript where there is none."""
    tree = _parsed(data)
    if _lists(tree):
        raise UnreadableTranscript(
            "this is a list of news, not a single page: give the address of one of its entries",
            kind="list-of-news",
        )
    title = _title(tree)
    body = [*_lines(tree, ".read__lead"), *_content(tree)]
    return Document(
        title=title,
        date=_date(tree),
        time=_time(tree),
        place=_line(tree, ".read__place") or None,
        body="\n".join(body),
        lang=_lang(tree, body),
        url=_address(tree),
    )


def wall_clock(text: str) -> str | None:
    """The clock time in ``text`` as "HH:MM"; None without one, or at 00:00, meaning unknown."""
    found = _CLOCK.search(text)
    if found is None:
        return None
    clock = f"{found[1]:0>2}:{found[2]}"
    return None if clock == "00:00" else clock


def is_web_address(text: str) -> bool:
    """Whether ``text`` is an absolute http address."""
    return bool(_WEB.fullmatch(text.strip()))


def _parsed(data: bytes) -> LexborHTMLParser:
    return html_tree(decode_html(data))


def _lists(tree: LexborHTMLParser) -> bool:
    return tree.css_first(_LISTING) is not None


def _title(tree: LexborHTMLParser) -> str:
    title = _line(tree, _TITLE)
    if not title:
        raise UnreadableTranscript(
            "this page has no title where kremlin.ru has it", kind="no-title"
        )
    return title


def _content(tree: LexborHTMLParser) -> list[str]:
    lines = _lines(tree, _CONTENT)
    if not lines:
        raise UnreadableTranscript(
            "this page has no text: only a title, pictures or a video", kind="page-without-text"
        )
    return lines


def _date(tree: LexborHTMLParser) -> dt.date:
    value = _attribute(tree.css_first(_PUBLISHED), "datetime")
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError as error:
        raise UnreadableTranscript(
            "this page does not say its date", kind="source-without-date"
        ) from error


def _time(tree: LexborHTMLParser) -> str | None:
    return wall_clock(_line(tree, ".read__time"))


def _lang(tree: LexborHTMLParser, body: list[str]) -> TranscriptLanguage:
    return language_published(_attribute(tree.css_first("html"), "lang"), "\n".join(body))


def _address(tree: LexborHTMLParser) -> str | None:
    """The first address the page gives as its own; a saved page's relative ones don't count."""
    given = (_attribute(tree.css_first(where), name) for where, name in _ADDRESSES)
    return next((canonical(address) for address in given if is_web_address(address)), None)


def _lines(tree: LexborHTMLParser, selector: str) -> list[str]:
    node = tree.css_first(selector)
    return [] if node is None else paragraphs(node)


def _line(tree: LexborHTMLParser, selector: str) -> str:
    node = tree.css_first(selector)
    return "" if node is None else one_line(node)


def _attribute(node: LexborNode | None, name: str) -> str:
    """An attribute's value, "" where node, attribute or value is missing."""
    return "" if node is None else node.attributes.get(name) or ""
