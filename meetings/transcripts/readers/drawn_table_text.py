"""Plain text that holds a transcript as a drawn table."""

from __future__ import annotations

from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.drawn_tables import blocks_with_tables, drawn_tables, spoken_rows
from meetings.transcripts.readers.reader import Reader

_FEWEST: Final = 6
"""Bars of the smallest table: a heading and a row of two cells each."""


def read_text_with_table(data: bytes) -> Draft:
    """The rows of the table, a block each, and the lines around it."""
    if not (blocks := _blocks(data)):
        raise UnreadableTranscript("this table holds no words", kind="no-words")
    return Draft(form=READER.form, blocks=blocks)


def _blocks(data: bytes) -> tuple[Block, ...]:
    lines = [line for line in decode(data).split("\n") if line.strip()]
    return blocks_with_tables(lines, lambda line: Block(line.strip()), goes_on=True)


def _sniff(data: bytes, _name: str) -> bool:
    """A table that is a transcript begins near the top, and most of the file stands in it."""
    start = beginning(data)
    if start.count("|") < _FEWEST:
        return False
    lines = [line for line in start.split("\n") if line.strip()]
    if not any(spoken_rows(table) for table in drawn_tables(lines)):
        return False
    try:
        return any(block.speaker for block in _blocks(data))
    except UnreadableTranscript:
        return False


READER: Final = Reader("drawn table", (), _sniff, read_text_with_table)
