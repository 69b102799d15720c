"""The port of the outbox: notifications from when they are due until they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from meetings.model.notification import Hold, Notification, OutboxStats, Recent
from meetings.model.subscription import Query


class Outbox(Protocol):
    """What is owed to whom; every method is durable when it returns."""

    @property
    def mark(self) -> int:
        """Up to which change of the archive what is owed has been derived."""
        ...

    def told(self, event: str) -> frozenset[Query]:
        """Which wishes an event has met so far: whoever has one of them was told."""
        ...

    def derive(
        self, upto: int, owed: Iterable[Notification], told: Mapping[str, Iterable[Query]]
    ) -> list[Notification]:
        """Adds what is owed for the changes up to a number; what was not there before.

        ``told``: the events of these changes with the wishes they meet.
        """
        ...

    def owed(self) -> list[Notification]:
        """All that is owed or in flight, in the order in which it came."""
        ...

    def set_aside(self) -> list[Notification]:
        """What Telegram refused for good, oldest first."""
        ...

    def recover(self) -> list[Notification]:
        """What is owed after a restart, and what was in flight with it: it is sent once more.

        What had been sent twice already, perhaps, counts as sent.
        """
        ...

    def begin(self, owed: Sequence[Notification]) -> bool:
        """They are about to be sent as one message; False where somebody else has seen to it."""
        ...

    def hold(self, hold: Hold) -> None:
        """Telegram has asked for patience, whoever sends next."""
        ...

    def recent(self) -> Recent:
        """What other processes have sent and been told in the last minute; oldest first."""
        ...

    def sent(self, owed: Sequence[Notification], *, surely: bool = True, at: float = 0.0) -> None:
        """They have arrived, surely or perhaps; ``at``: when, 0 for when they were due."""
        ...

    def last_told(self, chat: int) -> Mapping[int, float]:
        """When each wish of a chat, by its number, last told something; seconds since 1970."""
        ...

    def back(self, owed: Sequence[Notification], *, unsure: bool = False) -> list[Notification]:
        """They have not arrived, or nobody knows (``unsure``): they are owed as before."""
        ...

    def drop(self, owed: Sequence[Notification]) -> None:
        """Nobody wants them any more."""
        ...

    def put_aside(self, owed: Sequence[Notification], why: str) -> None:
        """Telegram refuses them for good."""
        ...

    def migrate(self, chat: int, grown: int) -> list[Notification]:
        """A group has a new number; all that is owed afterwards."""
        ...

    def leave_topic(
        self, chat: int, thread: int, numbers: Mapping[int, int]
    ) -> list[Notification]:
        """A topic was deleted: what it is owed the group is owed, once; all owed afterwards.

        ``numbers``: what the topic's wishes are called now.
        """
        ...

    def forget(self, chat: int, wishes: Iterable[Query] = ()) -> None:
        """Nothing is owed to a chat any more, and no file holds it or these wishes."""
        ...

    def totals(self) -> OutboxStats:
        """How many messages are in which state."""
        ...
