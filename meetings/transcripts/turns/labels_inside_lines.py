"""Lines of a record that lost their breaks: "… I thank you. HON. A.B. REED.- Mr. Speaker, I move".

A name in capitals before a full stop and a dash is unmistakable, wherever in a line it stands;
what a converter has set apart in such a line, "HON. A.B. REED.- Mr:", is not its label. So is a
name before a time of the recording: "… since May. Ann Moss: (00:29) So we mend it."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from meetings.text.name_particles import LABEL_PARTICLES
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.name_forms import CAPITAL

_LABEL: Final = re.compile(
    r"(?<!\S)(?:HON|MR|MRS|MS|MISS|DR|MADAM|THE)\b"
    r"(?P<name>(?:(?!\s(?:HON|MR|MRS|MS|MADAM)\b)[A-Z’'.,()& \u00a0-]){2,90}?)"
    r"\.[ \u00a0]?[-–—]{1,2}[ \t\u00a0]+(?=\S)"
)
_NAME: Final = rf"[A-Z{CAPITAL}](?:[\w’']*[^\W_]|\.)?(?:-[A-Z{CAPITAL}]\w+)?"
_TIMED: Final = re.compile(
    r"(?<!\S)(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Hon|Rep|Sen|Gov|Gen|Prof)\.[ \u00a0])?"
    rf"{_NAME}(?:[ \u00a0](?:{_NAME}|\d{{1,3}}|of|de|van|von)){{0,4}})"
    r":[ \u00a0](?:\((?:\d{1,2}:)?\d{1,2}:\d\d\)|\[(?:\d{1,2}:)?\d{1,2}:\d\d\])(?=\s|$)"
)
_NAME_GOES_ON: Final = re.compile(
    rf"\W*(?:(?:[A-ZÀ-Þ{CAPITAL}][\w’'-]*,?|(?:St|Mr|Mrs|Ms|Dr|Prof|[A-Z{CAPITAL}])\."
    rf"|{'|'.join(sorted(LABEL_PARTICLES))})[ \u00a0]){{1,6}}"
)
"""What stands before the last word of one name: "Jon St. Moss: (0:29)", "Ann Moss, PsyD: …"."""
_FEWEST: Final = 4
"""Such labels from which on they are a record's form."""


def broken_at_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines of such a record, each label at the beginning of one; others as they are."""
    found = [_starts(line) for line in lines]
    names = [name for starts in found for _, name in starts]
    if len(names) < _FEWEST or len(set(names)) < 2:
        return list(lines)
    return [
        part
        for line, starts in zip(lines, found, strict=True)
        for part in parts_of_line(line, [start for start, _ in starts])
    ]


def _starts(line: Line) -> list[tuple[int, str]]:
    dashed = ".-" in line.text or ". -" in line.text or ".–" in line.text
    timed = ": (" in line.text or ": [" in line.text
    found = [
        *(_LABEL.finditer(line.text) if dashed else ()),
        *(one for one in (_TIMED.finditer(line.text) if timed else ()) if _begins(one)),
    ]
    names = {one.start(): " ".join(one["name"].replace(".", " ").split()) for one in found}
    return sorted(names.items())


def _begins(label: re.Match[str]) -> bool:
    """Whether a name before a time is no end of a longer one that begins the line."""
    return not _NAME_GOES_ON.fullmatch(label.string, 0, label.start())


def parts_of_line(line: Line, starts: Sequence[int]) -> list[Line]:
    """A line cut into several at such places."""
    if not starts:
        return [line]
    cuts = [at for at in starts if line.text[:at].strip()]
    begins = len(cuts) < len(starts)
    bounds = [0, *cuts, len(line.text)]
    parts = [
        Line(line.start + first, line.text[first:stop].rstrip())
        for first, stop in pairwise(bounds)
    ]
    head = replace(parts[0], marked=0 if begins else line.marked, start_s=line.start_s)
    return [head, *parts[1:]]
