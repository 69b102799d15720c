"""Three replicas: whoever is killed, everybody is answered, and told once of everything."""

from __future__ import annotations

import pytest

from storage.postgres.stores import PostgresStores
from tests.bot.struck import BLOWS, LANGUAGES, Size, struck

SMALL = Size(questions=40, meetings=12, seconds_between=0.3, away=3.0)
"""`benchmarks/replica_fault_injection.py` is the same with 200 questions and 50 meetings."""


@pytest.fixture
def stores(emptied_address, tmp_path):
    opened = PostgresStores(emptied_address, tmp_path)
    yield opened
    opened.close()


async def test_whoever_is_killed_nothing_is_lost(stores, postgres, tmp_path):
    report = await struck(SMALL, stores, postgres, tmp_path)
    assert report.answered == SMALL.questions
    assert not report.lost
    assert not report.unasked
    assert report.doubled <= BLOWS + 1  # the one in flight, at each blow and as the server goes
    assert report.left == (0, 0, 0)
    assert report.told_while_away == [True] * 2 * len(LANGUAGES)
    assert report.refused == 0
