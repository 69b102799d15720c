"""What is owed to whom, in PostgreSQL: the same road as in a data folder, for many processes.

Whoever takes a message takes its row first and passes over rows that somebody else holds, so that
two senders never wait for each other and never send the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from meetings.model.notification import Hold, Notification, OutboxStats, Recent
from meetings.model.subscription import Query
from storage.outbox import KEPT_ASIDE, TOLD_KEPT, renumbered, together, told_form, without
from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.pace import note_departure, note_hold, recent
from storage.postgres.statement_values import as_json
from storage.serial.notifications import notification_form, notification_from
from storage.serial.subscriptions import query_from

_LOCK: Final = "stenogram outbox"
_PUT: Final = """
INSERT INTO owed (key, chat, thread, state, form) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (key) DO UPDATE SET state = excluded.state, form = excluded.form
"""


class PostgresOutbox:
    """Fills the Outbox port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def mark(self) -> int:
        """Up to which change of the archive what is owed has been derived."""
        return int(self._database.value("SELECT mark FROM outbox"))

    def told(self, event: str) -> frozenset[Query]:
        """Which wishes an event has met so far: whoever has one of them was told."""
        found = self._database.value("SELECT queries FROM told_events WHERE event = %s", event)
        return _queries(found)

    def derive(
        self, upto: int, owed: Iterable[Notification], told: Mapping[str, Iterable[Query]]
    ) -> list[Notification]:
        """Adds what is owed for the changes up to a number; what was not there before.

        ``told``: the events of these changes with the wishes they meet.
        """
        with self._database.writing(_LOCK) as connection:
            before = _first(connection, "SELECT mark FROM outbox")
            if upto <= before:
                return []
            fresh = [one for one in owed if one.change > before]
            _put(connection, fresh)
            for event, queries in told.items():
                _add_told(connection, event, queries)
            _drop_old_events(connection)
            connection.execute("UPDATE outbox SET mark = %s", (upto,))
        return fresh

    def owed(self) -> list[Notification]:
        """All that is owed or in flight, in the order in which it came."""
        return self._found("state <> 'set aside'")

    def set_aside(self) -> list[Notification]:
        """What Telegram refused for good, oldest first."""
        return self._found("state = 'set aside'")

    def recover(self) -> list[Notification]:
        """What is owed after a restart, and what was in flight with it: it is sent once more.

        What had been sent twice already, perhaps, counts as sent.
        """
        flying = [one for one in self.owed() if one.state == "in flight"]
        self.back([one for one in flying if not one.unsure])
        self.sent([one for one in flying if one.unsure], surely=False)
        return self.owed()

    def begin(self, owed: Sequence[Notification]) -> bool:
        """They are about to be sent as one message; False where somebody else has seen to it."""
        with self._database.writing() as connection:
            free = connection.execute(
                "SELECT key, form FROM owed WHERE key = ANY(%s) FOR UPDATE SKIP LOCKED",
                ([one.key for one in owed],),
            ).fetchall()
            known = dict(free)
            if any(
                known.get(one.key) != notification_form(replace(one, state="owed")) for one in owed
            ):
                return False
            _put(connection, [replace(one, state="in flight") for one in owed])
            note_departure(connection, owed[0].chat)
        return True

    def hold(self, hold: Hold) -> None:
        """Telegram has asked for patience, whoever sends next."""
        with self._database.writing() as connection:
            note_hold(connection, hold)

    def recent(self) -> Recent:
        """What any process has sent and been told in the last minute; oldest first."""
        return recent(self._database)

    def sent(self, owed: Sequence[Notification], *, surely: bool = True, at: float = 0.0) -> None:
        """They have arrived, surely or perhaps; ``at``: when, 0 for when they were due."""
        if not owed:
            return
        with self._database.writing() as connection:
            _drop(connection, owed)
            column = "sent" if surely else "perhaps"
            connection.execute(f"UPDATE outbox SET {column} = {column} + 1")
            for one in owed:
                _note_last_told(connection, one, at or one.due)

    def last_told(self, chat: int) -> Mapping[int, float]:
        """When each wish of a chat, by its number, last told something; seconds since 1970."""
        found = self._database.rows("SELECT wish, at FROM last_told WHERE chat = %s", chat)
        return {int(wish): float(at) for wish, at in found}

    def back(self, owed: Sequence[Notification], *, unsure: bool = False) -> list[Notification]:
        """They have not arrived, or nobody knows (``unsure``): they are owed as before."""
        again = [replace(one, state="owed", unsure=one.unsure or unsure) for one in owed]
        with self._database.writing() as connection:  # what was forgotten meanwhile stays so
            there = connection.execute(
                "SELECT key FROM owed WHERE key = ANY(%s) FOR UPDATE", ([o.key for o in again],)
            ).fetchall()
            known = [one for one in again if (one.key,) in there]
            _put(connection, known)
        return known

    def drop(self, owed: Sequence[Notification]) -> None:
        """Nobody wants them any more."""
        with self._database.writing() as connection:
            _drop(connection, owed)

    def put_aside(self, owed: Sequence[Notification], why: str) -> None:
        """Telegram refuses them for good."""
        with self._database.writing() as connection:
            _put(connection, [replace(one, state="set aside", why=why) for one in owed])
        self.drop(self.set_aside()[:-KEPT_ASIDE])

    def migrate(self, chat: int, grown: int) -> list[Notification]:
        """A group has a new number; all that is owed afterwards."""
        with self._database.writing(_LOCK) as connection:
            there = _all(connection, "chat = %s", chat)
            _drop(connection, there)
            _put(connection, [replace(one, chat=grown) for one in there])
            connection.execute(
                "DELETE FROM last_told WHERE chat = %s AND EXISTS"
                " (SELECT 1 FROM last_told WHERE chat = %s)",
                (grown, chat),
            )
            connection.execute("UPDATE last_told SET chat = %s WHERE chat = %s", (grown, chat))
        return self.owed()

    def leave_topic(
        self, chat: int, thread: int, numbers: Mapping[int, int]
    ) -> list[Notification]:
        """A topic was deleted: what it is owed the group is owed, once; all owed afterwards.

        ``numbers``: what the topic's wishes are called now.
        """
        with self._database.writing(_LOCK) as connection:
            there = _all(connection, "chat = %s AND thread = %s", chat, thread)
            _drop(connection, there)
            for one in there:
                moved = replace(one, thread=None, numbers=renumbered(one.numbers, numbers))
                known = _all(connection, "key = %s", moved.key)
                _put(connection, [together(known[0], moved) if known else moved])
        return self.owed()

    def forget(self, chat: int, wishes: Iterable[Query] = ()) -> None:
        """Nothing is owed to a chat any more, and no table holds it or these wishes."""
        gone = frozenset(wishes)
        with self._database.writing(_LOCK) as connection:
            connection.execute("DELETE FROM owed WHERE chat = %s", (chat,))
            connection.execute("DELETE FROM last_told WHERE chat = %s", (chat,))
            events = connection.execute("SELECT event, queries FROM told_events").fetchall()
            for event, queries in events if gone else ():
                if (met := _queries(queries)) & gone:
                    _put_told(connection, event, without(met, gone))

    def totals(self) -> OutboxStats:
        """How many messages are in which state."""
        counted = self._database.rows("SELECT state, count(*) FROM owed GROUP BY state")
        states = {str(state): int(count) for state, count in counted}
        sent, perhaps = self._database.rows("SELECT sent, perhaps FROM outbox")[0]
        return OutboxStats(
            owed=states.get("owed", 0),
            in_flight=states.get("in flight", 0),
            set_aside=states.get("set aside", 0),
            sent=sent,
            perhaps=perhaps,
        )

    def _found(self, where: str) -> list[Notification]:
        found = self._database.rows(f"SELECT key, form FROM owed WHERE {where} ORDER BY came")
        return [notification_from(key, form) for key, form in found]


