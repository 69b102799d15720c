"""Labels that take two lines: a time over the name, a note or an office that goes on below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.transcripts.turns.certain_labels import has_note_behind
from meetings.transcripts.turns.inline_timestamps import seconds
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_shapes import LOOKED, SHORT_RU, S
from meetings.transcripts.turns.lines_and_marks import Line, Mark, clean_label

_TWO_LINES = re.compile(
    # «Ольхина С. Н., председатель комитета по пристаням ⏎ и портам, фракция «Причал».»
    rf"{S}*(?P<label>{SHORT_RU},{S}[^\n.]{{2,120}}\n[^\n]{{2,120}})\.{S}*$"
)
_RANGE = re.compile(
    r"[ \t]{0,9}\[?(?P<time>(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3})?)(?:[:;]\d\d)?[ \t]{1,3}"
    r"(?:-->|[-–—])[ \t]{1,3}"
    r"(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3})?(?:[:;]\d\d)?\]?[ \t]{0,9}$"
)
"""A line of two times over a name in a line of its own, as Teams writes into documents; programs
that cut films count frames, too: "00:00:09:05 - 00:00:12:10"."""
_LONGEST_NAME = 80
_BROKEN = re.compile(
    # "Ann Moss (River and ⏎ Sea):", "Ann Moss (River and the Sea-⏎ side): We begin."
    # "Minister for the Coast ⏎ (Deputy Ann Moss):", too
    rf"{S}{{0,40}}(?P<label>[^\n:()\d]{{4,110}}"
    rf"(?:\([^\n:()]{{2,80}}\n[^\n:()]{{1,60}}|{S}{{0,3}}\n\([^\n:()]{{2,80}})\))"
    rf"{S}{{0,3}}:(?:{S}{{1,9}}(?P<said>\S.*))?$"
)


_CLOCK = re.compile(
    r"[ \t]{0,9}[\[(]?(?P<time>(?:\d{1,2}:)?\d{1,3}:\d\d)(?:[.,]\d{1,3})?[\])]?"
    r"(?P<half>\s?[AaPp]\.?[Mm]\.?)?[ \t]{0,9}$"
)
_SPELT = re.compile(
    r"[ \t]{0,9}(?:(?P<h>\d{1,2}) hours? ?)?(?:(?P<m>\d{1,2}) minutes? ?)?"
    r"(?:(?P<s>\d{1,2}) seconds?)?[ \t]{0,9}$"
)
"""The time of the recording as Teams spells it out: "1 hour 2 minutes 3 seconds"."""
_PEOPLE = frozenset({"name", "caps", "titled", "role", "numbered"})


def above_times(row: int, line: Line, after: Line) -> Iterator[Mark]:
    """A name over a line of nothing but the time at which the words below begin."""
    if len(line.text) >= _LONGEST_NAME or not after.text.strip()[:1].isascii():
        return
    if spelt := _spelt_out(after.text):
        label = clean_label(line.text.strip().rstrip(":"))
        if label and look_of(label) in _PEOPLE:
            stop = after.start + len(after.text)
            yield Mark("timed", row + 1, line.start, stop, label, "", spelt)
        return
    found = _CLOCK.match(after.text)
    label = clean_label(line.text.strip().rstrip(":")) if found else ""
    if found and label and ": " not in label and look_of(label) in _PEOPLE:
        start_s = None if found["half"] else seconds(found["time"])
        yield Mark("timed", row + 1, line.start, after.start + len(after.text), label, "", start_s)


def is_clock(text: str) -> bool:
    """Whether a line holds nothing but a time: "10:14 AM"."""
    return _CLOCK.match(text) is not None


def _spelt_out(text: str) -> float | None:
    found = _SPELT.match(text) if "second" in text or "minute" in text else None
    if found is None or not any(found.groups()):
        return None
    return 3600.0 * int(found["h"] or 0) + 60 * int(found["m"] or 0) + int(found["s"] or 0)


def under_times(row: int, line: Line, after: Line) -> Iterator[Mark]:
    """A name under a line of two times."""
    found = _RANGE.match(line.text)
    short = found and len(after.text) < LOOKED
    label = clean_label(after.text.strip().rstrip(":")) if short else ""
    if found and label and look_of(label) is not None:
        stop = after.start + len(after.text)
        yield Mark("timed", row + 1, line.start, stop, label, "", seconds(found["time"]))


def broken_in_note(row: int, line: Line, after: Line) -> Iterator[Mark]:
    """A label whose note in brackets ends in the line below."""
    found = _BROKEN.match(f"{line.text[:LOOKED]}\n{after.text[:LOOKED]}")
    if found is None:
        return
    label = clean_label(re.sub(r"(?<=[^\W\d_])-\n|(?<=/)\n", "", found["label"]))
    if has_note_behind(label):
        said = found["said"] or ""
        stop = after.start + len(after.text) - len(said)
        yield Mark("colon", row + 1, line.start, stop, label, said, line.start_s)


def over_two_lines(row: int, line: Line, after: Line) -> Iterator[Mark]:
    """A name with an office that goes on below."""
    found = _TWO_LINES.match(f"{line.text[:LOOKED]}\n{after.text[:LOOKED]}")
    if found is not None and line.text.rstrip()[-1:] != ".":
        stop = after.start + len(after.text)
        yield Mark("entry", row, line.start, stop, clean_label(found["label"]), "", line.start_s)
