"""Retries an answer that did not get through, as carefully as notifications are sent.

What surely did not arrive is sent again after longer and longer waits. What may have arrived is
sent once more and never a third time, unless doing it twice does no harm.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from telegram.error import TelegramError

from handlers.send_outcomes import Failed, TooMuch, Unknown, what_became

R = TypeVar("R")
Sleep = Callable[[float], Awaitable[object]]

_WAITS: Final = (1.0, 2.0, 4.0, 8.0)
"""Seconds before each further try: somebody waits for this answer, so a quarter of a minute."""
_UNKNOWN_WAIT: Final = 5.0
"""Seconds before what may have arrived is sent once more."""
_LONGEST_WAIT: Final = 60.0
"""Seconds: a longer flood limit than this is not waited for."""


async def surely(
    call: Callable[[], Awaitable[R]], sleep: Sleep = asyncio.sleep, *, harmless: bool = False
) -> R:
    """Calls until it is done. Raises the last TelegramError where it can't be.

    ``harmless``: doing it twice is as good as once, as with edits.
    """
    unsure = False
    for usual in _WAITS:
        try:
            return await call()
        except TelegramError as error:
            match what_became(error):
                case TooMuch(seconds) if seconds <= _LONGEST_WAIT:
                    wait = seconds
                case Failed():
                    wait = usual
                case Unknown() if harmless:
                    wait = usual
                case Unknown() if not unsure:
                    unsure, wait = True, _UNKNOWN_WAIT
                case _:
                    raise
        await sleep(wait)
    return await call()
