"""Long polling: updates are read with care, and failed requests are repeated.

python-telegram-bot drops a whole batch for one update that it cannot parse and asks for the same
batch for ever, and it stops asking at the first 401 without telling anybody.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable
from typing import Any, Final

from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.telegram.parsing_updates import UpdateReader

_LOG = logging.getLogger(__name__)
_TRIES: Final = 8
"""Refusals of the token in a row; with the waits between them about half a minute."""
SILENT: Final = 120.0
"""Seconds without an answer after which something is wrong: an idle bot gets one every ten."""
_NOTHING_READABLE: Final = 1.0
"""Seconds to wait where all that came could be neither read nor confirmed, and comes again."""
_REFUSED: Final = (401, 404)
"""What Telegram answers to a token that it does not know."""


class Polls:
    """How the asking goes. ``lost``: is set when Telegram has refused the token for good."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, tries: int = _TRIES) -> None:
        self.tries = tries
        self.lost = asyncio.Event()
        self._clock = clock
        self._refusals = 0
        self._answered = clock()

    def answered(self) -> None:
        """Telegram has sent updates, or has said that there are none."""
        self._refusals = 0
        self._answered = self._clock()

    def refused(self) -> None:
        """Telegram does not know the token, or says so."""
        self._refusals += 1
        if self._refusals >= self.tries:
            self.lost.set()

    def expect_welcome(self) -> None:
        """Raises InvalidToken where Telegram has refused the token for good."""
        if self.lost.is_set():
            raise InvalidToken("The token was refused again and again")

    def sign(self) -> str:
        """Why the asking is not well, "" where it is."""
        silent = self._clock() - self._answered
        return f"no answer for {silent:.0f} s" if silent > SILENT else ""


class PolledRequest(BaseRequest):
    """The network for ``getUpdates`` alone, over another one."""

    def __init__(self, network: BaseRequest, polls: Polls, reader: UpdateReader) -> None:
        self._network = network
        self._polls = polls
        self._reader = reader

    @property
    def read_timeout(self) -> float | None:
        """The network's time-out in seconds."""
        return self._network.read_timeout

    async def initialize(self) -> None:
        """Opens the network."""
        await self._network.initialize()

    async def shutdown(self) -> None:
        """Closes the network."""
        await self._network.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: Any,
        **named: Any,
    ) -> tuple[int, bytes]:
        """HTTP status and body. Raises NetworkError for a refused token: it is tried again."""
        code, body = await self._network.do_request(url, method, request_data, *timeouts, **named)
        if code in _REFUSED:
            self._polls.refused()
            raise NetworkError(f"Telegram refuses the token ({code})")
        if code != 200:
            return code, body
        self._polls.answered()
        return code, await self._readable(body)

    async def _readable(self, body: bytes) -> bytes:
        came = _updates(body)
        read = [update for one in came if (update := self._reader.checked(one)) is not None]
        if came and not read:
            await asyncio.sleep(_NOTHING_READABLE)
        # A bare number does nothing but confirm, and the last one confirms all.
        kept = [update for update in read[:-1] if len(update) > 1] + read[-1:]
        return json.dumps({"ok": True, "result": kept}).encode()


def told(error: TelegramError) -> None:
    """One line for each time that asking failed; what python-telegram-bot logs is a traceback."""
    _LOG.warning("updates could not be had: %s", error)


def _updates(body: bytes) -> list[object]:
    try:
        answer = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise NetworkError("getUpdates brought what is no JSON") from error
    result = answer.get("result") if isinstance(answer, dict) else None
    if not isinstance(result, list):
        raise NetworkError("getUpdates brought no list of updates")
    return result
