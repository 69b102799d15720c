"""Subtitles with a line each: MicroDVD, MPL2, Spruce STL, and LRC and SubViewer with fields above.

MicroDVD: ``{25}{75}We begin.|Now.`` in frames. MPL2: ``[10][30]We begin.`` in tenths of a second.
Spruce: ``00:00:01:00 , 00:00:03:00 , We begin.``. LRC: ``[00:01.00]Yes.`` below ``[ti:Piers]``;
without fields it is text like any with times in brackets. SubViewer has cues below its fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue, cues_in, seconds
from meetings.transcripts.readers.reader import Reader

_FRAMES: Final = re.compile(r"\{(?P<start>\d{1,8})\}\{\d{0,8}\}(?P<text>[^\n]*)")
_TENTHS: Final = re.compile(r"\[(?P<start>\d{1,7})\]\[\d{0,7}\](?P<text>[^\n]*)")
_SPRUCE: Final = re.compile(
    r"(?P<start>\d\d:\d\d:\d\d)[:;.]\d\d[ \t]*,[ \t]*"
    r"\d\d:\d\d:\d\d[:;.]\d\d[ \t]*,(?P<text>[^\n]*)"
)
_LYRICS: Final = re.compile(
    r"\[(?P<start>\d{1,3}:\d\d(?:\.\d{1,3})?)\](?:\[[\d:.]{4,9}\])*(?P<text>[^\n]*)"
)
_TAG: Final = re.compile(r"\[(?:ti|ar|al|au|by|la|re|ve|lr|tool|offset|length|#):[^\]\n]*\]")
_SETTING: Final = re.compile(rf"\$\w+[ \t]*=|//|{_TAG.pattern}")
"""What such files say of fonts and of themselves, and their comments."""
_FORMS: Final = (_FRAMES, _TENTHS, _SPRUCE)
_LEAST: Final = 2
"""Lines that have to be of a form before a file is taken for one."""
_STYLE: Final = re.compile(r"<\d[\d:.]*>|\{[A-Za-z]:[^{}\n]{1,80}\}|\^[BIU]|(?:^|(?<=\|))/")
_FRAMES_A_SECOND: Final = 25.0
_RATE: Final = re.compile(r"\d\d(?:[.,]\d{1,3})?")
_FIELD: Final = re.compile(r"\[(?:INFORMATION|TITLE|END INFORMATION|SUBTITLE)\]")
_TITLE: Final = re.compile(r"^\[(?:TITLE\]|ti:)[ \t]*(?P<title>[^\n\]]*)", re.MULTILINE)


def read_subtitles_of_a_line(data: bytes) -> Draft:
    """The subtitles of a file, a block each."""
    text = decode(data, FILE_LIMIT).replace("\r\n", "\n").lstrip("\ufeff \n")
    found = _TITLE.search(text)
    title = found["title"].strip() if found else ""
    blocks = spoken(list(cues_in(text) if _FIELD.match(text) else _cues(text)))
    if not blocks:
        raise UnreadableTranscript("this file of subtitles holds no words", kind="no-words")
    return Draft(READER.form, blocks, title=title or None, date=date_told(title))


def _cues(text: str) -> Iterator[Cue]:
    form = _form_of(text)
    rate = _FRAMES_A_SECOND
    for line in text.split("\n") if form else ():
        found = form.match(line.strip()) if form else None
        if found is None:
            continue
        if form is _FRAMES and found["start"] in {"0", "1"} and _RATE.fullmatch(found["text"]):
            rate = float(found["text"].replace(",", "."))  # {1}{1}23.976
            continue
        shown = (part.strip() for part in _STYLE.sub("", found["text"].strip()).split("|"))
        if lines := tuple(filter(None, shown)):
            yield Cue(_start(found, rate), lines)


def _start(found: re.Match[str], rate: float) -> float:
    if found.re in {_SPRUCE, _LYRICS}:
        return seconds(found["start"])
    return round(int(found["start"]) / (rate if found.re is _FRAMES else 10), 3)


def _form_of(start: str) -> re.Pattern[str] | None:
    """The form of which all lines of a file's beginning are."""
    lines = [line.strip() for line in start.split("\n")[:20] if line.strip()]
    told = [line for line in lines if not _SETTING.match(line)]
    if len(told) < _LEAST:
        return None
    forms = (_LYRICS,) if _TAG.match(lines[0]) else _FORMS
    return next((one for one in forms if all(map(one.match, told))), None)


def _sniff(data: bytes, _name: str) -> bool:
    start = beginning(data)
    whole = start if len(data) <= len(start) else start.rpartition("\n")[0]
    return bool(_FIELD.match(start)) or _form_of(whole) is not None


READER: Final = Reader(
    "subtitles of a line each", (".sub", ".stl", ".lrc"), _sniff, read_subtitles_of_a_line
)
