"""One person's flood of questions: slowed with one friendly word, and slowing nobody else."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable

from handlers.clock import Clock

AT_ONCE = 20
"""Questions a minute that are answered as they come."""
MINUTE = dt.timedelta(minutes=1)
BETWEEN = 2.0
"""Seconds between two answers to who asks more."""
PEOPLE = 10_000
"""So many people are remembered."""

Sleep = Callable[[float], Awaitable[object]]


class _Asker:
    def __init__(self) -> None:
        self.times: deque[dt.datetime] = deque(maxlen=AT_ONCE)
        self.turn = asyncio.Lock()
        self.told = dt.datetime.min.replace(tzinfo=dt.UTC)


class Pacing:
    """Who may be answered at once, and who waits."""

    def __init__(self, now: Clock, sleep: Sleep | None = None) -> None:
        self._now = now
        self._sleep = sleep or asyncio.sleep
        self._askers: OrderedDict[int, _Asker] = OrderedDict()

    async def wait(self, person: int, tell: Callable[[], Awaitable[object]]) -> None:
        """Returns when it is this person's turn; ``tell`` is called where they begin to wait."""
        asker, now = self._asker(person), self._now()
        flood = len(asker.times) == AT_ONCE and now - asker.times[0] < MINUTE
        asker.times.append(now)
        if not flood:
            return
        if now - asker.told >= MINUTE:
            asker.told = now
            await tell()
        async with asker.turn:
            await self._sleep(BETWEEN)

    def _asker(self, person: int) -> _Asker:
        asker = self._askers.pop(person, None) or _Asker()
        self._askers[person] = asker
        if len(self._askers) > PEOPLE:
            self._askers.popitem(last=False)
        return asker
