"""Signs that the bot is at work: a draft of what it has so far, else a chat action."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine

from telegram import Message
from telegram.constants import ChatAction
from telegram.error import TelegramError

Draft = Callable[[], Coroutine[object, object, bool]]
"""Shows what can be said meanwhile; whether it could."""
_PATIENCE = 0.5
"""Seconds of work after which a person is shown that there is some."""
_ACTION_LASTS = 4.5
"""Seconds: "typing…" goes after five unless it is sent again."""


async def show_work(message: Message, thread: int | None, draft: Draft | None = None) -> None:
    """Shows, until it is cancelled and once work takes a moment, that there is some."""
    await asyncio.sleep(_PATIENCE)
    with contextlib.suppress(TelegramError):  # a sign is not worth an error
        if draft is not None and await draft():
            return
        while True:
            await message.get_bot().send_chat_action(
                message.chat_id, ChatAction.TYPING, message_thread_id=thread
            )
            await asyncio.sleep(_ACTION_LASTS)


async def to_the_end(drafting: Coroutine[object, object, bool]) -> bool:
    """A draft that is on its way arrives before the message does, never after it.

    What comes of it does not matter any more where it is not wanted any more.
    """
    task = asyncio.ensure_future(drafting)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise
