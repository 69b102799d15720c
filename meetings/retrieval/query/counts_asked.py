"""How many of the meetings asked for there are of each year, month, language or country."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from meetings.model.archive import Entry
from meetings.model.languages import TranscriptLanguage
from meetings.retrieval.query.carrying_out_listings import Listed
from meetings.retrieval.query.fitting_meetings import near_countries
from meetings.retrieval.query.spread_asked import Spread
from meetings.statistics.meetings_by_unit import by_language, by_month, by_year

Counts = list[tuple[dt.date | TranscriptLanguage, int]]


def counts_asked(found: Listed, spread: Spread) -> Counts:
    """Each year and month by its first day, each language and country by its code, with its
    meetings.

    Newest first, or those of most or fewest; languages and countries those of most first.
    """
    entries = found.entries
    if spread.unit == "country":
        return _by_country(entries, spread)
    if spread.unit == "language":
        counts: Counts = list(by_language(entries).items())
    else:
        counts = list((by_year if spread.unit == "year" else by_month)(entries).items())
        if spread.edge is None and found.listing.wanted == "first":
            counts.reverse()
    if spread.edge is None:
        return counts
    return sorted(counts, key=lambda one: one[1], reverse=spread.edge == "most")


def _by_country(entries: Sequence[Entry], spread: Spread) -> Counts:
    """The countries of titles, places and offices; not that of most meetings, which is the host's.

    Regions have codes of two parts, and are of a country.
    """
    found = Counter(one for entry in entries for one in near_countries(entry) if "-" not in one)
    guests = [(one, count) for one, count in found.items() if 2 * count <= len(entries)]
    most = spread.edge != "fewest"
    return sorted(guests, key=lambda one: (-one[1] if most else one[1], one[0]))
