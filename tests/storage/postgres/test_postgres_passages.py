"""The index in PostgreSQL finds what the data folder's index finds, with the same scores."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetings.model.passage import TermGroup
from meetings.text.stems import keys
from meetings.transcripts.read import read
from storage.folder import FolderStores
from storage.postgres.bm25 import Collection, Scorer
from storage.postgres.indexing import lexeme, vector

SAMPLES = Path(__file__).parents[3] / "bot" / "samples"
QUESTIONS = [
    "Какого объёма достиг товарооборот России и Казахстана?",
    "Что сказал президент о планах на год?",
    "How many tonnes of stone does the breakwater take?",
    "What do silent rails cost?",
    "пристань",
    "the",
]


@pytest.fixture
def both(stores, tmp_path):
    """The samples in a database and in a folder."""
    folder = FolderStores(tmp_path / "folder")
    files = sorted(SAMPLES.glob("*.txt"))
    items = [(read(path.read_bytes(), source=path.name), path.read_bytes()) for path in files]
    for one in (stores, folder):
        one.archive.put(items)
        one.passages.catch_up(one.archive)
    return stores, folder


def groups_for(text):
    return [TermGroup(((key, 1.0), (key[:4], 0.4)), 0.8) for key in keys(text)]


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_same_passages_with_the_same_scores(both, question):
    stores, folder = both
    found = stores.passages.search(groups_for(question), 40)
    known = folder.passages.search(groups_for(question), 40)
    assert [one.lexical for one in found] == pytest.approx(
        [one.lexical for one in known], rel=1e-4
    )
    sure = [one.place for one in known if one.lexical > known[-1].lexical * 1.0001]
    assert {one.place for one in found} >= set(sure)
    by_place = {one.place: one for one in found}
    assert all(by_place[one.place].keys == one.keys for one in known if one.place in sure)


def test_counts_and_words_are_those_of_the_folder(both):
    stores, folder = both
    asked = ["лод", *keys(" ".join(QUESTIONS))]
    assert stores.passages.frequencies(asked) == folder.passages.frequencies(asked)
    assert stores.passages.total() == folder.passages.total()
    assert set(stores.passages.vocabulary()) == set(folder.passages.vocabulary())


def test_counts_go_with_their_meetings(both):
    stores, _ = both
    for entry in stores.archive.entries():
        stores.archive.remove(entry.head.id)
    stores.passages.catch_up(stores.archive)
    assert stores.passages.total() == 0
    for table in ("passages", "passage_texts", "passage_heads", "key_counts", "word_counts"):
        assert stores.database.value(f"SELECT count(*) FROM {table}") == 0
    assert stores.database.row("SELECT passages, own, around, asked, head FROM index_state") == (
        *(0, 0, 0, 0, 0),
    )


def test_who_was_stopped_half_way_goes_on(stores, meeting):
    stores.archive.put([meeting(str(101 + i), text=f"Лодка {i}.") for i in range(50)])
    seen = []

    def stopped(done, total):
        seen.append((done, total))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stores.passages.catch_up(stores.archive, progress=stopped)
    assert not stores.passages.healthy()
    assert stores.passages.is_unfinished(stores.archive)
    assert stores.passages.catch_up(
        stores.archive, progress=lambda done, total: seen.append((done, total))
    )
    assert seen[0] == (20, 50)
    assert seen[-1] == (30, 30)
    assert len(stores.passages.search(groups_for("лодка"), 60)) == 50


def test_one_catches_up_at_a_time(stores, meeting):
    stores.archive.put([meeting()])
    with stores.database.held("stenogram index", 0) as ours:
        assert ours
        assert not stores.passages.catch_up(stores.archive)
        assert not stores.passages.catch_up(stores.archive, wait=0.1)
    assert stores.passages.catch_up(stores.archive)


@pytest.mark.parametrize("key", ["д'артаньян", "a\\b", "a:b", "&|!()", "x" * 3000])
def test_any_key_is_found_and_harms_nothing(stores, key):
    written = vector({"own": [key, "б"], "around": [key], "asked": [], "head": ["б"]})
    found = stores.database.row(
        "SELECT v @@ %s::tsquery, v @@ %s::tsquery FROM (SELECT %s::tsvector AS v) AS one",
        f"{lexeme(key[:2000])}:A",
        "'б':D",
        written,
    )
    assert found == (len(key) < 2000, True)


def test_repeated_keys_are_counted():
    scorer = Scorer(
        [TermGroup((("б", 1.0),))],
        {"б": {"own": 1, "around": 0, "asked": 0, "head": 0}},
        Collection(10, {"own": 30, "around": 10, "asked": 10, "head": 10}),
    )
    empty = {"around": "", "asked": "", "head": ""}
    once, twice = (scorer.score({"own": own, **empty}) for own in ("б а а", "б б а"))
    assert 0 < once < twice
    assert scorer.score({"own": "бб аб", **empty}) == 0
