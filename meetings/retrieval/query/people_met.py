"""Who takes part in the meetings of a list, those of most meetings first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from meetings.model.archive import Entry
from meetings.retrieval.query.archive_cast import Cast, CastMember
from meetings.retrieval.query.carrying_out_listings import Listed

_TITLES_READ = 200
"""Meetings of a list whose titles are searched for people, at a millisecond each; of the others
those count who speak."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who takes part in some of the meetings, the newest of these first."""

    person: CastMember
    entries: tuple[Entry, ...]


def people_met(found: Listed, cast: Cast) -> tuple[Met, ...]:
    """Who takes part besides those asked about, those of most meetings first.

    Whom somebody met leaves out the host, too, who is nearly always there.
    """
    host_counts = found.listing.wanted == "participants"
    asked = {name for group in found.listing.people for one in group for name in one.names}
    there = [
        (entry, cast.everybody(entry, titles=place < _TITLES_READ))
        for place, entry in enumerate(found.entries)
    ]
    theirs: dict[CastMember, dict[str, Entry]] = {}
    for entry, people in there:
        for one in people:
            # by now every name has been looked at: a later one may have told who an earlier is
            person = cast.person(one.names[0])
            if asked.isdisjoint(person.names) and (host_counts or not cast.is_host(person)):
                theirs.setdefault(person, {})[entry.head.id] = entry
    often = Counter({person: len(those) for person, those in theirs.items()})
    return tuple(Met(person, tuple(theirs[person].values())) for person, _ in often.most_common())
