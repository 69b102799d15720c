"""The contract of vectors and chunks: what lacks one is told, what has one is compared."""

from __future__ import annotations

import numpy as np
import pytest

from meetings.model.chunk import Chunk
from meetings.retrieval.indexing.chunks import key_of

WORDS = ["мост", "школа", "река"]
ARCHIVE = {
    "1": [Chunk(0, 0, 9, "мост школа"), Chunk(0, 5, 14, "река"), Chunk(2, 0, 4, "мост")],
    "2": [Chunk(0, 0, 5, "школа"), Chunk(1, 0, 4, "школа река")],
}


def vector_of(text):
    counts = np.array([text.count(word) for word in WORDS], np.float32) + np.float32(0.01)
    return counts / np.linalg.norm(counts)


@pytest.fixture
def opened_vectors(opened):
    return lambda: opened().vectors("words 1", len(WORDS))


@pytest.fixture
def pair(opened_vectors):
    vectors, meaning = opened_vectors()
    assert meaning.refresh({"1": 1, "2": 2}, ARCHIVE.__getitem__) == 2
    return vectors, meaning


def embed(vectors, *texts):
    matrix = np.array([vector_of(text) for text in texts])
    assert vectors.append([key_of(text) for text in texts], matrix)


def test_without_vectors_all_is_to_do_and_nothing_near(pair):
    _, meaning = pair
    near = meaning.closeness(vector_of("мост"))
    assert (near.nearest(5), near.mean, near.share) == ([], 0, 0)
    assert near.of_each([("1", 0, 0, 9)]) == [None]
    assert (meaning.total(), meaning.known()) == (5, 0)
    assert list(meaning.todo(["2", "1", "9"])) == [
        ("2", [(0, 0, 5), (1, 0, 4)]),
        ("1", [(0, 0, 9), (0, 5, 14), (2, 0, 4)]),
    ]
    assert meaning.lacking("1", 0, 6, 8) == [(0, 0, 9), (0, 5, 14)]
    assert meaning.lacking("1", 1, 0, 99) == meaning.lacking("9", 0, 0, 99) == []


def test_what_has_a_vector_is_compared(pair):
    vectors, meaning = pair
    embed(vectors, "мост", "школа", "школа река")
    near = meaning.closeness(vector_of("школа"))
    first, second, third = near.nearest(9)
    assert (first.meeting_id, first.turn, first.start, first.stop) == ("2", 0, 0, 5)
    assert first.cosine == pytest.approx(1, abs=0.02)
    assert (second.meeting_id, second.turn) == ("2", 1)
    assert (third.meeting_id, third.turn) == ("1", 2)
    stretches = [("2", 0, 1, 2), ("1", 0, 0, 9), ("2", 0, 0, 5)]
    told = pytest.approx(first.cosine)
    assert near.of_each(stretches) == [told, None, told]
    assert near.share == pytest.approx(3 / 5)
    assert near.mean == pytest.approx(np.mean([one.cosine for one in near.nearest(9)]), abs=1e-3)
    assert near.nearest(1) == [first]
    assert meaning.lacking("1", 0, 0, 9) == [(0, 0, 9), (0, 5, 14)]


def test_of_one_turn_only_so_many_are_near(pair):
    vectors, meaning = pair
    embed(vectors, *(chunk.text for chunk in ARCHIVE["1"]))
    near = meaning.closeness(vector_of("мост"))
    turns = [(one.meeting_id, one.turn) for one in near.nearest(9, per_turn=1)]
    assert turns == [("1", 2), ("1", 0)]


def test_they_are_there_for_the_next_process(pair, opened_vectors):
    embed(pair[0], "мост")
    _, meaning = opened_vectors()
    assert meaning.refresh({"1": 1, "2": 2}, {}.__getitem__) == 0
    assert (meaning.total(), meaning.known()) == (5, 1)


def test_chunks_follow_the_archive_and_vectors_their_text(pair):
    vectors, meaning = pair
    embed(vectors, "мост", "школа")
    changed = {"2": [Chunk(3, 0, 4, "мост")], "3": [Chunk(0, 0, 5, "школа")]}
    assert meaning.refresh({"2": 5, "3": 6}, changed.__getitem__) == 3
    assert (meaning.total(), meaning.known()) == (2, 2)
    assert meaning.closeness(vector_of("мост")).nearest(1)[0].meeting_id == "2"


def test_what_cannot_be_read_now_is_tried_again(pair):
    _, meaning = pair
    assert meaning.refresh({"1": 1, "2": 9}, lambda _: None) == 1
    assert meaning.refresh({"1": 1, "2": 9}, lambda _: [Chunk(0, 0, 4, "мост")]) == 1
    assert meaning.refresh({"1": 1, "2": 9}, {}.__getitem__) == 0


def test_vectors_of_another_model_do_not_count(pair, opened):
    embed(pair[0], "мост")
    _, other = opened().vectors("words 2", len(WORDS))
    other.refresh({"1": 1, "2": 2}, ARCHIVE.__getitem__)
    assert other.known() == 0
    assert pair[0].damaged() == pair[0].repair() == 0
    assert pair[1].known() == 1
