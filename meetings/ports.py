"""What the domain asks of the world: small Protocols that storage and bot fill."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from meetings.model import Fact, Head, Meeting, Speaker

Outcome = Literal["added", "updated", "unchanged"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting in the archive's catalogue: all but its words.

    ``change`` is the number of the change that put it there; ``words`` counts all its turns.
    """

    head: Head
    lead: str
    speakers: tuple[Speaker, ...]
    turns: int
    words: int
    change: int


@dataclass(frozen=True, slots=True)
class Change:
    """One numbered change of the archive: a meeting put (new or newer) or removed."""

    number: int
    meeting_id: str
    kind: Literal["put", "remove"]
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """What putting a meeting did."""

    outcome: Outcome
    head: Head
    change: int


class Archive(Protocol):
    """The meetings, their source's bytes and the numbered history of their changes."""

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings with their source's bytes; durable when it returns."""
        ...

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting out; the number of the change. Raises UnknownMeeting."""
        ...

    def entries(self) -> Sequence[Entry]:
        """The catalogue, newest meeting first."""
        ...

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        ...

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        ...

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts, made anew where the rules have changed. Raises UnknownMeeting."""
        ...

    def changes(self, after: int) -> list[Change]:
        """The changes with a greater number, in order."""
        ...

    def last_change(self) -> int:
        """The number of the last change; looks whether another process has added some."""
        ...
