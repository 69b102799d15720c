"""OpenDocument spreadsheets (ods): the sheet with most words, read as a table."""

from __future__ import annotations

from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.transcripts.readers.packed_xml import attribute, opened, walk
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.sheets import WordsLeft, draft_of

_MOST_COLUMNS: Final = 100
"""Columns that are read: a sheet ends in one empty cell that is repeated a thousand times."""
_CELLS: Final = frozenset({"table-cell", "covered-table-cell"})
_UNSEEN: Final = frozenset({"annotation", "tracked-changes", "shapes"})


class _Sheets:
    """The cells of all sheets, row by row."""

    def __init__(self) -> None:
        self.found: list[list[list[str]]] = []
        self._left = WordsLeft()
        self._cell: list[str] = []
        self._repeated = 1
        self._paragraphs = 0
        self._unseen = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._unseen += name in _UNSEEN
        if name == "table":
            self.found.append([])
        elif name == "table-row" and self.found:
            self.found[-1].append([])
        elif name in _CELLS:
            self._cell = []
            told = attribute(attributes, "number-columns-repeated") or "1"
            self._repeated = int(told) if told.isdecimal() and len(told) < 6 else 1
        elif name == "p":
            self._paragraphs += 1
            self._cell.append("\n" if self._cell else "")
        elif name in {"s", "tab", "line-break"} and self._paragraphs:
            self._cell.append(" ")

    def end(self, name: str) -> None:
        self._unseen -= name in _UNSEEN
        self._paragraphs -= name == "p"
        if name in _CELLS and self.found and self.found[-1]:
            row = self.found[-1][-1]
            text = " ".join("".join(self._cell).split())
            for _ in range(min(self._repeated, _MOST_COLUMNS - len(row))):
                row.append(self._left.take(text))

    def text(self, text: str) -> None:
        if self._paragraphs and not self._unseen:
            self._cell.append(self._left.take(text))


def read_ods(data: bytes) -> Draft:
    """The rows of the sheet with most words, a block each."""
    sheets = _Sheets()
    packed = opened(data, READER.form)
    if not walk(packed, "content.xml", sheets.start, sheets.end, sheets.text):
        raise UnreadableTranscript(
            "this zip is no OpenDocument spreadsheet: its content is missing",
            kind="no-office-document",
            form="ODS",
        )
    return draft_of(READER.form, [[row for row in one if any(row)] for one in sheets.found])


def _sniff(data: bytes, name: str) -> bool:
    if not data.startswith(b"PK"):
        return False
    declared = b"application/vnd.oasis.opendocument.spreadsheet" in data[:200]
    return declared or name.lower().endswith(".ods")


READER = Reader("OpenDocument spreadsheet", (".ods",), _sniff, read_ods)
