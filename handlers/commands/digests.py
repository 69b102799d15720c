"""The pages of a digest."""

from __future__ import annotations

import asyncio
from typing import Protocol

from telegram import Update

from handlers.callbacks import Stale, button
from handlers.command_names import Handler
from handlers.replier import Desk, spoken, topic
from handlers.views.addresses import DIGEST, Address
from handlers.views.screen import Screen


class PageOfDigest(Protocol):
    """Finds a page of a digest again."""

    def __call__(
        self, chat: int, thread: int | None, changes: tuple[int, int], page: int, /
    ) -> Screen | None:
        """Called off the event loop's thread; None where nothing of it is left."""
        ...


class Digests:
    """Turns the pages of what several subscriptions told together."""

    def __init__(self, desk: Desk, page: PageOfDigest) -> None:
        self._desk = desk
        self._page = page

    def handlers(self) -> list[Handler]:
        """The buttons."""
        return [button(self._desk, DIGEST, self._pressed)]

    async def _pressed(self, update: Update, address: Address) -> None:
        message = spoken(update)
        changes = address.number(0), address.number(1)
        found = await asyncio.to_thread(
            self._page, message.chat_id, topic(message), changes, address.number(2)
        )
        if found is None:
            raise Stale
        await self._desk.turn(update, found)
