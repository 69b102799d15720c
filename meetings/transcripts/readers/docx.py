"""Word documents (docx): paragraphs with their bold labels, and tables.

Read straight from the XML, piece by piece: python-docx builds the whole tree and its objects
first, which is 600 MB for a document of a million runs.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.bold_paragraphs import blocks_in, first_heading
from meetings.transcripts.readers.packed_xml import attribute, opened, walk
from meetings.transcripts.readers.paragraph_builder import ItemBuilder
from meetings.transcripts.readers.reader import Reader

_MAIN: Final = "word/document.xml"
_UNSEEN: Final = frozenset(
    "del moveFrom instrText delText Fallback drawing pict object footnoteReference"
    " endnoteReference annotationRef sectPr".split()
)
"""Elements whose words are deleted, drawn, or said twice."""
_OFF: Final = frozenset({"0", "false", "off", "none"})
_NAMED_STYLES: Final = ("speaker", "interviewer", "interviewee", "спикер", "говорящ")
"""In the names of styles that are made for labels."""


@dataclass(slots=True)
class _Style:
    strong: bool | None = None
    heading: bool = False
    parent: str | None = None
    label: bool = False


class _Styles:
    """Which styles are bold, and which are headings."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._now = _Style()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        value = attribute(attributes, "val")
        if name == "style":
            self._now = self._styles.setdefault(attribute(attributes, "styleId") or "", _Style())
        elif name == "name" and value:
            words = value.lower()
            self._now.heading = words.startswith(("heading", "title", "заголовок"))
            self._now.label = any(one in words for one in _NAMED_STYLES)
        elif name == "basedOn":
            self._now.parent = value
        elif name in {"b", "u"}:
            self._now.strong = (value or "1") not in _OFF

    def end(self, name: str) -> None:
        """Styles end where the next begins."""

    def text(self, text: str) -> None:
        """There is none."""

    def strong(self, style: str | None) -> bool:
        """Whether a style, or what it is based on, is bold."""
        # Styles are based on each other a few deep; a damaged file goes round in a circle.
        for _ in range(20):
            found = self._styles.get(style or "")
            if found is None:
                return False
            if found.strong is not None or found.label:
                return bool(found.strong) or found.label
            style = found.parent
        return False

    def says(self, style: str | None) -> bool:
        """Whether a style is made for the names of speakers."""
        found = self._styles.get(style or "")
        return found is not None and found.label

    def heading(self, style: str | None) -> bool:
        """Whether a style is a heading's."""
        found = self._styles.get(style or "")
        return found is not None and found.heading


class _Body:
    """What the body holds, in its order."""

    def __init__(self, styles: _Styles) -> None:
        self.built = ItemBuilder()
        self._styles = styles
        self._unseen = 0
        self._in_run = self._in_text = False
        self._strong: bool | None = None
        self._says = False
        self._style: str | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
        elif name == "t":
            self._in_text = True
        elif name == "r":
            self._in_run, self._strong, self._says = True, None, self._styles.says(self._style)
        elif name == "p":
            self._style, self._in_run = None, False
        elif name == "pStyle":
            self._style = attribute(attributes, "val")
        elif name == "tbl":
            self.built.begin_table()
        elif self._in_run:
            self._in_a_run(name, attributes)

    def _in_a_run(self, name: str, attributes: dict[str, str]) -> None:
        if name in {"b", "u"}:
            on = (attribute(attributes, "val") or "1") not in _OFF
            self._strong = on or (bool(self._strong) and name == "u")
        elif name == "rStyle" and self._strong is None:
            style = attribute(attributes, "val")
            self._strong = self._styles.strong(style) or None
            self._says = self._says or self._styles.says(style)
        elif name in _SIGNS:
            self._add(_sign(name, attributes))

    def end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
        elif name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p":
            self.built.end_paragraph(heading=self._styles.heading(self._style))
        elif name == "tc":
            self.built.end_cell()
        elif name == "tr":
            self.built.end_row()
        elif name == "tbl":
            self.built.end_table()

    def text(self, text: str) -> None:
        if self._in_text and not self._unseen:
            self._add(text)

    def _add(self, text: str) -> None:
        strong = self._styles.strong(self._style) if self._strong is None else self._strong
        self.built.text(text, strong=strong, says=self._says)


_SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def _sign(name: str, attributes: dict[str, str]) -> str:
    return "" if attribute(attributes, "type") in {"page", "column"} else _SIGNS[name]


def read_docx(data: bytes) -> Draft:
    """The paragraphs and tables of a Word document."""
    packed = opened(data, READER.form)
    main = _main(packed)
    styles = _Styles()
    walk(packed, main.rpartition("/")[0] + "/styles.xml", styles.start, styles.end, styles.text)
    body = _Body(styles)
    if not walk(packed, main, body.start, body.end, body.text):
        raise UnreadableTranscript(
            "this zip is no Word document: its text is missing",
            kind="no-office-document",
            form="DOCX",
        )
    blocks = blocks_in(body.built.items)
    if not blocks:
        raise UnreadableTranscript(
            "this Word document holds no text, only pictures perhaps: save it with its text",
            kind="only-pictures",
        )
    title, blocks = first_heading(body.built.items, blocks)
    return Draft(READER.form, blocks, title, date_told(title or ""))


def _main(packed: zipfile.ZipFile) -> str:
    """The member that holds the text; some programs number it."""
    names = [name for name in packed.NameToInfo if name.startswith("word/document")]
    return _MAIN if _MAIN in names or not names else names[0]


def _sniff(data: bytes, name: str) -> bool:
    # Names of members stand in front of each and once more at the end of a zip.
    return (
        data.startswith(b"PK\x03\x04")
        and (b"word/" in data[:4000] or b"word/document" in data[-20_000:])
    ) or (name.lower().endswith(".docx") and data.startswith(b"PK"))


READER = Reader("Word document", (".docx",), _sniff, read_docx)
