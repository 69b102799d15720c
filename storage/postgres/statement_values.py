"""Values as statements take them: JSON, texts, placeholders, many rows at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import orjson

from storage.postgres.connections import Connection


def copied_in(connection: Connection, into: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Many rows at once into a table, in lots to where a partition lies elsewhere."""
    with connection.cursor() as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def as_json(form: object) -> str:
    """A form as it is given to a ``json`` column, which keeps it as it stands, NUL included."""
    return orjson.dumps(form).decode()


def plain(text: str | None) -> str | None:
    """A text for a column: PostgreSQL takes every character but NUL."""
    return text.replace("\0", "\ufffd") if text is not None else None


def placeholders(values: Sequence[object]) -> str:
    """As many places in a statement as there are values."""
    return ", ".join(["%s"] * len(values))
