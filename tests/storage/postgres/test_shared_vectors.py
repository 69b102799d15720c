"""Vectors made by one machine are found by the others, which make none of them again."""

from __future__ import annotations

import numpy as np
import pytest

from meetings.model.chunk import Chunk
from meetings.retrieval.indexing.chunks import key_of
from storage.index.vectors import VectorFile
from storage.postgres.stores import PostgresStores

TEXTS = ["мост", "школа", "река", "мост и школа"]
CHUNKS = {"1": [Chunk(0, n, n + 1, text) for n, text in enumerate(TEXTS)]}
MODEL = ("words 1", 8)


def matrix_of(texts):
    found = np.array([np.random.default_rng(len(t)).normal(size=8) for t in texts], np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


@pytest.fixture
def machines(emptied_address, tmp_path):
    made = [PostgresStores(emptied_address, tmp_path / name) for name in "ab"]
    yield [one.vectors(*MODEL) for one in made]
    for one in made:
        one.close()


def refreshed(meaning):
    meaning.refresh({"1": 1}, CHUNKS.__getitem__)
    return meaning.known()


def test_one_makes_them_and_all_have_them(machines):
    (vectors, mine), (others_vectors, others) = machines
    assert refreshed(mine) == refreshed(others) == 0
    vectors.append([key_of(text) for text in TEXTS[:3]], matrix_of(TEXTS[:3]))
    assert refreshed(others) == 3
    others_vectors.append([key_of(TEXTS[3])], matrix_of(TEXTS[3:]))
    assert refreshed(mine) == 4
    question = matrix_of(["река"])[0]
    assert mine.closeness(question).nearest(4) == others.closeness(question).nearest(4)
    assert vectors.damaged() == others_vectors.damaged() == 0


def test_what_a_folder_had_is_given_to_all(emptied_address, tmp_path, machines):
    old = VectorFile(tmp_path / "a" / "vectors", *MODEL)
    old.append([key_of(text) for text in TEXTS], matrix_of(TEXTS))
    (_, mine), (_, others) = machines
    assert refreshed(others) == 0
    assert refreshed(mine) == 4
    assert refreshed(others) == 4


def test_without_the_database_the_file_goes_on(machines):
    (vectors, mine), (_, others) = machines
    address = vectors._database._address
    vectors._database.close()
    vectors._database._address = "postgresql://anna@127.0.0.1:1/x"
    assert vectors.append([key_of(text) for text in TEXTS], matrix_of(TEXTS))
    assert refreshed(mine) == 4
    vectors._database.close()
    vectors._database._address = address
    assert refreshed(mine) == 4
    assert refreshed(others) == 4  # given once it was back
