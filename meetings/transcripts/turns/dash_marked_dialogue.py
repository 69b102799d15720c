"""A dialogue marked only by dashes: turns are separated, speakers stay unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.name_forms import CAPITAL

_DASH = re.compile(rf"[ \t]*[—–-][ \t\u00a0]+(?=[\"«“(]?[A-Z{CAPITAL}\d])")
_LEAST = 4
"""Lines behind a dash, one after the other, that no list of three things has."""
_SHARE = 0.6
"""Their share of the lines from the first one on."""


def dialogue(lines: Sequence[Line]) -> tuple[Label, ...]:
    """An empty label at each line behind a dash; none where the text is no conversation."""
    written = [line for line in lines if line.text.strip()]
    said = [line for line in written if _DASH.match(line.text)]
    if len(said) < _LEAST or not any("?" in line.text for line in said):
        return ()
    after = [line for line in written if line.start >= said[0].start]
    if len(said) < _SHARE * len(after) or not _ends_well(said):
        return ()
    return tuple(Label(line.start, line.start, "") for line in said)


def _ends_well(said: Sequence[Line]) -> bool:
    """Sentences, where a list of things would end in commas or nothing."""
    ends = sum(line.text.rstrip().endswith((".", "?", "!", "…", "»", "”", ")")) for line in said)
    return ends >= 0.9 * len(said)
