"""Counts by a text in a table of two columns: added to, taken from, and gone at nothing."""

from __future__ import annotations

from collections.abc import Mapping

from psycopg import sql

from storage.postgres.connections import Connection


def adjust_counts(
    connection: Connection,
    table: str,
    columns: tuple[str, str],
    counted: Mapping[str, int],
    by: int,
) -> None:
    """Adds ``by`` times each count; in one order, so that no two writers wait for each other.

    ``columns``: that of the text, which is the key, and that of the count.
    """
    ordered = sorted(counted)
    text, count = map(sql.Identifier, columns)
    names = {"table": sql.Identifier(table), "text": text, "count": count}
    connection.execute(
        sql.SQL(
            "INSERT INTO {table} ({text}, {count}) SELECT * FROM unnest(%s::text[], %s::int[])"
            " ON CONFLICT ({text}) DO UPDATE SET {count} = {table}.{count} + excluded.{count}"
        ).format(**names),
        (ordered, [by * counted[one] for one in ordered]),
    )
    if by < 0:
        connection.execute(
            sql.SQL("DELETE FROM {table} WHERE {count} <= 0 AND {text} = ANY(%s)").format(**names),
            (ordered,),
        )
