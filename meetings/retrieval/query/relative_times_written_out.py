"""Writes out a time told from today beside a topic: "gas last year" → "gas in 2025"."""

from __future__ import annotations

import datetime as dt
import re

from meetings.retrieval.query.dates_asked import AskedTime, times_asked, without_times
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.stepped_times import time_in_words
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys
from meetings.text.tokens import fold

_YEAR = re.compile(r"(?:19|20)\d\d")
_PREPOSITION = re.compile(r"(?<!\w)(?:во?|за|на|in|on|during|for|of|from|over)\s*$", re.IGNORECASE)
_LAST_YEARS = re.compile(r"(?:последни[ех]|\b(?:last|past)\b).*(?:лет|год|years)", re.IGNORECASE)
"""«за последние 5 лет»: from the year on in which they begin."""
_LONGEST = 366
"""Days: longer times are open at one end, or the archive's own."""


def written_out(text: str, today: dt.date) -> str:
    """The text with its one time told from today as a date; others as they are.

    Lists of meetings read such times themselves, and a question may quote them from what was said.
    """
    times = times_asked(text, today)
    if len(times) != 1 or names_meetings(fold(text)):
        return text
    time, period = times[0], times[0].period
    said = text[time.start : time.stop]
    if _LAST_YEARS.search(said):
        return _of_phrase(
            text, time, f"{'с' if is_cyrillic(text) else 'since'} {period.first.year}"
        )
    long = (period.last - period.first).days >= _LONGEST
    if period.any_year or long or _YEAR.search(said) or any(map(str.isdigit, said)):
        return text
    return _of_phrase(text, time, time_in_words(period, russian=is_cyrillic(text)))


def _of_phrase(text: str, time: AskedTime, told: str) -> str:
    """A topic with its time as it is told; a text that is none as it is."""
    rest = without_times(text, [time])
    if not is_phrase(rest) or not keys(rest):
        return text
    before = _PREPOSITION.sub("", text[: time.start])
    return " ".join(f"{before} {told} {text[time.stop :]}".split())
