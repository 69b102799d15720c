"""Who reads a document aloud: "The Secretary, reading:" over it, "The Clerk (reading): …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Line, Mark, clean_label

_READS: Final = re.compile(
    r"[ \t*_]{0,40}(?P<label>(?P<who>[^\W\d_][^\n:,()]{2,80}?),?[ \t]"
    r"(?:\(?(?:reading|continuing reading|reads|lisant|lit|verliest|leyendo|lee|lendo|lê|leggendo"
    r"|legge|czyta|читает|зачитывает|оглашает|читая|читає|зачитує)\)?))[ \t*_]{0,4}[:.]"
    r"[ \t*_–—-]{0,6}(?P<said>\S.*)?$"
)
_WHO: Final = frozenset({"role", "titled"})


def who_read_aloud(lines: Sequence[Line]) -> list[Mark]:
    """The labels of such, whatever form the other labels of the file have."""
    return [mark for row, line in enumerate(lines) if (mark := _mark(row, line))]


def _mark(row: int, line: Line) -> Mark | None:
    found = _READS.match(line.text[:400])
    if found is None or look_of(clean_label(found["who"])) not in _WHO:
        return None
    said = line.text[found.start("said") :] if found["said"] else ""
    stop = line.start + len(line.text) - len(said)
    label, who = clean_label(found["label"]), clean_label(found["who"])
    return Mark("colon", row, line.start, stop, label, said, line.start_s, True, who)
