"""A short queue of updates for each person: one at a time, at a limited pace.

All of it before a handler sees an update, so that a flood takes nothing from anybody else: what
waits is an object in memory, what is too much is dropped, and its sender is told once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine
from dataclasses import dataclass, field
from typing import Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.fair_pool import Asker, on_behalf_of
from handlers.addressing import asks_us
from handlers.retrying import Sleep
from handlers.throttle import Throttle, cost_of

WAITING: Final = 20
"""Of one person; at the pace of who asks too much these are answered within 40 seconds."""
_FEW: Final = 3
"""Things that one may wait for at once and not be in anybody's way."""
_WAITING_OF_ALL: Final = 5_000
"""Of everybody; each takes some ten kilobytes."""

_UPDATES: Final = 100_000
"""python-telegram-bot's own limit, which asks for no person, is out of the way."""


@dataclass(slots=True)
class _Queue:
    """What one person waits for. ``typed``: the number of their newest inline query."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0
    typed: int = 0


class Admission(BaseUpdateProcessor):
    """Lets updates through to the handlers; the application calls it with all it is brought.

    ``patience``: asks the sender of an update for it; ``trusted``: people who are served as they
    come, since a transcript pasted by an admin is many messages that belong together.
    """

    def __init__(
        self,
        pacing: Throttle,
        patience: Callable[[Update], Awaitable[None]],
        *,
        sleep: Sleep = asyncio.sleep,
        trusted: Collection[int] = (),
    ) -> None:
        super().__init__(_UPDATES)
        self._pacing = pacing
        self._patience = patience
        self._sleep = sleep
        self._trusted = trusted
        self._queues: dict[int, _Queue] = {}
        self._tasks: set[asyncio.Task[object]] = set()
        self._closing = asyncio.Event()
        self._expected: dict[int, asyncio.Future[None]] = {}

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Has an update handled when it is its sender's turn, or drops it."""
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
        try:
            if isinstance(update, Update):
                await self._serve(update, coroutine)
            else:
                await coroutine
        finally:
            if isinstance(coroutine, Coroutine):
                coroutine.close()  # for what was dropped; it does nothing to what is done
            if task is not None:
                self._tasks.discard(task)
            if isinstance(update, Update):
                self._done(update.update_id)

    def expect(self, number: int) -> asyncio.Future[None]:
        """What is done when the update of a number has been dealt with, or dropped."""
        return self._expected.setdefault(number, asyncio.get_running_loop().create_future())

    def _done(self, number: int) -> None:
        waited_for = self._expected.pop(number, None)
        if waited_for is not None and not waited_for.done():
            waited_for.set_result(None)

    def is_too_much(self, person: int) -> bool:
        """Whether anything further of theirs would be dropped without a word."""
        queue = self._queues.get(person)
        full = queue is not None and queue.waiting > WAITING
        return full and person not in self._trusted and not self._pacing.is_news(person)

    def close(self) -> None:
        """The bot is about to stop: who waits for their pace is let go."""
        self._closing.set()

    def give_up(self) -> None:
        """Whatever is still being done is broken off."""
        for task in self._tasks:
            task.cancel()

    async def _serve(self, update: Update, work: Awaitable[object]) -> None:
        person = sender_of(update)
        mark = on_behalf_of.set(Asker(person))
        try:
            if person in self._trusted or not asks_us(update):
                await work
            else:
                await self._admit(update, person, work)
        finally:
            on_behalf_of.reset(mark)

    async def _admit(self, update: Update, person: int, work: Awaitable[object]) -> None:
        queue = self._queues.get(person) or _Queue()
        if queue.waiting > WAITING or len(self._tasks) > _WAITING_OF_ALL:
            await self._tell(update, person)
            return
        self._queues[person] = queue
        queue.waiting += 1
        try:
            await self._in_turn(update, person, queue, work)
        finally:
            queue.waiting -= 1
            if not queue.waiting:
                del self._queues[person]

    async def _in_turn(
        self, update: Update, person: int, queue: _Queue, work: Awaitable[object]
    ) -> None:
        if update.inline_query is not None:
            queue.typed = update.update_id
        async with queue.turn:
            if update.inline_query is not None and queue.typed != update.update_id:
                return  # they have typed on since, and nobody sees this one's results
            if await self._is_paced(update, person):
                on_behalf_of.set(Asker(person, hasty=queue.waiting > _FEW))
                await work

    async def _is_paced(self, update: Update, person: int) -> bool:
        """Waits where somebody is too fast; False where the bot stops meanwhile."""
        wait = await self._pacing.taken(person, cost_of(update))
        if not wait:
            return True
        if not self._closing.is_set():
            if update.callback_query is None:  # a press is answered once, with what it asked for
                await self._tell(update, person)
            await self._pause(wait)
        return not self._closing.is_set()

    async def _pause(self, seconds: float) -> None:
        waits = {
            asyncio.ensure_future(self._sleep(seconds)),
            asyncio.ensure_future(self._closing.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _tell(self, update: Update, person: int) -> None:
        unheard = update.inline_query or update.guest_message  # there is no chat to say it in
        if not unheard and self._pacing.is_news(person):
            self._pacing.told(person)
            await self._patience(update)


def sender_of(update: Update) -> int:
    """Telegram's number of the person, or of the chat that speaks for itself."""
    sender = update.effective_sender or update.effective_chat
    return sender.id if sender is not None else 0
