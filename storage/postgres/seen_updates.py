"""Which updates were answered, by whichever replica, so that none is answered again."""

from __future__ import annotations

import logging
from typing import Final

from meetings.model.errors import ArchiveError
from storage.chats.seen_updates import KeptUpdates
from storage.postgres.conversations import drop_oldest
from storage.postgres.database import Database

_LOG = logging.getLogger(__name__)
_KEPT: Final = 10_000
"""Updates; Telegram brings none again after as many others."""


class PostgresUpdates:
    """Fills the SeenUpdates port.

    What this process has taken it takes no second time; what another took and never answered is
    anybody's again, as that one may have been killed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._taken = KeptUpdates()

    def take(self, number: int, check: int) -> bool:
        """Whether an update is new; it is taken now."""
        answered = "SELECT true FROM answered_updates WHERE number = %s AND checksum = %s"
        try:
            if self._database.value(answered, number, check):
                return False
        except ArchiveError as error:  # better told that the database is away than not at all
            _LOG.warning("%s", error)
        return self._taken.take(number, check)

    def done(self, number: int, check: int) -> None:
        """An update has been answered."""
        try:
            with self._database.writing() as connection:
                connection.execute(
                    "INSERT INTO answered_updates (number, checksum) VALUES (%s, %s)"
                    " ON CONFLICT DO NOTHING",
                    (number, check),
                )
                drop_oldest(connection, "answered_updates", _KEPT)
        except ArchiveError as error:
            _LOG.warning("answered updates cannot be kept: %s", error)
