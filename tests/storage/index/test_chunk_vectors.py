from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from meetings.model.chunk import Chunk
from meetings.retrieval.indexing.chunks import key_of
from storage.index.chunk_vectors import MeaningIndex
from storage.index.rows_by_key import RowsByKey
from storage.index.vector_records import Floats
from storage.index.vectors import VectorFile

WORDS = ["bridge", "school", "river", "harvest"]


def vector_of(text: str) -> Floats:
    """A word's own direction, mixed with a little of all others."""
    counts = np.array([text.count(word) for word in WORDS], np.float32) + np.float32(0.01)
    return counts / np.linalg.norm(counts)


def chunks(*texts: str, turn: int = 0) -> list[Chunk]:
    return [Chunk(turn, 10 * at, 10 * at + 15, text) for at, text in enumerate(texts)]


ARCHIVE = {
    "1": chunks("bridge school", "bridge", "river") + chunks("bridge river", turn=3),
    "2": chunks("school", "school bridge", "harvest", "school river", "school school river"),
}


@pytest.fixture
def vectors(tmp_path: Path) -> VectorFile:
    return VectorFile(tmp_path, "words", len(WORDS))


@pytest.fixture
def index(vectors: VectorFile) -> MeaningIndex:
    found = MeaningIndex(vectors)
    found.refresh({"1": 1, "2": 2}, ARCHIVE.__getitem__)
    return found


def embed(vectors: VectorFile, parts: Iterable[Chunk]) -> None:
    texts = [part.text for part in parts]
    vectors.append([key_of(text) for text in texts], np.array([vector_of(t) for t in texts]))


def test_without_vectors_there_is_all_to_do_and_nothing_near(index: MeaningIndex) -> None:
    near = index.closeness(vector_of("bridge"))
    assert near.nearest(5) == []
    assert near.of_each([("1", 0, 0, 5)]) == [None]
    assert (near.mean, near.spread) == (0, 0)
    assert (index.total(), index.known()) == (9, 0)
    assert [(known, len(places)) for known, places in index.todo(["2", "1"])] == [
        ("2", 5),
        ("1", 4),
    ]


def test_the_nearest_come_first(index: MeaningIndex, vectors: VectorFile) -> None:
    embed(vectors, ARCHIVE["1"] + ARCHIVE["2"])
    found = index.candidates(vector_of("bridge"), 3)
    assert found[0][:4] == ("1", 0, 10, 25)
    assert found[0].cosine == pytest.approx(1, abs=0.02)
    assert [near.cosine for near in found] == sorted((n.cosine for n in found), reverse=True)
    assert list(index.todo(["1", "2"])) == []


def test_a_turn_gives_only_some_of_its_chunks(index: MeaningIndex, vectors: VectorFile) -> None:
    embed(vectors, ARCHIVE["1"] + ARCHIVE["2"])
    found = index.candidates(vector_of("school"), 20, per_turn=1)
    assert sorted((near.meeting_id, near.turn) for near in found) == [("1", 0), ("1", 3), ("2", 0)]


def test_a_stretch_has_the_best_cosine_of_its_chunks(
    index: MeaningIndex, vectors: VectorFile
) -> None:
    embed(vectors, ARCHIVE["1"])
    near = index.closeness(vector_of("bridge"))
    asked = {
        ("1", 0, 12, 14): pytest.approx(1, abs=0.02),
        ("2", 0, 0, 5): None,
        ("1", 0, 26, 35): pytest.approx(0.02, abs=0.02),
        ("1", 0, 40, 50): None,
        ("1", 7, 0, 5): None,
        ("unknown", 0, 0, 5): None,
    }
    assert near.of_each(list(asked)) == list(asked.values())
    assert [near.of_each([one])[0] for one in asked] == list(asked.values())
    assert near.of_each([]) == []


def test_what_lacks_a_vector_is_named(index: MeaningIndex, vectors: VectorFile) -> None:
    embed(vectors, ARCHIVE["1"][:1])
    assert index.lacking("1", 0, 12, 14) == [(0, 10, 25)]
    assert index.lacking("1", 3, 0, 1) == [(3, 0, 15)]
    assert index.closeness(vector_of("bridge")).share == pytest.approx(1 / 9)
    assert list(index.todo(["1"])) == [("1", [(0, 10, 25), (0, 20, 35), (3, 0, 15)])]


def test_meetings_are_replaced_and_removed(index: MeaningIndex, vectors: VectorFile) -> None:
    embed(vectors, ARCHIVE["1"] + ARCHIVE["2"])
    changed = {"2": chunks("harvest"), "3": chunks("bridge")}
    assert index.refresh({"2": 5, "3": 6}, changed.__getitem__) == 3
    assert index.total() == index.known() == 2
    assert [near.meeting_id for near in index.candidates(vector_of("bridge"), 5)] == ["3", "2"]


def test_only_changed_meetings_are_read_again(index: MeaningIndex, vectors: VectorFile) -> None:
    asked: list[str] = []

    def read(meeting_id: str) -> list[Chunk]:
        asked.append(meeting_id)
        return ARCHIVE[meeting_id]

    another = MeaningIndex(vectors)
    assert another.refresh({"1": 1, "2": 2}, read) == 0
    assert another.refresh({"1": 1, "2": 3}, read) == 1
    assert asked == ["2"]
    assert another.total() == 9


@pytest.mark.parametrize("content", [b"", b"broken", b"PK\x03\x04broken"])
def test_a_broken_table_is_made_again(
    index: MeaningIndex, vectors: VectorFile, content: bytes
) -> None:
    (vectors.folder / "windows.npz").write_bytes(content)
    another = MeaningIndex(vectors)
    assert another.total() == 0
    assert another.refresh({"1": 1, "2": 2}, ARCHIVE.__getitem__) == 2
    assert MeaningIndex(vectors).total() == 9


def test_a_meeting_without_chunks_is_no_trouble(vectors: VectorFile) -> None:
    index = MeaningIndex(vectors)
    index.refresh({"9": 1}, lambda _: [])
    assert index.total() == 0
    assert MeaningIndex(vectors).refresh({"9": 1}, ARCHIVE.__getitem__) == 0
    assert index.candidates(vector_of("bridge"), 3) == []


def test_keys_of_meetings_that_have_all_their_vectors_are_not_looked_up_again(
    index: MeaningIndex, vectors: VectorFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    embed(vectors, ARCHIVE["1"])
    assert index.known() == 4
    looked_up: list[int] = []
    of = RowsByKey.of
    monkeypatch.setattr(
        RowsByKey, "of", lambda self, keys: looked_up.append(len(keys)) or of(self, keys)
    )
    embed(vectors, ARCHIVE["2"])
    looked_up.clear()  # of what has to be embedded
    assert (index.known(), index.total()) == (9, 9)
    assert looked_up == [5]
    index.put("3", 3, chunks("harvest", "river"))
    assert index.known() == 11
    assert looked_up == [5, 2]


def test_in_another_file_every_vector_is_looked_for_again(
    index: MeaningIndex, vectors: VectorFile, tmp_path: Path
) -> None:
    embed(vectors, [*ARCHIVE["1"], *ARCHIVE["2"]])
    before = [near.meeting_id for near in index.candidates(vector_of("harvest"), 1)]
    other = VectorFile(tmp_path / "other", "words", len(WORDS))
    embed(other, [*ARCHIVE["2"], *ARCHIVE["1"]])
    (other.folder / "vectors.bin").replace(vectors.folder / "vectors.bin")
    assert [near.meeting_id for near in index.candidates(vector_of("harvest"), 1)] == before
    assert index.known() == 9
