"""A notification on its way through the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["owed", "in flight", "set aside"]


@dataclass(frozen=True, slots=True)
class Notification:
    """A message that a chat, or a topic (``thread``) of it, is to get about a meeting.

    ``change``: the change it is owed for, which with chat and topic tells it apart;
    ``numbers``: the chat's wishes that the meeting meets; ``due``: seconds since 1970;
    ``digest``: goes out together with all others of its kind that are due; ``unsure``: it was
    sent once already, perhaps.
    """

    change: int
    chat: int
    thread: int | None
    meeting_id: str
    numbers: tuple[int, ...]
    due: float
    digest: bool = False
    state: State = "owed"
    unsure: bool = False
    why: str = ""

    @property
    def key(self) -> str:
        """What tells it apart."""
        return f"{self.change}/{self.chat}/{self.thread or 0}"


@dataclass(frozen=True, slots=True)
class OutboxStats:
    """How many messages are in which state; sent ones since the beginning."""

    owed: int = 0
    in_flight: int = 0
    set_aside: int = 0
    sent: int = 0
    perhaps: int = 0


@dataclass(frozen=True, slots=True)
class Departure:
    """A message that left for a chat, and how many seconds ago."""

    chat: int
    ago: float


@dataclass(frozen=True, slots=True)
class Hold:
    """Telegram wants nothing sent to a chat (None: to anybody) for some seconds from now."""

    chat: int | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Recent:
    """What of the last minute binds whoever sends next."""

    departures: tuple[Departure, ...] = ()
    holds: tuple[Hold, ...] = ()
