"""What putting a meeting writes, and taking it out: within the writer's transaction."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from meetings.model.archive import Change, Entry
from meetings.model.catalogue_selection import Mark
from meetings.model.json_forms import Form, head_form
from meetings.retrieval.indexing.catalogue_index_terms import COUNTED, MARKS_VERSION, marks_of
from meetings.transcripts.head.language_pairs import event_of
from storage.archive.deduplication_index import keys_of
from storage.archive.history import Event
from storage.archive.identity_resolution import Item
from storage.archive.stored_form import document_of
from storage.archive.stored_form import entry_of as entry_of_document
from storage.archive.stored_form import event_of as change_of
from storage.moving.contents import Kept
from storage.postgres.adjusting_counts import adjust_counts
from storage.postgres.catalogue import entry_from, head_keys_form, packed
from storage.postgres.connections import Connection
from storage.postgres.speaker_names import add_names, drop_names
from storage.postgres.statement_values import as_json, copied_in, placeholders, plain
from storage.serial.meetings_from_json import hints_form

LOCK: Final = "stenogram archive"
"""Whoever writes of meetings, or what is found in them, holds it: rows are then locked in no two
orders, and no shard refuses what another has changed since it was looked at."""
CHANGED: Final = "stenogram_archive"
"""The channel on which each change of the archive is told, by its number."""
_COLUMNS: Final = (
    *("meeting", "change", "present", "day", "clock", "turns", "entry", "sha256", "reader"),
    *("source", "url", "guid", "title", "lang", "hints"),
    *("wording", "file_key", "address_key", "guid_key"),
    *("event", "marks_version", "marks", "rules", "figures"),
)
_PUT: Final = (
    f"INSERT INTO catalogue ({', '.join(_COLUMNS)}) VALUES ({placeholders(_COLUMNS)})"
    f" ON CONFLICT (meeting) DO UPDATE SET"
    f" {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS)}"
)


def put_meetings(connection: Connection, items: Sequence[tuple[Item, int]]) -> None:
    """Puts meetings under the numbers of changes, in place of what there was of them."""
    here = present(connection, [item.id for item, _ in items])
    kept, changes = [], []
    for item, number in items:
        document = document_of(item.meeting, item.sha256, number)
        event = change_of(document, is_new=item.id not in here)
        kept.append(Kept(event, document, item.data))
        changes.append(event.change)
    put_unchanged(connection, kept)
    note_changes(connection, changes)


def put_source(connection: Connection, meeting_id: str, sha256: str, data: bytes) -> None:
    """Keeps the bytes that a meeting was read from."""
    connection.execute(
        "DELETE FROM sources WHERE meeting = %s AND sha256 = %s", (meeting_id, sha256)
    )
    connection.execute(
        "INSERT INTO sources (meeting, sha256, packed) VALUES (%s, %s, %s)",
        (meeting_id, sha256, _zipped(data)),
    )


def _zipped(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=6, mtime=0)


def put_unchanged(connection: Connection, meetings: Sequence[Kept]) -> None:
    """Puts meetings as another store has them, their changes numbered there; each once.

    What there was of them stays until `sweep`, so that it is not lost where this comes to nothing.
    """
    ids = [one.event.id for one in meetings]
    with_source = [one for one in meetings if one.data]
    _count(connection, _marks_there(connection, ids), -1)
    drop_names(connection, ids)
    _clear_for(connection, ids, meetings)
    copied_in(
        connection,
        "documents (meeting, change, document)",
        ((one.event.id, one.document["change"], as_json(one.document)) for one in meetings),
    )
    copied_in(
        connection,
        "sources (meeting, sha256, packed)",
        ((one.event.id, one.event.sha256, _zipped(one.data)) for one in with_source),
    )
    entries = [entry_of_document(one.document) for one in meetings]
    add_names(connection, entries)
    rows = [_catalogue_row(*one) for one in zip(entries, meetings, strict=True)]
    with connection.cursor() as cursor:
        cursor.executemany(_PUT, [row for row, _ in rows])
    _count(connection, [mark for _, marks in rows for mark in packed(_counted(marks))], 1)


def _clear_for(connection: Connection, ids: list[str], meetings: Sequence[Kept]) -> None:
    """Takes out what a change that came to nothing has left on a shard."""
    numbers = [one.event.change.number for one in meetings]
    connection.execute(
        "DELETE FROM documents WHERE meeting = ANY(%s) AND change >= %s",
        (ids, min(numbers, default=0)),
    )
    connection.execute(
        "DELETE FROM sources WHERE meeting = ANY(%s) AND sha256 = ANY(%s)",
        (ids, [one.event.sha256 for one in meetings]),
    )


def sweep(connection: Connection, ids: Sequence[str]) -> None:
    """Takes out the words and sources of meetings that their last change has replaced.

    The caller holds the archive's lock, and what has replaced them is durable.
    """
    there = connection.execute(
        "SELECT meeting, change, sha256 FROM catalogue WHERE present AND meeting = ANY(%s)",
        (list(ids),),
    ).fetchall()
    gone = sorted(set(ids) - {meeting for meeting, *_ in there})
    for table in ("documents", "sources") if gone else ():
        connection.execute(f"DELETE FROM {table} WHERE meeting = ANY(%s)", (gone,))
    for meeting, change, sha256 in there:
        connection.execute(
            "DELETE FROM documents WHERE meeting = %s AND change <> %s", (meeting, change)
        )
        connection.execute(
            "DELETE FROM sources WHERE meeting = %s AND sha256 <> %s", (meeting, sha256)
        )


def put_gone(connection: Connection, event: Event) -> None:
    """Keeps of a meeting that was taken out what tells whether it comes back."""
    _count(connection, _marks_there(connection, [event.id]), -1)
    drop_names(connection, [event.id])
    connection.execute(
        _PUT,
        (
            *(event.id, event.change.number, False, f"{event.month}-01", "", 0, "{}"),
            *(event.sha256, 0, *map(plain, (event.source, event.url, event.guid))),
            *(plain(event.title) or "", event.lang or "", None, None, None, None, None),
            *("", 0, [], 0, []),
        ),
    )


def put_words(connection: Connection, document: Form) -> None:
    """Replaces a meeting's words under its last change."""
    id_ = document["id"]
    connection.execute(
        "DELETE FROM documents WHERE meeting = %s AND change = %s", (id_, document["change"])
    )
    connection.execute(
        "INSERT INTO documents (meeting, change, document) VALUES (%s, %s, %s)",
        (id_, document["change"], as_json(document)),
    )
    connection.execute(
        "UPDATE catalogue SET reader = %s WHERE meeting = %s",
        (document["reader"], id_),
    )


