"""Everything that a store holds and nobody can make again, as records that another store takes.

What is derived (index, vectors) is not among them: it follows from these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from meetings.model.archive import Change
from meetings.model.fact import Fact
from meetings.model.json_forms import Form
from storage.archive.derived_tables.rows import PackedPoint
from storage.archive.history import Event

LEDGERS = ("chats", "questions", "judged", "verdicts", "feeds", "quotes", "outbox", "updates")
"""Everything but the meetings: JSON objects by key, in the order in which they came."""


class Figures(NamedTuple):
    """A meeting's facts, and the points of indicators in them."""

    facts: tuple[Fact, ...]
    points: list[PackedPoint]


class Kept(NamedTuple):
    """A meeting as it is kept: its last change, its document, and its source's bytes.

    ``data``: empty where the source is lost. ``figures``: derived, but dear; those that the
    present rules have found, None where they have to be found again.
    """

    event: Event
    document: Form
    data: bytes
    figures: Figures | None = None


class Contents(Protocol):
    """A store, to be copied from or to."""

    @property
    def shown(self) -> str:
        """What it is called in messages: no secret."""
        ...

    @property
    def identity(self) -> str:
        """What tells it from other places, by whatever path or address it is named."""
        ...

    def moving_from(self) -> str | None:
        """Where an unfinished move into it comes from; None where there is none."""
        ...

    def begin(self, source: str) -> None:
        """A move into it begins: until its end nobody else is to use it."""
        ...

    def end(self) -> None:
        """The move is at its end."""
        ...

    def changes(self) -> Sequence[Change]:
        """The numbered changes."""
        ...

    def events(self) -> Mapping[str, Event]:
        """The last change of every meeting that ever was, by id."""
        ...

    def held(self) -> Mapping[str, int]:
        """The meetings that have their words, each with the change that they came with."""
        ...

    def kept(self, ids: Sequence[str]) -> Iterator[Kept]:
        """These meetings."""
        ...

    def ledger(self, name: str) -> Mapping[str, Form]:
        """One of the ledgers."""
        ...

    def put_history(self, changes: Sequence[Change], events: Mapping[str, Event]) -> None:
        """Adds changes that it does not have."""
        ...

    def put_kept(self, meetings: Sequence[Kept]) -> None:
        """Adds meetings, in place of what there is of them."""
        ...

    def drop_kept(self, ids: Iterable[str]) -> None:
        """Takes the words of meetings out that the source no longer has."""
        ...

    def put_in_ledger(self, name: str, forms: Mapping[str, Form]) -> None:
        """Adds objects to a ledger, in place of those of the same keys."""
        ...

    def close(self) -> None:
        """Lets go of what was opened for it."""
        ...
