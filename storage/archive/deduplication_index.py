"""How the archive recognises its meetings: a table over the journal, kept in memory.

Journals and documents of the first versions do not say wording and guid; these are found when a
text of the same day comes in.
"""

from __future__ import annotations

import datetime as dt
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress

from meetings.model.errors import ArchiveDamaged, UnreadableTranscript
from meetings.model.json_forms import Form
from meetings.model.meeting import Head
from meetings.transcripts.head.meeting_identity import address_key, guid_key
from meetings.transcripts.sameness import Sign, wording
from storage.archive.history import Event, History
from storage.archive.month_files import Months
from storage.archive.sources import SourceBytes
from storage.serial.fields import BadForm
from storage.serial.meetings_from_json import meeting_from

Key = tuple[Sign, str]
_NOT_OWN = ("http://", "https://", "telegram:")
"""Beginnings of sources that are no files; one chat or address may bring many meetings."""


def file_of(head: Head) -> str | None:
    """The key of a meeting's file; entries of a feed share theirs and are not known by it."""
    return file_key(head.source) if head.guid is None else None


def file_key(source: str | None) -> str | None:
    """The key of a source that is a file."""
    if not source or source == "-" or source.startswith(_NOT_OWN):
        return None
    return os.path.abspath(source)  # noqa: PTH100 - `..` goes, links are not followed


class Keys:
    """Fills `sameness.KnownMeetings`. For writers only: the caller holds the store's lock."""

    def __init__(self, history: History, months: Months, sources: SourceBytes) -> None:
        self._history = history
        self._months = months
        self._sources = sources
        self._written = self._upto = 0
        self._begin()

    def follow(self) -> None:
        """Takes in what the journal has brought since."""
        if self._written != self._history.written_anew:
            self._written, self._upto = self._history.written_anew, 0
            self._begin()
        # in the order of their last changes: what was changed last is found first
        changes = self._history.after(self._upto)
        latest = dict.fromkeys(one.meeting_id for one in reversed(changes))
        for id_ in reversed(latest):
            self._drop(id_)
            event = self._history.last(id_)
            if event is not None and event.stays:
                self._enter(id_, keys_of(event))
                if event.title is None:
                    self._bare[event.month].add(id_)
        self._upto = self._history.number

    def find(self, sign: Sign, key: str | None) -> list[str]:
        """The meetings that a key stands for, the latest first."""
        return [] if key is None else list(reversed(self._ids.get((sign, key), ())))

    def complete(self, day: dt.date) -> None:
        """Finds what older versions did not note of the meetings of a day."""
        month = day.isoformat()[:7]
        if not self._bare.get(month):
            return
        documents = self._months.read(month)
        for id_ in list(self._bare[month]):
            document = documents.get(id_)
            if document is not None and document.get("date") == day.isoformat():
                self._bare[month].discard(id_)
                self._enter(id_, self._found(document))

    def last(self, meeting_id: str) -> Event | None:
        """The last thing that happened to a meeting."""
        return self._history.last(meeting_id)

    def document(self, meeting_id: str) -> Form | None:
        """A meeting's document, where there is one."""
        event = self._history.last(meeting_id)
        return self._months.read(event.month).get(meeting_id) if event else None

    def of_day(self, day: dt.date) -> Iterator[Form]:
        """The documents of a day."""
        there = self._months.read(day.isoformat()[:7]).values()
        return (one for one in there if one.get("date") == day.isoformat())

    def _begin(self) -> None:
        self._ids: dict[Key, list[str]] = {}
        self._known: dict[str, list[Key]] = {}
        self._bare: dict[str, set[str]] = defaultdict(set)

    def _enter(self, id_: str, keys: Iterator[tuple[Sign, str | None]]) -> None:
        for sign, key in keys:
            if key is not None:
                self._ids.setdefault((sign, key), []).append(id_)
                self._known.setdefault(id_, []).append((sign, key))

    def _drop(self, id_: str) -> None:
        for key in self._known.pop(id_, ()):
            self._ids[key].remove(id_)
        for ids in self._bare.values():
            ids.discard(id_)

    def _found(self, document: Form) -> Iterator[tuple[Sign, str | None]]:
        """Wording and guid of a document that does not say them."""
        with suppress(BadForm):
            meeting = meeting_from(document)
            yield "words", wording(meeting)
            yield "guid", self._guid_in_source(document, meeting.head)

    def _guid_in_source(self, document: Form, head: Head) -> str | None:
        from meetings.transcripts.read import (  # noqa: PLC0415 - heavy, seldom needed
            document_of,
            is_entry,
        )

        with suppress(ArchiveDamaged, UnreadableTranscript):
            data = self._sources.read(str(document.get("sha256")))
            guid = document_of(data).guid if is_entry(data) else None
            return guid_key(guid, head.url, head.lang) if guid else None
        return None


def keys_of(event: Event) -> Iterator[tuple[Sign, str | None]]:
    """The keys by which the meeting of a change is recognised."""
    lang = event.lang or ("en" if event.id.endswith("-en") else "ru")
    yield "address", address_key(event.url, lang) if event.url else None
    yield "guid", guid_key(event.guid, event.url, lang) if event.guid else None
    yield "words", event.wording
    yield "file", file_key(event.source) if event.guid is None else None
