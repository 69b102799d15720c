"""`check` of a database: compares meetings, sources, index; rebuilds what can be rebuilt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from meetings.model.errors import (
    ArchiveDamaged,
    ArchiveError,
    UnknownMeeting,
    UnreadableTranscript,
)
from meetings.model.meeting import Meeting
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.reader_version import READER_VERSION
from meetings.transcripts.sameness import says_the_same, settled
from storage.archive.history import Event
from storage.archive.stored_form import document_of
from storage.postgres.archive import PostgresArchive
from storage.postgres.damaged_segments import damaged_meetings
from storage.postgres.database import Database
from storage.postgres.deduplication_keys import PostgresKnown
from storage.postgres.lost_postings import meetings_with_lost_postings
from storage.postgres.lost_sentences import meetings_with_lost_sentences
from storage.postgres.partition_placement import partitions_of
from storage.postgres.writing_meetings import LOCK, put_words, sweep

_NAMED: Final = 5
"""Meetings named one by one: a lost table loses all of them."""


class PostgresUpkeep:
    """Fills the Upkeep port."""

    def __init__(self, database: Database, archive: PostgresArchive) -> None:
        self._database = database
        self._archive = archive

    def beside(self) -> list[str]:
        """What is wrong beside the meetings: nothing that the server does not see to itself."""
        return []

    def faults(self) -> list[str]:
        """What is wrong with meetings, sources and facts: reads all there is."""
        facts = self._archive.kept_facts.faults()
        return [
            *self._numbers(),
            *self._index(),
            *(f"{id_}: its facts could not be found ({why})" for id_, why in facts.items()),
            *(line for entry in self._archive.entries() for line in self._of(entry.head.id)),
        ]

    def mend(self) -> list[str]:
        """Reads again from their sources the meetings whose words are lost; a line each."""
        self._sweep()
        return [line for id_ in self._without_words() for line in self._mended(id_)]

    def mend_what_changed(self) -> list[str]:
        """The same: the database looks by itself for what lacks its words."""
        return self.mend()

    def _sweep(self) -> None:
        """Takes out what a change has left behind that came to nothing, or was cut short."""
        left = self._database.rows(
            "SELECT DISTINCT d.meeting FROM documents AS d LEFT JOIN catalogue AS c"
            " ON c.meeting = d.meeting AND c.present AND c.change = d.change"
            " WHERE c.meeting IS NULL"
        )
        with self._database.writing(LOCK) as connection:
            sweep(connection, [id_ for (id_,) in left])

    def renew(self) -> None:
        """Reads sources again where readers are better, and finds facts where rules are."""
        old = self._database.rows(
            "SELECT meeting FROM catalogue WHERE present AND reader < %s", READER_VERSION
        )
        for (id_,) in old:
            self._read_again(id_)
        self._archive.find_lacking_facts()

    def _numbers(self) -> Iterator[str]:
        gaps = self._database.rows(
            "SELECT number FROM (SELECT number, lag(number, 1, 0::bigint) OVER (ORDER BY number)"
            " AS before FROM changes) AS c WHERE number <> before + 1"
        )
        yield from (f"changes: before change {number} one is missing" for (number,) in gaps)
        strays = self._database.rows(
            "SELECT meeting FROM catalogue AS c WHERE change <>"
            " (SELECT max(number) FROM changes WHERE meeting = c.meeting)"
        )
        yield from (f"{id_}: the catalogue has not its last change" for (id_,) in strays)

    def _index(self) -> Iterator[str]:
        parts = partitions_of(self._database, "indexed_stretches")
        if lost := damaged_meetings(self._database, parts):
            yield (
                f"The index is damaged where {lost} meetings lie, which cannot be found: they are"
                " indexed anew when the bot next starts, or by `check --repair`."
            )
        for what, ids in (
            ("sentences", meetings_with_lost_sentences(self._database)),
            ("keys", meetings_with_lost_postings(self._database)),
        ):
            if ids:
                yield (
                    f"The index has lost {what} of {', '.join(ids[:_NAMED])}"
                    + (f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else "")
                    + ": `check --repair` indexes them anew."
                )

    def _of(self, meeting_id: str) -> Iterator[str]:
        """What is wrong with one meeting."""
        try:
            meeting = self._archive.meeting(meeting_id)
            facts = self._archive.facts(meeting_id)
        except (ArchiveError, UnknownMeeting) as error:
            yield str(error)
            return
        yield from _wrong(meeting_id, meeting)
        texts = (meeting.text_of(fact.turn)[fact.start : fact.stop] == fact.text for fact in facts)
        if not all(texts):
            yield f"{meeting_id}: a fact does not stand where it says"
        try:
            self._archive.source_bytes(meeting_id)
        except ArchiveDamaged as error:
            yield str(error)

    def _without_words(self) -> list[str]:
        """The meetings of the catalogue without words, or with those of another change."""
        found = self._database.rows(
            "SELECT meeting FROM catalogue AS c LEFT JOIN documents AS d USING (meeting, change)"
            " WHERE c.present AND d.meeting IS NULL"
        )
        return [id_ for (id_,) in found]

    def _mended(self, meeting_id: str) -> Iterator[str]:
        with self._database.writing(LOCK) as connection:
            event = PostgresKnown(connection).last(meeting_id)
            if event is None or not event.stays:
                return
            meeting = self._from_source(event)
            if meeting is None:
                return
            put_words(connection, document_of(meeting, event.sha256, event.change.number))
        yield f"{meeting_id}: read again from its source."

    def _from_source(self, event: Event) -> Meeting | None:
        try:
            data = self._archive.source_bytes(event.id)
            meeting = read(data, source=event.source, url=event.url, hints=event.hints or Hints())
        except (ArchiveDamaged, UnreadableTranscript):
            return None
        head = meeting.head
        head = replace(head, id=event.id, url=event.url, guid=event.guid or head.guid)
        return replace(meeting, head=head)

    def _read_again(self, meeting_id: str) -> None:
        """Puts a meeting again where this program's readers read it differently."""
        try:
            known = self._archive.meeting(meeting_id)
            data = self._archive.source_bytes(meeting_id)
        except (ArchiveDamaged, UnknownMeeting):  # `faults` names it
            return
        meeting = _reread(known, data)
        if not says_the_same(meeting, known):
            self._archive.put_again([(meeting, data)])
            return
        self._database.execute(
            "UPDATE catalogue SET reader = %s WHERE meeting = %s", READER_VERSION, meeting_id
        )


def _reread(known: Meeting, data: bytes) -> Meeting:
    head = known.head
    try:
        meeting = read(data, source=head.source, url=head.url, hints=head.hints or Hints())
    except UnreadableTranscript:  # a source that can no longer be read leaves its meeting as it is
        return known
    return settled(meeting, known, "bytes")


def _wrong(meeting_id: str, meeting: Meeting) -> Iterator[str]:
    if meeting.head.id != meeting_id:
        yield f"{meeting_id}: it says of itself that it is {meeting.head.id}"
    spoken = [turn.speaker for turn in meeting.turns if turn.speaker is not None]
    counted = {speaker.name: speaker.turns for speaker in meeting.speakers}
    if any(counted.get(name) != spoken.count(name) for name in set(spoken)):
        yield f"{meeting_id}: its speakers do not match its turns"
