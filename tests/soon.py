"""How long a test waits for what should come: a busy machine may be a hundred times slower."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

SOON: Final = 120.0
"""Seconds; what has not come by then never will. Where all is well nobody waits so long."""


async def until(there: Callable[[], object]) -> None:
    """Waits until something is there; that it never comes is a failure."""
    async with asyncio.timeout(SOON):
        while not there():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)
