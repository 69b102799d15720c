"""A flood is slowed with one word; others are not."""

import asyncio
import datetime as dt

from handlers.pacing import AT_ONCE, BETWEEN, Pacing


class Moment:
    def __init__(self):
        self.now = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

    def __call__(self):
        return self.now


async def test_flood():
    now, slept, told = Moment(), [], []

    async def sleep(seconds):
        slept.append(seconds)

    async def tell():
        told.append("once")

    pacing = Pacing(now, sleep)
    for _ in range(AT_ONCE):
        await pacing.wait(1, tell)
    assert (slept, told) == ([], [])
    await asyncio.gather(*(pacing.wait(1, tell) for _ in range(10)))
    assert slept == [BETWEEN] * 10
    assert told == ["once"]
    await pacing.wait(2, tell)
    now.now += dt.timedelta(minutes=2)
    await pacing.wait(1, tell)
    assert (len(slept), told) == (10, ["once"])
