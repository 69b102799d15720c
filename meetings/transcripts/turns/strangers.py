"""Lines among speeches that are nobody's by their form: notes at a record's foot, and words of
people whom the record has no known name for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.file_labels import FileForm
from meetings.transcripts.turns.footnotes import footnotes
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.labels_over_two_lines import is_clock
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.name_forms import CAPITAL

_BEFORE_DASH: Final = re.compile(
    rf"[ \t]*[A-Z{CAPITAL}][^—–!?\n]{{1,60}} [—–] (?=[A-Z{CAPITAL}«“\"])"
)
_BEFORE_STOP: Final = re.compile(
    rf"[ \t]*[A-ZÀ-Þ{CAPITAL}][^:!?\n]{{1,60}}?\.[ \u00a0]?[-–—]{{1,2}}[ \t\u00a0]+\S"
)
_TOLD: Final = 3
"""Names before a full stop and a dash from which on such are a file's form."""
_ALL_DASHED: Final = 0.7
"""Share of a file's lines that begin with a name before a dash where nearly each has one."""


def starts_of_footnotes(form: FileForm, lines: Sequence[Line]) -> list[Label]:
    """Notes at the foot of a record, and the rule over them."""
    if form.is_of_chat or all(line.start_s is not None for line in lines):
        return []
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    rows = [row for row in range(form.labels[0].row + 1, len(lines)) if row not in taken]
    return [Label(lines[row].start, lines[row].start, "") for row in footnotes(lines, rows)]


_ALL_OVER_CLOCKS: Final = 0.7
"""Share of a file's labels that stand over a line of nothing but a time where each does."""


def strangers_over_clocks(form: FileForm, lines: Sequence[Line]) -> list[Label]:
    """Lines over a time that are no known name, where all names stand so: "Will Power ⏎ 10:14 AM"
    may be somebody, and is not whoever wrote before.
    """
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    over = sum(is_clock(lines[mark.row].text) for mark in form.labels if mark.shape == "timed")
    if over < _TOLD or over < _ALL_OVER_CLOCKS * len(form.labels):
        return []
    rows = range(form.labels[0].row + 2, len(lines) - 1)
    found = [
        row
        for row in rows
        if row not in taken
        and row + 1 not in taken
        and is_clock(lines[row + 1].text)
        and lines[row].text.rstrip()[-1:].isalnum()
        and 0 < len(lines[row].text.split()) <= _MOST_WORDS
    ]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


_MOST_WORDS: Final = 5


def strangers(form: FileForm, lines: Sequence[Line]) -> list[Label]:
    """Lines with a dash behind what is no known name, where each line has a name before one:
    «Житель дома 4, корпус 2 — Когда починят?» bears no name.
    """
    told = sum(bool(_BEFORE_STOP.match(lines[mark.row].text)) for mark in form.labels)
    if told >= _TOLD and 2 * told > len(form.labels):  # "Una voz.- ¡No!"
        taken = {mark.row for mark in (*form.labels, *form.nobodys)}
        later = range(form.labels[0].row + 1, len(lines))
        found = [row for row in later if row not in taken and _BEFORE_STOP.match(lines[row].text)]
        return [Label(lines[row].start, lines[row].start, "") for row in found]
    dashed = {mark.row for mark in form.labels if mark.shape == "dashed"}
    rows = [row for row in range(form.labels[0].row, len(lines)) if lines[row].text.strip()]
    if len(dashed) < _ALL_DASHED * len(rows):
        return []
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    found = [row for row in rows if row not in taken and _BEFORE_DASH.match(lines[row].text)]
    return [Label(lines[row].start, lines[row].start, "") for row in found]
