"""The meetings of a selection as a list of which only what is looked at is read."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import overload

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection, Totals
from meetings.model.languages import TranscriptLanguage
from meetings.model.question import Period
from meetings.ports.archive import Catalogue
from meetings.transcripts.head.language_pairs import each_event_once

_AT_ONCE = 200
"""Meetings read together where all are wanted."""


class SelectedMeetings(Sequence[Entry]):
    """The meetings of a selection, newest first."""

    def __init__(self, catalogue: Catalogue, selection: Selection) -> None:
        self._catalogue = catalogue
        self._selection = selection

    @cached_property
    def totals(self) -> Totals:
        """How much they are."""
        return self._catalogue.totals(self._selection)

    @property
    def days(self) -> int:
        """On how many days they were."""
        return self.totals.days

    def once_in(self, lang: TranscriptLanguage) -> SelectedMeetings:
        """The one of an event's two texts that is in a language."""
        return SelectedMeetings(self._catalogue, replace(self._selection, once_in=lang))

    def __len__(self) -> int:
        return self.totals.meetings

    def __iter__(self) -> Iterator[Entry]:
        start = 0
        while some := self._from(start, _AT_ONCE):
            yield from some
            start += len(some)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(place, int):
            return self._from(range(len(self))[place], 1)[0]
        places = range(len(self))[place]
        return self._from(places.start, len(places)) if len(places) else ()

    def _from(self, start: int, limit: int) -> Sequence[Entry]:
        return self._catalogue.entries(self._selection, start=start, limit=limit)


class OldestFirst(Sequence[Entry]):
    """The same meetings the other way round."""

    def __init__(self, newest_first: Sequence[Entry]) -> None:
        self._newest_first = newest_first

    @property
    def totals(self) -> Totals | None:
        """How much they are, where that is known without reading them."""
        known = self._newest_first
        return known.totals if isinstance(known, SelectedMeetings) else None

    @property
    def days(self) -> int:
        """On how many days they were."""
        if self.totals is not None:
            return self.totals.days
        return len({entry.head.date for entry in self._newest_first})

    def __len__(self) -> int:
        return len(self._newest_first)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        there = range(len(self))
        if isinstance(place, int):
            return self._newest_first[len(self) - 1 - there[place]]
        places = there[place]
        some = self._newest_first[len(self) - places.stop : len(self) - places.start]
        return tuple(reversed(some)) if len(places) else ()


def each_event_once_of(entries: Sequence[Entry], lang: TranscriptLanguage) -> Sequence[Entry]:
    """The one of an event's two texts that is in a language, without reading meetings."""
    if isinstance(entries, SelectedMeetings):
        return entries.once_in(lang)
    return each_event_once(entries, lang)


def selected_in(catalogue: Catalogue, selection: Selection, period: Period) -> Sequence[Entry]:
    """The meetings of a selection in a time; of one that comes every year, year by year."""
    if not period.any_year:
        return SelectedMeetings(
            catalogue, replace(selection, since=period.first, until=period.last)
        )
    there = catalogue.totals(selection)
    years = range(there.last.year, there.first.year - 1, -1) if there.first and there.last else ()
    of_years = (
        replace(selection, since=_in(year, period.first), until=_in(year, period.last))
        for year in years
    )
    return tuple(entry for one in of_years for entry in catalogue.entries(one))


def _in(year: int, day: dt.date) -> dt.date:
    """The same day of another year, the last of February where it has none."""
    last = calendar.monthrange(year, day.month)[1]
    return dt.date(year, day.month, min(day.day, last))
