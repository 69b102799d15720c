"""Of very many vectors those that may be near are compared; all where that cannot be told."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from meetings.model.chunk import Chunk
from meetings.retrieval.indexing.chunks import KEY_BYTES, key_of
from storage.index import neighbours
from storage.index.chunk_table_checksum import wrong_with_chunks
from storage.index.chunk_vectors import MeaningIndex
from storage.index.closeness import ClosenessOfAll, ClosenessOfSome
from storage.index.mending_vectors import wrong_with_vectors
from storage.index.neighbours import LISTS, Neighbours, wrong_with_lists
from storage.index.vector_records import HEADER_BYTES
from storage.index.vectors import VectorFile

DIMENSION = 32
MANY = 4_000
GROUPS = 80


def of_length_1(matrix):
    return (matrix / np.linalg.norm(matrix, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def made():
    """Vectors in groups, all of them in a narrow cone, as a model makes them; and questions."""
    dice = np.random.default_rng(5)
    middles = dice.normal(size=(GROUPS, DIMENSION)) + 2
    vectors = middles[dice.integers(0, GROUPS, 2 * MANY)] + 0.5 * dice.normal(
        size=(2 * MANY, DIMENSION)
    )
    questions = vectors[::400] + 0.3 * dice.normal(size=(20, DIMENSION))
    return of_length_1(vectors), of_length_1(questions)


@pytest.fixture
def few_compared(monkeypatch):
    monkeypatch.setattr(neighbours, "COMPARED", 1_000)
    monkeypatch.setattr(neighbours, "_LEAST", 400)


@pytest.fixture
def vectors(tmp_path, made, few_compared):
    file = VectorFile(tmp_path, "model", DIMENSION)
    append(file, made[0], 0, MANY)
    return file


def append(file, matrix, start, stop):
    file.append([key_of(str(at)) for at in range(start, stop)], matrix[start:stop])


def lists_of(file):
    return file._neighbours._kept[1]


def test_few_vectors_are_all_compared(tmp_path, made):
    file = VectorFile(tmp_path, "model", DIMENSION)
    append(file, made[0], 0, MANY)
    assert not file.arrange()
    assert file.look().near(made[1][0]) is None
    assert not (file.folder / LISTS).exists()


def test_all_are_compared_until_they_are_in_lists(vectors, made):
    assert vectors.look().near(made[1][0]) is None
    assert vectors.arrange()
    assert vectors.look().near(made[1][0]) is not None
    assert not vectors.arrange()


def test_the_nearest_are_among_those_that_are_compared(vectors, made):
    vectors.arrange()
    found = []
    for question in made[1]:
        near = vectors.look().near(question)
        assert 400 <= len(near) < MANY / 4
        assert len(set(near.tolist())) == len(near)
        best = np.argsort(-vectors.look().cosines(question))[:40]
        found.append(np.isin(best, near).mean())
    assert np.mean(found) >= 0.97


def test_every_vector_is_in_one_list(vectors):
    vectors.arrange()
    vectors.look().near(np.ones(DIMENSION, np.float32))
    assert sorted(lists_of(vectors).rows.tolist()) == list(range(MANY))


def test_what_came_since_is_compared_and_later_put_into_lists(vectors, made):
    matrix, (question, *_) = made
    vectors.arrange()
    append(vectors, matrix, MANY, MANY + 100)
    assert not vectors.arrange()
    assert set(range(MANY, MANY + 100)) <= set(vectors.look().near(question).tolist())
    append(vectors, matrix, MANY + 100, MANY + 400)
    assert vectors.arrange()
    assert len(vectors.look().near(question)) < MANY / 4
    assert (len(lists_of(vectors).rows), lists_of(vectors).learned_from) == (MANY + 400, MANY)


def test_of_many_more_the_lists_are_made_anew(vectors, made, monkeypatch):
    monkeypatch.setattr(neighbours, "_GROWN", 1.5)
    vectors.arrange()
    append(vectors, made[0], MANY, 2 * MANY)
    assert vectors.arrange()
    vectors.look().near(made[1][0])
    assert lists_of(vectors).learned_from == 2 * MANY


def test_another_process_sees_them(vectors, made, tmp_path):
    vectors.arrange()
    other = VectorFile(tmp_path, "model", DIMENSION)
    assert other.look().near(made[1][0]).tolist() == vectors.look().near(made[1][0]).tolist()


@pytest.mark.parametrize("scale", [np.nan, np.inf, 1e30])
def test_a_damaged_record_spoils_no_list(vectors, made, tmp_path, scale):
    path = vectors.folder / "vectors.bin"
    damaged = bytearray(path.read_bytes())
    record = (len(damaged) - HEADER_BYTES) // MANY
    for row in range(0, MANY, 50):
        at = HEADER_BYTES + row * record + KEY_BYTES + 4
        damaged[at : at + 4] = np.float32(scale).tobytes()
    path.write_bytes(bytes(damaged))
    again = VectorFile(tmp_path, "model", DIMENSION)
    assert again.arrange()
    assert all(len(again.look().near(question)) < MANY / 4 for question in made[1])


@pytest.mark.parametrize("at", [0.01, 0.3, 0.9, 1])
def test_damaged_lists_are_not_used_and_are_made_again(vectors, made, at):
    vectors.arrange()
    path = vectors.folder / LISTS
    data = bytearray(path.read_bytes())
    data[int((len(data) - 1) * at)] ^= 1
    path.write_bytes(bytes(data))
    assert vectors.look().near(made[1][0]) is None
    assert vectors.arrange()
    assert vectors.look().near(made[1][0]) is not None


def test_lists_of_other_vectors_are_not_used(vectors, made, tmp_path):
    """As after a repair that has dropped a record: all rows behind it are others."""
    vectors.arrange()
    assert vectors.look().near(made[1][0]) is not None
    whole = VectorFile(tmp_path / "other", "model", DIMENSION)
    append(whole, made[0], 1, MANY + 1)
    (whole.folder / "vectors.bin").replace(vectors.folder / "vectors.bin")
    assert vectors.look().near(made[1][0]) is None


def test_lists_of_another_models_vectors_of_the_same_texts_are_not_used(vectors, made, tmp_path):
    vectors.arrange()
    whole = VectorFile(tmp_path / "other", "model", DIMENSION)
    whole.append([key_of(str(at)) for at in range(MANY)], made[0][MANY:])
    (whole.folder / "vectors.bin").replace(vectors.folder / "vectors.bin")
    assert VectorFile(tmp_path, "model", DIMENSION).look().near(made[1][0]) is None


def test_lists_of_more_rows_than_are_seen_wait_until_they_are(vectors, made):
    """As where another process has appended and arranged since the file was looked at."""
    vectors.arrange()
    records, question = vectors.look().records, made[1][0]
    lists = Neighbours(vectors.folder / LISTS)
    assert lists.near(question, records[:2_000], "a file") is None
    assert len(lists.near(question, records, "a file")) < MANY / 4
    assert lists.near(question, records[:2_000], "a file") is None


@pytest.mark.parametrize("wrong", [wrong_with_lists, wrong_with_chunks, wrong_with_vectors])
def test_what_cannot_be_read_is_told_of(tmp_path, wrong):
    assert wrong(tmp_path / "file") == ""
    (tmp_path / "file").mkdir()
    assert wrong(tmp_path / "file").startswith("it cannot be read")


def test_work_that_is_stopped_keeps_nothing(vectors, made):
    asked = itertools.count()
    assert not vectors.arrange(lambda: next(asked) > 5)
    assert not (vectors.folder / LISTS).exists()
    assert vectors.look().near(made[1][0]) is None


@pytest.fixture
def meaning(tmp_path, vectors):
    """Forty meetings of a hundred turns; the last one's chunks are not embedded yet."""
    index = MeaningIndex(vectors)

    def chunks_of(meeting_id):
        first = int(meeting_id) * 100
        return [Chunk(turn, 0, 9, str(first + turn)) for turn in range(100)]

    index.refresh({str(number): 1 for number in range(41)}, chunks_of)
    return index


