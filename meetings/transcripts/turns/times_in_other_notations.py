"""Times of a recording beside names as few programs write them, in the notation of all others.

"10:04:38 am - Ann Moss:", "0h03m12s Ann Moss: …", "[2.48 -> 6.20] SPEAKER_01: …" and
"start=2.5 stop=6.2 speaker_1: …" become "[2:48]" and the like. What is written takes as many
characters as before, so that every place in a line stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line

_LOOKED: Final = 120
"""Characters of a line among which such a time stands."""
_FEWEST: Final = 2
"""Lines from which on such times are a file's."""
_HEAD: Final = r"^(?P<ahead>[ \t]{0,9}(?:[-*•>][ \t]{1,3})?(?:\*\*|__|`)?)"
_CLOCK: Final = r"\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"
_HOUR: Final = r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?)[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?"
_UNITS: Final = (
    r"(?:(?P<h>\d{1,2})[ ]?h(?:r|ours?)?[ ]?)?(?P<m>\d{1,3})[ ]?m(?:in(?:utes?)?)?\.?[ ]?"
    r"(?P<s>\d{1,2})[ ]?s(?:ec(?:onds?)?)?"
)
_FROM: Final = r"(?P<from>\d{1,6}(?:\.\d{1,3})?)"
_TO: Final = r"s?[ ]?(?:-{1,2}>|→|[-–—]|to)[ ]?"
_BEFORE_NAME: Final = r"(?=[ \t]{1,3}[^\n:]{1,80}:)"
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        # "10:04:38 am - Ann Moss:" over or before the words
        rf"{_HEAD}(?P<all>[\[(]?{_HOUR}[\])]?){_BEFORE_NAME}",
        # "Ann Moss (10:04 am): …" and over the words
        rf"^(?P<ahead>[^\n:\d(\[]{{2,60}}?)(?P<all>[\[(]{_HOUR}[\])])(?=\**[ \t]{{0,3}}(?::|$))",
        # "0h03m12s Ann Moss: …", "[3m12s] Ann Moss: …"
        rf"{_HEAD}(?P<all>[\[(]?{_UNITS}[\])]?){_BEFORE_NAME}",
        # "Ann Moss, 3 min 12 s" over the words
        rf"^(?P<ahead>[^\n:\d]{{2,60}}?[, ][ ]?)(?P<all>[\[(]?{_UNITS}[\])]?)(?=:?[ \t]{{0,3}}$)",
        # "[2.48 -> 6.20] SPEAKER_01: …"
        rf"{_HEAD}(?P<all>[\[(]{_FROM}{_TO}\d{{1,6}}\.\d{{1,3}}s?[\])])(?=[ \t]{{0,3}}\S)",
        # "start=2.5 stop=6.2 speaker_1: …"
        rf"{_HEAD}(?P<all>start={_FROM}s?,?[ ](?:stop|end)=\d{{1,6}}(?:\.\d{{1,3}})?s?)"
        r"(?=[ \t]{1,3}\S)",
        # "Speaker A - 0:00:02 -> 0:00:06" over the words
        r"^(?P<ahead>[^\n:\d\[(]{2,60}?[ ])"
        rf"(?P<all>[\[(]?(?P<clock>{_CLOCK})[ ]?(?:->|→|to)[ ]?{_CLOCK}[\])]?)(?=:?[ \t]{{0,3}}$)",
    )
)
_ODD: Final = re.compile(
    r"\d[ ]?[hm](?:[ \di]|$)|\d[ \u00a0\u202f]?[AaPp]\.?[Mm]\b"
    r"|\d\.?\d*s?[ ]?(?:-?->|→|to|[-–—])[ ]?\d"
    r"|start=\d|^[ \t]{0,9}\([^\W\d_][^\n:()]{1,60}\)[ \t]{1,3}\[?\d"
)
"""What a line with such a time holds; nearly none does."""
_ENCLOSED: Final = re.compile(
    r"^[ \t]{0,9}(?P<open>\()[^\W\d_][^\n:()]{1,60}(?P<close>\))"
    rf"[ \t]{{1,3}}\[?{_CLOCK}\]?[ \t]{{0,3}}$"
)
""" "(SPEAKER_00) 0:00:03" over the words."""


def with_usual_times(lines: Sequence[Line]) -> dict[int, Line]:
    """The lines that hold such times, by row, as other programs would write them."""
    found = {
        row: replace(line, text=text)
        for row, line in enumerate(lines)
        if _ODD.search(line.text[:_LOOKED]) and (text := _rewritten(line.text)) != line.text
    }
    return found if len(found) >= _FEWEST else {}


def tells_hour(text: str) -> bool:
    """Whether a line's time is an hour of the day, which is not how far a recording is."""
    return any(form.match(text[:_LOOKED]) for form in _FORMS[:2])


def _rewritten(text: str) -> str:
    if enclosed := _ENCLOSED.match(text):
        at, end = enclosed.start("open"), enclosed.start("close")
        return f"{text[:at]} {text[at + 1 : end]} {text[end + 1 :]}"
    for form in _FORMS:
        if found := form.match(text[:_LOOKED]):
            usual = _usual(found)
            if len(usual) <= len(found["all"]):
                padded = usual.ljust(len(found["all"]))
                return text[: found.start("all")] + padded + text[found.end("all") :]
    return text


def _usual(found: re.Match[str]) -> str:
    """The time in hours, minutes and seconds, in the brackets that it stands in."""
    told = found.groupdict()
    if told.get("clock"):
        time = str(told["clock"])
    elif told.get("from"):
        whole = int(float(str(told["from"])))
        time = f"{whole // 60}:{whole % 60:02d}"
    else:
        minutes = 60 * int(told["h"] or 0) + int(told["m"])
        time = f"{minutes}:{int(told['s']):02d}"
    first, last = found["all"][0], found["all"][-1]
    return f"{first if first in '[(' else ''}{time}{last if last in '])' else ''}"
