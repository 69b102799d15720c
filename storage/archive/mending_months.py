"""Puts a month right whose file is damaged, short, an older one or in another month's place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace

from meetings.model.errors import ArchiveDamaged, UnreadableTranscript
from meetings.model.json_forms import Form
from meetings.model.parsed_document import Hints
from storage.archive.history import Event, month_of
from storage.archive.month_files import Documents
from storage.archive.stored_form import document_of
from storage.archive.tinydb_archive import TinyArchive
from storage.files.set_aside import set_aside
from storage.serial.fields import BadForm, number_at
from storage.serial.meetings_from_json import meeting_from


def mend_month(archive: TinyArchive, month: str) -> Iterator[str]:
    """Finds again what the changes say the month holds, and its file does not.

    A file that is put back from a backup may be older than the changes: its meetings are then
    those of an earlier reading, and the sources have the newer words.
    """
    with archive.writing():
        try:
            here = archive.months.read_once(month)
        except ArchiveDamaged:
            here = archive.months.readable(month)
            set_aside(archive.months.path(month))
            archive.months.write(month, here.values())
        lost = [event for event in _events_of(archive, month) if _is_lost(event, here)]
        documents = [document for event in lost if (document := _found_again(archive, event))]
        if documents:
            archive.months.write(month, documents)
    if lost:
        yield f"{month}: {len(documents)} of {len(lost)} meetings found again."
    yield from _give_up(archive, lost)


def clear_misplaced(archive: TinyArchive, months: Iterable[str]) -> Iterator[str]:
    """Drops documents that a change has taken elsewhere or out; nothing without a better copy."""
    for month in months:
        with archive.writing():
            here = archive.months.readable(month)
            old = [id_ for id_, document in here.items() if _is_over(archive, month, document)]
            if old:
                archive.months.write(month, without=old)
        if old:
            yield f"{month}: {len(old)} documents that had no place there taken out."


def _events_of(archive: TinyArchive, month: str) -> list[Event]:
    return [event for event in archive.history.present() if event.month == month]


def _is_lost(event: Event, here: Documents) -> bool:
    document = here.get(event.id)
    return document is None or _change(document) < event.change.number


def _is_over(archive: TinyArchive, month: str, document: Form) -> bool:
    event = archive.history.last(str(document.get("id")))
    if event is None or _change(document) > event.change.number:
        return False
    if not event.stays:
        return True
    there = archive.months.readable(event.month).get(event.id)
    return event.month != month and there is not None and not _is_lost(event, {event.id: there})


def _change(document: Form) -> int:
    """The number of the change a document came by, 0 where it names none."""
    with suppress(BadForm):
        return number_at(document, "change")
    return 0


def _found_again(archive: TinyArchive, event: Event) -> Form | None:
    return _in_another_month(archive, event) or _read_again(archive, event)


def _in_another_month(archive: TinyArchive, event: Event) -> Form | None:
    """The very document, where files have changed places."""
    for month in archive.months.names():
        document = archive.months.readable(month).get(event.id)
        if document is None or _change(document) != event.change.number:
            continue
        with suppress(BadForm):
            if month_of(meeting_from(document).head) == event.month:
                return document
    return None


def _read_again(archive: TinyArchive, event: Event) -> Form | None:
    from meetings.transcripts.read import read  # noqa: PLC0415 - heavy, seldom needed

    try:
        data = archive.sources.read(event.sha256)
        meeting = read(data, source=event.source, url=event.url, hints=event.hints or Hints())
    except (ArchiveDamaged, UnreadableTranscript):
        return None
    if month_of(meeting.head) != event.month:
        return None
    head = replace(meeting.head, id=event.id, url=event.url, guid=event.guid or meeting.head.guid)
    return document_of(replace(meeting, head=head), event.sha256, event.change.number)


def _give_up(archive: TinyArchive, lost: list[Event]) -> Iterator[str]:
    """Removes what no longer has words or a source, as a removal that got lost would have."""
    for event in lost:
        known = archive.history.last(event.id)
        gone = not archive.sources.path(event.sha256).exists()
        if gone and known == event and event.id not in archive.months.readable(event.month):
            archive.remove(event.id)
            yield f"{event.id}: neither its words nor its source are there any more; taken out."
