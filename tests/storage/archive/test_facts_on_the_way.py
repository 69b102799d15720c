"""Facts found while the index takes meetings over are those that would be found at put."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import orjson
import pytest

from storage.archive.kept_facts import KeptFacts, facts_of_meeting
from storage.folder import FolderStores

SAID = {
    "101": "Выручка выросла до 25 миллионов рублей.",
    "102": "Лодок стало больше на 12 процентов.",
    "103": "Парус.",
}


def stores_with(folder, meeting, each):
    stores = FolderStores(folder, each)
    stores.archive.put([meeting(id_, text=text) for id_, text in SAID.items()])
    return stores


def kept(folder):
    """The facts on disk, by meeting."""
    path = folder / "derived" / "facts" / "2021-03.json"
    return orjson.loads(path.read_bytes())["facts"] if path.exists() else {}


def tables(folder):
    with closing(sqlite3.connect(folder / "derived" / "catalogue.db")) as db:
        found = (f"SELECT * FROM {name}" for name in ("points", "figured"))
        figured = db.execute("SELECT id, figured FROM meetings ORDER BY id").fetchall()
        return [*(db.execute(one).fetchall() for one in found), figured]


@pytest.fixture
def at_put(tmp_path, meeting):
    """A folder whose facts were found as the meetings were put."""
    stores = stores_with(tmp_path / "at-put", meeting, None)
    stores.passages.catch_up(stores.archive)
    return tmp_path / "at-put"


def test_facts_are_found_with_the_passages_and_kept_as_at_put(tmp_path, meeting, at_put):
    stores = stores_with(tmp_path / "later", meeting, map)
    assert kept(tmp_path / "later") == {}
    stores.passages.catch_up(stores.archive)
    assert kept(tmp_path / "later") == kept(at_put)
    assert tables(tmp_path / "later") == tables(at_put)
    both = stores.passages, FolderStores(at_put).passages
    places = [(id_, turn) for id_ in SAID for turn in (-1, 0)]
    later, before = (index.of_turns(places) for index in both)
    assert later == before
    assert {kind for one in later for kind in one.kinds} == {"money", "percent"}


class Counting:
    """Finds facts as the archive does, and notes of whom; of one meeting it fails to."""

    def __init__(self, stumbles=None):
        self.asked = []
        self.stumbles = stumbles

    def __call__(self, meeting):
        self.asked.append(meeting.head.id)
        if meeting.head.id == self.stumbles:
            raise RecursionError("too deep")
        return facts_of_meeting(meeting)


def finding(folder, meeting, find):
    stores = stores_with(folder, meeting, map)
    stores.archive.kept_facts = KeptFacts(folder / "derived" / "facts", find)
    return stores


def test_what_is_kept_is_not_found_again(tmp_path, meeting):
    find = Counting()
    stores = finding(tmp_path, meeting, find)
    stores.passages.catch_up(stores.archive)
    stores.passages.rebuild(stores.archive)
    assert [len(stores.archive.facts(id_)) for id_ in SAID] == [1, 1, 0]
    assert sorted(find.asked) == sorted(SAID)


def test_a_meeting_whose_facts_cannot_be_found_is_named_and_searched_all_the_same(
    tmp_path, meeting, at_put
):
    stores = finding(tmp_path / "one", meeting, Counting(stumbles="102"))
    stores.passages.catch_up(stores.archive)
    archive = stores.archive
    faults = [archive.kept_facts.fault(archive.entry(id_)) for id_ in SAID]
    assert faults == [None, "RecursionError: too deep", None]
    assert archive.facts("101") == FolderStores(at_put).archive.facts("101")
    assert [one.text for one in stores.passages.of_turns([("102", 0)])] == [SAID["102"]]


def test_an_indexing_that_is_stopped_loses_no_facts(tmp_path, meeting, at_put):
    def stopped(do, given):
        made = map(do, given)
        yield next(made)
        raise KeyboardInterrupt

    stores = stores_with(tmp_path / "one", meeting, stopped)
    with pytest.raises(KeyboardInterrupt):
        stores.passages.catch_up(stores.archive)
    again = FolderStores(tmp_path / "one")
    assert again.passages.catch_up(again.archive)
    assert kept(tmp_path / "one") == kept(at_put)
    assert tables(tmp_path / "one") == tables(at_put)
