"""Labels inside lines of a text that lost some of its breaks: "… I thank you. Bo Vale: It leaks."
where "Bo Vale: …" begins other lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.calls_in_brackets import brackets_around
from meetings.transcripts.turns.labels_inside_lines import parts_of_line
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL

_WORD: Final = re.compile(r"[^\W\d_]{2}")
_MOST: Final = 100
"""Labels that are looked for; a file with more has its breaks, or is no meeting's."""
_LONGEST: Final = 200
"""Characters; no label has more."""
_END: Final = (
    r"(?<=[.!?…»”\")\]])(?<!\bM[rs]\.)(?<!\b[DS][rt]\.)(?<!\bMrs\.)(?<!\bHon\.)(?<!\bProf\.)"
    rf"(?<!\b[A-ZÀ-ÖØ-Þ{CAPITAL}]\.)[ \t\u00a0]{{1,40}}+"  # tabs stand for a lost line's indent
)
"""The end of a sentence, which "Mr." and an initial are not; but «… і гроші є. Юрій: …»."""
_SAYS: Final = rf"[ \u00a0]?:(?=[ \t\u00a0]{{1,4}}[¿¡]?[A-ZÀ-ÖØ-Þ{CAPITAL}0-9])"
"""A capital: "The question: who pays?" goes on, and a quotation is another's words."""


def broken_where_known_speak(lines: Sequence[Line], labels: Sequence[Mark]) -> list[Line] | None:
    """The lines with such labels at the beginning of one; None where there are none."""
    counts = Counter(mark.label for mark in labels if mark.shape == "colon" and mark.said)
    last = _last_before_colons(lines) if counts else {}
    known = [label for label, _ in counts.most_common(_MOST) if _may_be_inside(label, last)]
    if not known:
        return None
    names = "|".join(_escaped(label) for label in sorted(known, key=len, reverse=True))
    pattern = re.compile(rf"{_END}(?P<label>{names}){_SAYS}")
    found = [part for line in lines for part in parts_of_line(line, _starts(pattern, line))]
    return found if len(found) > len(lines) else None


def _last_before_colons(lines: Sequence[Line]) -> dict[str, int]:
    """The words before colons, each with how far into a line one of these colons stands."""
    last: dict[str, int] = {}
    for line in lines:
        at = 0
        for part in line.text.split(":")[:-1]:
            at += len(part) + 1
            word = part[-_LONGEST:].rsplit(maxsplit=1)[-1:]
            if word and last.get(word[0], 0) < at:
                last[word[0]] = at
    return last


def _may_be_inside(label: str, last: Mapping[str, int]) -> bool:
    """Whether the last word of a label stands before a colon inside a line.

    To make the pattern of all labels takes as long as to read a page.
    """
    end = label.rsplit(maxsplit=1)[-1]
    return last.get(end, 0) > len(label) + 1  # a line that begins with it has it not inside


def _escaped(label: str) -> str:
    return r"[ \u00a0]".join(map(re.escape, label.split()))


def _starts(pattern: re.Pattern[str], line: Line) -> list[int]:
    """Where such labels begin; nobody begins to speak who speaks already, or calls out."""
    if ":" not in line.text:
        return []
    starts = []
    speaks = line.text
    for found in pattern.finditer(line.text):
        numbered = not _WORD.search(line.text, 0, found.start())  # "T2. [66881] Bo Vale: …"
        if brackets_around(line.text, found.start("label")):
            continue
        if not numbered and not speaks.startswith(found["label"]):
            starts.append(found.start("label"))
            speaks = found["label"]
    return starts
