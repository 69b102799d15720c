"""The meetings opened for one question, each read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from meetings.model.archive import Entry
from meetings.ports.archive import Archive


class Opened:
    """Meetings and their facts as an archive has them; for as long as a question takes.

    ``entries``: the archive's catalogue by id.
    """

    def __init__(self, archive: Archive, entries: Mapping[str, Entry]) -> None:
        self.entries = entries
        self.meeting = cache(archive.meeting)
        self.facts = cache(archive.facts)
