"""Rereads the archive's sources when the readers have improved."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.model.archive import Stored
from meetings.model.errors import UnreadableTranscript
from meetings.model.json_forms import Form
from meetings.model.meeting import Meeting
from meetings.model.parsed_document import Hints
from meetings.transcripts.reader_version import READER_VERSION
from meetings.transcripts.sameness import says_the_same, settled
from storage.archive.tinydb_archive import TinyArchive
from storage.serial.fields import number_at
from storage.serial.meetings_from_json import meeting_from


def read_again(archive: TinyArchive) -> list[Stored]:
    """Puts again every meeting that an older reader made and this one reads differently.

    A source that can no longer be read leaves its meeting as it is.
    """
    return [
        stored
        for month in archive.months.names()
        for stored in _read_month(archive, month, _outdated(archive, month))
    ]


def _outdated(archive: TinyArchive, month: str) -> list[Form]:
    documents = archive.months.read_once(month)
    return [
        document
        for id_, document in documents.items()
        if number_at(document, "reader") < READER_VERSION and archive.history.holds(id_, month)
    ]


def _read_month(archive: TinyArchive, month: str, documents: Iterable[Form]) -> list[Stored]:
    as_before: list[str] = []
    otherwise: list[tuple[Meeting, bytes]] = []
    for document in documents:
        data = archive.sources.read(str(document["sha256"]))
        known = meeting_from(document)
        meeting = _meeting(known, data)
        if says_the_same(meeting, known):
            as_before.append(known.head.id)
        else:
            otherwise.append((meeting, data))
    if as_before:
        archive.restamp(month, as_before)
    return archive.put_again(otherwise)


def _meeting(known: Meeting, data: bytes) -> Meeting:
    from meetings.transcripts.read import read  # noqa: PLC0415 - heavy, seldom needed

    try:
        meeting = read(
            data, source=known.head.source, url=known.head.url, hints=known.head.hints or Hints()
        )
    except UnreadableTranscript:
        return known
    return settled(meeting, known, "bytes")
