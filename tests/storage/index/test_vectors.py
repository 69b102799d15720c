from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.errors import ArchiveError
from meetings.retrieval.indexing.chunks import key_of
from storage.index.closeness import best
from storage.index.mending_vectors import mend_vectors, wrong_with_vectors
from storage.index.rows_by_key import as_numbers
from storage.index.vector_records import Floats
from storage.index.vectors import VectorFile

DIMENSION = 16


def unit(seed: int, rows: int) -> Floats:
    matrix = np.random.default_rng(seed).standard_normal((rows, DIMENSION)).astype(np.float32)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


def keys_of(*texts: str) -> list[bytes]:
    return [key_of(text) for text in texts]


def opened(folder: Path, model: str = "model 1", dimension: int = DIMENSION) -> VectorFile:
    return VectorFile(folder, model, dimension)


def file_in(folder: Path) -> Path:
    (path,) = folder.glob("*/vectors.bin")
    return path


@contextmanager
def fresh_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def test_nothing_is_known_at_first(tmp_path: Path) -> None:
    vectors = opened(tmp_path)
    assert vectors.count() == 0
    assert vectors.missing(keys_of("a", "b", "a")) == keys_of("a", "b")
    assert vectors.look().cosines(unit(1, 1)[0]).tolist() == []
    assert list(tmp_path.iterdir()) == []


def test_what_was_kept_is_there_for_others(tmp_path: Path) -> None:
    writer, reader = opened(tmp_path), opened(tmp_path)
    matrix = unit(1, 3)
    assert reader.count() == 0
    assert writer.append(keys_of("a", "b"), matrix[:2])
    assert reader.count() == 2
    assert writer.append(keys_of("c"), matrix[2:])
    known, found = reader.get(keys_of("c", "x", "a"))
    assert known.tolist() == [True, False, True]
    assert np.allclose(found[[0, 2]], matrix[[2, 0]], atol=0.01)
    assert not found[1].any()


def test_a_known_key_is_not_kept_twice(tmp_path: Path) -> None:
    vectors, matrix = opened(tmp_path), unit(1, 3)
    vectors.append(keys_of("a", "a"), matrix[:2])
    opened(tmp_path).append(keys_of("a", "b"), matrix[1:])
    assert vectors.count() == 2
    assert np.allclose(vectors.get(keys_of("a"))[1][0], matrix[0], atol=0.01)


def test_cosines_are_those_of_the_exact_vectors(tmp_path: Path) -> None:
    vectors, matrix, question = opened(tmp_path), unit(1, 2500), unit(2, 1)[0]
    vectors.append(keys_of(*map(str, range(2500))), matrix)
    assert np.allclose(vectors.look().cosines(question), matrix @ question, atol=0.01)


def test_cosines_of_some_rows_are_those_of_all(tmp_path: Path) -> None:
    vectors, matrix, question = opened(tmp_path), unit(1, 2500), unit(2, 1)[0]
    vectors.append(keys_of(*map(str, range(2500))), matrix)
    rows = np.arange(2499, -1, -2, dtype=np.int32)
    some, all_ = vectors.look().cosines_of(question, rows), vectors.look().cosines(question)
    assert np.allclose(some, all_[rows], atol=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 6), st.integers(1, 6), st.integers(1, 600))
def test_a_torn_tail_is_cut(before: int, after: int, torn: int) -> None:
    with fresh_folder() as folder:
        opened(folder).append(keys_of(*map(str, range(before))), unit(1, before))
        path = file_in(folder)
        data = path.read_bytes()
        path.write_bytes(data[: max(0, len(data) - torn)])
        vectors = opened(folder)
        assert vectors.count() <= before
        keys = keys_of(*map(str, range(before + after)))
        vectors.append(keys, unit(1, before + after))
        known, matrix = opened(folder).get(keys)
        assert known.all()
        assert np.allclose(np.linalg.norm(matrix, axis=1), 1, atol=0.01)
        assert opened(folder).damaged() == 0


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.integers(0, 20), max_size=8), max_size=6))
def test_the_file_behaves_like_a_dictionary(batches: list[list[int]]) -> None:
    exact, reference = unit(3, 21), {}
    with fresh_folder() as folder:
        vectors, reader = opened(folder), opened(folder)
        for batch in batches:
            vectors.append(keys_of(*map(str, batch)), exact[batch])
            reference |= {str(number): exact[number] for number in batch}
            known, found = reader.get(keys_of(*map(str, range(21))))
            assert known.tolist() == [str(number) in reference for number in range(21)]
            assert np.allclose(found[known], exact[known], atol=0.01)
            assert reader.count() == len(reference)


def test_models_are_kept_apart(tmp_path: Path) -> None:
    opened(tmp_path, "one/1").append(keys_of("a"), unit(1, 1))
    assert opened(tmp_path, "two").count() == 0
    assert opened(tmp_path, "one/1").count() == 1


