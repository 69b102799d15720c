"""Captions run together: ">> CHAIR: We begin. >> CLERK: Here. >> It leaks.", a change of speakers
at each sign, wherever in a line it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.labels_inside_lines import parts_of_line
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.name_forms import CAPITAL

_CHANGE: Final = re.compile(
    # behind the end of a sentence: "Home >> News >> Water" leads through a site
    rf"(?<=[.!?…\-–—\"”»)\]])[ \t\u00a0]{{1,4}}(?=>>>?[ \u00a0]{{0,2}}[\"“«\[(]?[A-Z{CAPITAL}0-9])"
)
_FEWEST: Final = 3
"""Such signs inside lines from which on they are a record's form."""


def broken_at_changes(lines: Sequence[Line]) -> list[Line]:
    """The lines of such a record, each sign at the beginning of one; others as they are."""
    found = [
        [one.end() for one in _CHANGE.finditer(line.text)] if ">>" in line.text else []
        for line in lines
    ]
    if sum(map(len, found)) < _FEWEST:
        return list(lines)
    return [
        part
        for line, starts in zip(lines, found, strict=True)
        for part in parts_of_line(line, starts)
    ]
