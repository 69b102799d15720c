"""Builds paragraphs and tables from the start and end events of any markup."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from meetings.transcripts.readers.bold_paragraphs import Item, Paragraph, Run, Table

_LONG_RUN: Final = 1000
"""Characters from which on a run is no longer joined with the next: joining copies it each
time."""


def _alike(one: Run, other: Run) -> bool:
    return one.strong == other.strong and one.says == other.says


class ItemBuilder:
    """Takes words and what parts them, in order; tables inside a cell become part of the cell."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._runs: list[Run] = []
        self._rows: list[tuple[tuple[Paragraph, ...], ...]] = []
        self._row: list[tuple[Paragraph, ...]] = []
        self._cell: list[Paragraph] = []
        self._tables = 0

    def text(self, text: str, *, strong: bool = False, says: bool = False) -> None:
        """Words, or a line feed where a line ends inside a paragraph."""
        run = Run(text, strong or says, says)
        last = self._runs[-1] if self._runs else None
        if last is not None and len(last.text) < _LONG_RUN and _alike(last, run):
            run = replace(run, text=self._runs.pop().text + text)
        self._runs.append(run)

    def end_paragraph(self, *, heading: bool = False) -> None:
        """What was said so far is a paragraph."""
        paragraph = Paragraph(tuple(self._runs), heading)
        self._runs = []
        if paragraph.text:
            (self._cell if self._tables else self.items).append(paragraph)

    def begin_table(self) -> None:
        """A table begins."""
        self.end_paragraph()
        self._tables += 1

    def end_cell(self) -> None:
        """A cell ends."""
        self.end_paragraph()
        if self._tables == 1:
            self._row.append(tuple(self._cell))
            self._cell = []

    def end_row(self) -> None:
        """A row ends."""
        if self._tables == 1:
            self._rows.append(tuple(self._row))
            self._row = []

    def end_table(self) -> None:
        """A table ends."""
        self.end_paragraph()
        self._tables = max(0, self._tables - 1)
        if self._tables == 0:
            left = [*self._rows, *([tuple(self._row)] if self._row else [])]
            loose = [(tuple(self._cell),)] if self._cell else []
            if left or loose:
                self.items.append(Table((*left, *loose)))
            self._rows, self._row, self._cell = [], [], []