def test_closeness_of_some_is_that_of_all_where_it_counts(meaning, made):
    exact = [meaning.closeness(question) for question in made[1]]
    assert meaning.arrange()
    some = [meaning.closeness(question) for question in made[1]]
    assert {type(one) for one in exact} == {ClosenessOfAll}
    assert {type(one) for one in some} == {ClosenessOfSome}
    stretches = [
        ("3", 7, 2, 5),
        ("39", 99, 0, 1),
        ("40", 0, 0, 9),
        ("41", 0, 0, 9),
        ("3", 7, 9, 12),
    ]
    for whole, part in zip(exact, some, strict=True):
        assert part.of_each(stretches) == pytest.approx(whole.of_each(stretches))
        assert part.share == whole.share == pytest.approx(40 / 41)
        assert part.mean == pytest.approx(whole.mean, abs=whole.spread / 20)
        assert part.spread == pytest.approx(whole.spread, rel=0.05)
    same = [
        places(a.nearest(10)) == places(b.nearest(10)) for a, b in zip(exact, some, strict=True)
    ]
    assert sum(same) >= 18


@pytest.mark.parametrize("are_many", [True, False])
def test_a_file_replaced_meanwhile_changes_no_comparison(
    meaning, made, vectors, tmp_path, are_many
):
    """As after a repair that has dropped the first record: all rows behind it are others."""
    assert not are_many or meaning.arrange()
    question, stretches = made[1][0], [("3", turn, 0, 9) for turn in range(100)]
    closeness = meaning.closeness(question)
    before = closeness.of_each(stretches), places(closeness.nearest(10))
    whole = VectorFile(tmp_path / "other", "model", DIMENSION)
    append(whole, made[0], 1, MANY)
    (whole.folder / "vectors.bin").replace(vectors.folder / "vectors.bin")
    assert vectors.count() == MANY - 1
    assert (closeness.of_each(stretches), places(closeness.nearest(10))) == before


def test_a_file_replaced_between_two_looks_changes_nothing(meaning, made, vectors, tmp_path):
    """Where the chunks' rows were looked up before it and are compared after it."""
    question, stretches = made[1][0], [("3", turn, 0, 9) for turn in range(100)]
    before = meaning.closeness(question).of_each(stretches)
    whole = VectorFile(tmp_path / "other", "model", DIMENSION)
    append(whole, made[0], 1, MANY)
    placed = meaning._placed

    def placed_and_replaced():
        found = placed()
        (whole.folder / "vectors.bin").replace(vectors.folder / "vectors.bin")
        return found

    meaning._placed = placed_and_replaced
    assert meaning.closeness(question).of_each(stretches) == before


def places(found):
    return [(one.meeting_id, one.turn) for one in found]
