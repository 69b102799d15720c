"""A head whose date is in one of the first lines, as people write it: «Москва, 3 мая 2022
года»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.clock_times import is_stamp, tell_recording
from meetings.transcripts.head.date_lines import DateLine, date_line, place_told, time_told
from meetings.transcripts.head.dated_messages import dated_messages
from meetings.transcripts.head.place_lines import like_place, surely_place
from meetings.transcripts.head.text_head import TITLE_LENGTH, TextHead, place_after

_SPOKEN = re.compile(r"[^:]{1,100}:(?:\s|$)")
_KEY = re.compile(
    r"(?:(?:meeting\s|event\s)?title|meeting\s(?:name|subject)|название|заголовок)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"\s*\[.*\]\s*$"  # a remark
    r"|[*_ ]{0,4}(?:attendees|participants|present|in attendance|speakers|участники|участвовали"
    r"|присутствовали|присутствуют|говорят|собеседники)(?: [^:\n]{1,20})?[*_ ]{0,3}:\s*\S",
    re.IGNORECASE,
)
"""A remark and who took part are no title, though they may be the first line."""
_LOOKED = 60
"""Lines below the date line among which times of a recording are looked for."""
_MIDNIGHT = "00:00"
"""Written where the time is unknown."""
_ITEM = re.compile(r"\s*(?:[*•·+-]|\d{1,2}[.)])\s+\S")
_PROSE = re.compile(r"[.!?…][»”\")]*\s*$")


@dataclass(slots=True)
class _Told:
    """What the lines around the date line tell; ``text``: lines that belong to the body."""

    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    time: str | None = None
    place: str | None = None
    perhaps: str | None = None
    """The last line of the title, where it may as well be the place."""


def written_head(
    lines: list[str], *, by_position: bool = True, titled: bool = False
) -> TextHead | None:
    """The head of some lines; None where no date line stands under the title.

    ``by_position``: the line below the date may be the place though nothing in it tells so.
    ``titled``: the first line is the whole title, and what follows it is text.

    Raises UnreadableTranscript where the date does not exist or no title stands before it.
    """
    found = _date_line(lines)
    if found is None:
        return None
    at, line = found
    above, below = _above(lines[:at], titled=titled), _below(lines[at + 1 :])
    place, rest = line.place or above.place or below.place, below.text
    if place is None:
        after = place_after(rest)
        if by_position or surely_place(after[0] or ""):
            place, rest = after
    if place is None and above.perhaps:
        place = above.perhaps
        above.title.pop()
    title = _KEY.sub("", " ".join(" ".join(map(_bare, above.title)).split()))
    time = line.time or above.time or below.time
    known = None if time == _MIDNIGHT else time
    if not title:
        raise UnreadableTranscript("no title stands before its date line", kind="no-title")
    return TextHead(title, line.date, known, place, above.text + rest)


def _bare(line: str) -> str:
    """A line of a title without the signs that set it apart: "# Council", "**Council**"."""
    return line.strip().strip("#*_=")


def _date_line(lines: list[str]) -> tuple[int, DateLine] | None:
    """The first date line under the title; one without a label stands before anyone speaks."""
    written = [(i, line) for i, line in enumerate(lines) if line.strip()]
    length, spoken = 0, False
    sent = dated_messages(lines)
    for before, (i, line) in pairwise(written):
        length += len(before[1])
        if length > TITLE_LENGTH or before[0] in sent:
            break
        if i in sent:
            continue
        told = date_line(line)
        if told and (told.labelled or not spoken):
            return i, told
        spoken = spoken or _is_spoken(line)
    if written and written[0][0] not in sent and date_line(written[0][1]):
        raise UnreadableTranscript("no title stands before its date line", kind="no-title")
    return None


def _is_spoken(line: str) -> bool:
    return bool(_SPOKEN.match(line)) and not (time_told(line) or place_told(line))


def _above(lines: list[str], *, titled: bool) -> _Told:
    """The first line is the title's; the others are too where they are no text, time or place."""
    told = _Told()
    apart = False
    for line in lines:
        if not any(map(str.isalpha, line)):  # nothing, or a drawn line
            apart = bool(told.title)
        elif _NO_TITLE.match(line):
            told.text.append(line)
        elif not told.title:
            told.title.append(line)
        elif not _takes(told, line):
            headings = told.text if titled else told.title
            _heading_or_text(told, line, headings, apart=apart and not titled)
            apart = False
    return told


def _heading_or_text(told: _Told, line: str, headings: list[str], *, apart: bool) -> None:
    words = " ".join(line.split())
    if surely_place(words):
        told.place = words
    elif _is_spoken(line) or _PROSE.search(line) or _is_listed(line, told.text):
        told.text.append(line)
    else:
        headings.append(line)
        told.perhaps = words if apart and like_place(words) else None


def _is_listed(line: str, above: list[str]) -> bool:
    """Whether a line is an entry of an agenda, or stands below one."""
    return any(_ITEM.match(one) for one in (line, *above))


def _below(lines: list[str]) -> _Told:
    """Time and place in lines of their own; the text keeps the blank lines before it."""
    told = _Told()
    start = 0
    recorded = tell_recording(lines[:_LOOKED])
    for i, line in enumerate(lines):
        if line.strip():
            if (recorded and is_stamp(line)) or not _takes(told, line):
                break
            start = i + 1
    told.text = lines[start:]
    return told


def _takes(told: _Told, line: str) -> bool:
    """Whether a line tells nothing but the time or, behind a label, the place."""
    time, place = time_told(line), place_told(line)
    told.time, told.place = told.time or time, told.place or place
    return bool(time or place)
