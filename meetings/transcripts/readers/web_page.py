"""A page of any site: its main text and its date.

kremlin.ru's pages have a reader of their own, which knows its classes.
"""

from __future__ import annotations

import codecs
import datetime as dt
import html
import re
from collections.abc import Iterator
from typing import Final

import orjson
from selectolax.lexbor import LexborHTMLParser, LexborNode

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.text.language import language_told
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.html.decoding import check_size, is_fragment, is_html
from meetings.transcripts.html.tree import html_tree
from meetings.transcripts.readers.boilerplate_and_speaker_markup import DATE_METAS, LD_DATES
from meetings.transcripts.readers.bold_paragraphs import blocks_in
from meetings.transcripts.readers.date_line_near_top import date_under
from meetings.transcripts.readers.dates_in_fields import told_date
from meetings.transcripts.readers.main_content import items_of, main_part, words_of
from meetings.transcripts.readers.reader import Reader

_HEAD: Final = 12
"""Lines among which the title may stand once more."""
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,500})</title", re.IGNORECASE)
_LD = re.compile(
    r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>(.{2,50000}?)</script", re.I | re.DOTALL
)
_KREMLIN = re.compile(
    rb"\bread__(?:lead|published|time|place|meta)\b|\blister-page\b|\bentry-content e-content\b"
)
_CONVERTED = re.compile(
    r"(?:created (?:by|with) |converted (?:by|with|from) |untitled(?: document)?$|no title$"
    r"|microsoft word$|pdf to html$|document$)",
    re.IGNORECASE,
)
"""What a converter calls any page."""
_SITE = re.compile(r"\s+[|–—·»-]\s+[^|–—·»]{2,60}$")


def read_web_page(data: bytes) -> Draft:
    """The text of a page, with what is bold or marked at the beginning of its lines."""
    text = decoded(data)
    tree = html_tree(text)
    if tree.body is None:
        raise UnreadableTranscript("this page has no text", kind="page-without-text")
    part = main_part(tree.body)
    blocks = blocks_in(items_of(part))
    title = _title(tree, part, text)
    blocks = _without_title(blocks, title)
    line, blocks = date_under(blocks, title)
    if not blocks:
        raise UnreadableTranscript(
            "this page has no text of its own: it may be made by a script; save what it shows",
            kind="page-of-script",
        )
    return Draft(
        form=READER.form,
        blocks=blocks,
        title=title,
        date=line.date if line else _date(tree, part, title, text),
        time=line.time if line else None,
        place=line.place if line else None,
        lang=language_told(_attribute(tree.css_first("html"), "lang")),
        url=_address(tree),
    )


def decoded(data: bytes) -> str:
    """The text of a page, in the encoding that it declares where it is no UTF-8."""
    check_size(data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = _CHARSET.search(data[:4096])
        name = _text_encoding(declared[1].decode("ascii")) if declared else None
        return data.decode(name, "replace") if name else decode(data)


def _text_encoding(name: str) -> str | None:
    try:
        found = codecs.lookup("cp1252" if name.lower() in {"iso-8859-1", "latin-1"} else name)
        b"a".decode(found.name)
    except (LookupError, UnicodeDecodeError):
        return None
    return found.name


def _title(tree: LexborHTMLParser, part: LexborNode, text: str) -> str | None:
    """The heading of the text; else what the page calls itself, without its site's name."""
    inside, anywhere = part.css_first("h1"), tree.css_first("h1")
    told = _meta(tree, "og:title")
    declared = _TITLE.search(text)
    whole = " ".join(html.unescape(declared[1]).split()).lstrip("-–—• ") if declared else ""
    whole = "" if _CONVERTED.match(whole) else whole
    named = told or _SITE.sub("", whole)
    heading = words_of(inside) if inside is not None else ""
    if heading:
        return heading
    # A heading outside of the text is often the site's name; the page's own title holds its own.
    outside = words_of(anywhere) if anywhere is not None else ""
    # Characters: "Home" or "Minutes" may be a page's heading by chance.
    return (outside if outside and outside in whole and len(outside) > 15 else named) or None


def _without_title(blocks: tuple[Block, ...], title: str | None) -> tuple[Block, ...]:
    """What stands before the heading is the page's; the heading is no text."""
    for number, block in enumerate(blocks[:_HEAD]):
        if title and " ".join(f"{block.marked or ''} {block.text}".split()) == title:
            return blocks[number + 1 :]
    return blocks


def _date(
    tree: LexborHTMLParser, part: LexborNode, title: str | None, text: str
) -> dt.date | None:
    """The day that the title tells, else the text's own time, else what the page declares."""
    told = (
        date_told(title or ""),
        # The first few of each: further down stand the dates of other pages.
        *(told_date(_attribute(time, "datetime")) for time in part.css("time[datetime]")[:20]),
        *(told_date(_attribute(one, "content")) for one in part.css("[itemprop=startDate]")[:5]),
        *_ld_dates(text),
        *(date_told(words_of(heading)) for heading in tree.css("h1, h2")[:6]),
        *(told_date(_meta(tree, name)) for name in DATE_METAS),
        *(told_date(_attribute(time, "datetime")) for time in tree.css("time[datetime]")[:20]),
    )
    return next(filter(None, told), None)


def _ld_dates(text: str) -> Iterator[dt.date | None]:
    found: list[dict[str, object]] = []
    for script in list(_LD.finditer(text))[:10]:
        try:
            value = orjson.loads(script[1])
        except orjson.JSONDecodeError:
            continue
        listed = value if isinstance(value, list) else [value]
        for one in listed:
            graph = one.get("@graph") if isinstance(one, dict) else None
            found += [each for each in (graph or [one]) if isinstance(each, dict)]
    for name in LD_DATES:
        yield from (told_date(one.get(name)) for one in found)


def _meta(tree: LexborHTMLParser, name: str) -> str:
    for key in ("property", "name", "itemprop"):
        for node in tree.css(f"meta[{key}]"):
            if _attribute(node, key).lower() == name:
                return " ".join(_attribute(node, "content").split())
    return ""


def _address(tree: LexborHTMLParser) -> str | None:
    given = (_attribute(tree.css_first("link[rel=canonical]"), "href"), _meta(tree, "og:url"))
    return next((one for one in given if re.fullmatch(r"https?://[^\s/]+/\S+", one)), None)


def _attribute(node: LexborNode | None, name: str) -> str:
    return "" if node is None else node.attributes.get(name) or ""


def _sniff(data: bytes, _name: str) -> bool:
    return (is_html(data) or is_fragment(data)) and not _of_kremlin(data)


def _of_kremlin(data: bytes) -> bool:
    """Whether a page has the classes that kremlin.ru's pages and lists have."""
    return bool(_KREMLIN.search(data))


READER = Reader("web page", (".html", ".htm", ".xhtml"), _sniff, read_web_page)
