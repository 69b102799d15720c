"""SubStation Alpha: subtitles as Aegisub and Whisper write them, with a column of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue, seconds
from meetings.transcripts.readers.reader import Reader

_COLUMNS: Final = (
    "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text",
)  # fmt: skip
"""The columns of an event where the file does not name them."""
_TAGS: Final = re.compile(r"\{[^{}\n]*\}")
"""Where and how words are drawn: {\\an8}, {\\i1}."""
_BREAK: Final = re.compile(r"\\[Nn]")
_CLOCK: Final = re.compile(r"\d{1,3}:\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?")
_SPEAKERS: Final = re.compile(r"(?:speaker|spk|спикер)[ _-]?\w{1,3}", re.IGNORECASE)
"""Styles by which tools tell who speaks where the column of names is empty: Speaker01."""
_TITLE: Final = re.compile(r"^Title:[ \t]*(\S.*)$", re.MULTILINE | re.IGNORECASE)
_NO_TITLE: Final = re.compile(r"(?:default|untitled|<untitled>|aegisub|new subtitles)", re.I)


def read_substation(data: bytes) -> Draft:
    """The subtitles of a file, a block each."""
    text = decode(data, FILE_LIMIT)
    blocks = spoken(list(_cues(text)))
    if not blocks:
        raise UnreadableTranscript("this file of subtitles holds no words", kind="no-words")
    found = _TITLE.search(text)
    title = found[1].strip() if found and not _NO_TITLE.match(found[1]) else None
    return Draft(READER.form, blocks, title=title)


def _cues(text: str) -> Iterator[Cue]:
    columns: tuple[str, ...] = _COLUMNS
    events = False
    for line in text.split("\n"):
        key, _, rest = line.partition(":")
        if line.startswith("["):
            events = line.strip().casefold() == "[events]"
        elif events and key == "Format":
            columns = tuple(one.strip().casefold() for one in rest.split(","))
        elif events and key == "Dialogue" and (cue := _cue(rest, columns)):
            yield cue


def _cue(event: str, columns: tuple[str, ...]) -> Cue | None:
    cells = dict(zip(columns, event.split(",", len(columns) - 1), strict=False))
    start, name = cells.get("start", "").strip(), cells.get("name", cells.get("actor", ""))
    style = " ".join(cells.get("style", "").split())
    if not name.strip() and _SPEAKERS.fullmatch(style):
        name = style
    words = _BREAK.split(_TAGS.sub("", cells.get("text", "")))
    lines = tuple(" ".join(line.split()) for line in words if line.strip())
    if not lines or not _CLOCK.fullmatch(start):
        return None
    return Cue(seconds(start), lines, " ".join(name.split()) or None)


def _sniff(data: bytes, _name: str) -> bool:
    return beginning(data)[:20].casefold().startswith("[script info]")


READER: Final = Reader("SubStation subtitles", (".ass", ".ssa"), _sniff, read_substation)
