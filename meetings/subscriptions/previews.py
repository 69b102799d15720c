"""What a wish would have told of the archive: each meeting judged as if it were new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from meetings.model.archive import Entry
from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Head
from meetings.model.subscription import Query
from meetings.ports.archive import Archive
from meetings.subscriptions.matching import Match, Matcher, answered
from meetings.subscriptions.saved_questions import SavedQuestions

_YEAR = dt.timedelta(days=365)
_LOOKED_BACK = 200
"""Earlier meetings read for a wish that the last year has nothing on: they take seconds."""
_READ = 64
"""So many meetings stay read, at about half a megabyte each."""


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting that a wish would have told of, and how it meets the wish."""

    head: Head
    match: Match


@dataclass(frozen=True, slots=True)
class Worth:
    """What a wish would have brought: ``told`` of the last year's ``meetings``, newest first.

    ``before``: the last that it would have told of in earlier years, where the year has none.
    """

    told: tuple[Told, ...]
    meetings: int
    before: Told | None = None


class Previews:
    """Looks at the archive's meetings as the notifier looks at new ones."""

    def __init__(self, archive: Archive, saved: SavedQuestions, read: int = _READ) -> None:
        self._archive = archive
        self._saved = saved
        self._matcher = lru_cache(maxsize=read)(self._reading)

    def told(self, query: Query, since: dt.date | None = None) -> list[Told]:
        """What a wish would have told, newest first."""
        entries = [e for e in self._archive.entries() if since is None or e.head.date >= since]
        if query.kind == "question":
            return list(self._answers(query, entries))
        return list(self._matches(query, entries))

    def worth(self, query: Query) -> Worth:
        """What a wish would have brought in the archive's last year."""
        entries = self._archive.entries()
        if not entries:
            return Worth((), 0)
        since = max(entry.head.date for entry in entries) - _YEAR
        year = [entry for entry in entries if entry.head.date > since]
        if query.kind == "question":
            told = list(self._answers(query, entries))
            recent = tuple(one for one in told if one.head.date > since)
            return Worth(recent, len(year), None if recent or not told else told[0])
        recent = tuple(self._matches(query, year))
        older = [entry for entry in entries if entry.head.date <= since][:_LOOKED_BACK]
        before = None if recent else next(self._matches(query, older), None)
        return Worth(recent, len(year), before)

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
