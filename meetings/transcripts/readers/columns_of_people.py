"""Tables with a column for each person: words stand under the name of whoever says them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.field_names import SPEAKER, START, TEXT, plain
from meetings.transcripts.readers.first_line import from_first_line
from meetings.transcripts.readers.row_times import starts_in_seconds
from meetings.transcripts.turns.certain_labels import is_of_ordinary_words
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech

_DELIMITERS: Final = ("\t", ";", ",", "|")
_MOST_PEOPLE: Final = 30
_FEWEST: Final = 3
"""Rows with words from which on such a table is judged."""
_ALONE: Final = 0.8
"""The share of rows in which one person alone has words; all answer each row of a survey."""
_SPEECH: Final = 0.7
"""The share of cells that read as something said."""
_NAMES: Final = frozenset({"name", "titled", "numbered", "word", "role", "caps", "code"})
_COUNTING: Final = frozenset("no n number id index row line".split())
_BESIDE: Final = frozenset({*START, *_COUNTING, "end", "endtime", "timecode", "date", "время"})
"""Columns that may stand beside those of people."""


def people_in_columns(text: str) -> tuple[Block, ...]:
    """The cells of such a table in their order, a block each; none where it is no such table."""
    for delimiter in _DELIMITERS:
        first = from_first_line(text).partition("\n")[0]
        if delimiter not in first:
            continue
        try:
            table = csv.reader(io.StringIO(from_first_line(text)), delimiter=delimiter)
            rows = [row for row in table if row]
        except csv.Error:
            continue
        if blocks := _blocks(rows):
            return blocks
    return ()


def _blocks(rows: Sequence[Sequence[str]]) -> tuple[Block, ...]:
    head = [" ".join(cell.split()) for cell in rows[0]] if rows else []
    people = [at for at, name in enumerate(head) if plain(name) not in _BESIDE]
    if not _are_people([head[at] for at in people]):
        return ()
    said = [(row, [at for at in people if at < len(row) and row[at].strip()]) for row in rows[1:]]
    said = [(row, spoken) for row, spoken in said if spoken]
    cells = [row[at].strip() for row, spoken in said for at in spoken]
    alone = sum(len(spoken) == 1 for _, spoken in said)
    speech = sum(map(like_speech, cells))
    if len(said) < _FEWEST or alone < _ALONE * len(said) or speech < _SPEECH * len(cells):
        return ()
    times = _times(head, [row for row, _ in said], sum(cell.count(" ") + 1 for cell in cells))
    return tuple(
        Block(" ".join(row[at].split()), head[at], start_s=start)
        for (row, spoken), start in zip(said, times, strict=True)
        for at in spoken
    )


def _are_people(names: Sequence[str]) -> bool:
    """Two names or more that are neither fields of a table nor ordinary words."""
    return (
        2 <= len(names) <= _MOST_PEOPLE
        and len(set(names)) == len(names)
        and all(look_of(name) in _NAMES for name in names)
        and not any(is_of_ordinary_words(name) for name in names)
        and {plain(name) for name in names}.isdisjoint({*TEXT, *SPEAKER})
    )


def _times(head: Sequence[str], rows: Sequence[Sequence[str]], words: int) -> list[float | None]:
    at = next((at for at, name in enumerate(head) if plain(name) in START), None)
    if at is None:
        return [None] * len(rows)
    cells = [row[at].strip() if at < len(row) else "" for row in rows]
    return starts_in_seconds([(plain(head[at]), cell) if cell else None for cell in cells], words)
