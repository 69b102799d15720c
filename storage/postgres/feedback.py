"""Verdicts on answers in PostgreSQL, without anybody's name or number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from meetings.model.feedback import Verdict
from storage.chats.feedback import VERDICTS
from storage.postgres.conversations import drop_oldest
from storage.postgres.database import Database
from storage.postgres.statement_values import as_json
from storage.serial.feedback import verdict_form, verdict_from


class PostgresVerdicts:
    """Fills the Verdicts port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def give(self, ticket: str, verdict: Verdict) -> None:
        """Keeps a verdict, in place of an earlier one."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO verdicts (ticket, verdict) VALUES (%s, %s)"
                " ON CONFLICT (ticket) DO UPDATE SET verdict = excluded.verdict",
                (ticket, as_json(verdict_form(verdict))),
            )
            drop_oldest(connection, "verdicts", VERDICTS)

    def given(self, ticket: str) -> Verdict | None:
        """The verdict on a question, or None."""
        form = self._database.value("SELECT verdict FROM verdicts WHERE ticket = %s", ticket)
        return None if form is None else verdict_from(form)

    def forget(self, tickets: Iterable[str]) -> None:
        """Drops the verdicts on some questions."""
        self._database.execute("DELETE FROM verdicts WHERE ticket = ANY(%s)", list(tickets))

    def all(self) -> Sequence[Verdict]:
        """All verdicts, in the order in which they were first given."""
        found = self._database.rows("SELECT verdict FROM verdicts ORDER BY came")
        return [verdict_from(form) for (form,) in found]
