"""Stretches of a file in which names have a colon, where elsewhere they have a time.

Notes that people typed, and below them the chat of the call: whoever has a label there is none of
those who spoke above.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import groupby
from typing import Final

from meetings.transcripts.turns.certain_labels import is_of_ordinary_words
from meetings.transcripts.turns.label_shape_rules import judged
from meetings.transcripts.turns.lines_and_marks import Line, Mark

_LEAST: Final = 6
"""Labels of a stretch with none of the other form between them; fewer may be a list's."""
_LONG: Final = 4
"""Words from which on what stands there is a topic: "Reminder of Upcoming Events"."""


def stretches(
    found: Sequence[Mark], taken: Set[int], lines: Sequence[Line], written: Sequence[int]
) -> list[Mark]:
    """The marks before a colon that stand so; ``taken``: the rows of labels beside a time."""
    rest = [mark for mark in found if mark.row not in taken]
    maybe = {
        mark.row: mark
        for mark in judged("colon", rest, lines, written, set())[0]
        if not is_of_ordinary_words(mark.label) and len(mark.key.split()) < _LONG
    }
    rows = groupby(sorted({*maybe, *taken}), key=lambda row: row in maybe)
    runs = ([maybe[row] for row in run] for is_colon, run in rows if is_colon)
    return [
        mark
        for run in runs
        if len(run) >= _LEAST and len({one.key for one in run}) > 1
        for mark in run
    ]
