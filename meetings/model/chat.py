"""What is kept of each chat so that it can be told things: settings, wishes, whether it sleeps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from meetings.model.languages import InterfaceLanguage
from meetings.model.subscription import AT_ONCE, Query, Schedule, Subscription

HOME_ZONE = "Europe/Moscow"


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """How a chat wants to be spoken to.

    ``language``: None where nobody chose; ``zone``: IANA name; ``digest_hour``: in that zone;
    ``askers``: who may ask in a group; ``quiet``: what it is told comes without a sound.
    """

    language: InterfaceLanguage | None = None
    zone: str = HOME_ZONE
    digest_hour: int = 9
    askers: Literal["all", "admins"] = "all"
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class ChatCounts:
    """How many chats there are, asleep ones among them, and how many wishes."""

    chats: int
    asleep: int
    subscriptions: int


class Wishes(Protocol):
    """Keeps settings and subscriptions; durable when a method returns."""

    def settings(self, chat: int) -> ChatSettings:
        """A chat's settings, or the usual ones."""
        ...

    def set_settings(self, chat: int, settings: ChatSettings) -> None:
        """Keeps a chat's settings."""
        ...

    def subscriptions(self, chat: int) -> tuple[Subscription, ...]:
        """What a chat asked for, oldest first."""
        ...

    def wakeful(self) -> Iterator[Subscription]:
        """What all chats asked for that are not asleep, paused wishes left out."""
        ...

    def subscribe(
        self,
        chat: int,
        query: Query,
        *,
        thread: int | None = None,
        change: int = 0,
        schedule: Schedule = AT_ONCE,
    ) -> Subscription:
        """Adds a wish, or gives the equal one that is there (no longer paused)."""
        ...

    def amend(self, subscription: Subscription) -> bool:
        """Replaces the wish of the same chat and number; False where it is gone."""
        ...

    def unsubscribe(self, chat: int, number: int) -> bool:
        """Takes a wish back; False where it is gone already."""
        ...

    def sleep(self, chat: int) -> None:
        """The chat has left: nothing is to be told to it."""
        ...

    def wake(self, chat: int) -> None:
        """The chat is back."""
        ...

    def is_asleep(self, chat: int) -> bool:
        """Whether the chat has left."""
        ...

    def counts(self) -> ChatCounts:
        """How many there are."""
        ...

    def migrate(self, chat: int, grown: int) -> None:
        """A group has got a new number: what is kept of it moves there."""
        ...

    def leave_topic(self, chat: int, thread: int) -> Mapping[int, int]:
        """A topic was deleted: its wishes are the group's own from now on.

        The number of each of these wishes, with the number it has now: that of an equal one
        which the group had already, else its own.
        """
        ...

    def forget(self, chat: int) -> None:
        """Drops all that is kept of a chat."""
        ...
