"""The catalogue in memory, kept current as other processes write."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from itertools import groupby
from threading import Lock

from meetings.model.archive import Entry
from meetings.model.errors import ArchiveDamaged
from storage.archive.documents import entry_of
from storage.archive.history import Event, History
from storage.archive.months import Documents, Months
from storage.files.json_file import damaged
from storage.serial.fields import BadForm

_LOG = logging.getLogger(__name__)


class Catalogue:
    """All entries, newest first; only months with news are read again."""

    def __init__(self, history: History, months: Months) -> None:
        self._history = history
        self._months = months
        self._entries: dict[str, Entry] = {}
        self._in_order: tuple[Entry, ...] = ()
        self._revision = 0
        self._unread: dict[str, Event] = {}
        self._reading = Lock()

    def refresh(self) -> None:
        """Takes in what was written since; one stat where nothing was.

        A damaged month is left out, logged and tried again at the next look. Raises
        ArchiveDamaged where the journal is damaged.
        """
        with self._reading:
            if not self._unread and not self._history.has_more():
                return
            news = self._history.read_on()
            events = {**self._unread, **{event.id: event for event in news.events}}
            if not events and not news.anew:
                return
            entries = {} if news.anew else dict(self._entries)
            self._unread = {event.id: event for event in self._take_in(entries, events.values())}
            self._put_in_order(entries)

    @property
    def revision(self) -> int:
        """How often the entries have changed under the eyes of this process."""
        return self._revision

    def entry(self, meeting_id: str) -> Entry | None:
        """An entry as last refreshed."""
        return self._entries.get(meeting_id)

    def entries(self) -> tuple[Entry, ...]:
        """All entries as last refreshed, newest first."""
        return self._in_order

    def _put_in_order(self, entries: dict[str, Entry]) -> None:
        in_order = tuple(sorted(entries.values(), key=_age, reverse=True))
        if in_order != self._in_order:  # what a damaged month holds is looked for again and again
            self._entries, self._in_order = entries, in_order
            self._revision += 1  # last: who asks for it first never has older entries than it

    def _take_in(self, entries: dict[str, Entry], events: Iterable[Event]) -> Iterator[Event]:
        """Brings entries up to these events; gives back those that were not found."""
        for month, group in groupby(sorted(events, key=_month), key=_month):
            here = list(group)
            try:
                found = self._entries_of(month, here)
            except ArchiveDamaged as error:
                if not self._unread:
                    _LOG.error("%s", error)
                found = self._entries_among(self._months.readable(month), here)
            for event in here:
                entries.pop(event.id, None)
                if event.stays and event.id not in found:
                    yield event
            entries.update(found)

    def _entries_of(self, month: str, events: list[Event]) -> dict[str, Entry]:
        """Entries of what is there; what has moved on since is found by a later look."""
        if not any(event.stays for event in events):
            return {}
        read = self._months.read if self._unread else self._months.read_once
        return self._entries_among(read(month), events)

    def _entries_among(self, documents: Documents, events: list[Event]) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for event in events:
            if event.stays and event.id in documents:
                try:
                    found[event.id] = entry_of(documents[event.id])
                except BadForm as error:
                    _LOG.error("%s", damaged(self._months.path(event.month), str(error)))
        return found


def _month(event: Event) -> str:
    return event.month


def _age(entry: Entry) -> tuple[str, str, str]:
    head = entry.head
    return head.date.isoformat(), head.time or "", head.id
