"""Writes judged meetings: what is new or changed of them, and sources that were lost."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from itertools import count

from meetings.model.archive import Stored
from meetings.model.json_forms import Form
from storage.archive.identity_resolution import Item
from storage.archive.sources import name_of
from storage.postgres.catalogue import entry_from
from storage.postgres.connections import Connection
from storage.postgres.writing_meetings import put_meetings, put_source
from storage.serial.fields import number_at
from storage.serial.meetings_from_json import head_from


def write_batch(connection: Connection, items: list[Item]) -> list[Stored]:
    """Keeps what is new or changed of judged meetings, within the writer's transaction."""
    # Numbers follow the months, as in a data folder: two stores given the same number alike.
    fresh = sorted((one for one in items if one.outcome != "unchanged"), key=_month)
    numbered = list(zip(fresh, count(last_number(connection) + 1), strict=False))
    if numbered:
        put_meetings(connection, numbered)
    numbers = {item.id: number for item, number in numbered}
    for item in items:
        if item.outcome == "unchanged":
            _keep_lost_source(connection, item)
    return [_stored(item, numbers) for item in items]


def _keep_lost_source(connection: Connection, item: Item) -> None:
    """Adding a transcript again puts back the bytes that were lost or damaged since."""
    wanted = connection.execute(
        "SELECT 1 FROM catalogue WHERE present AND meeting = %s AND sha256 = %s",
        (item.id, item.sha256),
    ).fetchone()
    there = connection.execute(
        "SELECT packed FROM sources WHERE meeting = %s AND sha256 = %s", (item.id, item.sha256)
    ).fetchone()
    if wanted and (there is None or not _unpacks(there[0], item.sha256)):
        put_source(connection, item.id, item.sha256, item.data)


def _unpacks(packed: bytes, sha256: str) -> bool:
    try:
        return name_of(gzip.decompress(packed)) == sha256
    except (OSError, EOFError, zlib.error):
        return False


def _stored(item: Item, numbers: Mapping[str, int]) -> Stored:
    before: Form | None = item.before
    if before is not None and item.outcome == "unchanged":
        return Stored("unchanged", head_from(before), number_at(before, "change"))
    replaced = None
    if before is not None:
        replaced = entry_from({**before, "turns": len(before["turns"])})
    return Stored(item.outcome, item.meeting.head, numbers[item.id], replaced, item.resembles)


def last_number(connection: Connection) -> int:
    """The number of the last change."""
    found = connection.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()
    return int(found[0]) if found else 0


def _month(item: Item) -> str:
    return item.month
