"""Selections and totals of a catalogue by walking over all entries: plain, and slow.

What an archive in memory answers by, and what the derived tables are tested against.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from meetings.model.archive import Entry
from meetings.model.catalogue import MarkField, Participant, Selection, SpokenRole, Totals
from meetings.model.meeting import Fact, Meeting
from meetings.model.series import Kind, Point
from meetings.retrieval.indexing.marks import figure_marks, marks_of
from meetings.statistics.figures.indicators import indicators
from meetings.statistics.series import points_in
from meetings.transcripts.head.event_pairs import each_event_once


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
    if not selection.any_of:
        return True
    marks = marks_of(entry)
    if any(field == "figure" for group in selection.any_of for field, _ in group):
        marks |= figure_marks(facts(entry))
    return all(not marks.isdisjoint(group) for group in selection.any_of)


def slice_of(entries: Sequence[Entry], start: int, limit: int | None) -> tuple[Entry, ...]:
    """At most so many entries from a place on."""
    return tuple(entries[start : None if limit is None else start + limit])


def totals_of(entries: Sequence[Entry]) -> Totals:
    """How much some entries are."""
    days = {entry.head.date for entry in entries}
    turns = sum(entry.turns for entry in entries)
    return Totals(len(entries), turns, len(days), min(days, default=None), max(days, default=None))


def counted_marks(entries: Iterable[Entry], field: MarkField) -> Mapping[str, int]:
    """The marks of a field, and how many meetings have each."""
    return Counter(value for entry in entries for own, value in marks_of(entry) if own == field)


def participants_of(entries: Sequence[Entry]) -> tuple[Participant, ...]:
    """Everybody who speaks, in the order of first appearance."""
    labels: dict[str, dict[str, None]] = {}
    roles: dict[str, Counter[str]] = {}
    meetings: Counter[str] = Counter()
    for entry in entries:
        meetings.update({speaker.name for speaker in entry.speakers})
        for speaker in entry.speakers:
            labels.setdefault(speaker.name, {}).update(dict.fromkeys(speaker.labels))
            roles.setdefault(speaker.name, Counter()).update(
                [speaker.role] if speaker.role else []
            )
    return tuple(
        Participant(
            name,
            tuple(own),
            tuple(SpokenRole(role, count) for role, count in roles[name].items()),
            meetings[name],
        )
        for name, own in labels.items()
    )


def points_of(
    meeting_id: str, facts: Sequence[Fact], load: Callable[[str], Meeting]
) -> Iterable[tuple[str, tuple[Kind, Point]]]:
    """The points of every indicator known by name that a meeting gives."""
    return points_in(meeting_id, facts, indicators(), load)
