"""The meetings opened for one question, each read once."""

from __future__ import annotations

from functools import cache

from meetings.ports.archive import Archive


class OpenedMeetings:
    """Meetings and their facts as an archive has them; for as long as a question takes."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.meeting = cache(archive.meeting)
        self.facts = cache(archive.facts)
        self.facts_in_turn = cache(archive.facts_in_turn)
