"""Turning the pages of a digest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from telegram import Update

from handlers.callbacks import Stale, button
from handlers.command_names import Handler
from handlers.replier import Replier
from handlers.update_messages import spoken, topic
from handlers.views.callback_data import DIGEST, PREVIEW, Address
from handlers.views.screen import Screen


class PageOfDigest(Protocol):
    """Finds a page of a digest again."""

    def __call__(
        self, chat: int, thread: int | None, changes: tuple[int, int], page: int, /
    ) -> Screen | None:
        """Called off the event loop's thread; None where nothing of it is left."""
        ...


class Digests:
    """Turns the pages of what several subscriptions told together, and shows one beforehand."""

    def __init__(
        self,
        desk: Replier,
        page: PageOfDigest,
        preview: Callable[[int, int | None, int], Screen | None],
    ) -> None:
        self._desk = desk
        self._page = page
        self._preview = preview

    def handlers(self) -> list[Handler]:
        """The buttons."""
        return [button(self._desk, DIGEST, self._pressed)]

    async def _pressed(self, update: Update, address: Address) -> None:
        message = spoken(update)
        if address.parts[:1] == (PREVIEW,):
            await self._show_before(update, address)
            return
        changes = address.number(0), address.number(1)
        found = await asyncio.to_thread(
            self._page, message.chat_id, topic(message), changes, address.number(2)
        )
        if found is None:
            raise Stale
        await self._desk.turn(update, found)

    async def _show_before(self, update: Update, address: Address) -> None:
        message = spoken(update)
        turned = len(address.parts) > 1
        page = address.number(1) if turned else 1
        found = await asyncio.to_thread(self._preview, message.chat_id, topic(message), page)
        if found is None:
            raise Stale("digest-preview-none")
        await (self._desk.turn if turned else self._desk.send)(update, found)
