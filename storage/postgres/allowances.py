"""What each person has used of their allowance, at whichever replica."""

from __future__ import annotations

from storage.postgres.database import Database

_TAKE = """
INSERT INTO allowances AS known (person, used) VALUES (%s, %s + %s)
ON CONFLICT (person) DO UPDATE SET used = greatest(known.used, %s) + %s
RETURNING used - %s
"""
"""In one statement, so that two replicas never give the same away."""


class PostgresAllowances:
    """Fills the Allowances port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, person: int, seconds: float, now: float) -> float:
        """Takes something from it; how many seconds ahead of ``now`` it was used up before."""
        with self._database.writing() as connection:
            found = connection.execute(_TAKE, (person, now, seconds, now, seconds, now)).fetchone()
            connection.execute("DELETE FROM allowances WHERE used < %s", (now - 3600,))
        return float(found[0]) - seconds if found else 0.0
