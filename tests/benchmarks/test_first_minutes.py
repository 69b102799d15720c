"""The replay of the first minutes sees only the vectors that were made by then."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from benchmarks.first_minutes import Curtained
from meetings.model.chunk import Chunk
from meetings.retrieval.indexing.chunks import key_of
from storage.index.chunk_vectors import MeaningIndex
from storage.index.vectors import VectorFile

TEXTS = ("якорь", "цепь", "весло")


class Model(NamedTuple):
    """What names a file of vectors."""

    name: str = "model"
    dimension: int = 4


def near_to(meaning):
    asked = np.eye(4, dtype=np.float32)[1]
    return meaning.closeness(asked).of_each([("m", 0, 1, 2)])[0]


def test_vectors_are_hidden_until_they_are_made_and_hidden_again(tmp_path):
    keys = [key_of(text) for text in TEXTS]
    VectorFile(tmp_path / "vectors", "model", 4).append(keys, np.eye(4, dtype=np.float32)[:3])
    curtained = Curtained(tmp_path, Model())
    meaning = MeaningIndex(curtained)
    meaning.put("m", 1, [Chunk(0, i, i + 1, text) for i, text in enumerate(TEXTS)])
    assert (meaning.known(), near_to(meaning)) == (0, None)
    curtained.append(keys[1:2], np.zeros((1, 4), np.float32))
    assert meaning.known() == 1
    assert round(near_to(meaning), 2) == 1.0
    assert meaning.lacking("m", 0, 0, 3) == [(0, 0, 1), (0, 2, 3)]
    curtained.seen = set()
    assert (meaning.known(), meaning.total()) == (0, 3)
