"""Postings that are lost are noticed, also after segments were merged, and made again."""

import pytest

from meetings.text.stems import key
from storage.postgres.lost_postings import meetings_with_lost_postings
from storage.postgres.migrating import migrate
from tests.storage.conftest import invented
from tests.storage.postgres.test_postgres_passages import groups_for

TOLD = "The index has lost keys of 300, 301, 302: `check --repair` indexes them anew."


def added(stores, first, last):
    for number in range(first, last):
        stores.archive.put([invented(str(number), text=f"Лодка {number} у маяка.")])
        stores.passages.catch_up(stores.archive)


@pytest.fixture
def lot(stores):
    stores.archive.put(
        [invented(str(number), text="Лодка у маяка.") for number in (300, 301, 302)]
    )
    stores.passages.catch_up(stores.archive)
    assert stores.upkeep.faults() == []
    return stores


@pytest.mark.parametrize("harm", ["key = %s", "segment = 1 OR key = %s"])
def test_lost_postings_are_named_and_made_again(lot, harm):
    lot.database.execute(f"DELETE FROM postings WHERE {harm}", key("лодка"))
    assert lot.passages.search(groups_for("лодка"), 9) == []
    assert lot.upkeep.faults() == [TOLD]
    lot.passages.rebuild(lot.archive)
    assert lot.upkeep.faults() == []
    assert len(lot.passages.search(groups_for("лодка"), 9)) == 3


def test_after_a_merge_it_is_known_that_some_were_lost(lot):
    lot.database.execute("DELETE FROM postings WHERE key = %s", key("лодка"))
    added(lot, 400, 420)
    assert lot.database.value("SELECT min(first) FROM segments WHERE keys = -1") == 0
    assert {"300", "301", "302"} <= set(meetings_with_lost_postings(lot.database))
    lot.passages.rebuild(lot.archive)
    assert lot.upkeep.faults() == []


def test_whose_postings_are_gone_with_them_is_not_named(lot):
    lot.database.execute("DELETE FROM postings")
    for number in (300, 301, 302):
        lot.archive.remove(str(number))
    lot.passages.catch_up(lot.archive)
    assert meetings_with_lost_postings(lot.database) == []


def test_an_index_of_an_older_version_is_counted_as_it_is(lot):
    known = lot.database.rows("SELECT segment, keys FROM segments")
    lot.database.execute("ALTER TABLE segments DROP COLUMN keys")
    lot.database.execute("DELETE FROM schema_versions WHERE number = 15")
    assert [one.number for one in migrate(lot.database)] == [15]
    assert lot.database.rows("SELECT segment, keys FROM segments") == known
    assert lot.upkeep.faults() == []
