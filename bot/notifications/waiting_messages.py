"""The messages that wait for chats: new ones come; chats leave, come back, change their number."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable

from bot.notifications.chat_queues import ChatQueues
from meetings.model.notification import Notification
from meetings.model.subscription import Query
from meetings.ports.chats import SubscriptionStore
from meetings.ports.outbox import Outbox


class WaitingMessages:
    """What the outbox holds, queued by chat.

    ``keep``: seconds after which what a chat that comes back was owed is old.
    """

    def __init__(
        self,
        outbox: Outbox,
        wishes: SubscriptionStore,
        queues: ChatQueues,
        clock: Callable[[], float],
        keep: float,
    ) -> None:
        self._outbox = outbox
        self._wishes = wishes
        self._lanes = queues
        self._clock = clock
        self._keep = keep
        self._news: deque[Notification] = deque()

    def add(self, owed: Iterable[Notification]) -> None:
        """Takes what is owed now, already kept in the outbox; from any thread."""
        self._news.extend(owed)

    def look_again(self) -> None:
        """Takes in what other processes have made owed: they wake chats and move groups."""
        waiting = [one for one in self._outbox.owed() if one.state == "owed"]
        self._news.extend(waiting)

    def __len__(self) -> int:
        """How many wait for chats that are awake."""
        return len(self._lanes) + len(self._news)

    async def wake(self, chat: int) -> None:
        """A chat is back: it gets what it is owed, unless that has become old."""
        if not await asyncio.to_thread(self._wishes.is_asleep, chat):
            return
        await asyncio.to_thread(self._wishes.wake, chat)
        self.take_in()
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
        self.take_in()
        self._lanes.leave(chat)
        self._lanes.leave(grown)
        self._lanes.add(one for one in owed if one.chat == grown)

    async def forget(self, chat: int, wishes: Iterable[Query] = ()) -> None:
        """A chat wants nothing kept of it, and of these wishes nothing either."""
        self.take_in()
        self._lanes.leave(chat)
        await asyncio.to_thread(self._outbox.forget, chat, wishes)

    def take_in(self) -> None:
        """Queues what has come since the last look."""
        while self._news:
            one = self._news.popleft()
            if not self._lanes.holds(one):
                self._lanes.add([one])

    async def leave_topic(self, chat: int, thread: int) -> None:
        """A topic was deleted: all that was meant for it goes to the group."""
        numbers = await asyncio.to_thread(self._wishes.leave_topic, chat, thread)
        left = await asyncio.to_thread(self._outbox.leave_topic, chat, thread, numbers)
        self.take_in()
        self._lanes.leave(chat)
        self._lanes.add(one for one in left if one.chat == chat)
