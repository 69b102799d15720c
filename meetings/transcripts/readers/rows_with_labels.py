"""Tables without a line that names their columns, or with names that tell nothing: "header,body".

Which column has the words is told by its length, which one the labels by what comes back in it;
whether these are speakers the whole file decides, as it does where names are bold.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.field_names import plain
from meetings.transcripts.readers.fields_of_other_things import (
    any_are_due,
    are_places,
    are_tasks,
    is_not_said,
    is_of_others,
)
from meetings.transcripts.readers.first_line import from_first_line
from meetings.transcripts.turns.inline_timestamps import seconds

_DELIMITERS: Final = ("\t", ";", ",", "|")
_FEWEST: Final = 4
"""Rows from which on a table without names of columns is judged."""
_MOST_ROWS: Final = 100_000
_LONGEST_LABEL: Final = 100
"""Characters of a name with its office."""
_SHORTEST_NAME: Final = 4
"""Characters that one name at least of those who speak has."""
_CLOCK: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?")
_NEARLY: Final = 0.9
_WORDS: Final = 0.4
"""The share of cells with several words, from which on a column may be what is said."""


def labelled_rows(text: str) -> tuple[Block, ...]:
    """The rows of such a table, a block a line of their words; none where no column is labels."""
    for delimiter in _DELIMITERS:
        if text.count(delimiter) < _FEWEST:
            continue
        rows = _parsed(text, delimiter)
        found = _columns(rows)
        if found:
            return tuple(_blocks(rows, *found))
    return ()


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    try:
        table = [
            row
            for row in csv.reader(io.StringIO(from_first_line(text)), delimiter=delimiter)
            if row
        ]
    except csv.Error:
        return []
    width = Counter(map(len, table)).most_common(1)[0][0] if table else 0
    whole = [row for row in table if len(row) == width]
    fits = width > 1 and _FEWEST <= len(whole) <= _MOST_ROWS and len(whole) >= 0.9 * len(table)
    return whole if fits else []


def _columns(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The columns of labels and of words."""
    if not rows:
        return None
    columns = [[row[at].strip() for row in rows] for at in range(len(rows[0]))]
    names = _names(columns)
    if are_tasks(names) or any_are_due(columns):
        return None
    words = max(range(len(columns)), key=lambda at: sum(map(len, columns[at])))
    several = sum(" " in cell for cell in columns[words])
    short = not any(map(_are_times, columns))
    labels = [
        at
        for at, cells in enumerate(columns)
        if at != words
        and not is_of_others(names[at])
        and _are_labels(cells)
        and not are_places(cells[bool(names[at]) :])
        and not (short and _are_codes(cells))
    ]
    told = labels and several >= _WORDS * len(rows) and not is_not_said(names[words])
    return (labels[0], words) if told else None


def _names(columns: Sequence[Sequence[str]]) -> list[str]:
    """The names of columns in the first row; none where that comes back, as "Client" speaks."""
    return ["" if column[0] in column[1:] else plain(column[0]) for column in columns]


def _are_labels(cells: Sequence[str]) -> bool:
    """Whether two of them come back at least, and most are short and have letters."""
    named = [one for one in cells if len(one) <= _LONGEST_LABEL and any(map(str.isalpha, one))]
    again = sum(count > 1 for count in Counter(named).values())
    return again > 1 and 2 * len(named) > len(cells) and 4 * len(set(named)) <= 3 * len(named) + 4


def _are_codes(cells: Sequence[str]) -> bool:
    """ "FR", "DE": languages, classes; beside times of a recording they are initials."""
    return not any(len(one) >= _SHORTEST_NAME and any(map(str.isalpha, one)) for one in cells)


def _are_times(cells: Sequence[str]) -> bool:
    """Whether nearly all cells are times that grow."""
    found = [seconds(one) for one in cells if _CLOCK.fullmatch(one)]
    grows = all(one <= after for one, after in pairwise(found))
    return grows and len(found) >= _NEARLY * len(cells) and len(set(found)) > 1


def _blocks(rows: Sequence[Sequence[str]], label: int, words: int) -> Iterator[Block]:
    for row in rows:
        lines = [line.strip() for line in row[words].split("\n") if line.strip()]
        name = " ".join(row[label].split())
        if lines and not (row is rows[0] and " " not in row[words].strip()):  # names of columns
            yield Block(lines[0], marked=f"{name}:" if name else None)
            yield from map(Block, lines[1:])
