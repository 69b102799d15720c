"""How many of the meetings asked for there are of each year, month or language."""

from __future__ import annotations

import datetime as dt

from meetings.model.languages import TranscriptLanguage
from meetings.retrieval.query.carrying_out_listings import Listed
from meetings.retrieval.query.spread_asked import Spread
from meetings.statistics.meetings_by_unit import by_language, by_month, by_year

Counts = list[tuple[dt.date | TranscriptLanguage, int]]


def counts_asked(found: Listed, spread: Spread) -> Counts:
    """Each year and month by its first day, each language by its code, with its meetings.

    Newest first, or those of most or fewest; languages those of most first.
    """
    entries = found.entries
    if spread.unit == "language":
        counts: Counts = list(by_language(entries).items())
    else:
        counts = list((by_year if spread.unit == "year" else by_month)(entries).items())
        if spread.edge is None and found.listing.wanted == "first":
            counts.reverse()
    if spread.edge is None:
        return counts
    return sorted(counts, key=lambda one: one[1], reverse=spread.edge == "most")
