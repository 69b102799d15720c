"""How fast one person may ask, on a clock that the test turns."""

import datetime as dt

import pytest

from handlers import throttle as pacing
from handlers.throttle import AT_ONCE, BETWEEN, PRESS, Throttle


class Moment:
    def __init__(self):
        self.now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

    def __call__(self):
        return self.now

    def later(self, seconds):
        self.now += dt.timedelta(seconds=seconds)


@pytest.fixture
def now():
    return Moment()


def waits(paced, count, cost=1.0, person=1):
    return [paced.wait(person, cost) for _ in range(count)]


def test_so_many_at_once_and_then_one_at_a_time(now):
    paced = Throttle(now)
    assert waits(paced, AT_ONCE) == [0] * AT_ONCE
    for _ in range(5):
        wait = paced.wait(1)
        assert wait == BETWEEN
        now.later(wait)
    assert paced.wait(2) == 0


def test_an_allowance_comes_back_with_time(now):
    paced = Throttle(now)
    waits(paced, AT_ONCE)
    now.later(3 * BETWEEN)
    assert waits(paced, 4) == [0, 0, 0, BETWEEN]
    now.later(1_000)
    assert waits(paced, AT_ONCE + 1) == [*[0] * AT_ONCE, BETWEEN]


def test_buttons_cost_less_than_questions(now):
    paced = Throttle(now)
    found = waits(paced, 100, PRESS)
    assert found.index(next(filter(None, found))) == 4 * (AT_ONCE - 1) + 1


def test_a_clock_set_back_silences_nobody(now):
    paced = Throttle(now)
    waits(paced, AT_ONCE)
    now.later(-3_600)
    assert paced.wait(1) == BETWEEN


def test_one_is_told_once_a_minute(now):
    paced = Throttle(now)
    assert paced.is_news(1)
    paced.told(1)
    assert [paced.is_news(1), paced.is_news(2)] == [False, True]
    now.later(61)
    assert paced.is_news(1)


def test_no_more_people_are_remembered_than_fit(now, monkeypatch):
    monkeypatch.setattr(pacing, "PEOPLE", 2)
    paced = Throttle(now)
    waits(paced, AT_ONCE)
    assert paced.wait(1) == BETWEEN
    for person in (2, 3):
        paced.wait(person)
    assert paced.wait(1) == 0
