"""Ctrl-C while the bot at the terminal is being started."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bot.terminal.local_chat import running


class Starting:
    """An application whose start is broken off, before or after it counts as running."""

    def __init__(self, gets_to: bool) -> None:
        self.running = False
        self._gets_to = gets_to
        self.stopped = 0

    async def start(self) -> None:
        self.running = self._gets_to
        raise asyncio.CancelledError

    async def stop(self) -> None:
        self.stopped += 1
        self.running = False


@pytest.mark.parametrize(("gets_to", "stopped"), [(True, 1), (False, 0)])
async def test_what_was_started_is_stopped(gets_to, stopped):
    application, leaving = Starting(gets_to), threading.Event()
    with pytest.raises(asyncio.CancelledError):
        async with running(application, leaving):
            pytest.fail("it has not started")
    assert (application.stopped, application.running) == (stopped, False)
    assert leaving.is_set()
