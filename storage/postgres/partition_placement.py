"""Where the partitions of a table lie: here, or on shards that can be asked directly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from psycopg.conninfo import make_conninfo

from storage.postgres.database import Database

_PARTITIONS = """
SELECT c.oid::regclass::text, t.ftoptions, s.srvoptions, u.umoptions
FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
LEFT JOIN pg_foreign_table AS t ON t.ftrelid = c.oid
LEFT JOIN pg_foreign_server AS s ON s.oid = t.ftserver
LEFT JOIN pg_user_mappings AS u ON u.srvid = s.oid AND u.usename = current_user
WHERE i.inhparent = %s::regclass ORDER BY length(c.relname), c.relname
"""
_WHERE = ("host", "port", "dbname")


class Partition(NamedTuple):
    """A partition: the database that holds it, and what it is called there."""

    database: Database
    table: str


def partitions_of(database: Database, table: str) -> Sequence[Partition]:
    """The partitions of a table by their numbers: the tenth comes after the second."""
    found = database.rows(_PARTITIONS, table)
    return [_partition(database, *row) for row in found]


def _partition(
    database: Database,
    name: str,
    there: list[str] | None,
    server: list[str] | None,
    user: list[str] | None,
) -> Partition:
    if there is None or server is None:
        return Partition(database, name)
    given = {key: value for key, value in _options(server).items() if key in _WHERE}
    address = make_conninfo("", **given, **_options(user or []))
    return Partition(Database(address), _options(there).get("table_name", name))


def _options(given: list[str]) -> Mapping[str, str]:
    return dict(one.split("=", 1) for one in given)
