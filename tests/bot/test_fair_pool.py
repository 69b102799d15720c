"""Threads shared among people: who has had least is next, and a flood leaves places to others."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bot.fair_pool import PLACES, Asker, FairPool, give_way, on_behalf_of
from tests.soon import SOON


class Bench:
    """Work that lasts until it is let go; ``began`` is what has begun, in order."""

    def __init__(self):
        self.began: list[str] = []
        self.go: dict[str, threading.Event] = {}
        self.started = threading.Semaphore(0)

    def work(self, name):
        self.began.append(name)
        self.started.release()
        assert self.go[name].wait(SOON)
        return name

    def expect(self, *names):
        for _ in names:
            assert self.started.acquire(timeout=SOON)
        assert sorted(self.began[-len(names) :]) == sorted(names)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pool(clock):
    made = FairPool(clock, clock)
    yield made
    made.shutdown()


@pytest.fixture
def bench(pool):
    made = Bench()
    yield made
    for event in made.go.values():
        event.set()


def hand(pool, bench, person, name, *, hasty=False):
    bench.go[name] = threading.Event()
    mark = on_behalf_of.set(Asker(person, hasty))
    try:
        return pool.submit(bench.work, name)
    finally:
        on_behalf_of.reset(mark)


def test_one_piece_of_work_a_person_at_a_time(pool, bench):
    first = hand(pool, bench, 1, "a1")
    bench.expect("a1")
    second = hand(pool, bench, 1, "a2")
    other = hand(pool, bench, 2, "b1")
    bench.expect("b1")
    assert "a2" not in bench.began
    bench.go["b1"].set()
    assert other.result(SOON) == "b1"
    bench.go["a1"].set()
    bench.expect("a2")
    bench.go["a2"].set()
    assert (first.result(SOON), second.result(SOON)) == ("a1", "a2")


def test_who_has_had_least_is_next(pool, bench, clock):
    for person in range(1, PLACES + 1):
        hand(pool, bench, person, f"first {person}")
        bench.expect(f"first {person}")
    clock.now = 0.3
    for person in range(1, PLACES + 1):
        hand(pool, bench, person, f"again {person}")
    hand(pool, bench, 99, "stranger")
    bench.go["first 1"].set()
    bench.expect("stranger")
    bench.go["stranger"].set()
    bench.expect("again 1")


def test_those_who_have_had_much_are_served_when_nobody_else_is(pool, bench, clock):
    floods = range(1, PLACES + 2)
    for person in floods:
        begun = hand(pool, bench, person, f"first {person}")
        bench.expect(f"first {person}")
        clock.now += 5
        bench.go[f"first {person}"].set()
        begun.result(SOON)
    for person in floods:
        hand(pool, bench, person, f"again {person}")
    bench.expect(bench.began[-1])
    stranger_done = {}
    for stranger in ("one stranger", "another"):
        stranger_done[stranger] = hand(pool, bench, 90 + len(stranger), stranger)
        bench.expect(stranger)
    assert [name for name in bench.began if "again" in name] == ["again 1"]
    for name in ("again 1", "one stranger"):
        bench.go[name].set()
    assert stranger_done["one stranger"].result(SOON) == "one stranger"
    assert bench.began[-1] == "another"
    bench.go["another"].set()
    bench.expect("again 2")


def test_who_waits_for_many_things_is_served_when_nobody_else_is(pool, bench):
    hand(pool, bench, 1, "a1", hasty=True)
    bench.expect("a1")
    hand(pool, bench, 2, "b1", hasty=True)
    hand(pool, bench, 3, "c1")
    bench.expect("c1")
    bench.go["a1"].set()
    hand(pool, bench, 4, "d1")
    bench.expect("d1")
    bench.go["c1"].set()
    bench.go["d1"].set()
    bench.expect("b1")


def test_the_bots_own_work_needs_no_persons_place(pool, bench):
    for person in range(PLACES):
        hand(pool, bench, person, f"of {person}")
        bench.expect(f"of {person}")
    assert pool.submit(lambda: "own").result(SOON) == "own"


def test_errors_go_to_whoever_waits_for_the_result(pool):
    mark = on_behalf_of.set(Asker(1))
    with pytest.raises(ZeroDivisionError):
        pool.submit(lambda: 1 / 0).result(SOON)
    assert pool.submit(lambda: "next").result(SOON) == "next"
    on_behalf_of.reset(mark)


async def test_work_that_nobody_waits_for_any_more_is_not_begun(pool, bench):
    asyncio.get_running_loop().set_default_executor(pool)
    hand(pool, bench, 1, "a1")
    bench.expect("a1")
    mark = on_behalf_of.set(Asker(1))
    task = asyncio.create_task(asyncio.to_thread(bench.began.append, "dropped"))
    on_behalf_of.reset(mark)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    done = hand(pool, bench, 1, "a2")
    bench.go["a1"].set()
    bench.go["a2"].set()
    await asyncio.wrap_future(done)
    assert "dropped" not in bench.began


@pytest.fixture
def pauses(clock):
    """What a pool's own work has paused, and the pool."""
    made: list[float] = []
    pool = FairPool(clock, clock, sleep=made.append)
    pool.pauses = made
    yield pool
    pool.shutdown()


def long_work(pool, clock, *pieces):
    """The bot's own work: pieces of so many seconds; what it has paused after each."""

    def work():
        give_way()
        told = []
        for seconds in pieces:
            clock.now += seconds
            give_way()
            told.append(round(sum(pool.pauses), 6))
        return told

    return pool.submit(work).result(SOON)


def test_the_bots_own_work_pauses_four_times_as_long_as_it_works_while_somebody_is_served(
    pauses, clock
):
    bench = Bench()
    answer = hand(pauses, bench, 1, "question")
    bench.expect("question")
    assert long_work(pauses, clock, 0.0005, 0.001, 0.1) == [
        0,
        0.005,
        pytest.approx(0.405, abs=0.006),
    ]
    bench.go["question"].set()
    answer.result(SOON)


def test_what_it_worked_before_somebody_came_is_hardly_owed(pauses, clock):
    bench = Bench()
    answer = hand(pauses, bench, 1, "question")
    bench.expect("question")
    assert long_work(pauses, clock, 60) == [pytest.approx(0.5, abs=0.006)]
    bench.go["question"].set()
    answer.result(SOON)


def test_while_nobody_is_served_it_goes_on(pauses, clock):
    assert long_work(pauses, clock, 0.1, 5) == [0, 0]


def test_elsewhere_than_in_a_pool_nothing_gives_way():
    give_way()
