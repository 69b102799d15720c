"""Notes at the foot of a record, "[2] Mr. Vale's letter of 3 May.", which nobody says.

A line that begins with such a number is a note where the same number stands behind a word of an
earlier line, or where a rule parts what is below from the record.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line

_SIGN: Final = re.compile(
    r"\[(?:\^?[a-z]{0,6}\d{1,3}|\*{1,3})\]|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?|[*†‡]{1,3}"
)
"""The number of a note, where it is called and before it."""
_NOTE: Final = re.compile(
    rf"[ \t\u00a0]{{0,12}}(?P<sign>{_SIGN.pattern})(?::|\.)?[ \t\u00a0]{{0,4}}(?=\S)"
)
"""What a note begins with: "[1] …", "[^2]: …", "³ …", "* …"."""
_RULE: Final = re.compile(r"[ \t]{0,12}(?:_{3,}|-{3,}|—{2,}|={3,}|\*{3,})[ \t]*")
"""What is drawn over the notes of a page or a record."""
_NUMBERED: Final = re.compile(
    r"[ \t\u00a0]{0,12}(?:\(\d{1,3}\)|\d{1,3}[.)]?)[ \t\u00a0]{1,4}(?=\S)"
)
"""What else a note may begin with under a rule: "1 …", "(1) …"."""


def footnotes(lines: Sequence[Line], rows: Sequence[int]) -> list[int]:
    """Those of some rows at which a note, or the rule over notes, begins."""
    noted = any(_NOTE.match(lines[row].text) for row in rows)
    called, over = _called_first(lines) if noted else {}, _over_notes(lines)
    return [row for row in rows if _is_called(lines, row, called) or row in over]


# Both are made in one pass: a file may be nothing but notes, or but rules.


def _called_first(lines: Sequence[Line]) -> dict[str, int]:
    """Each number of a note with the first row where it stands behind a word: "since May.[2]"."""
    found: dict[str, int] = {}
    for row, line in enumerate(lines):
        for sign in _SIGN.finditer(line.text):
            before = line.text[sign.start() - 1 : sign.start()]
            if before and not before.isspace() and before not in "([":
                found.setdefault(sign[0], row)
    return found


def _is_called(lines: Sequence[Line], row: int, called: Mapping[str, int]) -> bool:
    """Whether a line begins with a number that stands behind a word above."""
    note = _NOTE.match(lines[row].text)
    if note is None or len(note["sign"].strip("[]^*")) == 0:
        return False
    return called.get(note["sign"], row) < row


def _over_notes(lines: Sequence[Line]) -> set[int]:
    """The rows of rules that have nothing but notes below, two at least or one called."""
    found: set[int] = set()
    below, noted, next_is_one = 0, 0, False
    for row in range(len(lines) - 1, -1, -1):
        text = lines[row].text
        if next_is_one and 2 * noted > below and _RULE.fullmatch(text):
            found.add(row)
        if text.strip():
            next_is_one = bool(_NOTE.match(text) or _NUMBERED.match(text))
            below, noted = below + 1, noted + next_is_one
    return found
