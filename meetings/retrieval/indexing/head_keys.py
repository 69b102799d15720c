"""The keys of a meeting's head, by which every passage of it is ranked."""

from __future__ import annotations

from itertools import chain

from meetings.model.archive import Entry, HeadKeys
from meetings.text.stems import keys

LEAD_READ = 1200
"""Characters of a lead: what comes later is seldom what a meeting is about."""


def head_keys(entry: Entry) -> HeadKeys:
    """The keys of a meeting's title, place, year, lead and people, kept ones where there are."""
    if entry.keys is not None:
        return entry.keys
    speakers = {one.name: keys(f"{one.name} {one.role or ''}") for one in entry.speakers}
    title = keys(f"{entry.head.title}. {entry.head.place or ''} {entry.head.date.year}")
    words = chain(title, keys(entry.lead[:LEAD_READ]), *speakers.values())
    return HeadKeys(
        " ".join(dict.fromkeys(words)),
        {name: " ".join(found) for name, found in speakers.items()},
    )
