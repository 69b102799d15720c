"""Handlers that are asked before all others and may leave a message to them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from handlers.callbacks import Context

EARLIER = -1
"""The group of python-telegram-bot whose handlers the others come after."""
Took = Callable[[Update], Awaitable[bool]]
"""Deals with a message; False where it turns out to be for the others."""


class GivesWay(MessageHandler[Context, None]):
    """For a message that only looks like a command: "stop seals", where nobody follows seals."""

    def __init__(self, fitting: filters.MessageFilter, took: Took) -> None:
        said = filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND
        super().__init__(said & fitting, self._handle)
        self._took = took

    async def _handle(self, update: Update, _: Context) -> None:
        if await self._took(update):
            raise ApplicationHandlerStop
