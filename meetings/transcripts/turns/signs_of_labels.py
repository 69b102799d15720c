"""Lines that begin by the sign which nearly all labels of a file have, and hold no label that is
believed: "[The old ferryman] It leaks." among "[Ann Moss] We begin." is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from meetings.transcripts.turns.file_labels import FileForm
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.not_speakers import NEVER

_FEWEST: Final = 4
_SHARE: Final = 0.7
"""Share of a file's labels that have a sign where it tells a label."""
_INSIDE: Final = r"(?P<inside>[^\W\d_](?:[^\[\]()<>{}\n]|\([^()\n]{1,40}\)){0,100})"
_ENDED: Final = re.compile(r"[^\W\d_]{3}[.!?…]$")
_ENCLOSED: Final = tuple(
    re.compile(rf"\s{{0,20}}{opens}{_INSIDE}{closes}")
    for opens, closes in ((r"\[", r"\]"), (r"\(", r"\)"), ("<", ">"), (r"\{", r"\}"))
)
_CLOCK: Final = re.compile(r"\s{0,9}[\[(]?(?:\d{1,2}:)?\d{1,3}:\d\d(?:[.,]\d{1,3})?[\])]?\s{0,9}$")
_LONGEST_NAME: Final = 100

Sign = Callable[[Sequence[Line], int], bool]


def lines_with_sign(form: FileForm, lines: Sequence[Line]) -> list[Label]:
    """Where the words of such lines begin."""
    rows = [_first_row(mark.start, mark.row, lines) for mark in form.labels]
    taken = {*rows, *(mark.row for mark in form.labels)}
    taken |= {mark.row for mark in form.nobodys}
    for sign in _SIGNS:
        told = sum(sign(lines, row) for row in rows)
        if told < max(_FEWEST, _SHARE * len(rows)):
            continue
        later = (row for row in range(rows[0] + 1, len(lines)) if row not in taken)
        return [Label(lines[row].start, lines[row].start, "") for row in later if sign(lines, row)]
    return []


def _first_row(start: int, row: int, lines: Sequence[Line]) -> int:
    """The row in which a label begins: it may take two lines."""
    while row and lines[row].start > start:
        row -= 1
    return row


def _in_brackets(pattern: re.Pattern[str]) -> Sign:
    def _is_so(lines: Sequence[Line], row: int) -> bool:
        found = pattern.match(lines[row].text[: _LONGEST_NAME + 30])
        return found is not None and _may_be_label(found["inside"])

    return _is_so


def _may_be_label(inside: str) -> bool:
    """A capital first and no sentence: "(They laugh.)", "[applause]" are remarks."""
    return inside[0].isupper() and not _ENDED.search(inside) and inside.casefold() not in NEVER


def _is_over_time(lines: Sequence[Line], row: int) -> bool:
    """A short line over one of nothing but a time."""
    text = lines[row].text.strip()
    if not 0 < len(text) < _LONGEST_NAME or not text[0].isalpha() or row + 1 >= len(lines):
        return False
    return bool(_CLOCK.match(lines[row + 1].text[:_LONGEST_NAME]))


def _is_bold_before_stop(lines: Sequence[Line], row: int) -> bool:
    """What is bold and ends in a full stop, before words: "**The Clerk.** I have it here."."""
    line = lines[row]
    return 0 < line.marked < len(line.text) and line.text[: line.marked].rstrip().endswith(".")


_SIGNS: Final[tuple[Sign, ...]] = (
    *map(_in_brackets, _ENCLOSED),
    _is_over_time,
    _is_bold_before_stop,
)
