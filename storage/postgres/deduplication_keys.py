"""The keys by which a text is recognised as a meeting the database has already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from meetings.model.archive import Change
from meetings.model.json_forms import Form
from meetings.transcripts.sameness import Sign
from storage.archive.history import Event
from storage.postgres.connections import Connection, Row
from storage.postgres.statement_values import plain
from storage.serial.meetings_from_json import hints_from

_COLUMN: Final[dict[Sign, str]] = {
    "address": "address_key",
    "guid": "guid_key",
    "words": "wording",
    "file": "file_key",
}
_EVENT: Final = (
    "SELECT change, meeting, present, day, sha256, source, url, title, lang, guid, wording, hints"
    " FROM catalogue"
)


class PostgresKnown:
    """Fills `sameness.KnownMeetings`; the caller holds the archive's lock."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def follow(self) -> None:
        """Nothing to take in: every look sees what was written."""

    def complete(self, day: dt.date) -> None:
        """Nothing is missing: no older version has written into a database."""

    def find(self, sign: Sign, key: str | None) -> list[str]:
        """The meetings that a key stands for, the latest first."""
        if key is None:
            return []
        found = self._connection.execute(
            f"SELECT meeting FROM catalogue WHERE present AND {_COLUMN[sign]} = %s"
            " ORDER BY change DESC",
            (plain(key),),
        )
        return [id_ for (id_,) in found]

    def last(self, meeting_id: str) -> Event | None:
        """The last thing that happened to a meeting."""
        found = self._connection.execute(
            f"{_EVENT} WHERE meeting = %s", (plain(meeting_id),)
        ).fetchone()
        return None if found is None else _event(found)

    def every(self) -> Iterator[Event]:
        """The last change of every meeting that ever was."""
        return map(_event, self._connection.execute(f"{_EVENT} ORDER BY change").fetchall())

    def document(self, meeting_id: str) -> Form | None:
        """A meeting's document, where there is one."""
        found = self._connection.execute(
            "SELECT document FROM documents WHERE meeting = %(id)s"
            " AND change = (SELECT change FROM catalogue WHERE meeting = %(id)s)",
            {"id": plain(meeting_id)},
        ).fetchone()
        return None if found is None else found[0]

    def of_day(self, day: dt.date) -> Iterator[Form]:
        """The documents of a day."""
        ids = self._connection.execute(
            "SELECT array_agg(meeting ORDER BY change) FROM catalogue WHERE present AND day = %s",
            (day,),
        ).fetchone()
        for id_ in (ids[0] if ids else None) or ():
            if (document := self.document(id_)) is not None:
                yield document


def _event(row: Row) -> Event:
    change, meeting, present, day, sha256, source, url, title, lang, guid, wording, hints = row
    return Event(
        Change(change, meeting, "put" if present else "remove"),
        month=day.isoformat()[:7],
        sha256=sha256,
        source=source,
        url=url,
        title=title or None,
        lang=lang or None,
        guid=guid,
        wording=wording,
        hints=hints_from({"hints": hints}) if hints is not None else None,
    )
