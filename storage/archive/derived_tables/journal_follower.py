"""Bringing the tables up to the journal: each change is taken over once, in its order."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from sqlite3 import Connection

from meetings.model.archive import Entry
from meetings.model.errors import ArchiveDamaged
from storage.archive.derived_tables.database import Database
from storage.archive.derived_tables.writing import empty, take_in, take_out
from storage.archive.history import Event, History
from storage.archive.month_files import Documents, Months
from storage.archive.stored_form import entry_of
from storage.files.tinydb_json_storage import damaged
from storage.serial.fields import BadForm

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TablesState:
    """What the tables hold: up to which change of which journal.

    ``made``: drawn when they were made; ``unread``: meetings whose document did not read.
    """

    made: int
    revision: int
    generation: int
    change: int
    unread: frozenset[str]


NOWHERE = TablesState(0, 0, -1, 0, frozenset())


class Follower:
    """Takes the changes of the journal over into the tables."""

    def __init__(self, database: Database, history: History, months: Months) -> None:
        self._database = database
        self._history = history
        self._months = months

    def followed(self, known: TablesState, *, anew: bool) -> TablesState:
        """Brings the tables up to the journal where they are behind; returns their state.

        ``known``: the state as it was; ``anew``: all of it is to be taken over again.
        """
        return self._database.surely(lambda: self._followed(known, anew=anew))

    def _followed(self, known: TablesState, *, anew: bool) -> TablesState:
        state = self._database.read(_state)
        if not anew and self._is_up_to_date(state) and not self._finds(state.unread):
            return known if state == known else state
        with self._database.writing() as db:
            state = _state(db)
            if anew or not self._is_followed(state):
                empty(db)
                state = TablesState(state.made, state.revision, -1, 0, frozenset())
            self._take_over(db, state)
            return _state(db)

    def _is_followed(self, state: TablesState) -> bool:
        """Whether the tables were made of this journal, and it has not lost its end since."""
        same = state.generation == self._history.generation or not state.change
        return same and state.change <= self._history.number

    def _is_up_to_date(self, state: TablesState) -> bool:
        now = self._history.generation, self._history.number
        return (state.generation, state.change) == now

    def _finds(self, unread: Iterable[str]) -> bool:
        """Whether something that did not read does so by now."""
        return any(entry is not None for _, entry in self._entries(unread, again=True))

    def _take_over(self, db: Connection, state: TablesState) -> None:
        changed = {one.meeting_id: None for one in self._history.after(state.change)}
        ids = [*changed, *(state.unread - changed.keys())]
        left, found = [], 0
        for event, entry in self._entries(ids, again=bool(state.unread)):
            if entry is not None:
                take_in(db, entry)
                found += 1
            elif event.id in changed:
                take_out(db, event.id)
            if entry is None and event.stays:
                left.append(event.id)
        db.execute("DELETE FROM unread")
        db.executemany("INSERT INTO unread VALUES (?)", [(id_,) for id_ in left])
        known = {
            "generation": self._history.generation,
            "change": self._history.number,
            "revision": state.revision + bool(changed or found),
        }
        for name, value in known.items():
            db.execute("UPDATE state SET value = ? WHERE name = ?", (value, name))

    def _entries(self, ids: Iterable[str], *, again: bool) -> Iterator[tuple[Event, Entry | None]]:
        """The last event of some meetings, with the entry it has left where that reads."""
        events = [event for id_ in ids if (event := self._history.last(id_)) is not None]
        for month, group in groupby(sorted(events, key=_month), key=_month):
            here = list(group)
            found = self._entries_of(month, here, again=again)
            yield from ((event, found.get(event.id)) for event in here)

    def _entries_of(self, month: str, events: list[Event], *, again: bool) -> dict[str, Entry]:
        """Entries of what is there; what has moved on since is found by a later look."""
        if not any(event.stays for event in events):
            return {}
        try:
            return self._entries_among(self._months.read(month), events)
        except ArchiveDamaged as error:
            if not again:
                _LOG.error("%s", error)
            return self._entries_among(self._months.readable(month), events)

    def _entries_among(self, documents: Documents, events: list[Event]) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for event in events:
            if event.stays and event.id in documents:
                try:
                    found[event.id] = entry_of(documents[event.id])
                except BadForm as error:
                    _LOG.error("%s", damaged(self._months.path(event.month), str(error)))
        return found


def _state(db: Connection) -> TablesState:
    known = dict(db.execute("SELECT name, value FROM state"))
    unread = frozenset(id_ for (id_,) in db.execute("SELECT id FROM unread"))
    return TablesState(
        known["made"], known["revision"], known["generation"], known["change"], unread
    )


def _month(event: Event) -> str:
    return event.month
