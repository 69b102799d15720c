"""What sources hold: the meetings in files, zips, exports and feeds, each with its bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, NamedTuple

from bot.sources.entries import meeting_in
from bot.sources.leads import OnlyLead
from bot.sources.zips import ZIP_LIMIT, is_zip, unpacked
from meetings.model.citation import Citation
from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Meeting
from meetings.model.parsed_document import Hints
from meetings.text.decoding import FILE_LIMIT
from meetings.text.surrogates import writable
from meetings.transcripts.feeds.full_text_feed import is_feed, read_feed
from meetings.transcripts.head.names_with_folders import name_with_folders
from meetings.transcripts.read import read
from storage.archive.json_lines_export_and_import import (
    is_export,
    read_citations,
    read_export_line,
)

_LONGEST_LINE = 256 * 1024**2
"""Bytes of a line of an export: a meeting whose source has all the 20 MB it may have takes 100, as
words and as base64. A file may have any number of lines."""
_SENT = 1024 * 1024
"""Bytes of a file that another process may read: some fifty are under way at a time."""


class Readable(NamedTuple):
    """A meeting with its source's bytes, and the quotes that another archive had shown of it."""

    meeting: Meeting
    data: bytes
    citations: Mapping[str, Citation] = MappingProxyType({})


Item = Readable | UnreadableTranscript
"""What a source or a line of it holds, or why it holds nothing."""


def items_in_stream(file: BinaryIO, source: Source) -> Iterator[tuple[str, Item]]:
    """What an opened file holds, with the name to show; of an export a line at a time."""
    start = file.read(FILE_LIMIT + 1)
    if is_export(start):
        yield from ((source.shown, item) for item in _meetings_in(_lines_from(start, file)))
    else:
        yield from items_inside(start + file.read(ZIP_LIMIT) if is_zip(start) else start, source)


def _lines_from(start: bytes, file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file of which the start was read already."""
    *whole, torn = start.splitlines(keepends=True)
    yield from whole
    yield torn if torn.endswith(b"\n") else torn + file.readline(_LONGEST_LINE)
    while line := file.readline(_LONGEST_LINE):
        yield line


def _source(hints: Hints, path: Path) -> Source:
    name, full = writable(str(path)), writable(os.path.abspath(path))  # noqa: PTH100
    told = name_with_folders(Path(full).parts)
    return Source(name, full, replace(hints, name=told))


def items_in_file(hints: Hints, path: Path) -> Iterator[tuple[str, Item]]:
    """What a file holds, with the name to show."""
    source = _source(hints, path)
    try:
        with path.open("rb") as file:
            yield from items_in_stream(file, source)
    except OSError as error:
        why = f"it cannot be read: {error.strerror or error}"
        yield source.shown, UnreadableTranscript(why, kind="file-not-read")


def plain_meeting(hints: Hints, path: Path) -> tuple[Meeting, bytes] | None:
    """The meeting in a file that holds one, and is small; None for any other, whatever it is.

    Whoever asked then reads it himself, and says what is wrong with it.
    """
    try:
        if path.stat().st_size > _SENT:
            return None
        data = path.read_bytes()
        if is_zip(data) or is_export(data) or is_feed(data):
            return None
        source = _source(hints, path)
        return read(data, source=source.path, hints=source.hints), data
    except Exception:  # noqa: BLE001 - it comes again where it is told
        return None


class Source(NamedTuple):
    """Where some bytes are from: the name to show, and what is known besides them."""

    shown: str
    path: str
    hints: Hints
    url: str | None = None
    guid: str | None = None

    def member(self, path: str) -> Source:
        """A file of this zip."""
        parts = [one for one in (self.hints.name or "", *path.split("/")) if one]
        hints = replace(self.hints, name=name_with_folders(parts))
        return Source(f"{self.shown}/{path}", f"{self.path}/{path}", hints)


def items_inside(data: bytes, source: Source) -> Iterator[tuple[str, Item]]:
    """What a source holds, with the name to show: a zip's files are sources of their own."""
    try:
        if not is_zip(data):
            yield from ((source.shown, item) for item in _readable(data, source))
            return
        for file in unpacked(data):
            member = source.member(writable(file.path))
            if isinstance(file.data, UnreadableTranscript):
                yield member.shown, file.data
            else:
                yield from items_inside(file.data, member)
    except UnreadableTranscript as error:
        yield source.shown, error


def _readable(data: bytes, source: Source) -> list[Item]:
    if is_export(data):
        return list(_meetings_in(data.splitlines()))
    if is_feed(data):
        return _entries(data, source.path)
    meeting = read(data, source=source.path, url=source.url, hints=source.hints)
    if source.guid is not None:
        meeting = replace(meeting, head=replace(meeting.head, guid=source.guid))
    return [Readable(meeting, data)]


def _meetings_in(lines: Iterable[bytes]) -> Iterator[Item]:
    """The meetings of an export; a line that is damaged or torn costs that line alone."""
    for number, line in enumerate((line.strip() for line in lines), 1):
        if line:
            try:
                yield Readable(*read_export_line(line), read_citations(line))
            except UnreadableTranscript as error:
                yield UnreadableTranscript(
                    f"line {number}: {error}", kind="export-line", number=number
                )


def _entries(data: bytes, source: str) -> list[Item]:
    """The entries of a feed that can be read as transcripts."""
    found: list[Item] = []
    for entry in read_feed(data).entries:
        meeting = meeting_in(entry, source)
        if meeting is None:
            continue
        if entry.brief and entry.url and not meeting.speakers:
            found.append(OnlyLead(entry, meeting.head.date))
        else:
            found.append(Readable(meeting, entry.source))
    if not found:
        raise UnreadableTranscript(
            "it is a feed without any entry that can be read", kind="feed-empty"
        )
    return found
