"""A database, to be copied from or to: the records of a data folder, made of rows and back."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from meetings.model.archive import Change
from meetings.model.json_forms import Form
from storage.archive.history import Event
from storage.archive.sources import name_of
from storage.moving.contents import Kept
from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.deduplication_keys import PostgresKnown
from storage.postgres.kept_facts import Found, put_facts
from storage.postgres.keyed_documents import LEDGERS
from storage.postgres.migrating import migrate
from storage.postgres.writing_meetings import LOCK, present, put_gone, put_unchanged, sweep

_IDENTITY: Final = """
SELECT system_identifier || '/' || current_database() FROM pg_control_system()
"""
_MOVING: Final = "SELECT came_from FROM moving"


class PostgresContents:
    """Fills the Contents port."""

    def __init__(self, address: str) -> None:
        self._database = Database(address)
        migrate(self._database)

    @property
    def shown(self) -> str:
        """The address without its password."""
        return self._database.shown

    @property
    def identity(self) -> str:
        """The number that its server drew when it was made, and the database's name there."""
        return str(self._database.value(_IDENTITY))

    def moving_from(self) -> str | None:
        """Where an unfinished move into it comes from; None where there is none."""
        return unfinished_move(self._database)

    def begin(self, source: str) -> None:
        """A move into it begins."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM moving")
            connection.execute("INSERT INTO moving (came_from) VALUES (%s)", (source,))

    def end(self) -> None:
        """The move is at its end."""
        # Whoever has indexed meanwhile saw changes whose meetings came after them.
        self._database.execute("UPDATE index_state SET change = 0")
        self._database.execute("DELETE FROM moving")
        self._database.execute_alone("ANALYZE")

    def changes(self) -> Sequence[Change]:
        """The numbered changes."""
        found = self._database.rows(
            "SELECT number, meeting, kind, is_new FROM changes ORDER BY number"
        )
        return [Change(*row) for row in found]

    def events(self) -> Mapping[str, Event]:
        """The last change of every meeting that ever was, by id."""
        with self._database.writing() as connection:
            return {event.id: event for event in PostgresKnown(connection).every()}

    def held(self) -> Mapping[str, int]:
        """The meetings that have their words, each with the change that they came with."""
        found = self._database.rows(
            "SELECT meeting, change FROM catalogue JOIN documents USING (meeting, change)"
            " WHERE present"
        )
        return {str(id_): int(change) for id_, change in found}

    def kept(self, ids: Sequence[str]) -> Iterator[Kept]:
        """These meetings."""
        with self._database.writing() as connection:
            known = PostgresKnown(connection)
            for id_ in ids:
                event, document = known.last(id_), known.document(id_)
                if event is not None and document is not None:
                    yield Kept(event, document, _source(connection, event))

    def ledger(self, name: str) -> Mapping[str, Form]:
        """One of the ledgers."""
        with self._database.writing() as connection:
            return dict(LEDGERS[name].read(connection))

    def put_history(self, changes: Sequence[Change], events: Mapping[str, Event]) -> None:
        """Adds changes that it does not have."""
        with self._database.writing(LOCK) as connection:
            with connection.cursor() as cursor:
                cursor.executemany(
                    "INSERT INTO changes (number, meeting, kind, is_new) VALUES (%s, %s, %s, %s)"
                    " ON CONFLICT DO NOTHING",
                    [(one.number, one.meeting_id, one.kind, one.is_new) for one in changes],
                )
            for event in events.values():
                if not event.stays:
                    put_gone(connection, event)

    def put_kept(self, meetings: Sequence[Kept]) -> None:
        """Adds meetings, in place of what there is of them."""
        ids = [one.event.id for one in meetings]
        with self._database.writing(LOCK) as connection:
            replaced = present(connection, ids)
            put_unchanged(connection, meetings)
            put_facts(connection, [found for one in meetings if (found := _found(one))])
        if replaced:
            with self._database.writing(LOCK) as connection:
                sweep(connection, sorted(replaced))

    def drop_kept(self, ids: Iterable[str]) -> None:
        """Takes the words of meetings out that the source no longer has."""
        gone = list(ids)
        for table in ("documents", "sources"):
            self._database.execute(f"DELETE FROM {table} WHERE meeting = ANY(%s)", gone)

    def put_in_ledger(self, name: str, forms: Mapping[str, Form]) -> None:
        """Adds objects to a ledger, in place of those of the same keys."""
        with self._database.writing() as connection:
            for key, form in forms.items():
                LEDGERS[name].write(connection, key, form)

    def close(self) -> None:
        """Ends the connections."""
        self._database.close()


def _found(one: Kept) -> Found | None:
    """What was found of a meeting's facts where it comes from."""
    if one.figures is None:
        return None
    return Found(
        one.event.id, one.event.change.number, one.figures.facts, None, one.figures.points
    )


def unfinished_move(database: Database) -> str | None:
    """Where an unfinished move into a database comes from; None where there is none."""
    found: str | None = database.value(_MOVING)
    return found


def _source(connection: Connection, event: Event) -> bytes:
    found = connection.execute(
        "SELECT packed FROM sources WHERE meeting = %s AND sha256 = %s", (event.id, event.sha256)
    ).fetchone()
    try:
        data = gzip.decompress(found[0]) if found else b""
    except (OSError, EOFError):
        return b""
    return data if name_of(data) == event.sha256 else b""
