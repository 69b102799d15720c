"""The archive in PostgreSQL: meetings, their sources' bytes, the numbered changes.

A change is one transaction: document, source, catalogue and number come together or not at all.
Writers take turns by an advisory lock, so that numbers have no gap and follow one another as they
become seen; readers wait for nobody. Each change is told to whoever listens (`CHANGED`).
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Final

from meetings.model.archive import Change, Entry, Stored
from meetings.model.catalogue_selection import (
    EVERYTHING,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.errors import ArchiveDamaged, ArchiveError
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.model.time_series import Kind, Point
from meetings.retrieval.indexing.catalogue_index_terms import MARKS_VERSION
from storage.archive.derived_tables.rows import unpacked_point
from storage.archive.identity_resolution import Items, Judge
from storage.archive.sources import name_of
from storage.postgres.batch_writer import last_number, write_batch
from storage.postgres.catalogue import Catalogue
from storage.postgres.citations import PostgresCitations, forget_words
from storage.postgres.database import Database
from storage.postgres.deduplication_keys import PostgresKnown
from storage.postgres.kept_facts import PostgresFacts
from storage.postgres.opened_meetings import OpenedMeetings, unknown
from storage.postgres.speaker_names import participants
from storage.postgres.writing_meetings import CHANGED, LOCK, clear, note_changes, put_marks, sweep

__all__ = ["CHANGED", "LOCK", "PostgresArchive"]

_BATCH: Final = 100
"""So many meetings are made durable together."""


class PostgresArchive:
    """Fills the Archive port; any number of processes may use one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.catalogue = Catalogue(database)
        self.kept_facts = PostgresFacts(database)
        self.citations = PostgresCitations(database)
        self._opened = OpenedMeetings(database)
        self._participants: tuple[int, tuple[Participant, ...]] = (-1, ())

    # What is there

    def revision(self) -> int:
        """Another number wherever an entry is another."""
        return self.last_change()

    def entries(
        self, selection: Selection = EVERYTHING, *, start: int = 0, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The catalogue, or what is selected of it, newest meeting first."""
        if (selection, start, limit) == (EVERYTHING, 0, None):
            return self.catalogue.every()
        if any(field == "figure" for group in selection.any_of for field, _ in group):
            self.find_lacking_facts()
        return self.catalogue.selected(selection, start, limit)

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id."""
        return self.catalogue.of(ids)

    def totals(self, selection: Selection = EVERYTHING) -> Totals:
        """How many meetings are selected, of which days."""
        return self.catalogue.totals(selection)

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """Every mark of a counted field, and how many meetings have it."""
        return self.catalogue.marks(field)

    def participants(self, names: Collection[str] = ()) -> tuple[Participant, ...]:
        """Who speaks; everybody is kept until the next change."""
        if names:
            return participants(self._database, names)
        last = self.last_change()
        if self._participants[0] != last:
            self._participants = last, participants(self._database)
        return self._participants[1]

    def points(self, indicator: str, places: Collection[str] = ()) -> list[tuple[Kind, Point]]:
        """The figures of an indicator known by name, newest meeting first."""
        self.find_lacking_facts()
        found = self.kept_facts.points(indicator, places)
        entries = self.entries_of(id_ for id_, _ in found)
        return [unpacked_point(data, entries[id_].head) for id_, data in found if id_ in entries]

    def indicators(self) -> Mapping[str, int]:
        """The indicators of which figures are kept, and at how many meetings at most."""
        self.find_lacking_facts()
        return self.kept_facts.indicators()

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        return self.catalogue.of([meeting_id]).get(meeting_id)

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        return self._opened.get(meeting_id)

    def source_bytes(self, meeting_id: str) -> bytes:
        """The bytes a meeting was read from. Raises UnknownMeeting, ArchiveDamaged."""
        _, sha256, _ = self._opened.known(meeting_id)
        packed = self._database.value(
            "SELECT packed FROM sources WHERE meeting = %s AND sha256 = %s", meeting_id, sha256
        )
        try:
            data = gzip.decompress(packed) if packed is not None else None
        except (OSError, EOFError, zlib.error):
            data = None
        if data is None or name_of(data) != sha256:
            raise ArchiveDamaged(
                f"The source of {meeting_id} is {'missing' if packed is None else 'damaged'}; "
                "add the transcript again."
            )
        return data

    def reader_of(self, meeting_id: str) -> int:
        """The version of the reader that made a meeting. Raises UnknownMeeting."""
        return int(self._opened.known(meeting_id)[2])

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts, found again where the rules have changed. Raises UnknownMeeting."""
        entry = self.entry(meeting_id)
        if entry is None:
            raise unknown(meeting_id)
        return self.kept_facts.of(entry, self.meeting)

    def facts_in_turn(self, meeting_id: str, turn: int) -> tuple[Fact, ...]:
        """The facts of one turn. Raises UnknownMeeting."""
        found = self.kept_facts.of_turn(meeting_id, turn)
        if found is None:
            return tuple(fact for fact in self.facts(meeting_id) if fact.turn == turn)
        return found

    def all_facts(self) -> Iterator[tuple[Entry, Fact]]:
        """The facts of all meetings, newest meeting first."""
        return self.kept_facts.of_all(self.entries(), self.meeting)

    def changes(self, after: int) -> list[Change]:
        """The changes with a greater number, in order."""
        found = self._database.rows(
            "SELECT number, meeting, kind, is_new FROM changes WHERE number > %s ORDER BY number",
            after,
        )
        return [Change(*one) for one in found]

    def last_change(self) -> int:
        """The number of the last change."""
        return self.catalogue.last_change()

    # What changes it

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings with their source's bytes; durable when it returns.

        Raises ArchiveBusy, ArchiveError.
        """
        left, stored = iter(items), list[Stored]()
        while batch := list(islice(left, _BATCH)):
            stored += self._put(batch)
        return stored

    def put_again(self, items: Items) -> list[Stored]:
        """The same for what was read again from the archive's own sources: ids stay."""
        with self._database.writing(LOCK) as connection:
            judged = Judge(PostgresKnown(connection)).judge_again(items)
            stored = write_batch(connection, judged)
        self._settle(stored)
        return stored

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting and its source out; the number of the change. Raises UnknownMeeting."""
        with self._database.writing(LOCK) as connection:
            event = PostgresKnown(connection).last(meeting_id)
            if event is None or not event.stays:
                raise unknown(meeting_id)
            number = last_number(connection) + 1
            forget_words(connection, meeting_id)
            clear(connection, meeting_id)
            note_changes(connection, [Change(number, meeting_id, "remove")])
        self._sweep([meeting_id])
        return number

    def renew_marks(self) -> None:
        """Makes again the marks that an earlier program made by other rules."""
        old = self._database.rows(
            "SELECT meeting FROM catalogue"
            " WHERE present AND (marks_version < %s OR marks_version > %s)",
            MARKS_VERSION,
            MARKS_VERSION,
        )
        for (id_,) in old:
            with self._database.writing(LOCK) as connection:
                put_marks(connection, id_)

    def find_lacking_facts(self) -> None:
        """Finds the facts that these rules have not found yet, and the figures in them."""
        lacking = self.kept_facts.lacking()
        if lacking:
            self.kept_facts.keep(self.entries_of(lacking).values(), self.meeting)

    def _put(self, batch: Items) -> list[Stored]:
        stored: list[Stored] = []
        with self._database.writing(LOCK) as connection:
            judge, left = Judge(PostgresKnown(connection)), batch
            while left:
                items, left = judge.judge(left)
                stored += write_batch(connection, items)
        self._settle(stored)
        return stored

    def _settle(self, stored: Sequence[Stored]) -> None:
        """What follows a change: what it has replaced goes, facts are found."""
        self._sweep(one.head.id for one in stored if one.replaced is not None)
        self._find_facts(stored)

    def _find_facts(self, stored: Iterable[Stored]) -> None:
        ids = [one.head.id for one in stored if one.outcome != "unchanged"]
        if ids:
            self.kept_facts.keep(self.entries_of(ids).values(), self.meeting)

    def _sweep(self, ids: Iterable[str]) -> None:
        """Takes out what a durable change has replaced; where that fails, the next one does."""
        if replaced := list(ids):
            with suppress(ArchiveError), self._database.writing(LOCK) as connection:
                sweep(connection, replaced)
