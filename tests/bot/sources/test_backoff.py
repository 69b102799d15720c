from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.backoff import retry_after, wait_before

NOW = dt.datetime(2031, 2, 3, 9, 40, tzinfo=dt.UTC)


@pytest.mark.parametrize(("attempt", "full"), [(1, 2), (2, 4), (3, 8), (6, 60), (10_000, 60)])
def test_waits_double_up_to_the_longest(attempt: int, full: float) -> None:
    assert wait_before(attempt, 2, 60, lambda: 1.0) == full
    assert wait_before(attempt, 2, 60, lambda: 0.0) == full / 2


@given(st.integers(1, 100))
def test_jitter_stays_within_its_half(attempt: int) -> None:
    assert 0.5 <= wait_before(attempt, 1, 60) <= 60


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("Mon, 03 Feb 2031 09:41:00 GMT", 60),
        ("Mon, 03 Feb 2031 09:41:00 -0000", 60),
        ("Mon, 03 Feb 2031 09:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("²", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
