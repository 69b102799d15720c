"""Spreads a database over others: what is large lies there, by hash of the meeting.

A shard is a database with all tables of its own, of which those named here are used. The
coordinator keeps the catalogue, the counts of the index, the chats and the outbox; a question goes
to all shards at once, and each hands over its best.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from meetings.model.errors import ArchiveError
from storage.postgres.connections import Connection
from storage.postgres.database import Database
from storage.postgres.migrating import migrate

TABLES: Final = (
    *("documents", "sources", "facts"),
    *("indexed_stretches", "indexed_heads"),
)
"""What grows with the meetings' words."""
_PARTED: Final = ("segments", "postings")
"""The index of each partition, by its number."""
_SERVER: Final = """
CREATE SERVER {name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host {host}, port {port}, dbname {dbname},
    async_capable 'true', fetch_size '10000', batch_size '500', keep_connections 'on'
)
"""
_TABLE: Final = """
CREATE FOREIGN TABLE {part} PARTITION OF {table}
    FOR VALUES {values} SERVER {server} OPTIONS (table_name {there})
"""
_BY_HASH: Final = "WITH (MODULUS {count}, REMAINDER {at})"
_BY_NUMBER: Final = "IN ({at})"


def shard(coordinator: Database, addresses: Sequence[str]) -> None:
    """Lays the partitions of an empty database on others.

    Raises ArchiveError where it holds meetings: `move` them into one that is spread already.
    """
    for address in addresses:
        other = Database(address)
        migrate(other)
        other.close()
    migrate(coordinator)
    if coordinator.value("SELECT count(*) FROM changes"):
        raise ArchiveError(f"{coordinator.shown} holds meetings already; spread an empty one.")
    with coordinator.writing() as connection:
        connection.execute("CREATE EXTENSION IF NOT EXISTS postgres_fdw")
        for at, address in enumerate(addresses):
            _add_server(connection, at, conninfo_to_dict(address))
        _lay_out_all(connection, len(addresses))


def reach(coordinator: Database, addresses: Sequence[str]) -> None:
    """Brings shards up to date that were started again, perhaps at other ports.

    Tables that a newer version of this program has rebuilt are laid on them, too.
    """
    migrate(coordinator)
    for at, address in enumerate(addresses):
        shard_ = Database(address)
        migrate(shard_)
        shard_.close()
        port = sql.Literal(str(conninfo_to_dict(address)["port"]))
        name = sql.Identifier(f"shard_{at}")
        with coordinator.writing() as connection:
            connection.execute(sql.SQL("ALTER SERVER {} OPTIONS (SET port {})").format(name, port))

    with coordinator.writing() as connection:
        _lay_out_all(connection, len(addresses))


def _lay_out_all(connection: Connection, count: int) -> None:
    """Lays out those tables that lie here."""
    for tables, values in ((TABLES, _BY_HASH), (_PARTED, _BY_NUMBER)):
        for table in tables:
            found = connection.execute(
                "SELECT relkind FROM pg_class WHERE oid = to_regclass(%s)", (f"{table}_0",)
            ).fetchone()
            if found and found[0] == "r":
                _lay_out(connection, table, count, values)


def _add_server(connection: Connection, at: int, given: Mapping[str, object]) -> None:
    name = sql.Identifier(f"shard_{at}")
    where = {key: sql.Literal(str(given[key])) for key in ("host", "port", "dbname")}
    connection.execute(sql.SQL(_SERVER).format(name=name, **where))
    connection.execute(
        sql.SQL(
            "CREATE USER MAPPING FOR CURRENT_USER SERVER {name}"
            " OPTIONS (user {user}, password {password})"
        ).format(
            name=name,
            user=sql.Literal(str(given["user"])),
            password=sql.Literal(str(given.get("password", ""))),
        )
    )


def _lay_out(connection: Connection, table: str, count: int, values: str) -> None:
    connection.execute(sql.SQL("DROP TABLE {}").format(sql.Identifier(f"{table}_0")))
    for at in range(count):
        connection.execute(
            sql.SQL(_TABLE).format(
                part=sql.Identifier(f"{table}_{at}"),
                table=sql.Identifier(table),
                values=sql.SQL(values).format(count=sql.Literal(count), at=sql.Literal(at)),
                server=sql.Identifier(f"shard_{at}"),
                there=sql.Literal(f"{table}_0"),
            )
        )
