"""References that a record's paragraphs bear: "18/05/2031B00200", alone or glued to the words.

A day and a code without a blank between them, at the edge of a line and again and again: a
chamber's own numbers for its paragraphs, by which nobody speaks. Others
number speech by speech in lines of their own: "2-031-0000".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_LEAST: Final = 3
"""Such references make a habit of the record; one or two may be read aloud."""
_CODE: Final = r"\d{1,2}/\d{1,2}/\d{4}[A-Z]{1,3}\d{3,6}(?!\d)"
_REFERENCE: Final = re.compile(
    rf"^[ \t]{{0,9}}{_CODE}[ \t]{{0,9}}|{_CODE}[ \t]{{0,9}}$"
    r"|^[ \t]{0,9}\d-\d{3,4}(?:-\d{3}0|[.-]\d{3})?[ \t]{0,9}$",
    re.MULTILINE,
)


def paragraph_references(text: str) -> tuple[Stretch, ...]:
    """The references at the edges of a text's lines, in order."""
    found = [
        stretch for start, stop in _with_digits(text) for stretch in _in_line(text, start, stop)
    ]
    return tuple(found) if len(found) >= _LEAST else ()


def _in_line(text: str, start: int, stop: int) -> list[Stretch]:
    return [one.span() for one in _REFERENCE.finditer(text, start, stop)]


def _with_digits(text: str) -> Iterator[Stretch]:
    """The lines that begin or end with a digit: the pattern itself costs more to ask."""
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        if words[:1].isdigit() or words[-1:].isdigit():
            yield at, at + len(line)
        at += len(line) + 1
