"""A time that a question names and the archive has nothing of."""

from __future__ import annotations

import datetime as dt

from meetings.model.catalogue_selection import Selection
from meetings.model.question import Period, Question
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.intents import time_of

_YEARS_BEFORE = 10
"""Of years long before the first meeting one asks to be told: «кто победил в 1945 году?»."""


def time_without_meetings(
    question: Question, catalogue: Catalogue, today: dt.date
) -> Period | None:
    """The days that a question names, where no meeting was held on any; None where one was.

    Days to come are asked about, not of: «что построят к 2040 году?».
    """
    period = time_of(question)
    if period is None or period.any_year or period.last >= today:
        return None
    first = catalogue.totals().first
    if first is None or period.last.year < first.year - _YEARS_BEFORE:
        return None
    held = catalogue.totals(Selection(since=period.first, until=period.last)).meetings
    return None if held else period
