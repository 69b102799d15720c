"""What follows from how a message was sent: it is done, tried again, put off or set aside."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.notifications.chat_queues import ChatQueues
from bot.notifications.pace import Pace
from bot.notifications.waiting_messages import WaitingMessages
from bot.sources.backoff import wait_before
from handlers.send_outcomes import (
    Arrived,
    Failed,
    Moved,
    NoTopic,
    Outcome,
    Refused,
    Shut,
    TooMuch,
    Unknown,
)
from meetings.model.notification import Hold, Notification
from meetings.ports.outbox import Outbox

_LOG = logging.getLogger(__name__)

UNKNOWN_WAIT: Final = 15.0
"""Seconds before what may have arrived is sent once more."""
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 300.0
"""Seconds between two tries: a slip of the network is over in one, an outage is noticed to be over
within five minutes."""
_TRIES: Final = 10
"""Failures after which a message is set aside, where others went through meanwhile."""


@dataclass(slots=True)
class _Trouble:
    """Failures in a row of one message; ``passed``: how much had been sent at the first."""

    tries: int
    passed: int


class OutcomeSettling:
    """Keeps the outbox, the queues and the pace as each outcome asks for.

    ``refused``: is called with messages that were set aside. ``left_topic``: chats that are still
    to be told why their messages come to the group.
    """

    def __init__(
        self,
        outbox: Outbox,
        waiting: WaitingMessages,
        queues: ChatQueues,
        pace: Pace,
        refused: Callable[[int, str], None],
        clock: Callable[[], float],
    ) -> None:
        self._outbox = outbox
        self._waiting = waiting
        self._lanes = queues
        self._pace = pace
        self._refused = refused
        self._clock = clock
        self._troubles: dict[str, _Trouble] = {}
        self._passed = 0
        self._failed_in_a_row = 0
        self._flooded: int | None = None
        self.left_topic: set[int] = set()

    async def settle(self, chat: int, owed: list[Notification], outcome: Outcome) -> None:
        """Notes what became of a message, and decides what follows."""
        self._note(outcome)
        match outcome:
            case Arrived():
                await self._done(chat, owed, surely=True)
            case Unknown():
                await self._unknown(chat, owed)
            case Failed():
                await self._failed(chat, owed)
            case TooMuch(seconds):
                await self._too_much(chat, owed, seconds)
            case Shut():
                await self._again(chat, owed)
                await self._waiting.sleep(chat)
            case NoTopic():
                await self._leave_topic(chat, owed)
            case Moved(grown):
                await self._again(chat, owed)
                await self._waiting.migrate(chat, grown)
            case Refused(why):
                await self.put_aside(chat, owed, why)

    def _note(self, outcome: Outcome) -> None:
        if not isinstance(outcome, TooMuch):
            self._flooded = None
        if not isinstance(outcome, Failed):
            self._failed_in_a_row = 0

    async def _done(self, chat: int, owed: list[Notification], *, surely: bool) -> None:
        sent = partial(self._outbox.sent, owed, surely=surely, at=self._clock())
        await asyncio.to_thread(sent)
        self._passed += 1
        self._troubles.pop(owed[0].key, None)
        self._lanes.take(chat, owed)

    async def _unknown(self, chat: int, owed: list[Notification]) -> None:
        if any(one.unsure for one in owed):
            await self._done(chat, owed, surely=False)
            return
        self._pace.hold(chat, UNKNOWN_WAIT)
        await self._again(chat, owed, unsure=True)

    async def _failed(self, chat: int, owed: list[Notification]) -> None:
        """Tried again later and later; where one chat after the other fails, all wait."""
        trouble = self._troubles.setdefault(owed[0].key, _Trouble(0, self._passed))
        trouble.tries += 1
        self._failed_in_a_row += 1
        if trouble.tries >= _TRIES and self._passed > trouble.passed:
            await self.put_aside(chat, owed, "the server fails on it again and again")
            return
        self._pace.hold(chat, wait_before(trouble.tries, _FIRST_WAIT, _LONGEST_WAIT))
        if self._failed_in_a_row > 1:
            wait = wait_before(self._failed_in_a_row - 1, _FIRST_WAIT, _LONGEST_WAIT)
            self._pace.hold_all(wait)
        await self._again(chat, owed)

    async def _too_much(self, chat: int, owed: list[Notification], seconds: float) -> None:
        """Telegram does not say whose limit it is: two chats in a row have hit that of all."""
        if self._flooded not in (None, chat):
            await self.be_patient(Hold(None, seconds))
        self._flooded = chat
        await self.be_patient(Hold(chat, seconds))
        await self._again(chat, owed)

    async def be_patient(self, hold: Hold) -> None:
        """Sends nothing to a chat, or to anybody, for a while; nor does who leads next."""
        if hold.chat is None:
            self._pace.hold_all(hold.seconds)
        else:
            self._pace.hold(hold.chat, hold.seconds)
        await asyncio.to_thread(self._outbox.hold, hold)

    async def _leave_topic(self, chat: int, owed: list[Notification]) -> None:
        """A topic was deleted: all that was meant for it goes to the group, which is told why."""
        thread = owed[0].thread
        if thread is None:
            await self.put_aside(chat, owed, "a topic is missing although none was named")
            return
        await self._again(chat, owed)
        await self._waiting.leave_topic(chat, thread)
        self.left_topic.add(chat)

    async def _again(self, chat: int, owed: list[Notification], *, unsure: bool = False) -> None:
        back = partial(self._outbox.back, owed, unsure=unsure)
        self._lanes.replace(chat, await asyncio.to_thread(back))

    async def put_aside(self, chat: int, owed: list[Notification], why: str) -> None:
        """Gives a message up, so that it holds up no other."""
        _LOG.warning("A message to chat %s was set aside: %s", chat, why)
        await asyncio.to_thread(self._outbox.put_aside, owed, why)
        self._troubles.pop(owed[0].key, None)
        self._lanes.take(chat, owed)
        self._refused(chat, why)
