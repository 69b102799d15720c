"""Keys in columns give the rows that a dictionary would give."""

from __future__ import annotations

import random

import numpy as np
import pytest

from storage.index import rows_by_key
from storage.index.rows_by_key import RowsByKey, as_numbers


@pytest.mark.parametrize("seed", range(8))
def test_rows_are_those_of_a_dictionary(monkeypatch, seed):
    """However keys come: one by one, many at once, again, and with the same beginning."""
    monkeypatch.setattr(rows_by_key, "_FEW", 6)
    dice = random.Random(seed)
    possible = [
        head * 8 + bytes([tail]) * 8 for head in (b"a", b"b", b"\xff") for tail in range(20)
    ]
    table, known, row = RowsByKey(), {}, 0
    for _ in range(30):
        some = dice.choices(possible, k=dice.choice((1, 2, 9)))
        table.add(as_numbers(some), np.arange(row, row + len(some), dtype=np.int32))
        for key in some:
            known.setdefault(key, row)
            row += 1
        asked = dice.sample(possible, 25)
        assert table.of(as_numbers(asked)).tolist() == [known.get(key, -1) for key in asked]


def test_of_no_keys_there_are_no_rows():
    table = RowsByKey()
    assert table.of(as_numbers([])).tolist() == []
    assert table.of(as_numbers([bytes(16)])).tolist() == [-1]
