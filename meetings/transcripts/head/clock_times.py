"""Times of day in the lines below a title: «15 часов 30 минут», "3:30 p.m."."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.date_line_words import (
    AFTER_NOON,
    BEFORE_NOON,
    BEFORE_TIME,
    HOURS,
    MINUTES,
    ZONES,
)


def _one(mark: str) -> str:
    return (
        rf"(?P<hour{mark}>\d\d?)"
        rf"(?:[:.](?P<minute{mark}>\d\d)(?::\d\d(?:\.\d+)?)?"
        rf"|\s?(?P<unit{mark}>{'|'.join(HOURS)})\b\.?"
        rf"(?:\s?(?P<spelt{mark}>\d\d?)\s?(?:{'|'.join(MINUTES)})\b)?)?"
        rf"(?:\s?(?:(?P<half{mark}>a|p)\.?\s?m\b|(?P<part{mark}>утра|ночи|дня|вечера)\b)\.?)?"
    )


_ZONE = rf"(?:(?:{'|'.join(ZONES)})|(?:по\s)?[\w-]+(?:\s[\w-]+)?\s(?:времени|time))"
_TIME = re.compile(
    rf"(?:(?:{'|'.join(BEFORE_TIME)})\s){{0,2}}{_one('')}(?:\s?[-–—]\s?{_one('2')})?\.?"
    rf"(?:\s?{_ZONE})?",
    re.IGNORECASE,
)
_STAMP: Final = re.compile(r"\s*[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*")
_STAMPS: Final = 3
"""Lines of nothing but a time from which on they are a recording's: a head tells begin and end."""
_ZONE_ALONE = re.compile(_ZONE, re.IGNORECASE)


def is_zone(text: str) -> bool:
    """Whether some words only say whose clock is meant: «МСК», "Moscow time"."""
    return bool(_ZONE_ALONE.fullmatch(text))


def is_stamp(line: str) -> bool:
    """Whether a line is nothing but a time in figures."""
    return _STAMP.fullmatch(line) is not None


def tell_recording(lines: Iterable[str]) -> bool:
    """Whether lines of nothing but a time tell how far a recording is, and no hour of the day."""
    return sum(map(is_stamp, lines)) >= _STAMPS


def has_clock_form(text: str) -> bool:
    """Whether some words are all about a time of day, or two: «с 15:30», "3–5 p.m."."""
    return _clock(text) is not None


def clock_time(text: str) -> str | None:
    """The wall-clock time, "HH:MM", of words in that form, the first of two; else None.

    Raises UnreadableTranscript where no clock shows it.
    """
    match = _clock(text)
    if match is None:
        return None
    minute = int(match["minute"] or match["spelt"] or 0)
    try:
        return dt.time(_hour(match), minute).strftime("%H:%M")
    except ValueError as error:
        raise UnreadableTranscript(
            f"its time {text!r} does not exist", kind="time-impossible", time=text
        ) from error


def _clock(text: str) -> re.Match[str] | None:
    match = _TIME.fullmatch(text)
    told = match and any(match[name] for name in ("minute", "unit", "half", "half2"))
    return match if told else None


def _hour(match: re.Match[str]) -> int:
    hour, half = int(match["hour"]), _half(match)
    if hour > 12 or half is None:
        return hour
    return hour % 12 + (12 if half in AFTER_NOON else 0)


def _half(match: re.Match[str]) -> str | None:
    """ "a" or "p" or a Russian word; that of the later time is meant for both: "3–5 p.m."."""
    own = (match["half"] or match["part"] or "").lower()
    if own in BEFORE_NOON | AFTER_NOON:
        return own
    if not match["half2"]:
        return None
    passes_noon = int(match["hour"]) % 12 > int(match["hour2"]) % 12
    return "a" if passes_noon else match["half2"].lower()
