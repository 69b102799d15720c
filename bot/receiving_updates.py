"""Updates are asked of Telegram, or brought by it, until the bot is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from telegram import Update

from bot.application import Bot
from bot.fair_pool import share_threads
from bot.telegram.parsing_updates import UpdateReader
from bot.telegram.polling import told
from bot.telegram.webhook_server import listening
from bot.telegram.webhook_settings import Webhook

UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.MESSAGE_REACTION,
    Update.GUEST_MESSAGE,
]
"""What Telegram is asked for."""
_HELD = 10.0
"""Seconds that Telegram is kept waiting for an update that takes long, or waits for its turn."""
_MOST_BROUGHT = 100
"""Updates that Telegram may bring at once, as each is held until answered; it takes no more."""
TO_THE_END = 4.0
"""Seconds in which what is being answered at the end may be answered; with what the network may
take to be told of it, SIGTERM ends the bot within ten."""


async def poll(application: Bot, stop: asyncio.Event, workers: int = 0) -> None:
    """Asks Telegram for updates until ``stop`` is set; see ``_work``.

    Raises InvalidToken where Telegram refuses the token again and again.
    """

    @asynccontextmanager
    async def asking() -> AsyncIterator[None]:
        updater = application.updater
        if updater is None:
            raise ValueError("an application without an updater gets no updates")
        await updater.start_polling(allowed_updates=UPDATES, error_callback=told)
        try:
            yield
        finally:
            await updater.stop()

    await _work(application, stop, asking, workers)
    application.polls.expect_welcome()


async def listen(
    application: Bot, stop: asyncio.Event, webhook: Webhook, workers: int = 0
) -> None:
    """Has Telegram bring updates until ``stop`` is set; see ``_work``."""

    async def take(raw: dict[str, object]) -> None:
        update = Update.de_json(raw, application.bot)
        done = application.admission.expect(update.update_id)
        await application.update_queue.put(update)
        # Telegram hears of it when it has been dealt with: what a killed process had taken it
        # brings again.
        await asyncio.wait({done}, timeout=_HELD)

    @asynccontextmanager
    async def brought() -> AsyncIterator[None]:
        reader = UpdateReader(application.admission.is_too_much)
        async with listening(webhook, reader, take):
            await application.bot.set_webhook(
                webhook.url,
                allowed_updates=UPDATES,
                secret_token=webhook.secret,
                max_connections=_MOST_BROUGHT,
            )
            yield

    await _work(application, stop, brought, workers)


async def _work(
    application: Bot,
    stop: asyncio.Event,
    door: Callable[[], AbstractAsyncContextManager[None]],
    workers: int,
) -> None:
    """Runs the bot until ``stop`` is set, or until Telegram refuses the token for good.

    ``workers``: the processes that people's threads wait for.
    """
    share_threads(asyncio.get_running_loop(), workers)
    async with application:
        if application.post_init is not None:
            await application.post_init(application)
        await application.start()
        try:
            async with door():
                await _first_of(stop.wait(), application.polls.lost.wait())
                application.admission.close()
        finally:
            await _leave(application)


async def _leave(application: Bot) -> None:
    """What is being answered is answered to the end, unless that takes too long."""
    application.admission.close()
    stopping = asyncio.ensure_future(application.stop())
    if not (await asyncio.wait({stopping}, timeout=TO_THE_END))[0]:
        application.admission.give_up()
    await stopping


async def _first_of(*waits: Coroutine[Any, Any, object]) -> None:
    """Waits until the first has come, and for none of the others."""
    tasks = {asyncio.ensure_future(wait) for wait in waits}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
