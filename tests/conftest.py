"""What all tests share: a PostgreSQL server, a database for each that asks, and an option.

`pytest --bot-api 10.3 tests/bot` holds every dialogue over a newer Bot API than the usual 10.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import hypothesis
import psycopg
import pytest

from bot.local_database.server import LocalServer, programs
from meetings.model.errors import SettingsError
from storage.postgres.database import Database
from storage.postgres.migrating import migrate

hypothesis.settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
# else an example fails that takes longer than 0.2 s, which any may on a busy machine
hypothesis.settings.load_profile("untimed")

_HASTE = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]
"""What a power cut would take from a test is no loss."""
_NUMBERS = count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The version of the Bot API that dialogues are held over, and the store beneath them."""
    parser.addoption("--bot-api", default="10.0")
    parser.addoption("--store", choices=["folder", "postgres"], default="folder")


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """A server with a database of all tables, which others are copies of."""
    try:
        programs()
    except SettingsError as error:
        pytest.skip(str(error))
    server = LocalServer(tmp_path_factory.mktemp("postgres") / "database", options=_HASTE)
    address = server.start()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE DATABASE stenogram_emptied")
    for one in (address, f"{address}_emptied"):
        database = Database(one)
        migrate(database)
        database.close()
    yield server
    server.stop()


_EMPTIED = """
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT c.relname FROM pg_class AS c WHERE c.relkind IN ('r', 'p')
        AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
        AND c.relname NOT IN ('schema_versions', 'outbox', 'index_state')
    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
    DELETE FROM outbox;
    INSERT INTO outbox DEFAULT VALUES;
    DELETE FROM index_state;
    INSERT INTO index_state DEFAULT VALUES;
END $$
"""
"""Quicker than a database of its own: tests leave few rows."""


@pytest.fixture(scope="session")
def shelf_address(postgres: LocalServer) -> str:
    """A database of all tables for what is filled once."""
    with psycopg.connect(postgres.address, autocommit=True) as connection:
        connection.execute("CREATE DATABASE stenogram_shelf")
    return f"{postgres.address}_shelf"


@pytest.fixture
def emptied_address(postgres: LocalServer) -> str:
    """The address of a database with all tables and no rows."""
    with psycopg.connect(f"{postgres.address}_emptied", autocommit=True) as connection:
        connection.execute(_EMPTIED)
    return f"{postgres.address}_emptied"


@pytest.fixture
def database_address(postgres: LocalServer) -> Iterator[str]:
    """The address of an empty database with all tables."""
    model, name = postgres.address, f"test_{next(_NUMBERS)}"
    with psycopg.connect(f"{model.rpartition('/')[0]}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE stenogram STRATEGY file_copy")
        yield f"{model.rpartition('/')[0]}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_address: str) -> Iterator[Database]:
    """It, opened."""
    opened = Database(database_address, wait=0.3)
    yield opened
    opened.close()
