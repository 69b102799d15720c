"""When two answers are shown at once."""

from __future__ import annotations

import pytest

from meetings.retrieval.ranking.calibration import two_wanted


@pytest.mark.parametrize(
    ("first", "second", "two"),
    [
        (0.9, 0.2, False),
        (0.61, 0.4, False),
        (0.59, 0.01, True),
        (0.9, 0.71, False),
        (0.9, 0.73, True),
        (0.2, 0.1, True),
    ],
)
def test_an_unsure_or_hardly_leading_first_is_not_alone(first, second, two):
    assert two_wanted(first, second) is two
