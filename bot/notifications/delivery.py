"""Sends the notifications in the outbox: in order, at Telegram's pace, each message once.

One message is on its way at a time, so that whoever is stopped, at whatever moment, can have
doubled no more than that one.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.notifications.chat_queues import ChatQueues
from bot.notifications.pace import Pace
from bot.settings import NOTIFY_DAYS
from bot.sources.backoff import wait_before
from handlers.keyboards import markup
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
    outcome_of,
)
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
_UNKNOWN_WAIT: Final = 15.0
"""Seconds before what may have arrived is sent once more."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0
"""Seconds between two tries: a slip of the network is over in one, an outage is noticed to be over
within five minutes."""
_LOOK_AGAIN: Final = 60.0
"""Seconds; so soon is it noticed that a chat has ended its quiet hours by itself."""
_TRIES: Final = 10
"""Failures after which a message is set aside, where others went through meanwhile."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a chat is told, and how: in which topic, with or without a sound."""

    screen: Screen
    thread: int | None = None
    quiet: bool = False


class Compose(Protocol):
    """What is owed → what to say; None where nobody wants it any more."""

    def __call__(self, owed: Sequence[Notification], /) -> Notice | None:
        """Called off the event loop's thread."""
        ...


@dataclass(slots=True)
class _Trouble:
    """Failures in a row of one message; ``passed``: how much had been sent at the first."""

    tries: int
    passed: int


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
        self._refused = refused
        self._clock = clock
        self._sleep = sleep
        self._page = page
        self._keep = keep_days * 86_400.0
        self._pace = Pace(clock)
        self._lanes = ChatQueues(self._pace.ready_for)
        self._news: deque[Notification] = deque()
        self._troubles: dict[str, _Trouble] = {}
        self._passed = 0
        self._failed_in_a_row = 0
        self._flooded: int | None = None
        self._left_topic: set[int] = set()

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
        self._news.extend(owed)

    def look_again(self) -> None:
        """Takes in what other processes have made owed: they wake chats and move groups."""
        waiting = [one for one in self._outbox.owed() if one.state == "owed"]
        self._news.extend(waiting)

    @property
    def owing(self) -> int:
        """How many messages wait for chats that are awake."""
        return len(self._lanes) + len(self._news)

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

    async def wake(self, chat: int) -> None:
        """A chat is back: it gets what it is owed, unless that has become old."""
        if not await asyncio.to_thread(self._wishes.is_asleep, chat):
            return
        await asyncio.to_thread(self._wishes.wake, chat)
        self._take_in()
        owed = [o for o in await asyncio.to_thread(self._outbox.owed) if o.chat == chat]
        old = [one for one in owed if one.due < self._clock() - self._keep]
        self._lanes.leave(chat)
        self._lanes.add(one for one in owed if one not in old)
        await asyncio.to_thread(self._outbox.drop, old)

    async def sleep(self, chat: int) -> None:
        """A chat has shut the bot out."""
        await asyncio.to_thread(self._wishes.sleep, chat)
        self._lanes.leave(chat)

    async def migrate(self, chat: int, grown: int) -> None:
        """A group has a new number: wishes and what is owed move there."""
        await asyncio.to_thread(self._wishes.migrate, chat, grown)
        owed = await asyncio.to_thread(self._outbox.migrate, chat, grown)
        self._take_in()
        self._lanes.leave(chat)
        self._lanes.leave(grown)
        self._lanes.add(one for one in owed if one.chat == grown)

    async def forget(self, chat: int, wishes: Iterable[Query] = ()) -> None:
        """A chat wants nothing kept of it, and of these wishes nothing either."""
        self._take_in()
        self._lanes.leave(chat)
        await asyncio.to_thread(self._outbox.forget, chat, wishes)

    def _take_in(self) -> None:
        while self._news:
            one = self._news.popleft()
            if not self._lanes.holds(one):
                self._lanes.add([one])

    def _next(self) -> tuple[float, int] | None:
        self._take_in()
        turn = self._lanes.next_turn()
        return None if turn is None else (max(turn[0], self._pace.ready()), turn[1])

    async def _serve(self, bot: Bot, chat: int) -> None:
        if not await self._may_be_told(chat):
            return
        if chat in self._left_topic:
            await self._tell_of_topic(bot, chat)
            return
        if not (owed := self._lanes.first(chat, self._clock())):
            return  # it has left meanwhile
        try:
            notice = await asyncio.to_thread(self._compose, owed)
        except Exception as error:  # noqa: BLE001 - one that breaks must not hold up the others
            _LOG.error("A message to chat %s could not be written", chat, exc_info=error)
            await self._put_aside(chat, owed, f"{type(error).__name__}: {error}")
            return
        if notice is None:
            await asyncio.to_thread(self._outbox.drop, owed)
            self._lanes.take(chat, owed)
            return
        if not await asyncio.to_thread(self._outbox.begin, owed):
            self._lanes.take(chat, owed)
            return
        self._pace.begin()
        outcome = await outcome_of(_send(bot, chat, notice, self._page))
        self._pace.spoke(chat)
        await self._settle(chat, owed, outcome)

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

    async def _settle(self, chat: int, owed: list[Notification], outcome: Outcome) -> None:
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
                await self.sleep(chat)
            case NoTopic():
                await self._leave_topic(chat, owed)
            case Moved(grown):
                await self._again(chat, owed)
                await self.migrate(chat, grown)
            case Refused(why):
                await self._put_aside(chat, owed, why)

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
        self._pace.hold(chat, _UNKNOWN_WAIT)
        await self._again(chat, owed, unsure=True)

    async def _failed(self, chat: int, owed: list[Notification]) -> None:
        """Tried again later and later; where one chat after the other fails, all wait."""
        trouble = self._troubles.setdefault(owed[0].key, _Trouble(0, self._passed))
        trouble.tries += 1
        self._failed_in_a_row += 1
        if trouble.tries >= _TRIES and self._passed > trouble.passed:
            await self._put_aside(chat, owed, "the server fails on it again and again")
            return
        self._pace.hold(chat, wait_before(trouble.tries, FIRST_WAIT, LONGEST_WAIT))
        if self._failed_in_a_row > 1:
            wait = wait_before(self._failed_in_a_row - 1, FIRST_WAIT, LONGEST_WAIT)
            self._pace.hold_all(wait)
        await self._again(chat, owed)

    async def _too_much(self, chat: int, owed: list[Notification], seconds: float) -> None:
        """Telegram does not say whose limit it is: two chats in a row have hit that of all."""
        if self._flooded not in (None, chat):
            await self._be_patient(Hold(None, seconds))
        self._flooded = chat
        await self._be_patient(Hold(chat, seconds))
        await self._again(chat, owed)

    async def _be_patient(self, hold: Hold) -> None:
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
            await self._put_aside(chat, owed, "a topic is missing although none was named")
            return
        await self._again(chat, owed)
        numbers = await asyncio.to_thread(self._wishes.leave_topic, chat, thread)
        left = await asyncio.to_thread(self._outbox.leave_topic, chat, thread, numbers)
        self._take_in()
        self._lanes.leave(chat)
        self._lanes.add(one for one in left if one.chat == chat)
        self._left_topic.add(chat)

    async def _tell_of_topic(self, bot: Bot, chat: int) -> None:
        """Before the first message that goes to the group instead; once, arrived or perhaps."""
        settings = await asyncio.to_thread(self._wishes.settings, chat)
        screen = Screen(Texts(settings.language or UNCHOSEN).say("forum-topic-gone"))
        self._pace.begin()
        outcome = await outcome_of(
            _send(bot, chat, Notice(screen, quiet=settings.quiet), self._page)
        )
        self._pace.spoke(chat)
        match outcome:
            case TooMuch(seconds):
                await self._be_patient(Hold(chat, seconds))
            case Failed():
                self._pace.hold(chat, _UNKNOWN_WAIT)
            case _:
                self._left_topic.discard(chat)
        self._lanes.replace(chat, ())

    async def _again(self, chat: int, owed: list[Notification], *, unsure: bool = False) -> None:
        back = partial(self._outbox.back, owed, unsure=unsure)
        self._lanes.replace(chat, await asyncio.to_thread(back))

    async def _put_aside(self, chat: int, owed: list[Notification], why: str) -> None:
        _LOG.warning("A message to chat %s was set aside: %s", chat, why)
        await asyncio.to_thread(self._outbox.put_aside, owed, why)
        self._troubles.pop(owed[0].key, None)
        self._lanes.take(chat, owed)
        self._refused(chat, why)


def _send(bot: Bot, chat: int, notice: Notice, page: str) -> Awaitable[object]:
    return bot.send_message(
        chat,
        notice.screen.html,
        parse_mode=ParseMode.HTML,
        message_thread_id=notice.thread,
        disable_notification=notice.quiet or None,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=markup(notice.screen.keyboard, page=page, private=chat > 0),
    )
