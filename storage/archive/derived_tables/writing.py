"""Entries and figures taken into the tables and out of them, each meeting by itself."""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark
from meetings.model.time_series import Kind, Point
from meetings.retrieval.indexing.catalogue_index_terms import COUNTED, marks_of
from meetings.transcripts.head.language_pairs import event_of
from storage.archive.derived_tables.rows import (
    moment_of,
    packed,
    packed_point,
    token_of,
    unpacked,
)
from storage.archive.derived_tables.speaker_names import spoken_at


def empty(db: Connection) -> None:
    """Takes everything out."""
    for table in ("meetings", "points", "counted", "spoken", "told", "unread"):
        db.execute(f"DELETE FROM {table}")
    for table in ("found", "figured"):
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")


def take_in(db: Connection, entry: Entry) -> None:
    """Puts a meeting, in place of what was there under its id."""
    take_out(db, entry.head.id)
    head = entry.head
    row = db.execute(
        "INSERT INTO meetings (id, date, moment, lang, event, turns, entry)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            head.id, head.date.isoformat(), moment_of(head), head.lang, event_of(head),
            entry.turns, packed(entry),
        ),
    )  # fmt: skip
    marks = marks_of(entry)
    _find_by(db, "found", row.lastrowid, marks)
    db.executemany(
        "INSERT INTO counted VALUES (?, ?, 1)"
        " ON CONFLICT (field, value) DO UPDATE SET meetings = meetings + 1",
        _counted(marks),
    )
    told = _told(entry)
    db.executemany("INSERT INTO spoken VALUES (?, ?, ?, ?)", told)
    db.executemany(
        "INSERT INTO told VALUES (?, ?, ?, 1, ?) ON CONFLICT (name, kind, value) DO UPDATE"
        " SET meetings = meetings + 1, moment = max(moment, excluded.moment)",
        told,
    )


def take_out(db: Connection, meeting_id: str) -> bool:
    """Takes a meeting out; whether it was there."""
    row = db.execute("SELECT n, entry FROM meetings WHERE id = ?", (meeting_id,)).fetchone()
    if row is None:
        return False
    number, entry = row[0], unpacked(row[1])
    db.execute("DELETE FROM meetings WHERE n = ?", (number,))
    db.execute("DELETE FROM points WHERE n = ?", (number,))
    for one in _counted(marks_of(entry)):
        db.execute("UPDATE counted SET meetings = meetings - 1 WHERE field = ? AND value = ?", one)
        db.execute("DELETE FROM counted WHERE field = ? AND value = ? AND meetings < 1", one)
    for told in _told(entry):
        _forget(db, told)
    return True


def _forget(db: Connection, told: tuple[str, str, str, str]) -> None:
    """Takes out one thing that a meeting says about a speaker."""
    same = "name = ? AND kind = ? AND value = ?"
    db.execute(f"DELETE FROM spoken WHERE {same} AND moment = ?", told)
    row = db.execute(f"SELECT max(moment) FROM spoken WHERE {same}", told[:3]).fetchone()
    if row[0] is None:
        db.execute(f"DELETE FROM told WHERE {same}", told[:3])
        return
    db.execute(
        f"UPDATE told SET meetings = meetings - 1, moment = ? WHERE {same}",
        (row[0], *told[:3]),
    )


def figure_out(
    db: Connection,
    number: int,
    marks: Iterable[Mark],
    points: Iterable[tuple[str, tuple[Kind, Point]]],
) -> None:
    """Keeps what a meeting's facts give."""
    _find_by(db, "figured", number, marks)
    db.executemany(
        "INSERT INTO points VALUES (?, ?, ?, ?)",
        ((key, number, kind[1] or "", packed_point(kind, point)) for key, (kind, point) in points),
    )
    db.execute("UPDATE meetings SET figured = 1 WHERE n = ?", (number,))


def _find_by(db: Connection, table: str, number: int | None, marks: Iterable[Mark]) -> None:
    tokens = " ".join(map(token_of, marks))
    db.execute(f"INSERT INTO {table} (rowid, marks) VALUES (?, ?)", (number, tokens))


def _counted(marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if mark[0] in COUNTED]


def _told(entry: Entry) -> list[tuple[str, str, str, str]]:
    """What a meeting says about its speakers, each with its moment."""
    return [(*what, moment) for what, moment in spoken_at(entry).items()]
