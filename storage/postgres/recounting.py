"""Counts of keys and words made again, where what was lost has never been taken out of them."""

from __future__ import annotations

from typing import Final

from storage.postgres.connections import Connection
from storage.postgres.key_frequencies import count
from storage.postgres.sentence_indexing import stored

_AT_ONCE: Final = 200
"""Meetings: their sentences take some tens of megabytes."""


def recount(connection: Connection) -> None:
    """Counts all sentences that the index holds."""
    connection.execute("DELETE FROM key_counts")
    connection.execute("DELETE FROM word_counts")
    connection.execute(
        "UPDATE index_state SET passages = 0, own = 0, around = 0, asked = 0, head = 0"
    )
    found = connection.execute("SELECT meeting FROM indexed WHERE turns > 0 ORDER BY meeting")
    ids = [id_ for (id_,) in found.fetchall()]
    for at in range(0, len(ids), _AT_ONCE):
        count(connection, stored(connection, ids[at : at + _AT_ONCE]), 1)
