"""The outbox as a queue for each chat, in order; the queue whose turn it is comes first."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Iterable
from itertools import count

from meetings.model.notification import Notification


class ChatQueues:
    """Which chat is next, and what it gets.

    ``ready_for``: when a chat may be spoken to, on the clock of ``due`` (seconds since 1970).
    """

    def __init__(self, ready_for: Callable[[int], float]) -> None:
        self._ready_for = ready_for
        self._lanes: dict[int, deque[Notification]] = {}
        self._turns: list[tuple[float, int, int]] = []
        self._numbers = count()
        self._valid: dict[int, int] = {}

    def __len__(self) -> int:
        return sum(map(len, self._lanes.values()))

    def add(self, owed: Iterable[Notification]) -> None:
        """Puts messages at the end of their chats' lanes, by the time they are due."""
        for one in owed:
            lane = self._lanes.setdefault(one.chat, deque())
            at = len(lane)
            while at and lane[at - 1].due > one.due:
                at -= 1
            lane.insert(at, one)
            if at == 0:
                self._line_up(one.chat)

    def clear(self) -> None:
        """Nothing to anybody."""
        self._lanes.clear()
        self._valid.clear()

    def holds(self, one: Notification) -> bool:
        """Whether a message waits in its chat's lane."""
        return any(other.key == one.key for other in self._lanes.get(one.chat, ()))

    def next_turn(self) -> tuple[float, int] | None:
        """When which chat's turn is; None where nothing is owed."""
        while self._turns:
            when, number, chat = self._turns[0]
            actual = self._when(chat)
            if actual is None or self._valid.get(chat) != number:
                heapq.heappop(self._turns)
            elif actual > when:
                heapq.heapreplace(self._turns, (actual, number, chat))
            else:
                return actual, chat  # less than was noted where the clock was set back
        return None

    def first(self, chat: int, now: float) -> list[Notification]:
        """What a chat gets next: one message, or all of a topic's digest that is due."""
        if not (lane := self._lanes.get(chat)):
            return []
        head = lane[0]
        if not head.digest:
            return [head]
        return [one for one in lane if one.digest and one.thread == head.thread and one.due <= now]

    def take(self, chat: int, owed: Iterable[Notification]) -> None:
        """They are done with; the chat goes to the end of the line."""
        done = {one.key for one in owed}
        rest = deque(one for one in self._lanes.pop(chat, ()) if one.key not in done)
        self._valid.pop(chat, None)
        if rest:
            self._lanes[chat] = rest
            self._line_up(chat)

    def replace(self, chat: int, owed: Iterable[Notification]) -> None:
        """They stay where they are, in another state; the chat goes to the end of the line."""
        now = {one.key: one for one in owed}
        if chat in self._lanes:
            self._lanes[chat] = deque(now.get(one.key, one) for one in self._lanes[chat])
            self._line_up(chat)

    def leave(self, chat: int) -> None:
        """Nothing to a chat for now."""
        self._lanes.pop(chat, None)
        self._valid.pop(chat, None)

    def _line_up(self, chat: int) -> None:
        if (when := self._when(chat)) is not None:
            self._valid[chat] = next(self._numbers)
            heapq.heappush(self._turns, (when, self._valid[chat], chat))

    def _when(self, chat: int) -> float | None:
        lane = self._lanes.get(chat)
        return max(lane[0].due, self._ready_for(chat)) if lane else None
