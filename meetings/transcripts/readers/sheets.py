"""Sheets of a workbook, of whatever program: the one with most words, read as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.transcripts.readers.field_names import SPEAKER, TEXT, plain
from meetings.transcripts.readers.table import lines_above, read_table

_ABOVE: Final = 12
"""Rows that may stand above the names of the columns: a title, a day."""


@dataclass(slots=True)
class WordsLeft:
    """How many characters a workbook may still have: one text may be said by many cells."""

    characters: int = 20 * 1024 * 1024

    def take(self, text: str) -> str:
        """Counts some words."""
        self.characters -= len(text) + 1
        if self.characters < 0:
            raise UnreadableTranscript(
                "this workbook has more words than any transcript", kind="too-long"
            )
        return text


def draft_of(form: str, sheets: Sequence[list[list[str]]]) -> Draft:
    """The rows of the sheet with most words, a block each."""
    rows = max(sheets, key=_length, default=[])
    if not any(map(any, rows)):
        raise UnreadableTranscript("this workbook holds no words", kind="no-words")
    at = next((at for at, row in enumerate(rows[:_ABOVE]) if _names_columns(row)), None)
    draft = read_table(_as_csv(rows if at is None else rows[at:]))
    return replace(draft, form=form, blocks=(*lines_above(rows[: at or 0]), *draft.blocks))


def _length(rows: list[list[str]]) -> int:
    return sum(len(cell) for row in rows for cell in row)


def _names_columns(row: list[str]) -> bool:
    names = {plain(cell) for cell in row if cell}
    return not names.isdisjoint(TEXT) and not names.isdisjoint(SPEAKER)


def _as_csv(rows: list[list[str]]) -> bytes:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue().encode()
