"""Verifies meetings and sources of an archive, and repairs what can be rebuilt."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from meetings.model.archive import Change
from meetings.model.errors import ArchiveDamaged, ArchiveError, UnknownMeeting
from meetings.model.json_forms import Form
from meetings.model.meeting import Meeting
from storage.archive.history import Event, month_of
from storage.archive.mending_months import clear_misplaced, mend_month
from storage.archive.months_looked_through import MonthsLookedThrough
from storage.archive.stored_form import event_of
from storage.archive.tinydb_archive import TinyArchive
from storage.files.set_aside import set_aside
from storage.serial.fields import BadForm, number_at, text_at
from storage.serial.meetings_from_json import meeting_from


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be: the file or meeting, and what is wrong there."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def verify(archive: TinyArchive) -> list[Problem]:
    """Reads all there is and says what is wrong; empty where all is well."""
    changes = archive.changes(after=0)
    journal = [Problem("changes", archive.history.damage)] if archive.history.damage else []
    return [*journal, *_numbers(changes), *_all_documents(archive), *_all_meetings(archive)]


def _numbers(changes: list[Change]) -> Iterator[Problem]:
    last = 0
    for change in changes:
        if change.number <= last:
            yield Problem("changes", f"after change {last} comes change {change.number}")
        last = change.number


def _all_documents(archive: TinyArchive) -> Iterator[Problem]:
    """What is wrong with documents, month by month."""
    for month in archive.months.names():
        try:
            documents = archive.months.read_once(month)
        except ArchiveDamaged as error:
            yield Problem(month, str(error))
            continue
        for id_, document in documents.items():
            what = _wrong_document(archive, month, id_, document)
            if what:
                yield Problem(id_, what)


def _wrong_document(archive: TinyArchive, month: str, id_: str, document: Form) -> str | None:
    try:
        meeting = meeting_from(document)
        number = number_at(document, "change")
        key = text_at(document, "sha256")
    except BadForm as error:
        return f"its document in {month} is damaged: {error}"
    event = archive.history.last(id_)
    if event is None or event.change.number != number or event.month != month:
        return (
            f"its document in {month} is not the one of its last change."
            " `check --repair` puts in place the one that is."
        )
    try:
        data = archive.sources.read(key)
    except ArchiveDamaged as error:
        return str(error)
    return _wrong_meeting(id_, month, meeting, data)


def _wrong_meeting(id_: str, month: str, meeting: Meeting, data: bytes) -> str | None:
    if meeting.head.id != id_ or month_of(meeting.head) != month:
        return f"it lies in {month} as {id_}, but says otherwise of itself"
    if not data:
        return "its source is empty"
    spoken = [turn.speaker for turn in meeting.turns if turn.speaker is not None]
    counted = {speaker.name: speaker.turns for speaker in meeting.speakers}
    if any(counted.get(name) != spoken.count(name) for name in set(spoken)):
        return "its speakers do not match its turns"
    return None


def _all_meetings(archive: TinyArchive) -> Iterator[Problem]:
    """What the changes name and the months do not hold; facts that do not stand in the text."""
    for event in archive.history.present():
        try:
            meeting = archive.meeting(event.id)
            facts = archive.facts(event.id)
        except (ArchiveError, UnknownMeeting) as error:
            yield Problem(event.id, str(error))
            continue
        entry = archive.entry(event.id)
        if entry is None or entry != archive.entry_in_month(event):
            yield Problem(event.id, "the catalogue's tables say otherwise of it")
        if entry is not None and (fault := archive.kept_facts.fault(entry)):
            yield Problem(event.id, f"its facts could not be found ({fault})")
        texts = (meeting.text_of(fact.turn)[fact.start : fact.stop] == fact.text for fact in facts)
        if not all(texts):
            yield Problem(event.id, "a fact does not stand where it says")


def repair(archive: TinyArchive) -> list[str]:
    """Rebuilds what can be: the journal from its good lines, months from their sources.

    Says what it did, a sentence each. Damaged files stay beside the new ones.
    """
    return _repaired(archive, None)


def repair_what_changed(archive: TinyArchive) -> list[str]:
    """The same for the months that have changed since they were last looked through.

    A million turns take half a minute to be read; sources are left to `repair` and to whoever adds
    them again.
    """
    return _repaired(archive, archive.looked_through)


def _repaired(archive: TinyArchive, looked_through: MonthsLookedThrough | None) -> list[str]:
    done = [*_repair_journal(archive)]
    months = looked_through.changed() if looked_through else _months_of(archive)
    for month in months:
        done += mend_month(archive, month)
    done += _adopt(archive, months)
    done += clear_misplaced(archive, months)
    if looked_through is None:
        done += _sources_aside(archive)
    if done:
        archive.renew_tables()
    if months:
        archive.looked_through.note()
    return done


def _months_of(archive: TinyArchive) -> list[str]:
    """Those of the journal and those that have files."""
    told = {event.month for event in archive.history.present()}
    return sorted(told.union(archive.months.names()))


def _sources_aside(archive: TinyArchive) -> Iterator[str]:
    """Damaged sources make room for the same bytes: adding the transcript again puts them back."""
    for event in archive.history.present():
        path = archive.sources.path(event.sha256)
        try:
            archive.sources.read(event.sha256)
        except ArchiveDamaged:
            if path.exists():
                set_aside(path)
                yield f"{event.id}: its source is damaged and set aside; add it again."


def _repair_journal(archive: TinyArchive) -> Iterator[str]:
    archive.last_change()
    damaged = bool(archive.history.damage)
    with archive.writing():  # this alone mends it
        pass
    if damaged:
        yield "changes.jsonl: written anew from its readable lines and from what the months hold."


def _adopt(archive: TinyArchive, months: Collection[str]) -> Iterator[str]:
    """Enters documents that no change mentions, under numbers of their own."""
    if not months:
        return
    with archive.writing():
        for month in months:
            strays = [
                document
                for id_, document in archive.months.read_once(month).items()
                if _is_stray(archive.history.last(id_), document)
            ]
            if strays:
                first = archive.history.number + 1
                adopted = [{**one, "change": first + i} for i, one in enumerate(strays)]
                archive.months.write(month, adopted)
                archive.history.append([event_of(one, is_new=False) for one in adopted])
                archive.last_change()
                yield f"{month}: {len(adopted)} meetings entered in the changes again."


def _is_stray(event: Event | None, document: Form) -> bool:
    return event is None or event.change.number < number_at(document, "change")
