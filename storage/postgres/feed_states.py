"""What is remembered of each feed between two looks, in PostgreSQL."""

from __future__ import annotations

from storage.postgres.database import Database
from storage.postgres.statement_values import as_json


class PostgresFeedStates:
    """Fills the FeedStates port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, feed: str) -> dict[str, object]:
        """A feed's state; empty for one never looked at."""
        state: dict[str, object] | None = self._database.value(
            "SELECT state FROM feed_states WHERE feed = %s", feed
        )
        return state or {}

    def keep(self, feed: str, state: dict[str, object]) -> None:
        """Keeps it where it has changed."""
        if state != self.of(feed):
            self._database.execute(
                "INSERT INTO feed_states (feed, state) VALUES (%s, %s)"
                " ON CONFLICT (feed) DO UPDATE SET state = excluded.state",
                feed,
                as_json(state),
            )
