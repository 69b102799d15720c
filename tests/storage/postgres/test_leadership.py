"""Which of the replicas leads, and who takes over; what people have used wherever they asked."""

from __future__ import annotations

import threading

import pytest

from handlers.throttle import AT_ONCE, BETWEEN
from meetings.model.errors import StoreAway
from storage.postgres.stores import PostgresStores
from tests.soon import SOON


@pytest.fixture
def replicas(emptied_address, tmp_path):
    made = [PostgresStores(emptied_address, tmp_path) for _ in range(3)]
    yield made
    for one in made:
        one.close()


def leading(replicas):
    return [one.leadership.is_ours() for one in replicas]


def test_one_leads_and_is_replaced(replicas):
    assert leading(replicas) == [True, False, False]
    assert leading(replicas) == [True, False, False]
    replicas[0].leadership.close()
    assert leading(replicas[1:]) == [True, False]


def test_whoever_lost_the_connection_does_not_lead(replicas):
    first, second, _ = replicas
    assert leading([first, second]) == [True, False]
    second.database.rows(
        "SELECT pg_terminate_backend(l.pid, 2000) FROM pg_locks AS l JOIN pg_database AS d"
        " ON l.database = d.oid WHERE l.locktype = 'advisory' AND d.datname = current_database()"
    )
    assert second.leadership.is_ours()
    assert not first.leadership.is_ours()
    assert second.leadership.is_ours()


def test_without_a_server_nobody_leads(tmp_path, replicas, monkeypatch):
    lost = replicas[0].leadership
    monkeypatch.setattr(lost._database, "_address", "postgresql://anna@127.0.0.1:1/x")
    assert not lost.is_ours()
    with pytest.raises(StoreAway):
        PostgresStores("postgresql://anna@127.0.0.1:1/x", tmp_path)


def test_each_change_is_told_to_all(replicas, meeting):
    writer, *listeners = replicas
    told = [threading.Semaphore(0) for _ in listeners]
    for one, semaphore in zip(listeners, told, strict=True):
        one.leadership.listen(semaphore.release)
    for semaphore in told:  # once at the beginning, for what came before
        assert semaphore.acquire(timeout=SOON)
    writer.archive.put([meeting()])
    for semaphore in told:
        assert semaphore.acquire(timeout=SOON)


def test_an_allowance_is_one_wherever_somebody_asks(replicas):
    first, second, _ = (one.allowances for one in replicas)
    ahead = [one.take(5, BETWEEN, 1000.0) for _ in range(AT_ONCE) for one in (first, second)]
    assert ahead == [BETWEEN * n for n in range(2 * AT_ONCE)]
    assert first.take(6, BETWEEN, 1000.0) == 0
    assert second.take(5, BETWEEN, 1000.0 + 2 * AT_ONCE * BETWEEN) == 0
    assert second.take(5, BETWEEN, 1000.0 + 2 * AT_ONCE * BETWEEN) == BETWEEN
