"""What the archive holds, in memory, read on as other processes write."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from threading import Lock

from meetings.ports import Entry
from storage.documents import entry_of
from storage.forms import BadForm, Form
from storage.history import Event, History
from storage.json_file import damaged
from storage.months import Months


class Catalogue:
    """All entries, newest first; only months with news are read again."""

    def __init__(self, history: History, months: Months) -> None:
        self._history = history
        self._months = months
        self._entries: dict[str, Entry] = {}
        self._in_order: tuple[Entry, ...] = ()
        self._reading = Lock()

    def refresh(self) -> None:
        """Takes in what was written since; one stat where nothing was."""
        if not self._history.has_more():
            return
        with self._reading:
            news = self._history.read_on()
            if not news.events and not news.anew:
                return
            entries = {} if news.anew else dict(self._entries)
            self._take_in(entries, {event.id: event for event in news.events}.values())
            self._entries = entries
            self._in_order = tuple(sorted(entries.values(), key=_age, reverse=True))

    def entry(self, meeting_id: str) -> Entry | None:
        """An entry as last refreshed."""
        return self._entries.get(meeting_id)

    def entries(self) -> tuple[Entry, ...]:
        """All entries as last refreshed, newest first."""
        return self._in_order

    def _take_in(self, entries: dict[str, Entry], events: Iterable[Event]) -> None:
        for month, group in groupby(sorted(events, key=_month), key=_month):
            here = list(group)
            stays = any(event.stays for event in here)
            documents = self._months.read_once(month) if stays else {}
            for event in here:
                document = documents.get(event.id) if event.stays else None
                if document is None:
                    # Removed, or moved on by a change that the next look will find.
                    entries.pop(event.id, None)
                else:
                    entries[event.id] = self._entry(month, document)

    def _entry(self, month: str, document: Form) -> Entry:
        try:
            return entry_of(document)
        except BadForm as error:
            raise damaged(self._months.path(month), str(error)) from error


def _month(event: Event) -> str:
    return event.month


def _age(entry: Entry) -> tuple[str, str, str]:
    head = entry.head
    return head.date.isoformat(), head.time or "", head.id
