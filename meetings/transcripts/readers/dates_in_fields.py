"""Dates in data fields: ISO, seconds since 1970, or as people write them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.date_lines import FIRST_YEAR, LAST_YEAR, date_line

_ISO = re.compile(r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?=\D|$)(?:[T ]?(\d\d):(\d\d))?")
_LONGEST: Final = 250
"""Characters of a field that are looked at for its date."""
_EARLIEST, _LATEST = 631_152_000, 4_102_444_800  # 1990 and 2100, in seconds since 1970


def told_date(value: object) -> dt.date | None:
    """The day that a field's value tells; None where it tells none."""
    moment = told_moment(value)
    return moment[0] if moment else None


def told_moment(value: object) -> tuple[dt.date, str | None] | None:
    """The day and, where told, the wall clock "HH:MM"; midnight means that it is not known."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _since_1970(float(value))
    if not isinstance(value, str):
        return None
    text = value.strip()[:_LONGEST]
    if text.isdecimal() and len(text) in {10, 13}:  # seconds or milliseconds since 1970
        return _since_1970(float(text))
    found = _ISO.match(text)
    return _day(found) if found else _written(text)


def _since_1970(number: float) -> tuple[dt.date, str | None] | None:
    value = number / 1000 if number > _LATEST else number
    if not _EARLIEST <= value <= _LATEST:
        return None
    return dt.datetime.fromtimestamp(value, dt.UTC).date(), None


def _day(found: re.Match[str]) -> tuple[dt.date, str | None] | None:
    year, month, day = (int(found[number]) for number in (1, 2, 3))
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    clock = f"{found[4]}:{found[5]}" if found[4] else None
    return date, clock if clock and "00:00" < clock < "24:00" else None


def _written(text: str) -> tuple[dt.date, str | None] | None:
    try:
        line = date_line(text)
    except UnreadableTranscript:
        return None
    return (line.date, line.time) if line else None
