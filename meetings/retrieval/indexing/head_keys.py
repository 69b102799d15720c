"""The keys of a meeting's head, by which every passage of it is ranked."""

from __future__ import annotations

from itertools import chain

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.archive import Entry, HeadKeys
from meetings.retrieval.indexing.words_of_sentence import keys_and_names

LEAD_READ = 1200
"""Characters of a lead: what comes later is seldom what a meeting is about."""


def head_keys(entry: Entry) -> HeadKeys:
    """The keys of a meeting's title, place, year, lead and people, kept ones where there are."""
    if entry.keys is not None:
        return entry.keys
    speakers = {one.name: keys_and_names(f"{one.name} {one.role or ''}") for one in entry.speakers}
    title = keys_and_names(f"{entry.head.title}. {entry.head.place or ''} {entry.head.date.year}")
    words = chain(title, keys_and_names(entry.lead[:LEAD_READ]), *speakers.values())
    return HeadKeys(
        " ".join(dict.fromkeys(words)),
        {name: " ".join(found) for name, found in speakers.items()},
    )


def head_countries(entry: Entry) -> frozenset[str]:
    """The countries and regions that a meeting's title, place, lead and offices name.

    The people's names aside: German Gref is no country.
    """
    if entry.keys is not None and entry.keys.countries is not None:
        return entry.keys.countries
    roles = ". ".join(one.role or "" for one in entry.speakers)
    title = f"{entry.head.title}. {entry.head.place or ''}"
    told = f"{title}. {entry.lead[:LEAD_READ]}. {roles}"
    for one in entry.speakers:
        told = told.replace(one.name, "")
    return countries_in(told)
