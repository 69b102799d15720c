"""Questions to the tables: what is selected, how much it is, who speaks, which figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter
from sqlite3 import Connection

import orjson

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import (
    Mark,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.meeting import Head
from meetings.model.time_series import Kind, Point
from storage.archive.derived_tables.rows import (
    PackedPoint,
    token_of,
    unpacked,
    unpacked_head,
    unpacked_point,
)
from storage.archive.derived_tables.speaker_names import participants_in
from storage.archive.derived_tables.totals import totals_of

_COMMON = 2_000
"""Meetings from which on a page is read on a walk: sorting them for it takes longer."""
_AT_ONCE = 500
"""Ids asked for in one statement; SQLite allows a thousand at least."""
_Where = tuple[str, list[object]]


def selected(db: Connection, selection: Selection, start: int, limit: int | None) -> list[Entry]:
    """The entries that a selection means, newest first, at most ``limit`` from ``start`` on."""
    walked = limit is not None and all(_is_common(db, group) for group in selection.any_of)
    where, values = _where(selection, walked=walked)
    rows = db.execute(
        f"SELECT entry FROM meetings WHERE n IN (SELECT n FROM meetings {where}"
        " ORDER BY moment DESC LIMIT ? OFFSET ?) ORDER BY moment DESC",
        [*values, -1 if limit is None else limit, start],
    )
    return [unpacked(data) for (data,) in rows]


def _is_common(db: Connection, group: Collection[Mark]) -> bool:
    """Whether many meetings have one of some marks: a page of these is soon met on the way."""
    found, values = _found(group)
    query = f"SELECT count(*) FROM (SELECT 1 FROM ({found}) LIMIT {_COMMON})"
    count: int = db.execute(query, values).fetchone()[0]
    return count == _COMMON


def totals(db: Connection, selection: Selection) -> Totals:
    """How much a selection is."""
    where, values = _where(selection, walked=True)
    rows = db.execute(
        f"SELECT date, lang, count(*), sum(turns) FROM meetings {where} GROUP BY date, lang",
        values,
    ).fetchall()
    return totals_of(
        [(dt.date.fromisoformat(day), lang, count, turns) for day, lang, count, turns in rows]
    )


def entries_of(db: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    """The entries of some meetings."""
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        marks = ",".join("?" * len(some))
        rows = db.execute(f"SELECT entry FROM meetings WHERE id IN ({marks})", some)
        yield from (unpacked(data) for (data,) in rows)


def counted(db: Connection, field: MarkField) -> dict[str, int]:
    """The marks of a field, each with how many meetings have it."""
    return dict(db.execute("SELECT value, meetings FROM counted WHERE field = ?", (field,)))


def participants(db: Connection, names: Collection[str] = ()) -> tuple[Participant, ...]:
    """Who speaks, the one first whom a walk from the newest meeting meets first."""
    within = f"WHERE name IN ({','.join('?' * len(names))})" if names else ""
    rows = db.execute(
        f"SELECT name, kind, value, meetings, moment FROM told {within}"
        " ORDER BY name, moment DESC",
        list(names),
    ).fetchall()
    return participants_in(rows)


def points(db: Connection, indicator: str, places: Collection[str]) -> list[tuple[Kind, Point]]:
    """The points of an indicator, newest meeting first; of some places only, if any."""
    within = f" AND place IN ({','.join('?' * len(places))})" if places else ""
    rows = db.execute(
        "SELECT m.moment, -p.rowid, m.n, m.entry, p.point FROM points p JOIN meetings m USING (n)"
        f" WHERE p.indicator = ?{within}",
        [indicator, *places],
    ).fetchall()
    # SQLite would move each entry about while it sorts: half of this at a million turns
    rows.sort(key=itemgetter(0, 1), reverse=True)
    heads: dict[int, Head] = {}
    made = []
    for _, _, n, entry, point in rows:
        head = heads.get(n) or heads.setdefault(n, unpacked_head(entry))
        made.append(unpacked_point(point, head))
    return made


def indicators(db: Connection) -> dict[str, int]:
    """How many meetings at most tell each indicator of one place."""
    told = "SELECT indicator, COUNT(DISTINCT n) AS meetings FROM points GROUP BY indicator, place"
    return dict(db.execute(f"SELECT indicator, MAX(meetings) FROM ({told}) GROUP BY indicator"))


def points_of(db: Connection, meeting_id: str) -> list[PackedPoint] | None:
    """The packed points of a meeting, in order; None where they have not been found yet."""
    known = db.execute("SELECT n, figured FROM meetings WHERE id = ?", (meeting_id,)).fetchone()
    if known is None or not known[1]:
        return None
    return db.execute(
        "SELECT indicator, place, point FROM points WHERE n = ? ORDER BY rowid", (known[0],)
    ).fetchall()


def _where(selection: Selection, *, walked: bool = False) -> _Where:
    """A selection as SQL, with its values.

    ``walked``: meetings are gone through and looked up among those that are found, and not the
    other way round ("+" keeps SQLite from it).
    """
    found = [_found(group) for group in selection.any_of]
    if not walked:
        found = _together(found)
    n = "+n" if walked else "n"
    parts: list[_Where] = [(f"{n} IN ({query})", values) for query, values in found]
    if selection.none_of:
        query, values = _found(selection.none_of)
        parts.append((f"n NOT IN ({query})", values))
    if selection.since is not None:
        parts.append(("date >= ?", [selection.since.isoformat()]))
    if selection.until is not None:
        parts.append(("date <= ?", [selection.until.isoformat()]))
    if (lang := selection.once_in) is not None:
        other = "SELECT 1 FROM meetings o WHERE o.event = meetings.event AND o.lang = ?"
        parts.append((f"(lang = ? OR NOT EXISTS ({other}))", [lang, lang]))
    if not parts:
        return "", []
    return "WHERE " + " AND ".join(part for part, _ in parts), [v for _, own in parts for v in own]


def _together(found: Sequence[_Where]) -> list[_Where]:
    """The same, what one table says in one look: it goes through the rarest. At a million
    turns a title with common words took 27 ms, and takes .3.
    """
    plain = [values[0] for query, values in found if query == _IN_ONE]
    if len(plain) < 2:
        return list(found)
    others = [one for one in found if one[0] != _IN_ONE]
    return [(_IN_ONE, [" AND ".join(f"({tokens})" for tokens in plain)]), *others]


_IN_ONE = "SELECT rowid FROM found WHERE found MATCH ?"
"""What finds the meetings that have marks of one table alone."""


def _found(group: Collection[Mark]) -> _Where:
    """The numbers of the meetings that have at least one of some marks."""
    events = [value for field, value in group if field == "event"]
    tables: dict[str, list[str]] = {}
    for mark in group:
        if mark[0] != "event":
            table = "figured" if mark[0] == "figure" else "found"
            tables.setdefault(table, []).append(token_of(mark))
    each = [f"SELECT rowid FROM {table} WHERE {table} MATCH ?" for table in tables]
    values: list[object] = [" OR ".join(own) for own in tables.values()]
    if events:  # they have an index of their own, and there may be thousands
        each.append("SELECT n FROM meetings WHERE event IN (SELECT value FROM json_each(?))")
        values.append(orjson.dumps(events).decode())
    return " UNION ".join(each) or "SELECT 0 WHERE 0", values
