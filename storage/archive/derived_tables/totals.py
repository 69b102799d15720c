"""How much some meetings are, from counts by day and language."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from meetings.model.catalogue_selection import Totals


def totals_of(rows: Sequence[tuple[dt.date, str, int, int]]) -> Totals:
    """``rows``: of each day and language how many meetings there are, and how many turns."""
    langs: Counter[str] = Counter()
    months: Counter[dt.date] = Counter()
    for day, lang, count, _ in rows:
        langs[lang] += count
        months[day.replace(day=1)] += count
    days = {day for day, *_ in rows}
    return Totals(
        langs.total(),
        sum(turns for *_, turns in rows),
        len(days),
        min(days, default=None),
        max(days, default=None),
        tuple(sorted(langs.items(), key=lambda one: (-one[1], one[0]))),
        tuple(sorted(months.items(), reverse=True)),
    )
