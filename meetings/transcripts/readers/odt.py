"""OpenDocument texts (odt), as LibreOffice saves them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.bold_paragraphs import blocks_in, first_heading
from meetings.transcripts.readers.packed_xml import attribute, opened, walk
from meetings.transcripts.readers.paragraph_builder import ItemBuilder
from meetings.transcripts.readers.reader import Reader

_UNSEEN: Final = frozenset("note annotation tracked-changes frame table-of-content forms".split())
_PARAGRAPHS: Final = frozenset({"p", "h"})
_SIGNS: Final = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_MOST_BLANKS: Final = 200
"""Blanks that one mark may stand for: lines are no longer, and a damaged file may say 10⁹."""


@dataclass(slots=True)
class _Style:
    strong: bool | None = None
    heading: bool = False
    parent: str | None = None


class _Body:
    """Styles first, as the file has them, then what the body holds."""

    def __init__(self) -> None:
        self.built = ItemBuilder()
        self._styles: dict[str, _Style] = {}
        self._style = _Style()
        self._unseen = 0
        self._spans: list[bool | None] = []
        self._inside: list[bool] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
        elif name in _PARAGRAPHS:
            style = attribute(attributes, "style-name")
            self._inside.append(name == "h" or self._heading(style))
            self._spans = [self._strong(style)]
        elif name == "span":
            told = self._strong(attribute(attributes, "style-name"))
            self._spans.append(self._spans[-1] if told is None and self._spans else told)
        elif self._inside and (name in _SIGNS or name == "s"):
            self._add(_SIGNS.get(name, _blanks(attributes)))
        elif name == "table":
            self.built.begin_table()
        else:
            self._styled(name, attributes)

    def end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
        elif name == "span" and self._spans:
            self._spans.pop()
        elif name in _PARAGRAPHS and self._inside:
            self.built.end_paragraph(heading=self._inside.pop())
        elif name == "table-cell":
            self.built.end_cell()
        elif name == "table-row":
            self.built.end_row()
        elif name == "table":
            self.built.end_table()

    def text(self, text: str) -> None:
        if self._inside and not self._unseen:
            self._add(" ".join(f"<{text}>".split())[1:-1])

    def _add(self, text: str) -> None:
        self.built.text(text, strong=bool(self._spans and self._spans[-1]))

    def _styled(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            told = attribute(attributes, "display-name") or attribute(attributes, "name") or ""
            self._style = _Style(
                heading=told.lower().startswith(("heading", "title")),
                parent=attribute(attributes, "parent-style-name"),
            )
            self._styles[attribute(attributes, "name") or ""] = self._style
        elif name == "text-properties":
            weight = attribute(attributes, "font-weight")
            line = attribute(attributes, "text-underline-style")
            if weight or line:
                heavy = weight == "bold" or (weight or "").startswith(("6", "7", "8", "9"))
                self._style.strong = heavy or line not in {None, "none"}

    def _strong(self, style: str | None) -> bool | None:
        # Styles are based on each other a few deep; a damaged file goes round in a circle.
        for _ in range(20):
            found = self._styles.get(style or "")
            if found is None or found.strong is not None:
                return found.strong if found else None
            style = found.parent
        return None

    def _heading(self, style: str | None) -> bool:
        found = self._styles.get(style or "")
        return found is not None and (found.heading or (found.parent or "").startswith("Heading"))


def _blanks(attributes: dict[str, str]) -> str:
    told = attribute(attributes, "c") or "1"
    return " " * min(int(told), _MOST_BLANKS) if told.isdecimal() else " "


def read_odt(data: bytes) -> Draft:
    """The paragraphs and tables of an OpenDocument text."""
    packed = opened(data, READER.form)
    body = _Body()
    walk(packed, "styles.xml", body.start, body.end, _nothing)
    body.built.items.clear()  # headers and footers of pages stand among the styles
    if not walk(packed, "content.xml", body.start, body.end, body.text):
        raise UnreadableTranscript(
            "this zip is no OpenDocument text: its content is missing",
            kind="no-office-document",
            form="ODT",
        )
    blocks = blocks_in(body.built.items)
    if not blocks:
        raise UnreadableTranscript("this OpenDocument text holds no words", kind="no-words")
    title, blocks = first_heading(body.built.items, blocks)
    return Draft(READER.form, blocks, title, date_told(title or ""))


def _nothing(_: str) -> None:
    """The words of page headers are not read."""


def _sniff(data: bytes, name: str) -> bool:
    if not data.startswith(b"PK"):
        return False
    declared = b"application/vnd.oasis.opendocument.text" in data[:200]
    return declared or name.lower().endswith(".odt")


READER = Reader("OpenDocument text", (".odt",), _sniff, read_odt)
