"""Tables as text (CSV, TSV): one turn a row, below a header that names the columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.blocks_from_rows import blocks_of
from meetings.transcripts.readers.choosing_transcript_list import row_lists
from meetings.transcripts.readers.columns_of_people import people_in_columns
from meetings.transcripts.readers.field_names import (
    DATE,
    PLACE,
    SPEAKER,
    START,
    TEXT,
    TITLE,
    plain,
)
from meetings.transcripts.readers.fields_by_contents import fields_told
from meetings.transcripts.readers.first_line import from_first_line
from meetings.transcripts.readers.json_export import draft_with_head
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.rows import Fields, fields
from meetings.transcripts.readers.rows_with_labels import labelled_rows
from meetings.transcripts.readers.safe_json import JsonMember

_DELIMITERS: Final = ("\t", ",", ";", "|")
_ABOVE: Final = 12
"""Lines that may stand above the names of the columns: a title, a day, where it comes from."""
_LOOKED: Final = 200
"""Lines that tell what columns hold."""
_MOST_CELLS: Final = 250_000
"""Delimiters: a day's sitting word by word has some 100,000 rows of two or three cells."""


def read_table(data: bytes) -> Draft:
    """The rows of a table, a block each."""
    above, text = _below_lines_above(decode(data, FILE_LIMIT))
    draft = _below_names(text)
    return replace(draft, blocks=(*lines_above(above), *draft.blocks)) if above else draft


def lines_above(rows: Iterable[Sequence[str]]) -> tuple[Block, ...]:
    """What stands above the names of the columns, a line a row: "Date: 2031-05-06"."""
    told = ([cell for cell in row if cell.strip()] for row in rows)
    return tuple(Block((": " if len(row) == 2 else " ").join(row)) for row in told if row)


def _below_lines_above(text: str) -> tuple[list[list[str]], str]:
    """The rows above the first line that names columns, and the text from there on."""
    lines = from_first_line(text).split("\n", _ABOVE)
    if _delimiter(lines[0]) or _delimiter(lines[0], START):
        return [], text
    at = next((at for at, line in enumerate(lines[:_ABOVE]) if _delimiter(line)), None)
    if at is None:
        return [], text
    with suppress(csv.Error):
        rows = csv.reader(lines[:at], delimiter=_delimiter(lines[at]) or ",")
        return list(rows), "\n".join(lines[at:])
    return [], text


def _below_names(text: str) -> Draft:
    """The rows below the line that names the columns."""
    delimiter = _delimiter(text)
    if delimiter is None and (blocks := people_in_columns(text) or labelled_rows(text)):
        return draft_with_head(READER.form, blocks, [])
    delimiter = delimiter or _delimiter(text, START)  # times and words, as Whisper writes them
    delimiter = delimiter or _delimiter_by_contents(text)
    if delimiter is None:
        raise UnreadableTranscript(
            "this table has no first line that names a column of speakers and one of words",
            kind="table-unknown",
        )
    if text.count(delimiter) > _MOST_CELLS:
        raise UnreadableTranscript(
            "this table has more cells than any transcript", kind="too-long"
        )
    rows = _rows(text, delimiter)
    lists = row_lists({(): [JsonMember(row) for row in rows]})
    if not lists:
        raise UnreadableTranscript("this table has no rows with words", kind="no-words")
    return draft_with_head(READER.form, blocks_of(lists[0], {}), [_the_same_in_all(rows)])


def _rows(text: str, delimiter: str) -> list[Fields]:
    table = csv.DictReader(io.StringIO(from_first_line(text)), delimiter=delimiter)
    try:
        return [
            fields({k: v for k, v in row.items() if isinstance(k, str) and v}) for row in table
        ]
    except csv.Error as error:
        raise UnreadableTranscript(
            f"this table is damaged: {error}", kind="damaged", form="CSV"
        ) from error


def _the_same_in_all(rows: list[Fields]) -> Mapping[str, object]:
    """What every row repeats is true of the whole."""
    if not rows:
        return {}
    wanted = {*TITLE, *DATE, *PLACE} & rows[0].keys()
    return {key: rows[0][key] for key in wanted if len({row.get(key) for row in rows}) == 1}


def _delimiter(text: str, besides: Collection[str] = SPEAKER) -> str | None:
    """What parts the columns of the first line, if that line names words and what is besides."""
    first = from_first_line(text).partition("\n")[0]
    for one in _DELIMITERS:
        names = {plain(cell) for cell in first.split(one)}
        if len(names) > 1 and not names.isdisjoint(TEXT) and not names.isdisjoint(besides):
            return one
    return None


def _delimiter_by_contents(text: str) -> str | None:
    """What parts columns whose names tell nothing, and which hold names and words."""
    start = "\n".join(text.split("\n", _LOOKED)[:_LOOKED])
    for one in _DELIMITERS:
        with suppress(UnreadableTranscript):
            told = fields_told(_rows(start, one)).values()
            if "text" in told:
                return one
    return None


def _sniff(data: bytes, name: str) -> bool:
    start = beginning(data)
    return name.lower().endswith((".csv", ".tsv")) or _delimiter(start) is not None


READER = Reader("table (CSV)", (".csv", ".tsv"), _sniff, read_table)
