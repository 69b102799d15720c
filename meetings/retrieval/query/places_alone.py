"""A country or region that is all a message names: «сирия», «что там по Остании в 2019»."""

from __future__ import annotations

import datetime as dt
import re

from meetings.gazetteer.finding_countries import country_alone
from meetings.retrieval.query.dates_asked import times_asked, without_times
from meetings.retrieval.query.intents import topic_in

_ANY_DAY = dt.date(2000, 1, 1)
"""Where only the places of dates matter, not what they mean."""
_BEFORE = re.compile(r"^(?:про|по|о|об|в|на|about|on|in)\s+(?=\w)", re.IGNORECASE)
_BEHIND = re.compile(r"\s+(?:в|за|на|in|for|from|of)$", re.IGNORECASE)
"""What stood before the time."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?:\s*(?:год\w*|г\b\.?))?")


def place_alone(text: str) -> str | None:
    """The place that a message names with nothing besides, or only with a time; else None.

    Whoever types one wants to know what is said of it; a meeting's title seldom names it.
    """
    bare = topic_in(text)
    without = _YEAR.sub(" ", without_times(bare, times_asked(bare, _ANY_DAY)))
    said = _BEHIND.sub("", " ".join(without.split()).strip(" ,.–—-?!"))
    return country_alone(said) or country_alone(_BEFORE.sub("", said))
