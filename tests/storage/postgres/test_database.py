"""The database as the stores use it: migrations, secrets, who writes, a server that goes away."""

from __future__ import annotations

import socket
import threading

import pytest

from meetings.model.errors import ArchiveBusy, ArchiveError, StoreAway
from storage.postgres.database import Database
from storage.postgres.migrating import migrate, migrations
from storage.postgres.shown_address import shown
from tests.soon import SOON


@pytest.mark.parametrize(
    ("address", "without"),
    [
        ("postgresql://anna:secret@db.example:5432/x", "postgresql://anna:•••@db.example:5432/x"),
        ("postgresql://anna@db.example/x", "postgresql://anna@db.example/x"),
        ("postgresql:///x?user=anna&password=secret", "postgresql:///x?user=anna&password=•••"),
        ("password=secret host=db port=1", "password=••• host=db port=1"),
        ("postgres://:p%40ss@/x?host=/run", "postgres://:•••@/x?host=/run"),
    ],
)
def test_an_address_is_shown_without_what_opens_it(address, without):
    assert shown(address) == without
    assert without in repr(Database(address))


def test_migrations_are_numbered_without_a_gap():
    assert [one.number for one in migrations()] == list(range(1, len(migrations()) + 1))


def test_migrations_are_applied_once_and_in_order(database):
    kept = database.rows("SELECT number, name FROM schema_versions ORDER BY number")
    assert kept == [(one.number, one.name) for one in migrations()]
    assert migrate(database) == []


def test_an_interrupted_step_is_taken_again(database):
    database.execute("DROP TABLE feed_states, verdicts")
    database.execute("DELETE FROM schema_versions WHERE number = 1")
    with pytest.raises(ArchiveError, match="already exists"):
        migrate(database)  # the first table of the step is there
    assert database.value("SELECT to_regclass('feed_states')") is None


def test_a_database_of_a_newer_program_is_left_alone(database):
    database.execute("INSERT INTO schema_versions (number, name) VALUES (9999, 'later')")
    with pytest.raises(ArchiveError, match="newer version"):
        migrate(database)


def test_what_breaks_off_leaves_nothing(database):
    def broken_off():
        with database.writing() as connection:
            connection.execute("INSERT INTO feed_states VALUES ('a', '{}')")
            raise ValueError("enough")

    with pytest.raises(ValueError, match="enough"):
        broken_off()
    assert database.rows("SELECT feed FROM feed_states") == []
    with pytest.raises(ArchiveError, match="no_such_table"):
        database.rows("SELECT 1 FROM no_such_table")
    assert database.value("SELECT 1") == 1


def test_one_writes_at_a_time(database):
    written, done = threading.Event(), threading.Event()

    def write_long():
        with database.writing("a lock"):
            written.set()
            done.wait(SOON)

    other = threading.Thread(target=write_long)
    other.start()
    try:
        assert written.wait(SOON)
        with (
            pytest.raises(ArchiveBusy, match=r"more than 0\.3 seconds"),
            database.writing("a lock"),
        ):
            pass
        with database.writing("another"):
            pass
    finally:
        done.set()
        other.join()
    with database.writing("a lock"):
        pass


def test_connections_that_the_server_ended_are_replaced(database, postgres):
    assert database.value("SELECT 1") == 1
    killer = Database(postgres.address)
    for ask in (
        lambda: database.value("SELECT 1"),
        lambda: database.execute("INSERT INTO feed_states VALUES ('a', '{}')"),
    ):
        killer.rows(
            "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity"
            " WHERE datname LIKE 'test%' AND pid <> pg_backend_pid()"
        )
        assert ask() == 1
    killer.close()


def test_where_no_server_is_it_is_said_so_without_the_password():
    with socket.socket() as nobody:  # bound, and nobody listens
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        database = Database(f"postgresql://anna:secret@127.0.0.1:{port}/x")
        for _ in range(2):
            with pytest.raises(StoreAway, match=rf"anna:•••@127.0.0.1:{port}/x") as told:
                database.value("SELECT 1")
            assert "secret" not in str(told.value)
        database.close()


def test_any_character_is_kept(database):
    said = "a\0b\ud7ffü“\u2028"
    database.execute(
        "INSERT INTO feed_states VALUES ('a', %s)", '{"said": "a\\u0000b\ud7ffü“\u2028"}'
    )
    assert database.value("SELECT state FROM feed_states") == {"said": said}
