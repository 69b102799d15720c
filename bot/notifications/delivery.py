"""Sends the notifications in the outbox: in order, at Telegram's pace, each message once.

One message is on its way at a time, so that whoever is stopped, at whatever moment, can have
doubled no more than that one.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Final
from zoneinfo import ZoneInfo

from telegram import Bot

from bot.notifications.chat_queues import ChatQueues
from bot.notifications.notice import Compose, Notice, send_notice
from bot.notifications.pace import Pace
from bot.notifications.settling_send_outcomes import UNKNOWN_WAIT, OutcomeSettling
from bot.notifications.waiting_messages import WaitingMessages
from bot.settings import NOTIFY_DAYS
from handlers.send_outcomes import Failed, TooMuch, outcome_of
from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import UNCHOSEN
from handlers.views.screen import Screen
from meetings.model.errors import ArchiveError
from meetings.model.notification import Hold, Notification
from meetings.model.subscription import Query
from meetings.ports.chats import SubscriptionStore
from meetings.ports.outbox import Outbox

_LOG = logging.getLogger(__name__)

_SHORTEST_WAIT: Final = 0.001
"""Seconds; a clock may count in steps larger than what is left to wait."""
_LOOK_AGAIN: Final = 60.0
"""Seconds; so soon is it noticed that a chat has ended its quiet hours by itself."""


class Delivery:
    """Empties the outbox.

    ``clock``: seconds since 1970; ``refused``: is called with messages that were set aside.
    ``page``: the public address of the page, to which messages lead.
    """

    def __init__(
        self,
        outbox: Outbox,
        wishes: SubscriptionStore,
        compose: Compose,
        *,
        refused: Callable[[int, str], None] = lambda _chat, _why: None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        keep_days: int = NOTIFY_DAYS,
        page: str = "",
    ) -> None:
        self._bot: Bot | None = None
        self._outbox = outbox
        self._wishes = wishes
        self._compose = compose
        self._clock = clock
        self._sleep = sleep
        self._page = page
        self._pace = Pace(clock)
        self._lanes = ChatQueues(self._pace.ready_for)
        self._waiting = WaitingMessages(
            outbox, wishes, self._lanes, clock, keep=keep_days * 86_400.0
        )
        self._outcomes = OutcomeSettling(
            outbox, self._waiting, self._lanes, self._pace, refused=refused, clock=clock
        )

    def start(self, bot: Bot) -> None:
        """Takes up what an earlier run, or another process, has left; ``bot`` speaks from now on.

        To be called again whenever this process takes the lead.
        """
        self._bot = bot
        try:
            owed = self._outbox.recover()
            self._pace.resume(self._outbox.recent())
            self._lanes.clear()
            self._lanes.add(owed)
        except ArchiveError as error:  # nothing can be sent either, but questions are answered
            _LOG.error("%s", error)

    def add(self, owed: Iterable[Notification]) -> None:
        """Takes what is owed now, already kept in the outbox; from any thread."""
        self._waiting.add(owed)

    def look_again(self) -> None:
        """Takes in what other processes have made owed: they wake chats and move groups."""
        self._waiting.look_again()

    @property
    def owing(self) -> int:
        """How many messages wait for chats that are awake."""
        return len(self._waiting)

    async def wake(self, chat: int) -> None:
        """A chat is back: it gets what it is owed, unless that has become old."""
        await self._waiting.wake(chat)

    async def sleep(self, chat: int) -> None:
        """A chat has shut the bot out."""
        await self._waiting.sleep(chat)

    async def migrate(self, chat: int, grown: int) -> None:
        """A group has a new number: wishes and what is owed move there."""
        await self._waiting.migrate(chat, grown)

    async def forget(self, chat: int, wishes: Iterable[Query] = ()) -> None:
        """A chat wants nothing kept of it, and of these wishes nothing either."""
        await self._waiting.forget(chat, wishes)

    async def deliver(self, seconds: float) -> float | None:
        """Sends what is due, for about ``seconds``; returns in how many seconds more is due.

        None: nothing more is owed to anyone awake.
        """
        if self._bot is None:
            raise RuntimeError("nobody has said who speaks")
        until = self._clock() + seconds
        while (turn := self._next()) is not None:
            when, chat = turn
            now = self._clock()
            if now >= until or when >= until:
                return max(0.0, when - now)
            if when > now:
                await self._sleep(max(when - now, _SHORTEST_WAIT))
            else:
                await self._serve(self._bot, chat)
        return None

    def _next(self) -> tuple[float, int] | None:
        self._waiting.take_in()
        turn = self._lanes.next_turn()
        return None if turn is None else (max(turn[0], self._pace.ready()), turn[1])

    async def _serve(self, bot: Bot, chat: int) -> None:
        if not await self._may_be_told(chat):
            return
        if chat in self._outcomes.left_topic:
            await self._tell_of_topic(bot, chat)
            return
        if not (owed := self._lanes.first(chat, self._clock())):
            return  # it has left meanwhile
        try:
            notice = await asyncio.to_thread(self._compose, owed)
        except Exception as error:  # noqa: BLE001 - one that breaks must not hold up the others
            _LOG.error("A message to chat %s could not be written", chat, exc_info=error)
            await self._outcomes.put_aside(chat, owed, f"{type(error).__name__}: {error}")
            return
        if notice is None:
            await asyncio.to_thread(self._outbox.drop, owed)
            self._lanes.take(chat, owed)
            return
        if not await asyncio.to_thread(self._outbox.begin, owed):
            self._lanes.take(chat, owed)
            return
        self._pace.begin()
        outcome = await outcome_of(send_notice(bot, chat, notice, self._page))
        self._pace.spoke(chat)
        await self._outcomes.settle(chat, owed, outcome)

    async def _may_be_told(self, chat: int) -> bool:
        """Whether a chat is awake and has no quiet hours; it is put off otherwise."""
        rest = await asyncio.to_thread(self._rest_of, chat)
        if rest is None:
            self._lanes.leave(chat)
        elif rest > 0:
            self._pace.hold(chat, min(rest, _LOOK_AGAIN))
            self._lanes.replace(chat, ())
        return rest == 0

    def _rest_of(self, chat: int) -> float | None:
        """Seconds until a chat's quiet hours end; 0 outside of them, None where it is asleep."""
        if self._wishes.is_asleep(chat):
            return None
        settings = self._wishes.settings(chat)
        now = dt.datetime.fromtimestamp(self._clock(), ZoneInfo(settings.zone))
        end = settings.rest_ends(now)
        return end.timestamp() - now.timestamp() if end else 0.0

    async def _tell_of_topic(self, bot: Bot, chat: int) -> None:
        """Before the first message that goes to the group instead; once, arrived or perhaps."""
        settings = await asyncio.to_thread(self._wishes.settings, chat)
        screen = Screen(Texts(settings.language or UNCHOSEN).say("forum-topic-gone"))
        self._pace.begin()
        outcome = await outcome_of(
            send_notice(bot, chat, Notice(screen, quiet=settings.quiet), self._page)
        )
        self._pace.spoke(chat)
        match outcome:
            case TooMuch(seconds):
                await self._outcomes.be_patient(Hold(chat, seconds))
            case Failed():
                self._pace.hold(chat, UNKNOWN_WAIT)
            case _:
                self._outcomes.left_topic.discard(chat)
        self._lanes.replace(chat, ())
