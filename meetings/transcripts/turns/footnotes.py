"""Notes at the foot of a record, "[2] Mr. Vale's letter of 3 May.", which nobody says.

A line that begins with such a number is a note where the same number stands behind a word of an
earlier line, or where a rule parts what is below from the record.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line

_NOTE: Final = re.compile(
    r"[ \t\u00a0]{0,12}(?P<sign>\[(?:\^?[a-z]{0,6}\d{1,3}|\*{1,3})\]|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?"
    r"|[*†‡]{1,3})(?::|\.)?[ \t\u00a0]{0,4}(?=\S)"
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
    return [row for row in rows if _is_called(lines, row) or _is_over_notes(lines, row)]


def _is_called(lines: Sequence[Line], row: int) -> bool:
    """Whether a line begins with a number that stands behind a word above: "since May.[2]"."""
    note = _NOTE.match(lines[row].text)
    if note is None or len(note["sign"].strip("[]^*")) == 0:
        return False
    sign = note["sign"]
    return any(_stands_behind_word(line.text, sign) for line in lines[:row] if sign in line.text)


def _stands_behind_word(text: str, sign: str) -> bool:
    at = text.find(sign)
    while at >= 0:
        if at and not text[at - 1].isspace() and text[at - 1] not in "([":
            return True
        at = text.find(sign, at + 1)
    return False


def _is_over_notes(lines: Sequence[Line], row: int) -> bool:
    """Whether a rule stands here, and nothing but notes below it, two at least or one called."""
    if not _RULE.fullmatch(lines[row].text):
        return False
    below = [line.text for line in lines[row + 1 :] if line.text.strip()]
    noted = [bool(_NOTE.match(text) or _NUMBERED.match(text)) for text in below]
    return bool(below) and noted[0] and 2 * sum(noted) > len(below)
