"""Files in which only those who ask have a label: "Audience: …", "Q: …", "(Reporter) …".

What stands below such a question, in a paragraph of its own, may be the answer as well as the
rest of the question; nobody says whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line, Mark

_ASKS: Final = re.compile(
    r"(?:q|(?:audience|question|questions|questioner|reporter|journalist|interviewer|caller"
    r"|student|participant from the audience|from the audience|from the floor"
    r"|unidentified reporter)"
    r"(?: member| question)?|member of the audience|вопрос|вопросы|вопрос из зала|из зала"
    r"|журналист|журналистка|корреспондент|корр|слушатель|реплика из зала|frage|pregunta|público)"
    r"(?: ?[№#]?\d{1,3})?"
)


def answers_of_nobody(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """Where the answers begin in such a file, if it is one."""
    if not labels or not all(_ASKS.fullmatch(mark.key) for mark in labels.values()):
        return {}
    spaced = any(not line.text.strip() for line in lines)
    rows = (_below(mark, lines, spaced=spaced) for mark in labels.values())
    found = [row for row in rows if row is not None and row not in labels]
    return {row: Mark("below", row, lines[row].start, lines[row].start, "", "") for row in found}


def _below(mark: Mark, lines: Sequence[Line], *, spaced: bool) -> int | None:
    """The row behind the paragraph that a label begins, or that it stands over."""
    row = mark.row if mark.said else _written(lines, mark.row + 1)
    if row is None:
        return None
    if spaced:
        row = next((at for at in range(row, len(lines)) if not lines[at].text.strip()), None)
    return None if row is None else _written(lines, row + 1)


def _written(lines: Sequence[Line], row: int) -> int | None:
    return next((at for at in range(row, len(lines)) if lines[at].text.strip()), None)
