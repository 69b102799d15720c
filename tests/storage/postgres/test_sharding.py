"""A database spread over two others answers as one that is not, and asks both at once."""

from __future__ import annotations

import random
import threading

import psycopg
import pytest

from meetings.model.errors import ArchiveError
from meetings.transcripts.read import read
from storage.folder import FolderStores
from storage.postgres import merging_segments
from storage.postgres.database import Database
from storage.postgres.sharding import TABLES, reach, shard
from storage.postgres.stores import PostgresStores
from tests.soon import SOON
from tests.storage.postgres.test_merging_segments import assert_same, come_and_gone
from tests.storage.postgres.test_postgres_passages import QUESTIONS, SAMPLES, groups_for

NAMES = ("spread", "shard_a", "shard_b")


@pytest.fixture(scope="module")
def addresses(postgres):
    """A coordinator and its two shards."""
    root = postgres.address.rpartition("/")[0]
    with psycopg.connect(postgres.address, autocommit=True) as connection:
        for name in NAMES:
            connection.execute(f"CREATE DATABASE {name}")
        made = [f"{root}/{name}" for name in NAMES]
        coordinator = Database(made[0])
        shard(coordinator, made[1:])
        coordinator.close()
        yield made
        for name in NAMES:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def spread(addresses, tmp_path):
    """The samples in it, and some of two hundred short meetings."""
    opened = PostgresStores(addresses[0], tmp_path)
    files = sorted(SAMPLES.glob("*.txt"))
    opened.archive.put([(read(p.read_bytes(), source=p.name), p.read_bytes()) for p in files])
    assert opened.passages.catch_up(opened.archive)
    yield opened
    opened.close()


def counted(addresses, table):
    found = []
    for address in addresses[1:]:
        database = Database(address)
        found.append(database.value(f"SELECT count(*) FROM {table}"))
        database.close()
    return found


def test_what_is_large_lies_on_the_shards(spread, addresses, meeting):
    spread.archive.put([meeting(str(300 + n), text=f"Лодка {n}.") for n in range(20)])
    spread.passages.catch_up(spread.archive)
    for table in TABLES:
        there = counted(addresses, table)
        assert all(there), table
        assert sum(there) == spread.database.value(f"SELECT count(*) FROM {table}")
    assert spread.upkeep.faults() == []
    for n in range(20):
        spread.archive.remove(str(300 + n))
    spread.passages.catch_up(spread.archive)
    assert sum(counted(addresses, "documents")) == len(list(SAMPLES.glob("*.txt")))


def test_sentences_that_a_shard_has_lost_are_named(spread):
    assert spread.upkeep.faults() == []
    id_ = spread.archive.entries()[0].head.id
    spread.database.execute("DELETE FROM indexed_stretches WHERE meeting = %s", id_)
    (told,) = spread.upkeep.faults()
    assert told.startswith(f"The index has lost sentences of {id_}: ")
    spread.passages.rebuild(spread.archive)
    assert spread.upkeep.faults() == []


@pytest.mark.parametrize("question", QUESTIONS[:4])
def test_the_same_is_found_as_in_one(spread, stores, question):
    files = sorted(SAMPLES.glob("*.txt"))
    stores.archive.put([(read(p.read_bytes(), source=p.name), p.read_bytes()) for p in files])
    stores.passages.catch_up(stores.archive)
    groups = groups_for(question)
    assert spread.passages.search(groups, 30) == stores.passages.search(groups, 30)


def test_both_are_asked_at_once_and_hand_over_their_best_only(spread):
    both, seen = threading.Barrier(2, timeout=SOON), []

    def at_once(ask):
        def asked(query, *given):
            if "postings" in query:
                both.wait()  # neither goes on before the other has been asked
            found = ask(query, *given)
            if "FROM indexed_stretches" in query:
                seen.append(len(found))
            return found

        return asked

    parts = spread.passages._search._opened()
    assert len({part.database.shown for part in parts}) == 2
    for part in parts:
        part.database.packed_rows = at_once(part.database.packed_rows)
        part.database.rows = at_once(part.database.rows)
    found = spread.passages.search(groups_for("товарооборот Казахстан stone bridge price"), 1)
    assert len(found) == 1
    assert 1 <= sum(seen) <= 2  # twice what is wanted, of both together


