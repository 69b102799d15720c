"""What a meeting's head says: its keys, and the countries that it names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.archive import Entry, HeadKeys
from meetings.retrieval.indexing.head_keys import LEAD_READ, head_keys


@dataclass(frozen=True)
class MeetingHead:
    """The head of a meeting; its countries are looked for once somebody asks for a country."""

    entry: Entry

    @cached_property
    def keys(self) -> HeadKeys:
        """The keys of its title, lead and people."""
        return head_keys(self.entry)

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries and regions that it names; the people's names aside: German Gref is no
        country.
        """
        entry = self.entry
        roles = ". ".join(one.role or "" for one in entry.speakers)
        title = f"{entry.head.title}. {entry.head.place or ''}"
        told = f"{title}. {entry.lead[:LEAD_READ]}. {roles}"
        for one in entry.speakers:
            told = told.replace(one.name, "")
        return countries_in(told)
