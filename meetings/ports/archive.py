"""The meetings: what is asked of where they are kept."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Protocol

from meetings.model.archive import Change, Entry, Stored
from meetings.model.citation import Citation
from meetings.model.meeting import Fact, Head, Meeting


class Archive(Protocol):
    """The meetings, their source's bytes and the numbered history of their changes."""

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings with their source's bytes; durable when it returns."""
        ...

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting out; the number of the change. Raises UnknownMeeting."""
        ...

    def revision(self) -> Hashable:
        """The key of what is kept of the catalogue: another one where an entry is another."""
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


class Quoted(Protocol):
    """A quote with its place: an answer, or what a claim was compared with."""

    @property
    def meeting(self) -> Head:
        """The meeting it stands in."""
        ...

    @property
    def turn(self) -> int:
        """The turn."""
        ...

    @property
    def start(self) -> int:
        """Where it begins in the turn's text."""
        ...

    @property
    def stop(self) -> int:
        """Where it ends there."""
        ...


class Citations(Protocol):
    """Quotes that were shown, by their short codes."""

    def keep(self, citations: Sequence[Citation]) -> list[str | None]:
        """The code of each, the same for the same quote; None where it could not be kept."""
        ...

    def get(self, code: str) -> Citation | None:
        """The quote behind a code, or None."""
        ...