@pytest.mark.parametrize("content", [b"", b"not ours", b"\0" * 5000])
def test_a_foreign_file_is_empty_and_replaced(tmp_path: Path, content: bytes) -> None:
    opened(tmp_path).append(keys_of("a"), unit(1, 1))
    file_in(tmp_path).write_bytes(content)
    vectors = opened(tmp_path)
    assert vectors.count() == 0
    vectors.append(keys_of("b"), unit(1, 1))
    assert opened(tmp_path).missing(keys_of("a", "b")) == keys_of("a")


def test_another_dimension_is_empty_and_replaced(tmp_path: Path) -> None:
    opened(tmp_path).append(keys_of("a"), unit(1, 1))
    other, matrix = opened(tmp_path, dimension=8), np.eye(8, dtype=np.float32)[:1]
    assert other.count() == 0
    other.append(keys_of("a"), matrix)
    assert np.allclose(other.get(keys_of("a"))[1], matrix, atol=0.01)


def test_a_removed_file_is_noticed(tmp_path: Path) -> None:
    vectors = opened(tmp_path)
    vectors.append(keys_of("a"), unit(1, 1))
    assert vectors.count() == 1
    file_in(tmp_path).unlink()
    assert vectors.count() == 0
    assert vectors.append(keys_of("a"), unit(1, 1))
    assert vectors.count() == 1


def test_records_of_zeros_are_unknown(tmp_path: Path) -> None:
    vectors = opened(tmp_path)
    vectors.append(keys_of("a", "b"), unit(1, 2))
    path = file_in(tmp_path)
    data = path.read_bytes()
    size = (len(data) - 256) // 2
    path.write_bytes(data[:-size] + b"\0" * size)
    assert opened(tmp_path).missing(keys_of("a", "b")) == keys_of("b")


def test_a_vector_whose_scale_is_damaged_is_unknown_and_made_anew(tmp_path: Path) -> None:
    """Four times as long it would be the nearest to every question."""
    vectors, matrix = opened(tmp_path), unit(1, 2)
    vectors.append(keys_of("a", "b"), matrix)
    path = file_in(tmp_path)
    data = bytearray(path.read_bytes())
    data[-DIMENSION - 1] ^= 1
    path.write_bytes(data)
    mended = opened(tmp_path)
    assert mended.missing(keys_of("a", "b")) == keys_of("b")
    assert mended.append(keys_of("a", "b"), matrix)
    rows = mended.look().rows(as_numbers(keys_of("a", "b")))
    assert np.abs(mended.look().cosines(matrix[1])[rows] - matrix @ matrix[1]).max() < 0.02


def test_a_file_that_cannot_be_read_counts_as_none_and_is_warned_of_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    vectors = opened(tmp_path)
    vectors.append(keys_of("a"), unit(1, 1))
    path = file_in(tmp_path)
    path.unlink()
    path.mkdir()
    broken = opened(tmp_path)
    assert broken.missing(keys_of("a")) == keys_of("a")
    assert broken.count() == 0
    assert len([one for one in caplog.records if "by words alone" in one.message]) == 1
    assert "cannot be read" in wrong_with_vectors(path)
    with pytest.raises(ArchiveError):
        broken.append(keys_of("a"), unit(1, 1))
    mend_vectors(path)
    assert opened(tmp_path).append(keys_of("a"), unit(1, 1))


def test_damage_is_found_and_repaired(tmp_path: Path) -> None:
    vectors = opened(tmp_path)
    vectors.append(keys_of("a", "b"), unit(1, 2))
    assert (vectors.damaged(), vectors.repair()) == (0, 0)
    path = file_in(tmp_path)
    data = bytearray(path.read_bytes())
    data[-3] ^= 0xFF
    path.write_bytes(data)
    broken = opened(tmp_path)
    assert (broken.damaged(), broken.repair(), broken.damaged()) == (1, 1, 0)
    assert vectors.missing(keys_of("a", "b")) == keys_of("b")


def test_who_does_not_wait_keeps_nothing_while_another_writes(tmp_path: Path) -> None:
    vectors = opened(tmp_path)
    vectors.append(keys_of("a"), unit(1, 1))
    with FileLock(file_in(tmp_path).with_suffix(".lock")):
        assert not vectors.append(keys_of("b"), unit(1, 1), wait=False)
        assert vectors.get(keys_of("a"))[0].all()
    assert vectors.append(keys_of("b"), unit(1, 1), wait=False)


def test_a_refusing_disk_is_an_archive_error(tmp_path: Path) -> None:
    (tmp_path / "model_1").write_text("in the way")
    with pytest.raises(ArchiveError):
        opened(tmp_path).append(keys_of("a"), unit(1, 1))


@given(st.lists(st.integers(-5, 5)), st.integers(0, 12))
def test_best_is_a_stable_sort_cut_off(scores: list[int], limit: int) -> None:
    found = best(np.array(scores, np.int64), limit).tolist()
    expected = sorted((-score, at) for at, score in enumerate(scores))[:limit]
    assert [-scores[at] for at in found] == [score for score, _ in expected]
