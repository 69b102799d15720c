from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.bot.sources.loopback_site import Site


@pytest_asyncio.fixture
async def site() -> AsyncIterator[Site]:
    server = Site()
    await server.start()
    yield server
    await server.stop()