def test_what_is_put_again_is_changed_where_it_lies(spread, meeting):
    spread.archive.put([meeting("500")])
    spread.archive.put([meeting("500", text="Лодок стало 41.")])
    assert spread.archive.meeting("500").turns[0].text == "Лодок стало 41."
    assert [fact.value for fact in spread.archive.facts("500")] == [41]
    spread.passages.catch_up(spread.archive)
    (found,) = spread.passages.of_turns([("500", 0)])
    assert found.text == "Лодок стало 41."
    spread.archive.remove("500")
    spread.passages.catch_up(spread.archive)


@pytest.fixture
def folder(tmp_path):
    """The samples in a folder."""
    opened = FolderStores(tmp_path / "folder")
    files = sorted(SAMPLES.glob("*.txt"))
    opened.archive.put([(read(p.read_bytes(), source=p.name), p.read_bytes()) for p in files])
    return opened


@pytest.fixture
def emptied_afterwards(spread):
    """Has only the samples left at the end."""
    before = {entry.head.id for entry in spread.archive.entries()}
    yield
    for entry in spread.archive.entries():
        if entry.head.id not in before:
            spread.archive.remove(entry.head.id)
    spread.passages.catch_up(spread.archive)


@pytest.mark.usefixtures("emptied_afterwards")
def test_what_comes_and_goes_is_found_as_in_a_folder(spread, folder, monkeypatch):
    monkeypatch.setattr(merging_segments, "_SMALLEST", 20)
    monkeypatch.setattr(merging_segments, "_KEPT_EMPTY", 12)
    come_and_gone((spread, folder), random.Random(5), 40)
    assert spread.passages.damaged() == 0
    assert_same(spread, folder)


@pytest.mark.usefixtures("emptied_afterwards")
def test_what_is_damaged_on_a_shard_is_indexed_anew(spread, folder, addresses):
    come_and_gone((spread, folder), random.Random(6), 5)
    shard_ = Database(addresses[2])
    shard_.execute("UPDATE segments SET marks = substr(marks, 2)")
    shard_.close()
    lost = spread.database.value("SELECT count(*) FROM indexed WHERE part = 1 AND turns > 0")
    seen = []
    again = PostgresStores(spread.database.address, spread._data)
    assert again.passages.damaged() == lost > 0
    assert again.passages.catch_up(again.archive, progress=lambda *done: seen.append(done))
    assert seen[-1] == (lost, lost)
    assert_same(again, folder)
    again.close()


@pytest.fixture
def refusing(request):
    """Has a shard refuse, at the very end of a transaction, whatever is put into a table."""
    opened = []

    def refuse(address, table="documents_0"):
        shard_ = Database(address)
        opened.append(shard_)
        shard_.execute(
            "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'this shard fails'; END $$"
        )
        shard_.execute(
            f"CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON {table}"
            " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()"
        )
        return lambda: shard_.execute(f"DROP TRIGGER refuse ON {table}")

    yield refuse
    for one in opened:
        one.close()


