"""What an operator may get wrong, or meet: each is told with what to do, and nothing is lost."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack, closing, suppress

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from bot.local_database.server import LocalServer
from meetings.model.errors import (
    ArchiveBusy,
    ArchiveError,
    SettingsError,
    StoreAway,
    TookTooLong,
)
from storage.postgres import hung_servers, migrating
from storage.postgres.database import Database
from storage.postgres.migrating import Migration, migrate, migrations
from storage.postgres.shown_address import shown
from tests.soon import SOON
from tests.storage.postgres.wire import Wire

SECRET = "Sekret"


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://anna:Sek%ret@127.0.0.1:1/x",
        "postgresql://anna:Sek/ret@127.0.0.1:1/x",
        "postgresql://anna:Sek@ret@127.0.0.1:1/x",
        "postgresql://anna:Sek ret@127.0.0.1:1/x",
        "postgresql://anna:Sek:r/e@t@[::1/x",
        "postgresql://anna:Sekret@127.0.0.1:one/x",
        "postgresql://anna:Sekret@127.0.0.1:1/x?colour=Sekret",
        "host=127.0.0.1 password='Sek ret' colour=red",
    ],
)
def test_an_address_that_cannot_be_read_says_so_and_not_the_password(address):
    with pytest.raises(SettingsError, match="no address of a database") as told:
        Database(address)
    error: BaseException | None = told.value
    while error is not None:  # a log shows causes, too
        assert "ret@" not in str(error).replace("Sekret", "")
        assert not {"Sek", "ret"} & set(str(error).replace("•••", " ").split("colour")[0].split())
        error = error.__cause__
    assert "Sek" not in shown(address).split("colour")[0]


@pytest.mark.parametrize(
    ("password", "hidden"),
    [("'Sek ret'", "password=•••"), (r"'Sek\'re t'", "password=•••"), ("Sekret", "password=•••")],
)
def test_a_password_in_quotes_is_hidden_to_its_end(password, hidden):
    told = shown(f"host=db password={password} port=1")
    assert told == f"host=db {hidden} port=1"


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ({"password": SECRET}, "Look at user and password"),
        ({"dbname": "none_of_ours"}, "Make it"),
    ],
)
def test_who_is_not_let_in_hears_why(database_address, given, advice):
    with closing(Database(make_conninfo(database_address, **given))) as database:
        with pytest.raises(StoreAway, match=advice) as told:
            database.value("SELECT 1")
        assert SECRET not in str(told.value)


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII", "KOI8R"])
def test_a_database_that_cannot_hold_every_letter_is_refused(database_address, encoding):
    name = f"letters_{encoding.lower()}"
    with psycopg.connect(database_address, autocommit=True) as own:
        own.execute(
            f"CREATE DATABASE {name} ENCODING '{encoding}' LOCALE_PROVIDER libc LOCALE 'C'"
            " TEMPLATE template0"
        )
        try:
            address = make_conninfo(database_address, dbname=name)
            with closing(Database(address)) as database:
                with pytest.raises(SettingsError, match=f"as {encoding}.*ENCODING 'UTF8'"):
                    migrate(database)
                assert not database.value("SELECT to_regclass('chats')")
        finally:
            own.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_every_letter_goes_through_whatever_the_clients_encoding_is(database_address):
    odd = make_conninfo(database_address, client_encoding="latin1")
    with closing(Database(odd)) as database:
        assert database.value("SELECT %s::text", "Лодка 🐟") == "Лодка 🐟"


def test_tables_of_somebody_elses_are_left_alone(database, database_address):
    database.execute("DROP SCHEMA public CASCADE")
    database.execute("CREATE SCHEMA public")
    database.execute("CREATE TABLE chats (theirs text)")
    with pytest.raises(ArchiveError, match="a database of its own"):
        migrate(database)
    assert database.rows("SELECT relname FROM pg_class WHERE relname = 'outbox'") == []


@pytest.mark.parametrize(
    ("code", "kind", "advice"),
    [
        ("53100", ArchiveError, "Make room on its disk"),
        ("53200", ArchiveError, "more memory"),
        ("57014", TookTooLong, "statement_timeout"),
        ("25006", ArchiveError, "no standby"),
        ("42501", ArchiveError, "ALTER DATABASE"),
        ("40001", ArchiveBusy, "Try again"),
        ("40P01", ArchiveBusy, "Try again"),
        ("42P01", ArchiveError, "start this program anew"),
    ],
)
def test_what_the_server_refuses_says_what_helps_and_leaves_nothing(database, code, kind, advice):
    database.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" RAISE EXCEPTION 'it fails' USING ERRCODE = '{code}'; END $$"
    )
    database.execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON verdicts FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    with pytest.raises(kind, match=advice) as told:
        _write_two(database)
    assert not isinstance(told.value, StoreAway)
    assert isinstance(told.value, ArchiveError)
    assert database.rows("SELECT feed FROM feed_states") == []


def _write_two(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO feed_states VALUES ('a', '{}')")
        connection.execute("INSERT INTO verdicts (ticket, verdict) VALUES ('a', '{}')")


def test_a_statement_that_the_server_breaks_off(database, database_address):
    hasty = make_conninfo(database_address, options="-c statement_timeout=50")
    with closing(Database(hasty)) as limited:
        with pytest.raises(TookTooLong, match="statement_timeout"):
            limited.value("SELECT pg_sleep(120)")
        assert limited.value("SELECT 1") == 1


def test_the_tables_are_made_whatever_the_server_breaks_off(
    database, database_address, monkeypatch
):
    slow = Migration(9999, "slow", "SELECT pg_sleep(1)")
    steps = [*migrations(), slow]
    monkeypatch.setattr(migrating, "migrations", lambda: steps)
    hasty = make_conninfo(database_address, options="-c statement_timeout=500")
    database.execute("DROP SCHEMA public CASCADE")
    database.execute("CREATE SCHEMA public")
    limited = Database(hasty)
    with closing(limited):
        assert migrate(limited) == steps


def test_locks_that_are_kept_for_long_outlive_the_servers_limits_for_idle_ones(database_address):
    strict = "-c idle_session_timeout=50 -c idle_in_transaction_session_timeout=50"
    with closing(Database(make_conninfo(database_address, options=strict))) as database:
        for name in ("idle_session_timeout", "idle_in_transaction_session_timeout"):
            assert database.value("SELECT current_setting(%s)", name) == "0"


def test_several_start_at_once_on_an_empty_database(database, database_address):
    database.execute("DROP SCHEMA public CASCADE")
    database.execute("CREATE SCHEMA public")
    done: list[int] = []
    all_there = threading.Barrier(4, timeout=SOON)

    def start() -> None:
        with closing(Database(database_address)) as own:
            all_there.wait()
            done.append(len(migrate(own)))

    starting = [threading.Thread(target=start) for _ in range(4)]
    for one in starting:
        one.start()
    for one in starting:
        one.join(SOON)
    assert sorted(done) == [0, 0, 0, len(migrations())]


_WAITS = (
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    " AND wait_event_type = 'Lock'"
)


def test_steps_that_are_cut_off_in_their_midst_are_taken_again(database, database_address):
    database.execute("DROP INDEX catalogue_lang_event")
    database.execute("DELETE FROM schema_versions WHERE number IN (12, 14)")
    failed: list[ArchiveError] = []

    def start() -> None:
        with closing(Database(database_address)) as own:
            try:
                migrate(own)
            except ArchiveError as error:
                failed.append(error)

    with psycopg.connect(database_address) as other:
        other.execute("LOCK TABLE catalogue IN SHARE ROW EXCLUSIVE MODE")  # the last step waits
        starting = threading.Thread(target=start)
        starting.start()
        while not (waits := database.value(_WAITS)):
            assert starting.is_alive()
        database.rows("SELECT pg_terminate_backend(%s, 2000)", waits)
        starting.join(SOON)
    assert len(failed) == 1
    assert [one.number for one in migrate(database)] == [12, 14]


@pytest.fixture
def soon_found_out(monkeypatch):
    monkeypatch.setattr(hung_servers, "_EVERY", 0.05)
    monkeypatch.setattr(hung_servers, "_LONG", 0.1)
    monkeypatch.setattr(hung_servers, "_LETS_IN_WITHIN", 2)


@pytest.mark.usefixtures("soon_found_out")
def test_a_server_that_falls_silent_is_not_waited_for(database_address):
    with Wire(database_address) as wire, closing(Database(wire.address)) as far:
        assert far.value("SELECT 1") == 1
        wire.hush()
        for ask in (
            lambda: far.value("SELECT 1"),
            lambda: far.execute("INSERT INTO feed_states VALUES ('a', '{}')"),
        ):
            with pytest.raises(StoreAway):
                ask()
        wire.speak()
        _until_answered(far)
        assert far.value("SELECT 2") == 2


@pytest.mark.usefixtures("soon_found_out")
def test_a_statement_that_only_takes_long_is_waited_for(database):
    assert database.value("SELECT 3 FROM pg_sleep(1)") == 3


def _until_answered(database: Database) -> None:
    """Asks again and again, as people do."""
    end = time.monotonic() + SOON
    while True:
        try:
            database.value("SELECT 1")
        except StoreAway:
            assert time.monotonic() < end
            time.sleep(0.1)
        else:
            return


_CLIENTS = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"


@pytest.fixture
def full(tmp_path):
    """The address of a server, and a way to take all connections that it has left."""
    options = ["max_connections=6", "superuser_reserved_connections=1", "fsync=off"]
    server = LocalServer(tmp_path / "small", options=options)
    address, held = server.start(), list[psycopg.Connection]()

    def fill() -> None:
        held.append(psycopg.connect(address, autocommit=True))
        while held[0].execute(_CLIENTS).fetchone() != (6,):
            with suppress(psycopg.OperationalError):  # one that ends has not gone yet
                held.append(psycopg.connect(address))

    yield address, fill
    for one in held:
        one.close()
    server.stop()


def _hold_all(database: Database, until_then: ExitStack) -> None:
    for number in range(6):  # the pool may have some at hand
        until_then.enter_context(database.held(f"lock {number}", 0))


def test_where_no_connection_is_left_those_that_are_ours_go_on(full):
    address, fill = full
    with closing(Database(address)) as database:
        with ExitStack() as until_all_are_taken:
            until_all_are_taken.enter_context(database.held("a lock", 0))
            fill()
            with pytest.raises(StoreAway, match="Raise its max_connections"):
                _hold_all(database, until_all_are_taken)
        assert database.value("SELECT 1") == 1
