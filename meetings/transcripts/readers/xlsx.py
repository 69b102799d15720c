"""Excel workbooks (xlsx): the sheet with most words, read as a table."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from typing import Final

from meetings.model.parsed_document import Draft
from meetings.transcripts.readers.packed_xml import attribute, opened, walk
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.sheets import WordsLeft, draft_of

_SHEETS: Final = "xl/worksheets/"
_STRINGS: Final = "xl/sharedStrings.xml"
_MOST_SHEETS: Final = 50
_MOST_COLUMNS: Final = 100
"""Columns that are read: a cell far to the right is a note, or built to fill memory."""
_COLUMN: Final = re.compile(r"[A-Z]{1,3}")
_UNSEEN: Final = frozenset({"rPh", "phoneticPr", "f"})


@dataclass(slots=True)
class _Cell:
    column: int = 0
    kind: str = ""
    text: str = ""


class _Strings:
    """The texts that cells refer to by number."""

    def __init__(self, left: WordsLeft) -> None:
        self.found: list[str] = []
        self._left = left
        self._in_text = False
        self._unseen = 0

    def start(self, name: str, _: dict[str, str]) -> None:
        self._unseen += name in _UNSEEN
        self._in_text = name == "t"
        if name == "si":
            self.found.append("")

    def end(self, name: str) -> None:
        self._unseen -= name in _UNSEEN
        self._in_text = False

    def text(self, text: str) -> None:
        if self._in_text and not self._unseen and self.found:
            self.found[-1] += self._left.take(text)


class _Sheet:
    """The cells of a sheet, row by row."""

    def __init__(self, strings: list[str], left: WordsLeft) -> None:
        self.rows: list[list[str]] = []
        self._left = left
        self._strings = strings
        self._cell = _Cell()
        self._inside = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self.rows.append([])
        elif name == "c":
            column = _number(attribute(attributes, "r"))
            next_one = len(self.rows[-1]) if self.rows else 0
            self._cell = _Cell(
                next_one if column is None else column, attribute(attributes, "t") or ""
            )
        self._inside += name in {"v", "t"}

    def end(self, name: str) -> None:
        self._inside -= name in {"v", "t"}
        if name == "c" and self.rows and self._cell.column < _MOST_COLUMNS:
            row = self.rows[-1]
            row += [""] * (self._cell.column + 1 - len(row))
            row[self._cell.column] = " ".join(self._left.take(self._value()).split())

    def text(self, text: str) -> None:
        if self._inside:
            self._cell.text += self._left.take(text)

    def _value(self) -> str:
        cell = self._cell
        if cell.kind != "s":
            return cell.text
        number = int(cell.text) if cell.text.isdecimal() and len(cell.text) < 9 else -1
        return self._strings[number] if 0 <= number < len(self._strings) else ""


def _number(place: str | None) -> int | None:
    """The column of "C12", from nought."""
    letters = _COLUMN.match(place or "")
    if letters is None:
        return None
    total = 0
    for letter in letters[0]:
        total = total * 26 + ord(letter) - ord("A") + 1
    return total - 1


def read_xlsx(data: bytes) -> Draft:
    """The rows of the sheet with most words, a block each."""
    return draft_of(READER.form, _sheets(opened(data, READER.form)))


def _sheets(packed: zipfile.ZipFile) -> list[list[list[str]]]:
    left = WordsLeft()
    strings = _Strings(left)
    walk(packed, _STRINGS, strings.start, strings.end, strings.text)
    names = [one for one in packed.namelist() if one.startswith(_SHEETS) and one.endswith(".xml")]
    found = []
    for name in names[:_MOST_SHEETS]:
        sheet = _Sheet(strings.found, left)
        walk(packed, name, sheet.start, sheet.end, sheet.text)
        found.append([row for row in sheet.rows if any(row)])
    return found


def _sniff(data: bytes, name: str) -> bool:
    if not data.startswith(b"PK"):
        return False
    return name.lower().endswith((".xlsx", ".xlsm")) or b"xl/workbook" in (
        data[:4000] + data[-20_000:]
    )


READER = Reader("Excel workbook", (".xlsx", ".xlsm"), _sniff, read_xlsx)
