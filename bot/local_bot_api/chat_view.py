"""The chat as a person in it sees it: the bot's messages and their buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from bot.local_bot_api.recorded_actions import (
    Action,
    CallbackAnswer,
    Event,
    GuestAnswer,
    InlineAnswer,
    Sent,
)
from bot.local_bot_api.refusal import ApiRefusal
from bot.local_bot_api.server_state import Server

E = TypeVar("E", bound=Event)


@dataclass(slots=True)
class Watched:
    """Looks at what a server was asked to do; changes nothing."""

    server: Server = field(default_factory=Server)

    @property
    def sent(self) -> list[Sent]:
        """All messages of the bot, new and edited, oldest first."""
        return self.events(Sent)

    @property
    def last(self) -> Sent:
        """The newest of them."""
        return self.sent[-1]

    @property
    def actions(self) -> list[Action]:
        """All signs of being at work."""
        return self.events(Action)

    @property
    def answers(self) -> list[CallbackAnswer]:
        """What pressed buttons got."""
        return self.events(CallbackAnswer)

    @property
    def inline_answers(self) -> list[InlineAnswer]:
        """What inline queries got."""
        return self.events(InlineAnswer)

    @property
    def guest_answers(self) -> list[GuestAnswer]:
        """What those got who named the bot where it is a guest."""
        return self.events(GuestAnswer)

    @property
    def refused(self) -> list[ApiRefusal]:
        """Calls that broke a rule; faults made on purpose are not among them."""
        return self.server.refused

    def mark(self) -> int:
        """This moment, for ``since``."""
        return len(self.server.events)

    def since(self, mark: int) -> list[Sent]:
        """Messages sent and edited since a moment."""
        return self.events(Sent, mark)

    def events(self, kind: type[E], since: int = 0) -> list[E]:
        """Everything of a kind that the bot did since a moment."""
        return [event for event in self.server.events[since:] if isinstance(event, kind)]

    @contextmanager
    def listening(self, listener: Callable[[Event], None]) -> Iterator[None]:
        """Calls somebody with everything the bot does meanwhile."""
        self.server.listeners.append(listener)
        try:
            yield
        finally:
            self.server.listeners.remove(listener)
