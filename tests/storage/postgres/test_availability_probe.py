"""A server that was away and is back answers the first who asks; nobody waits for nothing."""

from __future__ import annotations

import threading

import pytest

from meetings.model.errors import StoreAway
from storage.postgres import availability_probe
from storage.postgres.availability_probe import Absence
from storage.postgres.database import Database
from tests.soon import SOON
from tests.storage.postgres.wire import Wire


@pytest.fixture
def patient(monkeypatch):
    """A busy machine may take as long as it likes."""
    monkeypatch.setattr(availability_probe, "_PATIENCE", SOON)


@pytest.fixture
def wire(database_address):
    with Wire(database_address) as made:
        yield made


@pytest.fixture
def far(wire):
    opened = Database(wire.address)
    yield opened
    opened.close()


@pytest.mark.usefixtures("patient")
def test_the_first_who_asks_after_its_return_is_answered(wire, far):
    assert far.value("SELECT 1") == 1
    for _ in range(3):
        wire.cut()
        for _ in range(3):
            with pytest.raises(StoreAway):
                far.value("SELECT 1")
        wire.mend()
        assert far.value("SELECT 1") == 1


@pytest.mark.usefixtures("patient")
def test_it_is_seen_to_be_back_where_nobody_asks(wire, far):
    wire.cut()
    with pytest.raises(StoreAway):
        far.value("SELECT 1")
    looking = far._absence._thread
    wire.mend()
    looking.join(SOON)
    assert not looking.is_alive()
    assert far.value("SELECT 1") == 1


@pytest.mark.usefixtures("patient")
def test_all_who_ask_at_once_wait_for_one_look():
    looks, going = threading.Semaphore(0), threading.Semaphore(0)
    known: list[bool] = []

    def looked() -> bool:
        looks.release()
        assert going.acquire(timeout=SOON)
        return bool(known)

    away = Absence(looked)
    away.begin()
    assert looks.acquire(timeout=SOON)
    told: list[bool] = []
    asking = [threading.Thread(target=lambda: told.append(away.is_over())) for _ in range(20)]
    for one in asking:
        one.start()
    going.release()
    assert looks.acquire(timeout=SOON)
    known.append(True)
    going.release()
    for one in asking:
        one.join(SOON)
    assert told == [True] * 20
    assert not looks.acquire(blocking=False)


def test_a_look_that_hears_nothing_keeps_nobody_waiting_for_its_end(monkeypatch):
    monkeypatch.setattr(availability_probe, "_PATIENCE", 0.01)
    answers = threading.Event()
    away = Absence(lambda: answers.wait(SOON))
    away.begin()
    assert [away.is_over() for _ in range(3)] == [False] * 3
    looking = away._thread
    answers.set()
    looking.join(SOON)
    assert away.is_over()


def test_what_is_closed_is_looked_after_no_longer():
    away = Absence(lambda: False)
    away.begin()
    looking = away._thread
    away.end()
    looking.join(SOON)
    assert not looking.is_alive()
