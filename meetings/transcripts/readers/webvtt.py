"""WebVTT: captions of Zoom, Teams, Meet, Stream and the web."""

from __future__ import annotations

import re

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.text.language import language_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import cues_in
from meetings.transcripts.readers.dates_in_fields import told_date
from meetings.transcripts.readers.reader import Reader

_HEADER = re.compile(r"WEBVTT(?=[ \t\n]|$)")
_TITLE = re.compile(r"WEBVTT[ \t]+[-–—]?[ \t]*(?!Kind:|Language:|X-)([^\n]+)")
_TOLD = re.compile(
    r"^(?:NOTE[ \t]+)?(title|date|language|kind)[ \t]*:[ \t]*\"?([^\"\n]+)", re.I | re.M
)


def read_webvtt(data: bytes) -> Draft:
    """The cues of a WebVTT file, a block each."""
    text = decode(data, FILE_LIMIT)
    blocks = spoken(list(cues_in(text)))
    if not blocks:
        raise UnreadableTranscript("this WebVTT file holds no cues with words", kind="no-words")
    head = text.partition("-->")[0]
    told = {name.lower(): value.strip() for name, value in _TOLD.findall(head)}
    title = _TITLE.match(text.lstrip("\ufeff"))
    return Draft(
        form=READER.form,
        blocks=blocks,
        title=told.get("title") or (title[1].strip() if title else None),
        date=told_date(told.get("date", "")),
        lang=language_told(told.get("language")),
    )


def _sniff(data: bytes, _name: str) -> bool:
    return bool(_HEADER.match(beginning(data)))


READER = Reader("WebVTT", (".vtt",), _sniff, read_webvtt)
