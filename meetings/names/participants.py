"""Who speaks at some meetings, gathered from their entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Participant, SpokenRole


def participants_of(entries: Sequence[Entry]) -> tuple[Participant, ...]:
    """Everybody who speaks, in the order of first appearance."""
    labels: dict[str, dict[str, None]] = {}
    roles: dict[str, Counter[str]] = {}
    meetings: Counter[str] = Counter()
    for entry in entries:
        meetings.update({speaker.name for speaker in entry.speakers})
        for speaker in entry.speakers:
            labels.setdefault(speaker.name, {}).update(dict.fromkeys(speaker.labels))
            roles.setdefault(speaker.name, Counter())
        for name, role in {(one.name, one.role): None for one in entry.speakers if one.role}:
            roles[name].update([role])
    return tuple(
        Participant(
            name,
            tuple(own),
            tuple(SpokenRole(role, count) for role, count in roles[name].items()),
            meetings[name],
        )
        for name, own in labels.items()
    )
