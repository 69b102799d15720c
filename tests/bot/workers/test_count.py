"""How many worker processes there are."""

from __future__ import annotations

import pytest

from bot.workers.count import workers_for


@pytest.mark.parametrize(
    ("wanted", "turns", "cores", "there"),
    [
        (None, 5_000, 2, 2),
        (None, 4_999, 2, 0),  # a small archive
        (None, 1_000_000, 1, 0),  # they would only take turns
        (None, 1_000_000, 3, 3),
        (None, 1_000_000, 64, 4),
        (0, 1_000_000, 64, 0),
        (7, 0, 1, 7),
    ],
)
def test_one_a_core_where_there_is_much_to_look_through(wanted, turns, cores, there):
    assert workers_for(wanted, turns, cores) == there
