"""One request at a time to each host, with a pause in between."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

Sleep = Callable[[float], Awaitable[None]]


class HostPacing:
    """Hands out turns at a host; whoever holds one is alone there.

    ``pause``: seconds between the end of a turn and the beginning of the next.
    """

    def __init__(
        self,
        pause: float,
        sleep: Sleep = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pause = pause
        self._sleep = sleep
        self._clock = clock
        self._locks: dict[str, asyncio.Lock] = {}
        self._ended: dict[str, float] = {}

    @asynccontextmanager
    async def turn(self, host: str, least: float = 0.0) -> AsyncIterator[None]:
        """Waits for its turn; ``least`` is a longer pause that the host asks for."""
        async with self._locks.setdefault(host, asyncio.Lock()):
            await self._wait(host, max(self._pause, least))
            try:
                yield
            finally:
                self._ended[host] = self._clock()

    @asynccontextmanager
    async def alone(self, host: str) -> AsyncIterator[None]:
        """A turn without a pause before or after, for a small thing such as robots.txt."""
        async with self._locks.setdefault(host, asyncio.Lock()):
            yield

    async def _wait(self, host: str, pause: float) -> None:
        if host in self._ended:
            left = self._ended[host] + pause - self._clock()
            if left > 0:
                await self._sleep(left)
