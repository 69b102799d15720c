"""Who speaks under which names, labels and roles: counted as meetings come and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Participant
from storage.archive.derived_tables.speaker_names import participants_in, spoken_at
from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.statement_values import copied_in, plain

_SAME: Final = "told.name = g.name AND told.kind = g.kind AND md5(told.value) = md5(g.value)"
_ADD: Final = """
INSERT INTO told SELECT name, kind, value, count(*), max(moment)
FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[]) AS g(name, kind, value, moment)
GROUP BY name, kind, value
ON CONFLICT (name, kind, md5(value)) DO UPDATE SET
    meetings = told.meetings + excluded.meetings, moment = greatest(told.moment, excluded.moment)
"""
_TAKE_AWAY: Final = f"""
UPDATE told SET meetings = told.meetings - g.meetings, moment = coalesce((
    SELECT max(moment) FROM spoken AS s
    WHERE s.name = g.name AND s.kind = g.kind AND md5(s.value) = md5(g.value)
), '')
FROM unnest(%s::text[], %s::text[], %s::text[], %s::int[]) AS g(name, kind, value, meetings)
WHERE {_SAME}
"""
_DROP: Final = f"""
DELETE FROM told USING unnest(%s::text[], %s::text[], %s::text[]) AS g(name, kind, value)
WHERE {_SAME} AND told.meetings <= 0
"""


def add_names(connection: Connection, entries: Iterable[Entry]) -> None:
    """Takes in what meetings that are not there yet say about their speakers."""
    rows = [
        (entry.head.id, plain(name), kind, plain(value), plain(moment))
        for entry in entries
        for (name, kind, value), moment in spoken_at(entry).items()
    ]
    copied_in(connection, "spoken (meeting, name, kind, value, moment)", rows)
    connection.execute(_ADD, [[row[at] for row in rows] for at in range(1, 5)])


def drop_names(connection: Connection, ids: Sequence[str]) -> None:
    """Takes out what some meetings tell."""
    gone = Counter(
        connection.execute(
            "DELETE FROM spoken WHERE meeting = ANY(%s) RETURNING name, kind, value", (list(ids),)
        ).fetchall()
    )
    if gone:
        what = [[one[at] for one in gone] for at in range(3)]
        connection.execute(_TAKE_AWAY, [*what, list(gone.values())])
        connection.execute(_DROP, what)


def participants(database: Database, names: Collection[str] = ()) -> tuple[Participant, ...]:
    """Who speaks, the one first whom a walk from the newest meeting meets first."""
    found = database.rows(
        "SELECT name, kind, value, meetings, moment FROM told"
        " WHERE %s OR name = ANY(%s) ORDER BY name, moment DESC",
        not names,
        [plain(name) for name in names],
    )
    return participants_in((*what, meetings, moment) for *what, meetings, moment in found)
