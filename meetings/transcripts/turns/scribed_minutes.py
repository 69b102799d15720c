"""Minutes that a scribe's program made of a chat: "ann: the gate is open", "… and loose",
"<bo> +1".

Those who are written down have their names as they type them, in small letters; what somebody
typed stands between them behind a name in angle brackets, and a line that begins with dots goes on
with the words of whoever was written down last.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.rare_one_word_names import is_no_word

_SCRIBED: Final = re.compile(
    r"\s{0,9}(?:<[^<>\s]{1,30}>\s{1,3})?scribe(?:nick|s)?\s{0,3}[:+]"
    r"|\s{0,9}<scribe>\s|\s{0,9}Minutes (?:manually |automatically )?(?:created|formatted)\b"
    r".{0,60}\bscribe"
    r"|\s{0,9}<(?:zakim|rrsagent|trackbot)>\s",
    re.IGNORECASE,
)
_TYPED: Final = re.compile(r"[ \t]{0,9}<(?P<label>[\w.`|^-]{1,30})>[ \t]{1,3}(?P<said>\S.*)$")
_TAGS: Final = frozenset(
    "b i p u s a em li ul ol dl dt dd td tr th br hr div span code pre".split()
)
_GOES_ON: Final = re.compile(r"[ \t]{0,9}(?:\.{3}|…)[ \t]?\S")
_NAMED_SCRIBE: Final = re.compile(
    r"scribe(?:nick)?\s{0,3}[:+]\s{0,3}(?P<nick>[\w.-]{1,30})\s*$", re.I
)
_NOTED: Final = re.compile(
    r"[ \t]{0,9}(?:action(?:[ -]item)?|action-\d{1,6}|topic|subtopic|proposed|proposal|agendum"
    r"|issue|scribe(?:nick)?|present|regrets|chair|agenda|meeting|previous)"
    r"(?:[+-]|-\d{1,6})?:?(?<=[:+-])\s"
    r"|[ \t]{0,9}(?:zakim|rrsagent|trackbot),\s|[ \t]{0,9}s/[^/\n]{1,80}/[^/\n]{0,80}/?g?\s*$",
    re.IGNORECASE,
)
"""What a scribe notes of a meeting, which is nobody's words."""
_HANDLED: Final = re.compile(r"[ \t]{0,9}(?P<label>[^\W\d_][\w.-]{1,30}):[ \t]{1,3}\S")
_FEWEST: Final = 2
"""Lines that people typed, from which on such minutes are known by them alone."""


def are_scribed(lines: Sequence[Line]) -> bool:
    """Whether a scribe's commands stand among the lines, or lines that people typed and dots."""
    if any(_SCRIBED.match(line.text[:120]) for line in lines):
        return True
    dots = sum(bool(_GOES_ON.match(line.text[:20])) for line in lines)
    return dots >= _FEWEST and len(typed(lines)) >= _FEWEST


def typed(lines: Sequence[Line]) -> list[Mark]:
    """The lines that somebody typed: "<bo> +1"."""
    return [mark for row, line in enumerate(lines) if (mark := _typed(row, line))]


def with_handles_told(marks: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """The marks before a colon, those of people's names in small letters told to be labels."""
    typing = {mark.key for mark in typed(lines)}
    counts = Counter(mark.key for mark in marks if _is_handle(mark))
    typing |= _scribes(lines)
    people = {key for key, count in counts.items() if key in typing or count > 1}
    return [replace(m, told=True) if _is_handle(m) and m.key in people else m for m in marks]


def with_typed_and_going_on(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """The labels of such minutes with what people typed, and what goes on behind that."""
    found = {mark.row: mark for mark in typed(lines) if not _NOTED.match(mark.said[:200])}
    rows = {**found, **labels}
    for row, mark in _going_on(rows, labels, lines):
        rows[row] = mark
    return rows


def rows_of_nobody(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """What the scribe notes, and words of somebody whose name stands there once: "ed: It is."."""
    found = {
        mark.row: Mark("typed", mark.row, lines[mark.row].start, lines[mark.row].start, "", "")
        for mark in typed(lines)
        if mark.row not in labels
    }
    for row, line in enumerate(lines):
        handle = _HANDLED.match(line.text[:80])
        may_be = handle and handle["label"].islower() and is_no_word(handle["label"])
        if row not in labels and (may_be or _NOTED.match(line.text[:80])):
            found[row] = Mark("typed", row, line.start, line.start, "", line.text, line.start_s)
    return found


def _scribes(lines: Sequence[Line]) -> set[str]:
    named = (_NAMED_SCRIBE.search(line.text[:120]) for line in lines)
    return {found["nick"].casefold() for found in named if found}


def _going_on(
    rows: Mapping[int, Mark], labels: Mapping[int, Mark], lines: Sequence[Line]
) -> list[tuple[int, Mark]]:
    going: list[tuple[int, Mark]] = []
    written: Mark | None = None
    between = False
    for row, line in enumerate(lines):
        if row in rows:
            between = row not in labels
            written = written if between else rows[row]
        elif between and written and _GOES_ON.match(line.text[:20]):
            going.append((row, replace(written, row=row, start=line.start, stop=line.start)))
            between = False
    return going


def _typed(row: int, line: Line) -> Mark | None:
    found = _TYPED.match(line.text)
    if found is None or found["label"].casefold() in _TAGS:
        return None
    stop = line.start + found.start("said")
    return Mark("typed", row, line.start, stop, found["label"], found["said"], line.start_s)


def _is_handle(mark: Mark) -> bool:
    if " " in mark.label or look_of(mark.label) not in {"small", "word", "code", "caps"}:
        return False
    return not mark.said.startswith("//") and is_no_word(mark.label)
