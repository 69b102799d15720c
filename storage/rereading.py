"""Reading the archive's sources again when the readers have become better."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.errors import UnknownMeeting, UnreadableTranscript
from meetings.forms import Form
from meetings.model import Meeting
from meetings.ports import Stored
from meetings.transcripts.read import READER_VERSION, read
from storage.archive import TinyArchive
from storage.forms import meeting_from, number_at


def read_again(archive: TinyArchive) -> list[Stored]:
    """Puts anew every meeting that an older reader made and this one reads differently.

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
    renamed: list[str] = []
    for document in documents:
        data = archive.sources.read(str(document["sha256"]))
        known = meeting_from(document)
        meeting = _meeting(known, data)
        if meeting == known:
            as_before.append(known.head.id)
        else:
            otherwise.append((meeting, data))
            renamed += [known.head.id] if meeting.head.id != known.head.id else []
    if as_before:
        archive.restamp(month, as_before)
    stored = archive.put(otherwise)
    for id_ in renamed:
        _remove(archive, id_)
    return stored


def _meeting(known: Meeting, data: bytes) -> Meeting:
    try:
        return read(data, source=known.head.source, url=known.head.url)
    except UnreadableTranscript:
        return known


def _remove(archive: TinyArchive, meeting_id: str) -> None:
    try:
        archive.remove(meeting_id)
    except UnknownMeeting:
        return  # another process was quicker
