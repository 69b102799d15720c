"""Rows about figures for the derived tables, made of the meetings' facts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from sqlite3 import Connection
from threading import Lock
from typing import NamedTuple

from meetings.model.archive import Entry
from meetings.model.derived_facts import Figured
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from storage.archive.catalogue import Catalogue
from storage.archive.derived_tables.reading import points_of
from storage.archive.derived_tables.rows import PackedPoint, unpacked
from storage.archive.derived_tables.writing import figure_out
from storage.archive.deriving import figured

_AT_ONCE = 100
"""Meetings whose figures are kept together: a stopped process begins again behind them."""


class _Lacking(NamedTuple):
    """A meeting whose figures are still to be found; ``data``: its entry as the tables have it.

    Its number may be another's once they are: somebody else may have made the tables again.
    """

    number: int
    data: bytes
    entry: Entry


_Found = tuple[_Lacking, Figured]
"""A meeting in the tables, and what its facts give them."""


class Figures:
    """Finds the figures of meetings that the tables have none of yet."""

    def __init__(
        self,
        catalogue: Catalogue,
        facts: Callable[[Entry], Sequence[Fact]],
        load: Callable[[str], Meeting],
    ) -> None:
        self._catalogue = catalogue
        self._facts = facts
        self._load = load
        self._completing = Lock()

    def complete(self) -> None:
        """Takes in the figures of every meeting that has none yet; quick where there is none.

        What cannot be read now is passed over, and tried again the next time.
        """
        with self._completing:  # who comes second finds it done
            self._complete()

    def _complete(self) -> None:
        after = 0
        while lacking := self._catalogue.asked(lambda db, n=after: _lacking(db, n)):  # type: ignore[misc]
            if found := [one for each in lacking if (one := self._found(each))]:
                self._keep(found)
            after = lacking[-1].number

    def keep(self, ids: Iterable[str], known: Mapping[tuple[str, int], Figured]) -> None:
        """Takes in the figures of some meetings; ``known``: what was found just now."""
        found: list[_Found] = []
        for lacking in self._catalogue.asked(lambda db: _lacking_of(db, ids)):
            given = known.get((lacking.entry.head.id, lacking.entry.change))
            one = self._found(lacking) if given is None else (lacking, given)
            found += [one] if one else []
        self._keep(found)

    def points_of(self, meeting_id: str) -> list[PackedPoint] | None:
        """The points that are kept of a meeting; None where there may be others."""
        return self._catalogue.asked(lambda db: points_of(db, meeting_id))

    def _found(self, lacking: _Lacking) -> _Found | None:
        entry = lacking.entry
        with suppress(ArchiveError, UnknownMeeting):
            return lacking, figured(entry.head.id, self._facts(entry), self._load)
        return None

    def _keep(self, found: Iterable[_Found]) -> None:
        # What cannot be kept now, of a full disk say, is found again the next time.
        with suppress(sqlite3.Error), self._catalogue.database.writing() as db:
            for lacking, (marks, points) in found:
                known = lacking.entry.head.id, lacking.data
                if row := db.execute(_STILL_LACKS, known).fetchone():
                    figure_out(db, row[0], marks, points)


_STILL_LACKS = "SELECT n FROM meetings WHERE id = ? AND entry = ? AND figured = 0"


def _lacking(db: Connection, after: int) -> list[_Lacking]:
    rows = db.execute(
        "SELECT n, entry FROM meetings WHERE figured = 0 AND n > ? ORDER BY n LIMIT ?",
        (after, _AT_ONCE),
    )
    return [_Lacking(number, data, unpacked(data)) for number, data in rows.fetchall()]


def _lacking_of(db: Connection, ids: Iterable[str]) -> list[_Lacking]:
    asked = "SELECT n, entry FROM meetings WHERE figured = 0 AND id = ?"
    rows = (db.execute(asked, (id_,)).fetchone() for id_ in ids)
    return [_Lacking(row[0], row[1], unpacked(row[1])) for row in rows if row is not None]
