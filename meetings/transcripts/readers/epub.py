"""Books (epub): their chapters in the order in which they are read, as one page."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from typing import Final
from urllib.parse import unquote

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.language import language_told
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.html.tree import html_tree
from meetings.transcripts.readers.bold_paragraphs import Item, blocks_in, first_heading
from meetings.transcripts.readers.date_line_near_top import date_under
from meetings.transcripts.readers.main_content import items_of
from meetings.transcripts.readers.packed_xml import attribute, opened, walk
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.web_page import decoded

_CONTAINER: Final = "META-INF/container.xml"
_MOST_CHAPTERS: Final = 1000
_MOST_BYTES: Final = 20 * 1024 * 1024
"""Of all chapters together, unpacked."""


class _Package:
    """What a book says of itself: its title, and its chapters in their order."""

    def __init__(self) -> None:
        self.root = ""
        self.title = self.lang = ""
        self.order: list[str] = []
        self.places: dict[str, str] = {}
        self._in = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._in = name
        if name == "rootfile":
            self.root = self.root or attribute(attributes, "full-path") or ""
        elif name == "item" and "nav" not in (attribute(attributes, "properties") or "").split():
            told = attribute(attributes, "id"), attribute(attributes, "href")
            self.places[told[0] or ""] = unquote(told[1] or "")
        elif name == "itemref":
            self.order.append(attribute(attributes, "idref") or "")

    def end(self, _: str) -> None:
        self._in = ""

    def text(self, text: str) -> None:
        if self._in == "title":
            self.title += text
        elif self._in == "language":
            self.lang += text


def read_epub(data: bytes) -> Draft:
    """The chapters of a book as the blocks of one text."""
    packed = opened(data, READER.form)
    package = _Package()
    walk(packed, _CONTAINER, package.start, package.end, package.text)
    walk(packed, package.root, package.start, package.end, package.text)
    items = _items(packed, package)
    blocks = blocks_in(items)
    if not blocks:
        raise UnreadableTranscript("this book holds no words", kind="no-words")
    title = " ".join(package.title.split()) or None
    heading, rest = first_heading(items, blocks)
    if heading and (title is None or heading == title):
        title, blocks = heading, rest
    line, blocks = date_under(blocks, title)
    return Draft(
        form=READER.form,
        blocks=blocks,
        title=title,
        date=line.date if line else date_told(title or ""),
        time=line.time if line else None,
        place=line.place if line else None,
        lang=language_told(package.lang.strip()),
    )


def _items(packed: zipfile.ZipFile, package: _Package) -> list[Item]:
    folder = posixpath.dirname(package.root)
    items: list[Item] = []
    left = _MOST_BYTES
    for chapter in package.order[:_MOST_CHAPTERS]:
        place = package.places.get(chapter)
        name = posixpath.normpath(posixpath.join(folder, place)) if place else ""
        if name not in packed.NameToInfo:
            continue
        page = _unpacked(packed, name, left)
        left -= len(page)
        body = html_tree(decoded(page)).body if page.strip() else None
        items += items_of(body) if body is not None else []
    return items


def _unpacked(packed: zipfile.ZipFile, name: str, most: int) -> bytes:
    try:
        with packed.open(name) as file:
            page = file.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise UnreadableTranscript(
            f"its {name} is damaged: {error}", kind="part-damaged", part=name
        ) from error
    except (RuntimeError, NotImplementedError) as error:  # a password; a rare compression
        raise UnreadableTranscript(f"its {name} is locked: {error}", kind="locked") from error
    if len(page) > most:
        raise UnreadableTranscript("it is longer than any transcript", kind="too-long")
    return page


def _sniff(data: bytes, name: str) -> bool:
    if not data.startswith(b"PK"):
        return False
    return b"application/epub+zip" in data[:200] or name.lower().endswith(".epub")


READER = Reader("book (EPUB)", (".epub",), _sniff, read_epub)
