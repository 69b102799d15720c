"""However meetings come and go, the segments of the index stay few, and tell of each sentence."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from meetings.model.boolean_query import AllOf, Holds, all_of, any_of
from meetings.model.meeting import Speaker, Turn
from meetings.retrieval.indexing.sentence_traits import at_meeting_about, named
from meetings.text.stems import key
from storage.folder import FolderStores
from storage.postgres import merging_segments, passages
from storage.postgres.lost_postings import meetings_with_lost_postings
from storage.postgres.merging_segments import merge
from storage.postgres.partition_placement import partitions_of
from storage.postgres.passages import PostgresPassages
from storage.postgres.stores import PostgresStores
from tests.storage.conftest import invented
from tests.storage.postgres.test_postgres_passages import groups_for

WORDS = ("лодка", "парус", "весло", "пристань", "маяк", "бакен", "якорь", "шлюпка")
PEOPLE = ("Пётр Лодкин", "Анна Маячная", "Егор Бакенов")
QUESTIONS = ("лодка", "парус и весло", "маяк пристань якорь", "бакен 7", "совет шлюпка")
QUERIES = (
    Holds("own", key("лодка")),
    Holds("next", key("парус")),
    all_of([Holds("own", key("маяк")), Holds("next", key("весло"))]),
    any_of([Holds("own", key("якорь")), named("Лодкин")]),
    at_meeting_about(key("пристань")),
    AllOf(()),
)


def spoken(id_, chance):
    """A meeting in which several people speak, each of a few things."""
    made, _ = invented(str(id_), date=f"2021-0{chance.randint(1, 9)}-04")
    speakers = chance.sample(PEOPLE, chance.randint(1, len(PEOPLE)))
    texts = [
        " ".join(
            f"{' '.join(chance.choices(WORDS, k=3)).capitalize()} {chance.randint(1, 9)}."
            for _ in range(chance.randint(1, 4))
        )
        for _ in speakers
    ]
    turns = tuple(Turn(name, name, text) for name, text in zip(speakers, texts, strict=True))
    told = tuple(Speaker(name, (name,), None, 1) for name in speakers)
    return replace(made, turns=turns, speakers=told), " ".join(texts).encode()


def come_and_gone(both, chance, rounds):
    """Adds, replaces and removes meetings at random in two stores, the index with them."""
    there = []
    for round_ in range(rounds):
        for nth in range(chance.choice((1, 1, 2))):
            known = chance.choice(there[-2:] if chance.random() < 0.5 else there) if there else ""
            what = chance.choices(("put", "replace", "remove"), (6, 1, 3))[0] if known else "put"
            id_ = str(300 + 2 * round_ + nth) if what == "put" else known
            there = [*(one for one in there if one != id_), *([id_] if what != "remove" else ())]
            made = spoken(id_, chance)
            for stores in both:
                if what == "remove":
                    stores.archive.remove(id_)
                else:
                    stores.archive.put([made])
        both[0].passages.catch_up(both[0].archive)
    both[1].passages.catch_up(both[1].archive)


def told(stores, query):
    hits = stores.passages.holding(query)
    texts = [(one.meeting_id, one.turn, one.start, one.text) for one in hits.read()]
    columns = hits.days, hits.turns, hits.events, hits.traits
    return sorted(zip(texts, *(one.tolist() for one in columns), strict=True))


def assert_same(stores, folder):
    for question in QUESTIONS:
        found, known = (one.passages.search(groups_for(question), 400) for one in (stores, folder))
        assert sorted((one.place, one.text) for one in found) == sorted(
            (one.place, one.text) for one in known
        )
        assert [one.lexical for one in found] == pytest.approx(
            [one.lexical for one in known], rel=1e-4
        )
        few = stores.passages.search(groups_for(question), 3)  # nothing gone is in the way of them
        assert [one.lexical for one in few] == pytest.approx(
            [one.lexical for one in known[:3]], rel=1e-4
        )
    for query in QUERIES:
        assert told(stores, query) == told(folder, query)


def assert_in_place(stores):
    """Every column of every segment is as long as its numbers say."""
    rows = stores.database.rows(
        "SELECT first, stop, turns, heads, lengths, asked_lengths, head_lengths, marks, columns"
        " FROM segments ORDER BY first"
    )
    assert all(one[1] <= other[0] for one, other in pairwise(rows))
    for first, stop, turns, heads, lengths, asked, head_lengths, marks, columns in rows:
        begins, of_heads = np.frombuffer(turns, np.int32), np.frombuffer(heads, np.int32)
        assert stop - first == len(lengths) == len(marks)
        assert begins[0] == first
        assert (np.diff(begins) > 0).all()
        assert len(begins) == len(of_heads) == len(asked) // 2 == len(columns) // 32
        assert of_heads.max() - of_heads.min() + 1 == len(head_lengths) // 2
    assert stores.passages.damaged() == 0
    assert meetings_with_lost_postings(stores.database) == []


@pytest.fixture
def folder(tmp_path):
    return FolderStores(tmp_path / "folder")


@pytest.mark.parametrize("kept_empty", [250_000, 12])
@pytest.mark.parametrize("seed", range(4))
def test_what_comes_and_goes_is_found_as_in_a_folder(
    stores, folder, monkeypatch, seed, kept_empty
):
    """With a tiny ``kept_empty`` gaps arise between segments, as they do in a large archive."""
    monkeypatch.setattr(merging_segments, "_KEPT_EMPTY", kept_empty)
    monkeypatch.setattr(merging_segments, "_SMALLEST", 20)
    chance = random.Random(seed)
    come_and_gone((stores, folder), chance, 60)
    assert_in_place(stores)
    assert_same(stores, folder)


def test_segments_on_both_sides_of_a_removed_meeting_are_not_mixed_up(stores, folder, meeting):
    for one in (stores, folder):
        one.archive.put([meeting("300", text="Лодка первая. Вёсел два.")])
        one.passages.catch_up(one.archive)
        one.archive.put([meeting("301", text="Маяк.", date="2020-01-01")])
        one.passages.catch_up(one.archive)
        one.archive.remove("301")
        one.passages.catch_up(one.archive)
        for n in range(302, 312):
            one.archive.put([meeting(str(n), text=f"Лодка {n}.", date=f"2021-05-{n - 290}")])
            one.passages.catch_up(one.archive)
    assert_in_place(stores)
    assert_same(stores, folder)


def test_a_long_life_of_adding_and_removing_leaves_little_behind(stores, monkeypatch):
    monkeypatch.setattr(merging_segments, "_SMALLEST", 50)
    chance = random.Random(7)
    stores.archive.put([spoken("1", chance)])
    stores.passages.catch_up(stores.archive)
    there, seen = [], []
    for round_ in range(200):
        stores.archive.put([spoken(str(100 + round_), chance)])
        there.append(str(100 + round_))
        if len(there) > 5:
            stores.archive.remove(there.pop(chance.randrange(len(there))))
        stores.passages.catch_up(stores.archive)
        seen.append(
            stores.database.row("SELECT (SELECT count(*) FROM segments), count(*) FROM gone")
        )
    assert max(segments for segments, _ in seen) <= 8 * 3
    assert max(gone for _, gone in seen) <= 60
    assert_in_place(stores)
    assert stores.passages.total() == len(stores.passages.holding(AllOf(())))


def test_an_empty_segment_at_the_beginning_is_dropped_with_what_was_gone(stores, meeting):
    for n in range(20):
        stores.archive.put([meeting("300", text=f"Лодка {n}.")])
        stores.passages.catch_up(stores.archive)
    assert stores.database.rows("SELECT live FROM segments") == [(2,)]
    assert stores.database.value("SELECT count(*) FROM gone") == 0


def segment_of(stores, meeting_id):
    return stores.database.value(
        "SELECT segment FROM segments AS s JOIN indexed AS i"
        " ON i.first >= s.first AND i.first < s.stop WHERE meeting = %s",
        meeting_id,
    )


def test_one_counted_twice_as_gone_takes_no_other_with_it(stores, meeting):
    stores.archive.put([meeting("300", text="Лодка."), meeting("301", text="Маяк.")])
    stores.passages.catch_up(stores.archive)
    stores.database.execute("UPDATE segments SET live = 0")  # a shard that was asked again
    (part,) = stores.passages._search.partitions()
    merge(stores.database, 0, part)
    assert {one.text for one in stores.passages.search(groups_for("лодка маяк"), 9)} == {
        *("Лодка.", "Маяк."),
    }


def test_what_a_writer_left_that_came_to_nothing_is_not_merged(stores, meeting):
    for n in range(7):
        stores.archive.put([meeting(str(300 + n), text=f"Лодка {n}.")])
        stores.passages.catch_up(stores.archive)
    stores.database.execute(
        "INSERT INTO segments SELECT part, 8, stop, stop + 1, first_turn, 1, turns, heads,"
        " lengths, asked_lengths, head_lengths, marks, columns, keys FROM segments"
        " WHERE segment = 7"
    )
    (part,) = stores.passages._search.partitions()
    merge(stores.database, 0, part)
    assert stores.database.value("SELECT count(*) FROM segments") == 8
    stores.archive.put([meeting("400", text="Лодка ушла.")])
    stores.passages.catch_up(stores.archive)
    assert stores.database.rows("SELECT segment FROM segments WHERE segment > 7") == [(9,)]
    assert_in_place(stores)
    assert len(stores.passages.search(groups_for("лодка"), 100)) == 8


def told_by(id_, name):
    """A meeting at which somebody says a sentence without their name."""
    made, source = invented(id_, text="Шлюпка.")
    turns = (Turn(name, name, "Шлюпка."),)
    return replace(made, turns=turns, speakers=(Speaker(name, (name,), None, 1),)), source


def test_what_was_read_of_a_writer_that_came_to_nothing_is_not_taken_for_the_next_ones(stores):
    stores.archive.put([told_by("300", "Пётр Лодкин")])
    stores.passages.catch_up(stores.archive)
    before = stores.database.row("SELECT * FROM index_numbers")
    stores.archive.put([told_by("301", "Егор Бакенов")])
    stores.passages.catch_up(stores.archive)
    with stores.database.writing() as connection:  # as where a shard alone has kept it
        connection.execute("DELETE FROM indexed WHERE meeting = '301'")
        connection.execute("DELETE FROM index_numbers")
        connection.execute("INSERT INTO index_numbers VALUES (%s, %s, %s, %s, %s)", before)
    found = stores.passages.search(groups_for("шлюпка"), 9)  # it is read, and kept at hand
    assert len(found) == 2
    stores.archive.remove("301")
    stores.archive.put([told_by("302", "Анна Маячная")])
    stores.passages.catch_up(stores.archive)
    (found,) = stores.passages.search(groups_for("Маячная"), 9)
    assert found.meeting_id == "302"
    assert not stores.passages.search(groups_for("Бакенов"), 9)
    assert_in_place(stores)


def test_who_has_merged_meanwhile_is_not_followed_by_another(stores, meeting, monkeypatch):
    for n in range(7):
        stores.archive.put([meeting(str(300 + n), text=f"Лодка {n}.")])
        stores.passages.catch_up(stores.archive)
    (part,) = stores.passages._search.partitions()
    both = [False]

    def merged_by_another(database, number, partition):
        if not both[0]:
            both[0] = True
            merge(stores.database, 0, part)
        return next_number(database, number, partition)

    next_number = merging_segments._next_number
    monkeypatch.setattr(merging_segments, "_next_number", merged_by_another)
    stores.archive.put([meeting("400", text="Лодка ушла.")])
    stores.passages.catch_up(stores.archive)
    assert both[0]
    assert stores.database.value("SELECT count(*) FROM segments") == 1
    assert len(stores.passages.search(groups_for("лодка"), 100)) == 8


def damage(stores, meeting):
    """Meetings in a segment that earlier versions merged of two with a gap between them."""
    for n in range(6):
        stores.archive.put([meeting(str(300 + n), text=f"Лодка {n}. Вёсел {n}.")])
        stores.passages.catch_up(stores.archive)
    with stores.database.writing() as connection:
        merging_segments.drop(connection, [segment_of(stores, "303")])
        merging_segments._merge(
            connection, [segment_of(stores, "302"), segment_of(stores, "304")], [], 90
        )
        connection.execute("UPDATE index_numbers SET segment = 91")


def test_what_was_damaged_is_indexed_anew_and_nothing_else(
    stores, folder, meeting, caplog, tmp_path
):
    damage(stores, meeting)
    again = PostgresStores(stores.database.address, tmp_path / "again")
    assert again.passages.damaged() == 3  # one has been lost with its segment
    assert len(again.passages.search(groups_for("лодка"), 100)) == 2 * 3  # and none is wrong
    assert again.upkeep.faults() == [
        "The index is damaged where 3 meetings lie, which cannot be found: they are"
        " indexed anew when the bot next starts, or by `check --repair`."
    ]
    seen = []
    assert again.passages.catch_up(again.archive, progress=lambda *done: seen.append(done))
    assert seen == [(3, 3)]
    assert "The index is damaged where 3 meetings lie" in caplog.text
    assert again.upkeep.faults() == []
    assert_in_place(again)
    for n in range(6):
        folder.archive.put([meeting(str(300 + n), text=f"Лодка {n}. Вёсел {n}.")])
    folder.passages.catch_up(folder.archive)
    assert_same(again, folder)
    again.close()


def test_who_was_stopped_while_repairing_goes_on(stores, meeting, monkeypatch):
    damage(stores, meeting)
    monkeypatch.setattr(passages, "_AT_ONCE", 1)

    def stopped(done, total):
        raise KeyboardInterrupt

    again = PostgresPassages(stores.database)
    with pytest.raises(KeyboardInterrupt):
        again.catch_up(stores.archive, progress=stopped)
    assert again.damaged() == 2
    seen = []
    once_more = PostgresPassages(stores.database)
    assert once_more.catch_up(stores.archive, progress=lambda *done: seen.append(done))
    assert seen == [(1, 2), (2, 2)]
    assert_in_place(stores)
    assert len(once_more.search(groups_for("лодка"), 100)) == 2 * 6


def test_more_than_ten_partitions_are_in_the_order_of_their_numbers(database):
    database.execute("CREATE TABLE spread (meeting text) PARTITION BY HASH (meeting)")
    for at in range(12):
        database.execute(
            f"CREATE TABLE spread_{at} PARTITION OF spread"
            f" FOR VALUES WITH (MODULUS 12, REMAINDER {at})"
        )
    names = [one.table for one in partitions_of(database, "spread")]
    assert names == [f"spread_{at}" for at in range(12)]
