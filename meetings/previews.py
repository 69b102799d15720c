"""What a wish would have told of the archive: each meeting judged as if it were new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from meetings.errors import UnknownMeeting
from meetings.matching import Match, Matcher, answered
from meetings.model import Head
from meetings.ports import Archive, Entry
from meetings.saved_questions import SavedQuestions
from meetings.subscriptions import Query

_READ = 1_000
"""So many meetings stay read while many wishes are looked at."""


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting that a wish would have told of, and how it meets the wish."""

    head: Head
    match: Match


class Previews:
    """Looks at the archive's meetings as the notifier looks at new ones."""

    def __init__(self, archive: Archive, saved: SavedQuestions) -> None:
        self._archive = archive
        self._saved = saved
        self._matcher = lru_cache(maxsize=_READ)(self._reading)

    def told(self, query: Query, since: dt.date | None = None) -> list[Told]:
        """What a wish would have told, newest first."""
        entries = [e for e in self._archive.entries() if since is None or e.head.date >= since]
        if query.kind == "question":
            return list(self._answers(query, entries))
        return list(self._matches(query, entries))

    def _answers(self, query: Query, entries: Sequence[Entry]) -> Iterator[Told]:
        found = self._saved.everywhere(query.text)
        for entry in entries:
            if answers := found.get(entry.head.id):
                yield Told(entry.head, answered(query, answers))

    def _matches(self, query: Query, entries: Sequence[Entry]) -> Iterator[Told]:
        for entry in entries:
            try:
                match = self._matcher(entry.head.id, entry.change).match(query)
            except UnknownMeeting:  # removed while we looked
                continue
            if match is not None:
                yield Told(entry.head, match)

    def _reading(self, meeting_id: str, _change: int) -> Matcher:
        return Matcher(self._archive.meeting(meeting_id))
