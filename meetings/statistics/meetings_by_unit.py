"""How many of some meetings there are of each year, month or language."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from meetings.model.archive import Entry
from meetings.model.languages import TranscriptLanguage
from meetings.statistics.lazy_meetings import OldestFirst, SelectedMeetings


def by_month(entries: Sequence[Entry]) -> dict[dt.date, int]:
    """How many there are of each month that has any, by its first day, newest first."""
    if isinstance(entries, SelectedMeetings | OldestFirst) and entries.totals is not None:
        return dict(entries.totals.months)
    months = Counter(entry.head.date.replace(day=1) for entry in entries)
    return dict(sorted(months.items(), reverse=True))


def by_year(entries: Sequence[Entry]) -> dict[dt.date, int]:
    """The same of years, by their first days."""
    years: Counter[dt.date] = Counter()
    for month, count in by_month(entries).items():
        years[month.replace(month=1)] += count
    return dict(years)


def by_language(entries: Sequence[Entry]) -> dict[TranscriptLanguage, int]:
    """How many there are in each language, those of most first."""
    if isinstance(entries, SelectedMeetings | OldestFirst) and entries.totals is not None:
        return dict(entries.totals.languages)
    languages = Counter(entry.head.lang for entry in entries)
    return dict(sorted(languages.items(), key=lambda one: (-one[1], one[0])))
