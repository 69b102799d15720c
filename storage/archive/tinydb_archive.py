"""The archive: meetings in TinyDB by month, their sources' bytes, and the journal of changes.

`batch_writer.py` says in which order a change is written, `crash_recovery.py` what happens to one
that was stopped half way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from meetings.model.archive import Change, Entry, Stored
from meetings.model.catalogue_selection import (
    EVERYTHING,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.errors import ArchiveDamaged, ArchiveError, MeetingDamaged, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.json_forms import Form
from meetings.model.meeting import Meeting
from meetings.model.time_series import Kind, Point
from meetings.ports.one_look import has_looked, note_look
from meetings.transcripts.reader_version import READER_VERSION
from storage.archive.batch_writer import BatchWriter
from storage.archive.catalogue import Catalogue
from storage.archive.citations import TinyCitations
from storage.archive.crash_recovery import CrashRecovery, events_told
from storage.archive.deduplication_index import Keys
from storage.archive.figure_rows import Figures
from storage.archive.history import Event, History
from storage.archive.identity_resolution import Items, Judge
from storage.archive.kept_facts import KeptFacts
from storage.archive.month_files import Months
from storage.archive.months_looked_through import MonthsLookedThrough
from storage.archive.sources import SourceBytes
from storage.archive.stored_form import entry_of
from storage.archive.write_intent import Pending
from storage.files.format_version import expect_format, note_format
from storage.files.locking import WAIT, only_writer
from storage.files.tinydb_json_storage import damaged
from storage.serial.fields import BadForm, number_at
from storage.serial.meetings_from_json import meeting_from

_BATCH = 100
"""So many meetings are made durable together."""


class TinyArchive:
    """Meetings kept under a data folder; fills the Archive port.

    Any number of processes and threads may use one folder: readers never wait for a writer,
    writers wait for each other up to ``wait`` seconds. ``facts_at_put``: facts are found and kept
    as meetings are put, not first when asked for.
    """

    def __init__(self, data: Path, *, facts_at_put: bool = False, wait: float = WAIT) -> None:
        self.folder = data / "archive"
        expect_format(self.folder)
        self._wait = wait
        self._facts_at_put = facts_at_put
        starts = data / "derived" / "starts"
        self.months = Months(self.folder / "months", "meetings", starts=starts / "months")
        self.sources = SourceBytes(self.folder / "sources")
        self.history = History(self.folder / "changes.jsonl", self._events_told)
        self.looked_through = MonthsLookedThrough(
            data / "derived" / "looked_through.json", self.months, self.history
        )
        self.kept_facts = KeptFacts(data / "derived" / "facts", starts=starts / "facts")
        self.citations = TinyCitations(data)
        self._pending = Pending(self.folder / "pending.json")
        self._catalogue = Catalogue(self.history, self.months, data / "derived" / "catalogue.db")
        self.figures = Figures(self._catalogue, self._facts_of, self.meeting)
        self._recovery = CrashRecovery(self.history, self.months, self._pending, self._catalogue)
        self._writer = BatchWriter(
            self.history,
            self.months,
            self.sources,
            self._pending,
            self._catalogue,
            self._recovery,
        )
        self._judge = Judge(Keys(self.history, self.months, self.sources))

    # What is there

    def revision(self) -> tuple[int, int]:
        """Another number wherever an entry is another."""
        self._look()
        return self._catalogue.revision

    def entries(
        self, selection: Selection = EVERYTHING, *, start: int = 0, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The catalogue, or what is selected of it, newest meeting first."""
        self._look()
        if any(field == "figure" for group in selection.any_of for field, _ in group):
            self.figures.complete()
        return self._catalogue.selected(selection, start, limit)

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id."""
        self._look()
        return self._catalogue.entries_of(ids)

    def totals(self, selection: Selection = EVERYTHING) -> Totals:
        """How many meetings are selected, of which days."""
        self._look()
        return self._catalogue.totals(selection)

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """Every mark of a counted field, and how many meetings have it."""
        self._look()
        return self._catalogue.marks(field)

    def participants(self, names: Collection[str] = ()) -> Sequence[Participant]:
        """Everybody who speaks."""
        self._look()
        return self._catalogue.participants(names)

    def points(self, indicator: str, places: Collection[str] = ()) -> list[tuple[Kind, Point]]:
        """The figures of an indicator known by name, newest meeting first."""
        self._look()
        self.figures.complete()
        return self._catalogue.points(indicator, places)

    def indicators(self) -> Mapping[str, int]:
        """The indicators of which figures are kept, and at how many meetings at most."""
        self._look()
        self.figures.complete()
        return self._catalogue.indicators()

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        self._look()
        return self._catalogue.entry(meeting_id)

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        document = self._document(meeting_id)
        try:
            return meeting_from(document)
        except BadForm as error:
            path = self.months.path(str(document.get("date"))[:7])
            raise MeetingDamaged(str(damaged(path, str(error)))) from error

    def source_bytes(self, meeting_id: str) -> bytes:
        """The bytes a meeting was read from. Raises UnknownMeeting."""
        return self.sources.read(str(self._document(meeting_id)["sha256"]))

    def reader_of(self, meeting_id: str) -> int:
        """The version of the reader that made a meeting. Raises UnknownMeeting."""
        return number_at(self._document(meeting_id), "reader")

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts, found again where the rules have changed. Raises UnknownMeeting."""
        return self.kept_facts.of(self._entry(meeting_id), self.meeting)

    def facts_in_turn(self, meeting_id: str, turn: int) -> tuple[Fact, ...]:
        """The facts of one turn. Raises UnknownMeeting."""
        return self.kept_facts.of_turn(self._entry(meeting_id), turn, self.meeting)

    def _entry(self, meeting_id: str) -> Entry:
        entry = self.entry(meeting_id)
        if entry is None:
            raise _unknown(meeting_id)
        return entry

    def all_facts(self) -> Iterator[tuple[Entry, Fact]]:
        """The facts of all meetings, newest meeting first."""
        return self.kept_facts.of_all(self.entries(), self.meeting)

    def changes(self, after: int) -> list[Change]:
        """The changes with a greater number, in order."""
        self._look()
        return self.history.after(after)

    def last_change(self) -> int:
        """The number of the last change; looks whether another process has added some."""
        self._look()
        return self.history.number

    def _facts_of(self, entry: Entry) -> tuple[Fact, ...]:
        return self.kept_facts.of(entry, self.meeting)

    def entry_in_month(self, event: Event) -> Entry | None:
        """The entry that the document of a change has, whatever the tables say."""
        document = self.months.one(event.month, event.id)
        with suppress(BadForm):
            return None if document is None else entry_of(document)
        return None

    def renew_tables(self) -> None:
        """Rebuilds the derived tables."""
        self._catalogue.database.make_anew("they are to be renewed")
        self._look(again=True)

    # What changes it

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings with their source's bytes; durable when it returns.

        Which of them are known is told by `meetings.transcripts.sameness`; any other gets an id
        of its own. Many given at once are written together, at most ``BATCH``, so that each month
        is written once a batch. Raises ArchiveBusy, ArchiveDamaged, ArchiveError.
        """
        return [stored for batch in _batches(items) for stored in self._put(batch)]

    def put_again(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """The same for what was read again from the archive's own sources: ids stay."""
        stored: list[Stored] = []
        for batch in _batches(items):
            with self.writing():
                stored += self._writer.write(self._judge.judge_again(batch))
        self._find_facts(stored)
        return stored

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting and its source out; the number of the change. Raises UnknownMeeting."""
        with self.writing():
            event = self.history.last(meeting_id)
            if event is None or not event.stays:
                raise _unknown(meeting_id)
            number = self.history.number + 1
            self.citations.forget_words(meeting_id)  # first: what is out may not be shown again
            self._pending.note([event.month])
            self.history.append([replace(event, change=Change(number, meeting_id, "remove"))])
            self._catalogue.refresh()
            self._recovery.clear_old_places([event.month])
            self._writer.forget_sources({event.sha256})
        return number

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Holds the store's lock, with nothing left unfinished and all news taken in."""
        with only_writer(self.folder, self._wait):
            expect_format(self.folder)
            note_format(self.folder)
            self._catalogue.refresh()
            self._recovery.mend()
            self._recovery.finish()
            yield

    def restamp(self, month: str, ids: Iterable[str]) -> None:
        """Notes that this program's readers read these meetings no differently."""
        with self.writing():
            here = self.months.read(month)
            known = [here[id_] for id_ in ids if id_ in here]
            self.months.write(month, [{**one, "reader": READER_VERSION} for one in known])

    def _put(self, batch: list[tuple[Meeting, bytes]]) -> list[Stored]:
        stored: list[Stored] = []
        left: Items = batch
        with self.writing():
            while left:
                items, left = self._judge.judge(left)
                stored += self._writer.write(items)
        self._find_facts(stored)
        return stored

    def _find_facts(self, stored: list[Stored]) -> None:
        if self._facts_at_put:
            ids = dict.fromkeys(one.head.id for one in stored if one.outcome != "unchanged")
            entries = self._catalogue.entries_of(ids).values()
            self.figures.keep(ids, self.kept_facts.keep(entries, self.meeting))

    def _events_told(self) -> Iterable[Event]:
        return events_told(self.months, self.history, self._pending)

    def _look(self, *, again: bool = False) -> None:
        """Takes in what others have written, and finishes what a stopped one has begun."""
        if has_looked(self) and not again:
            return
        self._catalogue.refresh()
        note_look(self)
        if self._pending.is_noted():
            # A writer may be at work, or the folder not ours to write: reading goes on.
            with suppress(ArchiveError), only_writer(self.folder, wait=0):
                self._catalogue.refresh()
                self._recovery.finish()

    def _document(self, meeting_id: str) -> Form:
        """A meeting's document. Raises UnknownMeeting, MeetingDamaged, ArchiveDamaged."""
        for attempt in range(3):  # between the two looks it may move to another month
            self._look(again=attempt > 0)
            event = self.history.last(meeting_id)
            if event is None or not event.stays:
                raise _unknown(meeting_id)
            month = event.month
            document = self.months.one(month, meeting_id)
            if document is not None and not _is_older(document, event):
                return document
        try:
            self.months.read(month)
        except ArchiveDamaged as error:
            raise MeetingDamaged(str(error)) from error
        what = "is missing" if document is None else "is of before its last change"
        raise MeetingDamaged(str(damaged(self.months.path(month), f"meeting {meeting_id} {what}")))


def _is_older(document: Form, event: Event) -> bool:
    """Whether a month's file is one of before, whose words the index no longer has."""
    number = document.get("change")
    return isinstance(number, int) and number < event.change.number


def _batches(
    items: Iterable[tuple[Meeting, bytes]],
) -> Iterator[list[tuple[Meeting, bytes]]]:
    left = iter(items)
    while batch := list(islice(left, _BATCH)):
        yield batch


def _unknown(meeting_id: str) -> UnknownMeeting:
    return UnknownMeeting(f"The archive holds no meeting {meeting_id}.")
