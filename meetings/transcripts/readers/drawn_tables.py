"""Tables drawn with bars, in Markdown, Org and plain text: "| 0:01 | Ann Moss | We begin. |".

A table is a transcript where its first row names a column of speakers and one of words, or names
come back in a column, and what stands beside them reads as speech; a programme of the day names
speakers, too.
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
        bare = _is_of_bare_bars(lines, start)
        begins = _without_edges if bare else _with_edges
        while stop < len(lines) and begins(lines[stop]):
            stop += 1
        drawn = (line for line in lines[start:stop] if not _is_border(line))
        rows = tuple(_cells(f"|{line}" if bare else line) for line in drawn)
        if len(rows) > 1 and "|" in lines[start + 1]:
            yield DrawnTable(start, stop, rows)
        start = max(stop, start + 1)


_BARE_BORDER: Final = re.compile(r"\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*){1,9}$")
"""What parts the heading from the rows of a table without bars at its edges: "---|---"."""


def _is_of_bare_bars(lines: Sequence[str], start: int) -> bool:
    return (
        "|" in lines[start]
        and start + 1 < len(lines)
        and bool(_BARE_BORDER.match(lines[start + 1]))
    )


def _with_edges(line: str) -> bool:
    return line.lstrip()[:2].strip()[:1] in {"|", "+"}


def _without_edges(line: str) -> bool:
    return "|" in line


def _is_border(line: str) -> bool:
    if _BARE_BORDER.match(line):
        return True
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
    columns = _columns(table.rows[0]) or _by_names(table.rows[1:]) or _by_names(table.rows)
    if columns is None:
        return ()
    speaker, text = columns
    blocks: list[Block] = []
    for row in table.rows[_headings(table.rows, speaker) :]:
        if len(row) <= max(speaker, text):  # a bar too few, as in what stands across all columns
            blocks += [Block(words(cell)) for cell in row if cell]
            continue
        if not row[text]:
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
    """The columns where the heading tells none: names that come back, and beside them the words,
    the column with most of them.
    """
    width = min(map(len, rows))
    cells = [[row[at] for row in rows] for at in range(width)]
    text = max(range(width), key=lambda at: (sum(len(c.split()) for c in cells[at]), at))
    for at in range(text):
        names = [name for name in cells[at] if name]
        if len(set(names)) < len(names) and len(set(names)) > 1 and all(map(_like_name, names)):
            return at, text
    return None


def _headings(rows: Sequence[Sequence[str]], speaker: int) -> int:
    """How many rows name the columns: none where the first one has the name of who comes back."""
    first = rows[0][speaker] if len(rows[0]) > speaker else ""
    return 0 if first and any(row[speaker : speaker + 1] == (first,) for row in rows[1:]) else 1


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
