"""Remarks in brackets that go on over several lines: what stands in them is nobody's label.

"(Applause from the River – Ann Moss ⏎ [River]: Hear, hear!)", as records in columns have them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line

_MOST: Final = 14
"""Lines of a remark; what is not closed by then was never opened, but for a slip."""


def rows_inside_remarks(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of lines that begin inside a bracket which begins a line above."""
    inside: set[int] = set()
    row = 0
    while row < len(lines):
        stop = _end(lines, row) if lines[row].text.lstrip()[:1] == "(" else row
        inside.update(range(row + 1, stop + 1))
        row = stop + 1
    return frozenset(inside)


def _end(lines: Sequence[Line], first: int) -> int:
    """The line that closes the bracket; the first one where it is not closed soon."""
    depth = 0
    for row in range(first, min(first + _MOST, len(lines))):
        depth += lines[row].text.count("(") - lines[row].text.count(")")
        if depth <= 0:
            return row
    return first
