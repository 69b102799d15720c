"""Tables drawn with bars, in Markdown, Org and plain text: "| 0:01 | Ann Moss | We begin. |".

A table is a transcript where its first row names a column of speakers and one of words, and what
stands in the latter reads as speech; a programme of the day names speakers, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.cues import seconds
from meetings.transcripts.readers.field_names import SPEAKER, TEXT, plain
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech

_BORDER: Final = re.compile(r"[|+][|+:=\s-]*")
_CLOCK: Final = re.compile(r"\W?(?P<time>(?:\d{1,2}:)?\d{1,3}:\d\d(?:[.,]\d{1,3})?)\b")
_NO_NAME: Final = frozenset({"", "-", "–", "—", "?"})
_HIDDEN_BAR: Final = "\ue000"
"""Stands for a bar that a backslash keeps from being one."""
_SPEECH: Final = 0.5
"""Share of the rows whose words read as speech."""

_MOST: Final = 0.5
"""Share of a file's characters that stand in its tables."""


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """Rows of cells, and where among the lines the table stands."""

    start: int
    stop: int
    rows: tuple[tuple[str, ...], ...]


def drawn_tables(lines: Sequence[str]) -> Iterator[DrawnTable]:
    """The tables in some lines: two rows or more that begin with a bar, one after the other."""
    start = 0
    while start < len(lines):
        stop = start
        while stop < len(lines) and lines[stop].lstrip()[:2].strip()[:1] in {"|", "+"}:
            stop += 1
        rows = tuple(_cells(line) for line in lines[start:stop] if not _is_border(line))
        if len(rows) > 1 and "|" in lines[start + 1]:
            yield DrawnTable(start, stop, rows)
        start = max(stop, start + 1)


def _is_border(line: str) -> bool:
    return ("-" in line or "=" in line) and bool(_BORDER.fullmatch(line.strip()))


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().replace("\\|", _HIDDEN_BAR).removeprefix("|").removesuffix("|")
    return tuple(cell.strip().replace(_HIDDEN_BAR, "|") for cell in inner.split("|"))


def spoken_rows(
    table: DrawnTable, words: Callable[[str], str] = str.strip, *, goes_on: bool = False
) -> tuple[Block, ...]:
    """A block a row; none where the table is no transcript.

    ``words``: a cell without the marks of its form. ``goes_on``: words beside empty cells go on
    with the row above.
    """
    columns = _columns(table.rows[0]) if any(table.rows[0]) else _by_names(table.rows[1:])
    if columns is None:
        return ()
    speaker, text = columns
    blocks: list[Block] = []
    for row in table.rows[1:]:
        if len(row) <= max(speaker, text) or not row[text]:
            continue
        if goes_on and blocks and not any(cell for at, cell in enumerate(row) if at != text):
            blocks[-1] = Block(
                f"{blocks[-1].text} {words(row[text])}",
                blocks[-1].speaker,
                None,
                blocks[-1].start_s,
            )
        else:
            name = words(row[speaker]).rstrip(":").strip()
            blocks.append(
                Block(
                    words(row[text]),
                    None if name in _NO_NAME else name,
                    None,
                    _start([*row[:text], *row[text + 1 :]]),
                )
            )
    speech = sum(like_speech(block.text) for block in blocks)
    return tuple(blocks) if blocks and speech >= _SPEECH * len(blocks) else ()


def _columns(heading: Sequence[str]) -> tuple[int, int] | None:
    names = [plain(cell) for cell in heading]
    speaker = next((names.index(name) for name in SPEAKER if name in names), None)
    text = next((names.index(name) for name in TEXT if name in names), None)
    return None if speaker is None or text is None or speaker == text else (speaker, text)


def _by_names(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The columns below an empty heading: names that come back, and beside them the words."""
    for at in range(min(map(len, rows)) - 1):
        names = [row[at] for row in rows]
        if len(set(names)) < len(names) and all(map(_like_name, names)):
            return at, at + 1
    return None


def _like_name(cell: str) -> bool:
    return look_of(cell.strip("*_: ")) not in {None, "other", "small"}


def _start(row: Sequence[str]) -> float | None:
    found = next((match for cell in row if (match := _CLOCK.match(cell))), None)
    return seconds(found["time"]) if found else None


def blocks_with_tables(
    lines: Sequence[str],
    block: Callable[[str], Block],
    words: Callable[[str], str] = str.strip,
    *,
    goes_on: bool = False,
) -> tuple[Block, ...]:
    """A block a line, and of tables that are transcripts a block a row.

    Where most words stand in such, nobody is named by other lines; else they are lines as others.
    """
    told = {
        table.start: (table.stop, rows)
        for table in drawn_tables(lines)
        if (rows := spoken_rows(table, words, goes_on=goes_on))
    }
    in_tables = sum(len(line) for at in told for line in lines[at : told[at][0]])
    if in_tables < _MOST * sum(map(len, lines)):
        told = {}
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        stop, rows = told.get(at, (at + 1, ()))
        blocks += rows or [block(lines[at])]
        at = stop
    return tuple(blocks)
