"""The index in PostgreSQL finds what the data folder's index finds, with the same scores."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from meetings.model.boolean_query import Holds
from meetings.model.errors import StoreAway
from meetings.model.passage import TermGroup
from meetings.retrieval.indexing.bm25 import Collection, Scorer
from meetings.retrieval.indexing.passages import passages_of
from meetings.text.stems import key, keys
from meetings.transcripts.read import read
from storage.folder import FolderStores
from storage.postgres import searching
from storage.postgres.merging_segments import merge
from storage.postgres.passages import PostgresPassages
from storage.postgres.searching import _Part

TABLES = ("indexed_stretches", "indexed_heads", "indexed", "key_counts", "word_counts")
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
    for table in TABLES:
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


def redone(stores):
    """How many meetings a catch-up writes anew."""
    seen = [(0, 0)]
    assert stores.passages.catch_up(stores.archive, progress=lambda *done: seen.append(done))
    return seen[-1][0]


def test_only_what_has_changed_since_is_compared(stores, meeting):
    stores.archive.put([meeting(str(101 + i), text=f"Лодка {i}.") for i in range(30)])
    assert redone(stores) == 30
    stores.database.execute("UPDATE indexed SET change = 0 WHERE meeting = '105'")
    stores.archive.put([meeting("101", text="Лодка одна."), meeting("200", text="Шлюпка.")])
    stores.archive.remove("102")
    assert redone(stores) == 3
    assert redone(stores) == 0
    stores.database.execute("UPDATE index_state SET change = 99")  # of a later copy
    assert redone(stores) == 1


def test_a_rebuild_that_was_stopped_is_ended_with_the_next_change(stores, meeting):
    stores.archive.put([meeting(str(101 + i), text=f"Лодка {i}.") for i in range(30)])
    assert redone(stores) == 30

    def stopped(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stores.passages.rebuild(stores.archive, progress=stopped)
    stores.archive.put([meeting("200", text="Шлюпка.")])
    assert redone(stores) == 11


@pytest.mark.parametrize("noted", ["", "begun 3.1"])  # the one up to 3 noted nothing
def test_what_another_version_has_begun_is_made_anew(stores, meeting, noted):
    stores.archive.put([meeting(str(101 + i), text=f"Лодка {i}.") for i in range(30)])

    def stopped(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stores.passages.catch_up(stores.archive, progress=stopped)
    stores.database.execute("UPDATE index_state SET version = %s", noted)
    assert redone(stores) == 30


def test_one_catches_up_at_a_time(stores, meeting):
    stores.archive.put([meeting()])
    with stores.database.held("stenogram index", 0) as ours:
        assert ours
        assert not stores.passages.catch_up(stores.archive)
        assert not stores.passages.catch_up(stores.archive, wait=0.1)
    assert stores.passages.catch_up(stores.archive)


@pytest.mark.parametrize("key", ["д'артаньян", "a\\b", "a:b", "&|!()", "{,}", "x" * 3000])
def test_any_key_is_found_and_harms_nothing(stores, meeting, key):
    def cut(meeting, facts):
        for one in passages_of(meeting, facts):
            passage = one.passage._replace(keys=f"{one.passage.keys} {key}")
            yield one._replace(passage=passage, keys={**one.keys, "own": passage.keys})

    passages = PostgresPassages(stores.database, cut)
    stores.archive.put([meeting(text="Лодка стоит.")])
    assert passages.catch_up(stores.archive)
    known = len(key) < 2000
    assert passages.frequency(key) == 2 * known  # in the lead, too
    found = passages.search([TermGroup(((key, 1.0),))], 5)
    assert [one.keys.endswith(key) for one in found] == [True, True][: 2 * known]
    assert passages.search(groups_for("лодка"), 5)[0].text == "Лодка стоит."


def test_small_segments_become_one_that_finds_the_same(stores, meeting):
    for n in range(20):
        stores.archive.put([meeting(str(300 + n), text=f"Лодка {n}. Вёсел {n}.")])
        stores.passages.catch_up(stores.archive)
    segments = stores.database.rows("SELECT first, stop, live FROM segments ORDER BY first")
    assert len(segments) < 8
    assert all(one[1] == other[0] for one, other in pairwise(segments))
    assert sum(live for *_, live in segments) == 40
    found = stores.passages.search(groups_for("лодка 7"), 100)
    assert len(found) == 20 * 2
    assert found[0].text == "Лодка 7."


def test_what_was_merged_since_is_seen_by_who_searched_before(stores, meeting):
    for n in range(7):
        stores.archive.put([meeting(str(300 + n), text=f"Лодка {n}.")])
        stores.passages.catch_up(stores.archive)
    search = stores.passages.search
    before = search(groups_for("лодка"), 100)
    assert len(before) == 7
    other = PostgresPassages(stores.database)
    stores.archive.put([meeting("400", text="Лодка ушла.")])
    other.catch_up(stores.archive)
    assert stores.database.value("SELECT count(*) FROM segments") == 1
    assert len(search(groups_for("лодка"), 100)) == 8


def test_what_is_merged_while_it_is_read_is_read_again(stores, meeting):
    for n in range(7):
        stores.archive.put([meeting(str(300 + n), text=f"Лодка {n}.")])
        stores.passages.catch_up(stores.archive)
    (part,) = stores.passages._search._opened()
    looks = []

    def looked(query, *given):
        found = packed_rows(query, *given)
        if "postings" in query:
            looks.append(query)
        if len(looks) == 1 and "postings" in query:
            stores.archive.put([meeting("400", text="Лодка ушла.")])
            PostgresPassages(stores.database).catch_up(stores.archive)
        return found

    packed_rows = part.database.packed_rows
    part.database.packed_rows = looked
    assert len(stores.passages.search(groups_for("лодка"), 100)) == 8
    assert len(looks) == 2
    assert stores.database.value("SELECT count(*) FROM segments") == 1


def test_a_segment_of_which_nothing_is_left_goes(stores, meeting):
    stores.archive.put([meeting("300", text="Лодка ушла.")])
    stores.passages.catch_up(stores.archive)
    stores.archive.put([meeting("300", text="Лодка пришла.")])
    stores.passages.catch_up(stores.archive)
    (part,) = stores.passages._search.partitions()
    merge(stores.database, 0, part)
    assert stores.database.value("SELECT count(*) FROM segments") == 1
    found = stores.passages.search(groups_for("лодка"), 100)
    assert found[0].text == "Лодка пришла."
    assert stores.database.value("SELECT count(*) FROM postings WHERE key = 'уйт'") == 0


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


def test_while_another_makes_the_first_index_nothing_is_said_to_be_found(stores, meeting):
    other = PostgresPassages(stores.database)
    assert other.search(groups_for("лодка"), 5) == []  # of an empty archive that is true
    stores.archive.put([meeting(text="У нас 40 лодок.")])
    with stores.passages._alone(0) as is_ours:
        assert is_ours
        assert not other.catch_up(stores.archive)
        with pytest.raises(StoreAway, match="another process"):
            other.search(groups_for("лодка"), 5)
        with pytest.raises(StoreAway, match="another process"):
            other.holding(Holds("own", key("лодка")))
    assert other.catch_up(stores.archive)
    assert other.search(groups_for("лодка"), 5)


@pytest.mark.parametrize(("anyway", "beside"), [(1, {"Парус нов.", "Весло есть."}), (0, set())])
def test_around_a_common_word_nothing_is_looked_at(stores, meeting, monkeypatch, anyway, beside):
    text = "Лодка цела. Парус нов. Весло есть. Якорь там. Мачта тут."
    stores.archive.put([meeting(text=text)])
    stores.passages.catch_up(stores.archive)
    monkeypatch.setattr(searching, "_BESIDE_ANYWAY", anyway)
    found = {one.text for one in stores.passages.search(groups_for("лодка"), 10)}
    assert found == {"Лодка цела."} | beside


@pytest.mark.parametrize("noted", ["9.1", "begun 9.1"])
def test_what_another_version_has_taken_over_is_not_said_to_hold_nothing(stores, meeting, noted):
    stores.archive.put([meeting(text="У нас 40 лодок.")])
    stores.passages.catch_up(stores.archive)
    stores.database.execute("UPDATE index_state SET version = %s", noted)
    running = PostgresPassages(stores.database)
    with pytest.raises(StoreAway, match="another process"):
        running.search(groups_for("лодка"), 5)
    assert running.catch_up(stores.archive)
    assert running.search(groups_for("лодка"), 5)


def test_what_is_written_again_while_it_is_searched_is_found(stores, meeting, monkeypatch):
    stores.archive.put([meeting("101", text="Паром ходит редко."), meeting("102")])
    stores.passages.catch_up(stores.archive)
    other = PostgresPassages(stores.database)
    read_by = _Part.read

    def read(part, stretches):
        monkeypatch.setattr(_Part, "read", read_by)
        other.rebuild(stores.archive)
        return read_by(part, stretches)

    monkeypatch.setattr(_Part, "read", read)
    found = stores.passages.search(groups_for("паром"), 5)
    assert [one.meeting_id for one in found] == ["101"]


HARMS = {
    "one stretch": "DELETE FROM indexed_stretches WHERE meeting = %s AND sentence ="
    " (SELECT max(sentence) FROM indexed_stretches WHERE meeting = %s)",
    "all": "DELETE FROM indexed_stretches WHERE meeting IN (%s, %s)",
    "heads": "DELETE FROM indexed_heads WHERE meeting IN (%s, %s)",
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_sentences_that_are_lost_are_named_and_made_again(both, harm):
    stores, folder = both
    assert stores.upkeep.faults() == []
    id_ = stores.archive.entries()[0].head.id
    places = [(id_, turn) for turn in range(-1, 30)]
    before = stores.passages.of_turns(places)
    stores.database.execute(harm, id_, id_)
    assert stores.upkeep.faults() == [
        f"The index has lost sentences of {id_}: `check --repair` indexes them anew."
    ]
    stores.passages.rebuild(stores.archive)
    assert stores.upkeep.faults() == []
    assert stores.passages.of_turns(places) == before
    asked = keys(" ".join(QUESTIONS))
    assert stores.passages.frequencies(asked) == folder.passages.frequencies(asked)
    assert stores.passages.total() == folder.passages.total()


def test_of_many_meetings_with_lost_sentences_some_are_named(both):
    stores, _ = both
    stores.database.execute("DELETE FROM indexed_stretches")
    (told,) = stores.upkeep.faults()
    assert " and 1 more: " in told
