"""The port of the archive: meetings, their sources, facts and the history of changes."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from meetings.model.archive import Change, Entry, Stored
from meetings.model.catalogue_selection import (
    EVERYTHING,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.citation import Citation
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting
from meetings.model.time_series import Kind, Point


class Catalogue(Protocol):
    """What an archive says of its meetings without their words."""

    def entries(
        self, selection: Selection = EVERYTHING, *, start: int = 0, limit: int | None = None
    ) -> Sequence[Entry]:
        """The catalogue, or what is selected of it, newest meeting first.

        At most ``limit`` from the place ``start`` on. Without a selection or a limit it is a walk
        over everything, for who has the time: exports, checks, repairs.
        """
        ...

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        ...

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id; those that are not there are left out."""
        ...

    def totals(self, selection: Selection = EVERYTHING) -> Totals:
        """How many meetings are selected, of which days."""
        ...

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """Every mark of a counted field (`COUNTED`), and how many meetings have it."""
        ...

    def participants(self, names: Collection[str] = ()) -> Sequence[Participant]:
        """Who speaks, in the order in which a walk over all entries meets them.

        Under some names, if any are given; else everybody.
        """
        ...


class Archive(Catalogue, Protocol):
    """The meetings, their source's bytes and the numbered history of their changes."""

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Stores meetings with their source's bytes; durable when it returns."""
        ...

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting out; the number of the change. Raises UnknownMeeting."""
        ...

    def revision(self) -> Hashable:
        """The key for caches of the catalogue: it changes whenever an entry does."""
        ...

    def points(self, indicator: str, places: Collection[str] = ()) -> list[tuple[Kind, Point]]:
        """The figures of an indicator known by name, newest meeting first; of some places, if any.

        ``indicator``: its key; a place that is not told is "" among places.
        """
        ...

    def indicators(self) -> Mapping[str, int]:
        """The indicators of which figures are kept, by key: how many meetings tell it of the place
        of which most do.
        """
        ...

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        ...

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts, found again where the rules have changed. Raises UnknownMeeting."""
        ...

    def facts_in_turn(self, meeting_id: str, turn: int) -> tuple[Fact, ...]:
        """Those of one turn, the lead's with ``LEAD``. Raises UnknownMeeting."""
        ...

    def all_facts(self) -> Iterator[tuple[Entry, Fact]]:
        """The facts of all meetings, newest first; one that does not read back has none."""
        ...

    def source_bytes(self, meeting_id: str) -> bytes:
        """The bytes a meeting was read from. Raises UnknownMeeting, ArchiveDamaged."""
        ...

    def reader_of(self, meeting_id: str) -> int:
        """The version of the reader that made a meeting. Raises UnknownMeeting."""
        ...

    @property
    def citations(self) -> Citations:
        """The quotes that were shown of its meetings."""
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
        """The meeting it comes from."""
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

    def by_meeting(self) -> Mapping[str, Mapping[str, Citation]]:
        """All quotes stored for each meeting, by code."""
        ...

    def take_over(self, meeting_id: str, citations: Mapping[str, Citation]) -> None:
        """Stores the quotes another archive had of a meeting, under the same codes where free."""
        ...


class Upkeep(Protocol):
    """Checks that what is stored is as it was written, and rebuilds what can be rebuilt."""

    def beside(self) -> list[str]:
        """What is wrong beside the meetings, a line each; looks, and changes nothing."""
        ...

    def faults(self) -> list[str]:
        """What is wrong with the meetings, their sources and facts: reads all there is."""
        ...

    def mend(self) -> list[str]:
        """Sets aside what is damaged and rebuilds what can be; what was done, a line each."""
        ...

    def mend_what_changed(self) -> list[str]:
        """The same at a start: of large stores only what has changed since the last look."""
        ...

    def renew(self) -> None:
        """Brings what earlier readers and rules have made to what the present ones make."""
        ...
