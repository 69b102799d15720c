"""Selections and totals of a catalogue by walking over all entries: plain, and slow.

What an archive in memory answers by, and what the derived tables are tested against.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import (
    EVERYTHING,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.model.time_series import Kind, Point
from meetings.names.participants import participants_of
from meetings.retrieval.indexing.catalogue_index_terms import figure_marks, marks_of
from meetings.statistics.figures.indicators import indicators
from meetings.statistics.series import points_in
from meetings.transcripts.head.language_pairs import each_event_once
from storage.archive.derived_tables.totals import totals_of


def selected(
    entries: Sequence[Entry], selection: Selection, facts: Callable[[Entry], Sequence[Fact]]
) -> tuple[Entry, ...]:
    """Those of all entries that a selection means, in their order."""
    within = each_event_once(entries, selection.once_in) if selection.once_in else tuple(entries)
    return tuple(
        entry
        for entry in within
        if _is_in_time(entry, selection) and _fits(entry, selection, facts)
    )


def _is_in_time(entry: Entry, selection: Selection) -> bool:
    day = entry.head.date
    after = selection.since is None or selection.since <= day
    return after and (selection.until is None or day <= selection.until)


def _fits(entry: Entry, selection: Selection, facts: Callable[[Entry], Sequence[Fact]]) -> bool:
    groups = (*selection.any_of, selection.none_of)
    if groups == (frozenset(),):
        return True
    marks = marks_of(entry)
    if any(field == "figure" for group in groups for field, _ in group):
        marks |= figure_marks(facts(entry))
    return marks.isdisjoint(selection.none_of) and all(
        not marks.isdisjoint(group) for group in selection.any_of
    )


def points_of(
    meeting_id: str, facts: Sequence[Fact], load: Callable[[str], Meeting]
) -> Iterable[tuple[str, tuple[Kind, Point]]]:
    """The points of every indicator known by name that a meeting gives."""
    return points_in(meeting_id, facts, indicators(), load)


class WalkedCatalogue:
    """Fills the Catalogue port with entries at hand, given in any order."""

    def __init__(
        self, entries: Iterable[Entry], facts: Callable[[Entry], Sequence[Fact]] = lambda _: ()
    ) -> None:
        self._entries = tuple(sorted(entries, key=_age, reverse=True))
        self._facts = facts

    def entries(
        self, selection: Selection = EVERYTHING, *, start: int = 0, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The catalogue, or what is selected of it, newest meeting first."""
        every = self._entries
        found = every if selection == EVERYTHING else selected(every, selection, self._facts)
        return found[start : None if limit is None else start + limit]

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        return self.entries_of([meeting_id]).get(meeting_id)

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id."""
        wanted = frozenset(ids)
        return {one.head.id: one for one in self._entries if one.head.id in wanted}

    def totals(self, selection: Selection = EVERYTHING) -> Totals:
        """How many meetings are selected, of which days."""
        return totals_of(
            [(one.head.date, one.head.lang, 1, one.turns) for one in self.entries(selection)]
        )

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """Every mark of a counted field, and how many meetings have it."""
        marks = (mark for entry in self._entries for mark in marks_of(entry))
        return Counter(value for own, value in marks if own == field)

    def participants(self, names: Collection[str] = ()) -> tuple[Participant, ...]:
        """Who speaks."""
        return tuple(
            one for one in participants_of(self._entries) if not names or one.name in names
        )


def _age(entry: Entry) -> tuple[str, str, str]:
    head = entry.head
    return head.date.isoformat(), head.time or "", head.id
