"""What a subscription would have reported so far: each meeting judged as if it were new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection
from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Head
from meetings.model.subscription import Query
from meetings.ports.archive import Archive
from meetings.subscriptions.likely_meetings import likely_before
from meetings.subscriptions.matches import SubscriptionMatch, answered
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.parts_alone import PartAlone, PartsAlone
from meetings.subscriptions.saved_questions import SavedQuestions

_YEAR = dt.timedelta(days=365)
"""The time from which a preview's count is told: «за год»."""
_LOOKED_BACK = 200
"""Earlier meetings read for a wish that the last year has nothing on: they take seconds."""
_LIKELY = 20
"""Meetings before these that are read because marks or index say that they may be met."""
_FEW = 6
"""Meetings; of fewer "every other" says nothing."""
_READ = 64
"""How many meetings stay loaded, at about half a megabyte each."""


@dataclass(frozen=True, slots=True)
class PreviewedAlert:
    """A meeting that a wish would have reported, and how it meets the wish."""

    head: Head
    match: SubscriptionMatch


@dataclass(frozen=True, slots=True)
class Worth:
    """What a wish would have brought: ``told`` of the last year's ``meetings``, newest first.

    ``before``: the last that it would have reported in earlier years, where the year has none;
    ``apart``: its parts each on its own, where they are never met together.
    """

    told: tuple[PreviewedAlert, ...]
    meetings: int
    before: PreviewedAlert | None = None
    apart: tuple[PartAlone, ...] = ()


def tells_too_much(worth: Worth) -> bool:
    """Whether a wish would have told every other meeting."""
    return len(worth.told) * 2 > worth.meetings >= _FEW


class Previews:
    """Looks at the archive's meetings as the notifier looks at new ones."""

    def __init__(self, archive: Archive, saved: SavedQuestions, read: int = _READ) -> None:
        self._archive = archive
        self._saved = saved
        self._matcher = lru_cache(maxsize=read)(self._reading)

    def told(self, query: Query, since: dt.date | None = None) -> list[PreviewedAlert]:
        """What a wish would have told, newest first."""
        return self.told_of(query, self._archive.entries(Selection(since=since)))

    def told_of(self, query: Query, entries: Sequence[Entry]) -> list[PreviewedAlert]:
        """What a wish would have reported about some meetings, in their order."""
        if query.kind == "question":
            return list(self._answers(query, entries))
        return list(self._matches(query, entries))

    def worth(self, query: Query) -> Worth:
        """What a wish would have brought in the archive's last year."""
        year = self._year()
        if not year:
            return Worth((), 0)
        since = year[0].head.date - _YEAR
        if query.kind == "question":
            told = list(self._answers(query, self._archive.entries()))
            recent = tuple(one for one in told if one.head.date > since)
            return Worth(recent, len(year), None if recent or not told else told[0])
        parts = PartsAlone(query)
        recent = tuple(self._matches(query, year, parts))
        before = None if recent else self._before(query, Selection(until=since), parts)
        return Worth(recent, len(year), before, () if recent or before else parts.found())

    def _before(
        self, query: Query, earlier: Selection, parts: PartsAlone
    ) -> PreviewedAlert | None:
        """The last of earlier years; beyond the newest of them only likely ones are read."""
        newest = self._archive.entries(earlier, limit=_LOOKED_BACK)
        if (found := next(self._matches(query, newest, parts), None)) is not None:
            return found
        if len(newest) < _LOOKED_BACK or query.kind == "everything":
            return None
        if (
            found := next(self._matches(query, self._likely(query, earlier), parts), None)
        ) is not None:
            return found
        for part in parts.missing():
            next(self._matches(part, self._likely(part, earlier), parts), None)
        return None

    def _likely(self, query: Query, earlier: Selection) -> Sequence[Entry]:
        return likely_before(query, earlier, self._archive, self._saved.passages, _LIKELY)

    def counted(
        self, queries: Sequence[Query], among: Sequence[PreviewedAlert] | None = None
    ) -> list[int]:
        """How many meetings of the last year each of some wishes would have told.

        ``among``: only these are looked at. No wish may be a question.
        """
        ids = None if among is None else {one.head.id for one in among}
        entries = [one for one in self._year() if ids is None or one.head.id in ids]
        counts = [0] * len(queries)
        for _, matcher in self._opened(entries if queries else ()):
            for place, query in enumerate(queries):
                counts[place] += matcher.match(query) is not None
        return counts

    def _year(self) -> Sequence[Entry]:
        """The meetings of the year before the newest one."""
        last = self._archive.totals().last
        since = last - _YEAR + dt.timedelta(days=1) if last else None
        return self._archive.entries(Selection(since=since))

    def _answers(self, query: Query, entries: Sequence[Entry]) -> Iterator[PreviewedAlert]:
        found = self._saved.everywhere(query.text)
        for entry in entries:
            if answers := found.get(entry.head.id):
                yield PreviewedAlert(entry.head, answered(query, answers))

    def _matches(
        self, query: Query, entries: Sequence[Entry], parts: PartsAlone | None = None
    ) -> Iterator[PreviewedAlert]:
        for entry, matcher in self._opened(entries):
            if parts is not None:
                parts.look(entry.head, matcher)
            if (match := matcher.match(query)) is not None:
                yield PreviewedAlert(entry.head, match)

    def _opened(self, entries: Sequence[Entry]) -> Iterator[tuple[Entry, Matcher]]:
        for entry in entries:
            with suppress(UnknownMeeting):  # removed while we looked
                yield entry, self._matcher(entry.head.id, entry.change)

    def _reading(self, meeting_id: str, _change: int) -> Matcher:
        return Matcher(self._archive.meeting(meeting_id))
