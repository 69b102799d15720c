"""The sends of the last minute, shared, so that the next leader keeps the rate limits."""

from __future__ import annotations

from typing import Final

from meetings.model.notification import Departure, Hold, Recent
from storage.postgres.connections import Connection
from storage.postgres.conversations import drop_oldest
from storage.postgres.database import Database

_MINUTE: Final = 61.0
"""Seconds; Telegram's longest limit is that of a minute to a group."""
_KEPT: Final = 2_000
"""Departures: more than a minute's, at the thirty a second that Telegram allows."""
_EVERYBODY: Final = 0


def note_departure(connection: Connection, chat: int) -> None:
    """A message is about to leave."""
    connection.execute("INSERT INTO departures (chat) VALUES (%s)", (chat,))
    drop_oldest(connection, "departures", _KEPT)


def note_hold(connection: Connection, hold: Hold) -> None:
    """Telegram has asked for patience."""
    connection.execute(
        "INSERT INTO holds VALUES (%s, clock_timestamp() + make_interval(secs => %s))"
        " ON CONFLICT (chat) DO UPDATE SET until = greatest(holds.until, excluded.until)",
        (_EVERYBODY if hold.chat is None else hold.chat, hold.seconds),
    )
    connection.execute("DELETE FROM holds WHERE until < clock_timestamp()")


def recent(database: Database) -> Recent:
    """All of the last minute, oldest first."""
    left = database.rows(
        "SELECT chat, extract(epoch FROM clock_timestamp() - at)::float8 FROM departures"
        " WHERE at > clock_timestamp() - make_interval(secs => %s) ORDER BY at",
        _MINUTE,
    )
    held = database.rows(
        "SELECT chat, extract(epoch FROM until - clock_timestamp())::float8 FROM holds"
        " WHERE until > clock_timestamp()"
    )
    return Recent(
        tuple(Departure(chat, max(ago, 0.0)) for chat, ago in left),
        tuple(Hold(None if chat == _EVERYBODY else chat, seconds) for chat, seconds in held),
    )
