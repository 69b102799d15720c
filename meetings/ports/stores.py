"""The port of all stores together: what a program is opened on."""

from __future__ import annotations

from typing import Protocol

from meetings.ports.archive import Archive, Upkeep
from meetings.ports.chats import Allowances, ChatStore, FeedStates, SeenUpdates, Verdicts
from meetings.ports.index import MeaningStore, PassageStore, Vectors
from meetings.ports.leadership import Leadership
from meetings.ports.outbox import Outbox


class Stores(Protocol):
    """Opens each store when it is first asked for, and gives the same from then on."""

    @property
    def archive(self) -> Archive:
        """The meetings."""
        ...

    @property
    def upkeep(self) -> Upkeep:
        """What looks after them."""
        ...

    @property
    def passages(self) -> PassageStore:
        """The index of their sentences."""
        ...

    @property
    def chats(self) -> ChatStore:
        """What is stored about chats."""
        ...

    @property
    def verdicts(self) -> Verdicts:
        """What people think of answers."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What is owed to chats."""
        ...

    @property
    def seen(self) -> SeenUpdates:
        """The updates answered so far."""
        ...

    @property
    def feeds(self) -> FeedStates:
        """What is remembered of feeds."""
        ...

    @property
    def allowances(self) -> Allowances | None:
        """What people have used of their allowances; None where one process alone serves them."""
        ...

    @property
    def leadership(self) -> Leadership:
        """Who of several processes does what only one may do."""
        ...

    def vectors(self, model: str, dimension: int) -> tuple[Vectors, MeaningStore]:
        """The vectors of one model, and the chunks that they stand for."""
        ...