def _all(connection: Connection, where: str, *given: object) -> list[Notification]:
    """What is owed under some condition, held until the transaction ends."""
    found = connection.execute(
        f"SELECT key, form FROM owed WHERE {where} ORDER BY came FOR UPDATE", given
    )
    return [notification_from(key, form) for key, form in found]


def _put(connection: Connection, owed: Iterable[Notification]) -> None:
    rows = [(o.key, o.chat, o.thread, o.state, as_json(notification_form(o))) for o in owed]
    with connection.cursor() as cursor:
        cursor.executemany(_PUT, rows)


def _drop(connection: Connection, owed: Iterable[Notification]) -> None:
    connection.execute("DELETE FROM owed WHERE key = ANY(%s)", ([one.key for one in owed],))


def _note_last_told(connection: Connection, one: Notification, at: float) -> None:
    for wish in one.numbers:
        connection.execute(
            "INSERT INTO last_told VALUES (%s, %s, %s)"
            " ON CONFLICT (chat, wish) DO UPDATE SET at = excluded.at",
            (one.chat, wish, at),
        )


def _add_told(connection: Connection, event: str, queries: Iterable[Query]) -> None:
    known = connection.execute(
        "SELECT queries FROM told_events WHERE event = %s", (event,)
    ).fetchone()
    _put_told(connection, event, _queries(known[0] if known else None) | frozenset(queries))


def _put_told(connection: Connection, event: str, met: Iterable[Query]) -> None:
    connection.execute(
        "INSERT INTO told_events (event, queries) VALUES (%s, %s)"
        " ON CONFLICT (event) DO UPDATE SET queries = excluded.queries",
        (event, as_json(told_form(met)["queries"])),
    )


def _drop_old_events(connection: Connection) -> None:
    connection.execute(
        "DELETE FROM told_events WHERE came <="
        " (SELECT came FROM told_events ORDER BY came DESC OFFSET %s LIMIT 1)",
        (TOLD_KEPT,),
    )


def _queries(forms: list[dict[str, object]] | None) -> frozenset[Query]:
    return frozenset(query_from(form) for form in forms or ())


def _first(connection: Connection, query: str) -> int:
    found = connection.execute(query).fetchone()
    return int(found[0]) if found else 0