def put_marks(connection: Connection, meeting_id: str) -> None:
    """Makes the marks of a meeting again; its figures are found again with its facts."""
    found = connection.execute(
        "SELECT entry FROM catalogue WHERE present AND meeting = %s", (meeting_id,)
    ).fetchone()
    if found is None:
        return
    marks = marks_of(entry_from(found[0]))
    _count(connection, _marks_there(connection, [meeting_id]), -1)
    connection.execute(
        "UPDATE catalogue SET marks = %s, marks_version = %s, rules = 0 WHERE meeting = %s",
        (packed(marks), MARKS_VERSION, meeting_id),
    )
    _count(connection, packed(_counted(marks)), 1)


def clear(connection: Connection, meeting_id: str) -> None:
    """Takes out what is derived of a meeting; `sweep` takes out the rest."""
    for table in ("facts", "points"):
        connection.execute(f"DELETE FROM {table} WHERE meeting = %s", (meeting_id,))
    _count(connection, _marks_there(connection, [meeting_id]), -1)
    drop_names(connection, [meeting_id])


def note_changes(connection: Connection, changes: Sequence[Change]) -> None:
    """Numbers changes, and tells whoever listens."""
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO changes (number, meeting, kind, is_new) VALUES (%s, %s, %s, %s)",
            [(one.number, one.meeting_id, one.kind, one.is_new) for one in changes],
        )
        cursor.executemany(
            "UPDATE catalogue SET present = false, change = %s, entry = '{}', marks = '{}',"
            " figures = '{}', hints = NULL WHERE meeting = %s",
            [(one.number, one.meeting_id) for one in changes if one.kind == "remove"],
        )
    connection.execute("SELECT pg_notify(%s, %s)", (CHANGED, str(changes[-1].number)))


def _catalogue_row(entry: Entry, kept: Kept) -> tuple[tuple[object, ...], frozenset[Mark]]:
    """A meeting's row of the catalogue, and its marks."""
    document, event = kept.document, kept.event
    head, marks = entry.head, marks_of(entry)
    keys = {sign: plain(key) for sign, key in keys_of(event)}
    hints = as_json(hints_form(head.hints)) if head.hints else None
    row = (
        *(head.id, entry.change, True, head.date, plain(head.time) or "", entry.turns),
        *(as_json(_entry_form(entry)), event.sha256, document["reader"]),
        *map(plain, (head.source, head.url, head.guid, head.title, head.lang)),
        hints,
        *(keys.get("words"), keys.get("file"), keys.get("address"), keys.get("guid")),
        *(plain(event_of(head)), MARKS_VERSION, packed(marks), 0, []),
    )
    return row, marks


def _entry_form(entry: Entry) -> Form:
    head = entry.head
    form: Form = {
        **head_form(head),
        "lead": entry.lead,
        "speakers": [
            {"name": s.name, "labels": list(s.labels), "role": s.role, "turns": s.turns}
            for s in entry.speakers
        ],
        "turns": entry.turns,
        "words": entry.words,
        "change": entry.change,
        "head_keys": head_keys_form(entry),
    }
    if head.guid is not None:
        form["guid"] = head.guid
    if head.hints is not None:
        form["hints"] = hints_form(head.hints)
    return form


def _counted(marks: frozenset[Mark]) -> frozenset[Mark]:
    return frozenset(mark for mark in marks if mark[0] in COUNTED)


def present(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Which of some meetings are there."""
    found = connection.execute(
        "SELECT meeting FROM catalogue WHERE present AND meeting = ANY(%s)", (list(ids),)
    )
    return {id_ for (id_,) in found.fetchall()}


def _marks_there(connection: Connection, ids: Sequence[str]) -> list[str]:
    """The counted marks that meetings have so far, each as often as they have it."""
    found = connection.execute(
        "SELECT marks FROM catalogue WHERE present AND meeting = ANY(%s)", (list(ids),)
    ).fetchall()
    beginnings = tuple(f"{field}\x1f" for field in COUNTED)
    return [one for (marks,) in found for one in marks if one.startswith(beginnings)]


def _count(connection: Connection, marks: Iterable[str], by: int) -> None:
    """Adds meetings to the counts of marks, or takes them away."""
    adjust_counts(connection, "counted_marks", ("mark", "meetings"), Counter(marks), by)