@pytest.mark.parametrize("which", [1, 2])
def test_what_is_put_while_a_shard_fails_is_whole_or_absent(
    spread, addresses, refusing, meeting, which
):
    ids = [str(600 + n) for n in range(12)]
    spread.archive.put([meeting(id_, text="Лодок 40.") for id_ in ids])
    parts = counted(addresses, "documents")
    assert all(parts)
    accept = refusing(addresses[which])
    with pytest.raises(ArchiveError, match="this shard fails"):
        spread.archive.put([meeting(id_, text="Лодок 41.") for id_ in ids])
    with pytest.raises(ArchiveError, match="this shard fails"):
        spread.archive.put([meeting(str(700 + n), text="Лодок 7.") for n in range(12)])
    accept()
    fresh = PostgresStores(spread.database.address, spread._data)
    try:
        assert {fresh.archive.meeting(id_).turns[0].text for id_ in ids} == {"Лодок 40."}
        assert {fresh.archive.source_bytes(id_) for id_ in ids} == {
            f"{id_}: Лодок 40.".encode() for id_ in ids
        }
        assert fresh.archive.entry("700") is None
        assert fresh.upkeep.faults() == []
        fresh.upkeep.mend()
        assert sum(counted(addresses, "documents")) == sum(parts)
        fresh.archive.put([meeting(id_, text="Лодок 42.") for id_ in ids])
        assert {fresh.archive.meeting(id_).turns[0].text for id_ in ids} == {"Лодок 42."}
        assert sum(counted(addresses, "documents")) == sum(parts)
        assert sum(counted(addresses, "sources")) == sum(parts)
    finally:
        for id_ in ids:
            fresh.archive.remove(id_)
        fresh.close()


@pytest.mark.usefixtures("emptied_afterwards")
@pytest.mark.parametrize("which", [1, 2])
def test_what_is_indexed_while_a_shard_fails_does_no_harm(
    spread, folder, addresses, refusing, meeting, which
):
    made = [meeting(str(600 + n), text=f"Лодка {n}. Парус.") for n in range(12)]
    spread.archive.put(made)
    accept = refusing(addresses[which], "segments_0")
    with pytest.raises(ArchiveError, match="this shard fails"):
        spread.passages.catch_up(spread.archive)
    accept()
    spread.passages.search(groups_for("лодка парус весло"), 100)  # what one shard has kept is read
    for head in (one.head for one, _ in made):
        spread.archive.remove(head.id)
    come_and_gone((spread, folder), random.Random(8), 12)
    assert spread.passages.damaged() == 0
    assert_same(spread, folder)


def test_one_that_holds_something_is_not_spread(stores, addresses, meeting):
    stores.archive.put([meeting()])
    with pytest.raises(ArchiveError, match="holds meetings already"):
        shard(stores.database, addresses[1:])


def test_shards_are_found_where_they_are_now(spread, addresses):
    moved = addresses[1].replace("@127.0.0.1:", "@127.0.0.1:0")  # the same port, written anew
    reach(spread.database, [moved, addresses[2]])
    port = spread.database.value(
        "SELECT option_value FROM pg_foreign_server, pg_options_to_table(srvoptions)"
        " WHERE srvname = 'shard_0' AND option_name = 'port'"
    )
    assert port.startswith("0")
    reach(spread.database, addresses[1:])


def test_keys_of_segments_are_counted_where_they_lie(spread, addresses):
    spread.database.execute("ALTER TABLE segments DROP COLUMN keys")
    spread.database.execute("DELETE FROM schema_versions WHERE number = 15")
    for address in addresses[1:]:
        with psycopg.connect(address, autocommit=True) as there:
            there.execute("ALTER TABLE segments DROP COLUMN keys")
            there.execute("DELETE FROM schema_versions WHERE number = 15")
    reach(spread.database, addresses[1:])
    assert spread.upkeep.faults() == []
    with psycopg.connect(addresses[2], autocommit=True) as there:
        there.execute("DELETE FROM postings WHERE key = (SELECT min(key) FROM postings)")
    assert "lost keys" in " ".join(spread.upkeep.faults())
    spread.passages.rebuild(spread.archive)
    assert spread.upkeep.faults() == []


def test_tables_that_were_made_anew_are_laid_on_the_shards(spread, addresses):
    spread.database.execute("DROP FOREIGN TABLE segments_0, segments_1")
    spread.database.execute("CREATE TABLE segments_0 PARTITION OF segments DEFAULT")
    reach(spread.database, addresses[1:])
    kinds = spread.database.rows(
        "SELECT c.relname, c.relkind FROM pg_inherits JOIN pg_class AS c ON c.oid = inhrelid"
        " WHERE inhparent = 'segments'::regclass ORDER BY 1"
    )
    assert kinds == [("segments_0", "f"), ("segments_1", "f")]
    assert spread.passages.search(groups_for(QUESTIONS[0]), 5)
