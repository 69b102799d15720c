"""Questions to the tables: what is selected, how much it is, who speaks, which figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from sqlite3 import Connection

from meetings.model.archive import Entry
from meetings.model.catalogue import Mark, MarkField, Participant, Selection, SpokenRole, Totals
from meetings.model.time_series import Kind, Point
from storage.archive.tables.rows import token_of, unpacked, unpacked_point

_AT_ONCE = 500
"""Ids asked for in one statement; SQLite allows a thousand at least."""
_Where = tuple[str, list[object]]


def selected(db: Connection, selection: Selection, start: int, limit: int | None) -> list[Entry]:
    """The entries that a selection means, newest first, at most so many from a place on."""
    where, values = _where(selection)
    rows = db.execute(
        f"SELECT entry FROM meetings {where} ORDER BY moment DESC LIMIT ? OFFSET ?",
        [*values, -1 if limit is None else limit, start],
    )
    return [unpacked(data) for (data,) in rows]


def totals(db: Connection, selection: Selection) -> Totals:
    """How much a selection is."""
    where, values = _where(selection)
    meetings, turns, days, first, last = db.execute(
        "SELECT count(*), sum(turns), count(DISTINCT date), min(date), max(date)"
        f" FROM meetings {where}",
        values,
    ).fetchone()
    return Totals(meetings, turns or 0, days, _day(first), _day(last))


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


def participants(db: Connection) -> tuple[Participant, ...]:
    """Everybody who speaks, the one first whom a walk from the newest meeting meets first."""
    rows = db.execute(
        "SELECT name, kind, value, meetings, moment FROM told ORDER BY name, moment DESC"
    ).fetchall()
    made = [_participant(name, list(own)) for name, own in groupby(rows, key=lambda row: row[0])]
    made.sort(key=lambda one: one[0], reverse=True)
    return tuple(one for _, one in made)


def _participant(name: str, rows: list[tuple[str, str, str, int, str]]) -> tuple[str, Participant]:
    own = next(row for row in rows if row[1] == "name")
    labels = tuple(value for _, kind, value, _, _ in rows if kind == "label")
    roles = tuple(SpokenRole(value, count) for _, kind, value, count, _ in rows if kind == "role")
    return own[4], Participant(name, labels, roles, own[3])


def points(db: Connection, indicator: str, places: Collection[str]) -> list[tuple[Kind, Point]]:
    """The points of an indicator, newest meeting first; of some places only, if any."""
    within = f" AND place IN ({','.join('?' * len(places))})" if places else ""
    rows = db.execute(
        "SELECT p.point, m.entry FROM points p JOIN meetings m USING (n)"
        f" WHERE p.indicator = ?{within} ORDER BY m.moment DESC, p.rowid",
        [indicator, *places],
    )
    return [unpacked_point(point, unpacked(entry).head) for point, entry in rows]


def _where(selection: Selection) -> _Where:
    """A selection as SQL, with its values."""
    parts: list[_Where] = [_having(group) for group in selection.any_of]
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


def _having(group: Collection[Mark]) -> _Where:
    """At least one of some marks."""
    tables: dict[str, list[str]] = {}
    for mark in group:
        tables.setdefault("figured" if mark[0] == "figure" else "found", []).append(token_of(mark))
    if not tables:
        return "0", []
    each = [f"SELECT rowid FROM {table} WHERE {table} MATCH ?" for table in tables]
    return f"n IN ({' UNION '.join(each)})", [" OR ".join(own) for own in tables.values()]


def _day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
