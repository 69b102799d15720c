"""Brings a database's tables to what this program needs: plain SQL, in order, each once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

from meetings.model.errors import ArchiveError, SettingsError
from storage.postgres.connections import Connection
from storage.postgres.database import Database

_NAME = re.compile(r"(\d{4})_(\w+)\.sql")
_TABLE = """
CREATE TABLE IF NOT EXISTS schema_versions (
    number integer PRIMARY KEY,
    name text NOT NULL,
    applied timestamptz NOT NULL DEFAULT now()
)
"""
_LOCK = "stenogram schema"
_WAIT = 1800.0
"""Seconds for which others wait for the one that changes the tables of a large archive."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: its number, what it is called, its SQL."""

    number: int
    name: str
    sql: str


def migrations() -> list[Migration]:
    """All steps in order."""
    folder = files("storage.postgres") / "migrations"
    named = ((_NAME.fullmatch(one.name), one) for one in folder.iterdir())
    found = [Migration(int(n[1]), n[2], one.read_text("utf-8")) for n, one in named if n]
    return sorted(found, key=lambda one: one.number)


def migrate(database: Database) -> list[Migration]:
    """Applies what is missing, all or nothing; what was applied.

    Raises ArchiveError where a newer version of this program has been at work, SettingsError where
    the database cannot hold every letter.
    """
    _expect_unicode(database)
    if not _missing(_applied(database)):
        return []
    with database.writing(_LOCK, wait=_WAIT) as connection:
        connection.execute("SET LOCAL statement_timeout = 0")  # whole or not at all
        connection.execute(_TABLE)
        missing = _missing(_numbers(connection))
        for one in missing:
            connection.execute(one.sql)
            connection.execute(
                "INSERT INTO schema_versions (number, name) VALUES (%s, %s)",
                (one.number, one.name),
            )
    return missing


def _expect_unicode(database: Database) -> None:
    encoding = database.value("SHOW server_encoding")
    if encoding != "UTF8":
        raise SettingsError(
            f"{database.shown} keeps its texts as {encoding}, which cannot hold every letter."
            " Make one that can: CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0,"
            " and name it in the address."
        )


def _applied(database: Database) -> set[int]:
    if database.value("SELECT to_regclass('schema_versions')") is None:
        return set()
    return {number for (number,) in database.rows("SELECT number FROM schema_versions")}


def _numbers(connection: Connection) -> set[int]:
    found = connection.execute("SELECT number FROM schema_versions").fetchall()
    return {number for (number,) in found}


def _missing(applied: set[int]) -> list[Migration]:
    known = migrations()
    if applied - {one.number for one in known}:
        raise ArchiveError(
            "A newer version of this program has changed the database; use that version."
        )
    return [one for one in known if one.number not in applied]
