"""Tables of small JSON objects by key, which a data folder keeps as files: read and written by
`move`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from meetings.model.json_forms import Form
from storage.postgres.connections import Connection
from storage.postgres.statement_values import as_json
from storage.serial.notifications import notification_from

Pairs = Iterator[tuple[str, Form]]


@dataclass(frozen=True, slots=True)
class LedgerTables:
    """How a ledger is read, in the order in which it came, and how one object is put into it."""

    read: Callable[[Connection], Pairs]
    write: Callable[[Connection, str, Form], object]


def _plain(table: str, key: str, form: str, order: str = "came") -> LedgerTables:
    """A ledger that is one table with a column for the key and one for the object."""

    def read(connection: Connection) -> Pairs:
        found = connection.execute(f"SELECT {key}, {form} FROM {table} ORDER BY {order}")
        return ((str(name), one) for name, one in found.fetchall())

    def write(connection: Connection, name: str, one: Form) -> None:
        connection.execute(
            f"INSERT INTO {table} ({key}, {form}) VALUES (%s, %s)"
            f" ON CONFLICT ({key}) DO UPDATE SET {form} = excluded.{form}",
            (name, as_json(one)),
        )

    return LedgerTables(read, write)


def _write_chat(connection: Connection, key: str, form: Form) -> None:
    connection.execute(
        "INSERT INTO chats (chat, asleep, kept) VALUES (%s, %s, %s)"
        " ON CONFLICT (chat) DO UPDATE SET asleep = excluded.asleep, kept = excluded.kept",
        (int(key), bool(form.get("asleep")), as_json(form)),
    )


def _read_questions(connection: Connection) -> Pairs:
    found = connection.execute("SELECT chat, number, asked FROM questions ORDER BY came")
    yield from ((f"{chat}/{number}", asked) for chat, number, asked in found.fetchall())
    lasts = connection.execute("SELECT chat, last FROM question_numbers").fetchall()
    yield from ((f"{chat}/last", {"number": last}) for chat, last in lasts)


def _write_question(connection: Connection, key: str, form: Form) -> None:
    chat, _, number = key.partition("/")
    if number == "last":
        connection.execute(
            "INSERT INTO question_numbers (chat, last) VALUES (%s, %s)"
            " ON CONFLICT (chat) DO UPDATE SET last = excluded.last",
            (int(chat), form["number"]),
        )
        return
    connection.execute(
        "INSERT INTO questions (chat, number, ticket, asked) VALUES (%s, %s, %s, %s)"
        " ON CONFLICT (chat, number) DO UPDATE SET ticket = excluded.ticket,"
        " asked = excluded.asked",
        (int(chat), int(number), form.get("ticket") or None, as_json(form)),
    )


def _read_judged(connection: Connection) -> Pairs:
    found = connection.execute("SELECT chat, ticket FROM judged ORDER BY came").fetchall()
    return ((f"{chat}/{ticket}", {}) for chat, ticket in found)


def _write_judged(connection: Connection, key: str, _: Form) -> None:
    chat, ticket = key.split("/", 1)
    connection.execute(
        "INSERT INTO judged (chat, ticket) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (int(chat), ticket),
    )


def _write_quote(connection: Connection, key: str, form: Form) -> None:
    connection.execute(
        "INSERT INTO citations (code, meeting, quote) VALUES (%s, %s, %s) ON CONFLICT (code)"
        " DO UPDATE SET meeting = excluded.meeting, quote = excluded.quote",
        (key, form["meeting_id"], as_json(form)),
    )


def _read_updates(connection: Connection) -> Pairs:
    found = connection.execute("SELECT number, checksum FROM answered_updates ORDER BY came")
    return ((f"{number} {check:08x}", {}) for number, check in found.fetchall())


def _write_update(connection: Connection, key: str, _: Form) -> None:
    number, check = key.split()
    connection.execute(
        "INSERT INTO answered_updates VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (int(number), int(check, 16)),
    )


def _read_outbox(connection: Connection) -> Pairs:
    state = connection.execute("SELECT mark, sent, perhaps FROM outbox").fetchone()
    mark, sent, perhaps = state or (0, 0, 0)
    if mark:
        yield "mark", {"change": mark}
    if sent or perhaps:
        counted = {"sent": sent, "perhaps": perhaps}
        yield "totals", {name: count for name, count in counted.items() if count}
    owed = connection.execute("SELECT key, form FROM owed ORDER BY came").fetchall()
    yield from ((key, form) for key, form in owed)
    told = connection.execute("SELECT event, queries FROM told_events ORDER BY came").fetchall()
    yield from ((f"told/{event}", {"queries": queries}) for event, queries in told)
    last: dict[int, Form] = {}
    for chat, wish, at in connection.execute("SELECT chat, wish, at FROM last_told").fetchall():
        last.setdefault(chat, {})[str(wish)] = at
    yield from ((f"last/{chat}", wishes) for chat, wishes in last.items())


def _write_owed(connection: Connection, key: str, form: Form) -> None:
    kind, _, rest = key.partition("/")
    if kind == "mark":
        connection.execute("UPDATE outbox SET mark = %s", (form["change"],))
    elif kind == "totals":
        counted = (form.get("sent", 0), form.get("perhaps", 0))
        connection.execute("UPDATE outbox SET sent = %s, perhaps = %s", counted)
    elif kind == "told":
        connection.execute(
            "INSERT INTO told_events (event, queries) VALUES (%s, %s)"
            " ON CONFLICT (event) DO UPDATE SET queries = excluded.queries",
            (rest, as_json(form["queries"])),
        )
    elif kind == "last":
        for wish, at in form.items():
            connection.execute(
                "INSERT INTO last_told VALUES (%s, %s, %s)"
                " ON CONFLICT (chat, wish) DO UPDATE SET at = excluded.at",
                (int(rest), int(wish), at),
            )
    else:
        one = notification_from(key, form)
        connection.execute(
            "INSERT INTO owed (key, chat, thread, state, form) VALUES (%s, %s, %s, %s, %s)"
            " ON CONFLICT (key) DO UPDATE SET state = excluded.state, form = excluded.form",
            (key, one.chat, one.thread, one.state, as_json(form)),
        )


LEDGERS = {
    "chats": LedgerTables(_plain("chats", "chat", "kept").read, _write_chat),
    "questions": LedgerTables(_read_questions, _write_question),
    "judged": LedgerTables(_read_judged, _write_judged),
    "verdicts": _plain("verdicts", "ticket", "verdict"),
    "feeds": _plain("feed_states", "feed", "state", order="feed"),
    "quotes": LedgerTables(_plain("citations", "code", "quote").read, _write_quote),
    "outbox": LedgerTables(_read_outbox, _write_owed),
    "updates": LedgerTables(_read_updates, _write_update),
}
"""By the names that a move knows them by."""
