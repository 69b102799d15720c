"""SAMI: subtitles of Windows players and of older broadcasters, times in tags of their own."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.reader import Reader

_SYNC: Final = re.compile(r"<sync\s{1,9}[^<>]{0,80}?start\s{0,3}=\s{0,3}\"?(?P<ms>\d{1,12})", re.I)
_PARAGRAPH: Final = re.compile(
    r"<p(?:\s[^<>]{0,200}?class\s{0,3}=\s{0,3}\"?(?P<lang>\w{1,40}))?", re.I
)
_SOURCE: Final = re.compile(r"<p\s[^<>]{0,200}?id\s{0,3}=\s{0,3}\"?source\b[^<>]{0,200}>", re.I)
"""A line over the words that names who speaks: <P ID=Source>Ann Moss."""
_BREAK: Final = re.compile(r"<br\s{0,3}/?>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]{0,300}>?")
_TITLE: Final = re.compile(r"<title>([^<]{1,300})", re.IGNORECASE)


def read_sami(data: bytes) -> Draft:
    """The subtitles of a file in its first language, a block each."""
    text = decode(data, FILE_LIMIT)
    blocks = spoken(list(_cues(text)))
    if not blocks:
        raise UnreadableTranscript("this file of subtitles holds no words", kind="no-words")
    found = _TITLE.search(text)
    title = html.unescape(" ".join(found[1].split())) if found else ""
    return Draft(READER.form, blocks, title=title or None, date=date_told(title))


def _cues(text: str) -> Iterator[Cue]:
    """What each time tag shows; subtitles in a second language show the same words again."""
    syncs = list(_SYNC.finditer(text))
    stops = [*(after.start() for _, after in pairwise(syncs)), len(text)]
    first = ""
    for sync, stop in zip(syncs, stops, strict=False):
        shown = text[text.find(">", sync.end()) + 1 : stop]
        for words in _paragraphs(shown):
            lang = _PARAGRAPH.match(words)
            tongue = (lang["lang"] or "").casefold() if lang else ""
            first = first or tongue
            if tongue and tongue != first:
                continue
            voice = _bare(words) if _SOURCE.match(words) else None
            if voice is None and (lines := _lines(words)):
                yield Cue(int(sync["ms"]) / 1000, lines, _source(shown))


def _paragraphs(shown: str) -> list[str]:
    starts = [found.start() for found in _PARAGRAPH.finditer(shown)]
    stops = [*starts[1:], len(shown)]
    return [shown[start:stop] for start, stop in zip(starts, stops, strict=False)] or [shown]


def _source(shown: str) -> str | None:
    """Who speaks, where a paragraph of its own tells."""
    found = _SOURCE.search(shown)
    if found is None:
        return None
    rest = shown[found.end() :]
    after = _PARAGRAPH.search(rest)
    return _bare(rest[: after.start()] if after else rest) or None


def _lines(words: str) -> tuple[str, ...]:
    return tuple(filter(None, map(_bare, _BREAK.split(words))))


def _bare(words: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", words)).replace("\u00a0", " ").split())


def _sniff(data: bytes, _name: str) -> bool:
    return beginning(data)[:200].casefold().startswith("<sami")


READER: Final = Reader("SAMI subtitles", (".smi", ".sami"), _sniff, read_sami)
