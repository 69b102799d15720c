"""What a meeting's head says: its keys, and the countries that it names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from meetings.model.archive import Entry, HeadKeys
from meetings.retrieval.indexing.head_keys import head_countries, head_keys


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
        """The countries and regions that it names."""
        return head_countries(self.entry)
