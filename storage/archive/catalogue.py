"""What the archive holds, looked up in the derived tables, which follow the journal."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from threading import Lock

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import MarkField, Participant, Selection, Totals
from meetings.model.time_series import Kind, Point
from storage.archive.derived_tables import reading
from storage.archive.derived_tables.database import Ask, Database, Made, TablesReplaced
from storage.archive.derived_tables.journal_follower import NOWHERE, Follower, TablesState
from storage.archive.history import History
from storage.archive.month_files import Months

_KEPT = 4000
"""Entries kept in memory, at some 5 kB each: as many as there are heads of meetings kept for
questions, which hold them anyway; at 100,000 turns every other candidate's is among them."""


_TOTALS = 200
"""Selections whose totals are kept until the next change."""


class Catalogue:
    """All entries; only what is new in the journal is taken over from the months."""

    def __init__(self, history: History, months: Months, path: Path) -> None:
        self._history = history
        self._database = Database(path)
        self._follower = Follower(self._database, history, months)
        self._state = NOWHERE
        self._kept: OrderedDict[str, Entry] = OrderedDict()
        self._totals: tuple[TablesState, dict[Selection, Totals]] = (NOWHERE, {})
        self._everybody: tuple[TablesState, Sequence[Participant]] = (NOWHERE, ())
        self._reading = Lock()

    def refresh(self) -> None:
        """Takes in what was written since; two stats where nothing was.

        A damaged month is left out, logged and tried again at the next look. Raises
        ArchiveDamaged where the journal is damaged.
        """
        with self._reading:
            has_more = self._history.has_more()
            if not has_more and not self._state.unread and self._is_there():
                return
            doubtful = has_more and self._history.read_on() and self._history.damage
            if self._history.number or self._database.exists():
                self._note(self._follower.followed(self._state, anew=bool(doubtful)))

    def _is_there(self) -> bool:
        return self._database.are(self._state.made) or not self._history.number

    def _note(self, state: TablesState) -> None:
        """Drops from the cache the meetings that have changed."""
        if state.made != self._state.made:
            self._kept = OrderedDict()
        elif state != self._state:
            changed = {one.meeting_id for one in self._history.after(self._state.change)}
            for id_ in changed | self._state.unread | state.unread:
                self._kept.pop(id_, None)
        self._state = state

    @property
    def revision(self) -> tuple[int, int]:
        """Another one whenever an entry is another, whoever has changed it."""
        return self._state.made, self._state.revision

    def entry(self, meeting_id: str) -> Entry | None:
        """An entry as last refreshed."""
        return self.entries_of([meeting_id]).get(meeting_id)

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id."""
        wanted = list(dict.fromkeys(ids))
        state, kept = self._state, self._kept
        found = {id_: entry for id_ in wanted if (entry := kept.get(id_)) is not None}
        if lacking := [id_ for id_ in wanted if id_ not in found]:
            read = self.asked(lambda db: list(reading.entries_of(db, lacking)))
            self._keep(read, state)
            found |= {entry.head.id: entry for entry in read}
        return found

    def _keep(self, entries: Iterable[Entry], state: TablesState) -> None:
        with self._reading:
            if self._state is not state:  # what was read may be another by now
                return
            self._kept.update((entry.head.id, entry) for entry in entries)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)

    def selected(
        self, selection: Selection, start: int = 0, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """What is selected, newest first, at most ``limit`` from ``start`` on."""
        return tuple(self.asked(lambda db: reading.selected(db, selection, start, limit)))

    def totals(self, selection: Selection) -> Totals:
        """How much is selected; that of some selections is kept."""
        state, kept = self._state, self._totals
        if kept[0] is not state or len(kept[1]) > _TOTALS:
            kept = self._totals = state, {}
        if selection not in kept[1]:
            kept[1][selection] = self.asked(lambda db: reading.totals(db, selection))
        return kept[1][selection]

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """The marks of a field, each with how many meetings have it."""
        return self.asked(lambda db: reading.counted(db, field))

    def participants(self, names: Collection[str] = ()) -> Sequence[Participant]:
        """Who speaks; everybody is kept."""
        if names:
            return self.asked(lambda db: reading.participants(db, names))
        state = self._state
        if self._everybody[0] is not state:
            self._everybody = state, self.asked(reading.participants)
        return self._everybody[1]

    def points(self, indicator: str, places: Collection[str]) -> list[tuple[Kind, Point]]:
        """The points of an indicator."""
        return self.asked(lambda db: reading.points(db, indicator, places))

    def indicators(self) -> Mapping[str, int]:
        """How many meetings at most tell each indicator of one place."""
        return self.asked(reading.indicators)

    def asked(self, ask: Ask[Made]) -> Made:
        """What the tables say; they are rebuilt where they do not read back.

        Others have put new ones in their place, maybe: these are brought up to the journal first.
        """
        if not self._history.number:
            return self._database.of_nothing(ask)
        try:
            return self._database.read(ask, self._state.made)
        except TablesReplaced:
            pass
        except self._database.DAMAGED as error:
            self._database.give_up(error)
        self.refresh()
        return self._database.read(ask)

    @property
    def database(self) -> Database:
        """The tables themselves."""
        return self._database
