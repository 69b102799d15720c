"""Start times of rows in seconds, from seconds, milliseconds, ticks, samples or clock times."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from typing import Final

_CLOCK = re.compile(r"(?:0 days )?(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d+)?)$")
_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)\s*(ms|s)?$")
_ISO_LENGTH = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$")
_UNITS: Final = (1.0, 1000.0, 16_000.0, 1e6, 1e7)
"""How many make a second: seconds, milliseconds, samples, microseconds, ticks."""
# How many make a second, by how the field's name ends.
_NAMED: Final = {"ms": 1000.0, "millis": 1000.0, "milliseconds": 1000.0, "ticks": 1e7}
_WORDS_A_SECOND: Final = 2.0
"""People say two to three words a second, and pause."""
_FEWEST_A_SECOND: Final = 0.006
"""Of a record in seconds, torn or with long pauses; in milliseconds even quick speech has less."""
_LONGEST: Final = 7 * 24 * 3600
"""Seconds: no sitting lasts a week; what is greater counts from 1970."""


def starts_in_seconds(
    starts: Sequence[tuple[str, object] | None], words: int
) -> list[float | None]:
    """When each row begins. ``starts``: a field's name and value; ``words``: how many follow."""
    values = [_value(one[1]) if one else None for one in starts]
    told = [value for value in values if value is not None]
    if not told:
        return [None] * len(starts)
    name = next(one[0] for one in starts if one)
    first = min(told) if min(told) > _LONGEST and _are_moments(starts) else 0.0
    numbers = any(isinstance(one[1], int | float) for one in starts if one)
    unit = _unit(name, max(told), words) if numbers or not first else 1.0
    if not numbers and any(":" in str(one[1]) for one in starts if one):
        unit = 1.0
    return [_bounded(value, first, unit) for value in values]


def _bounded(value: float | None, first: float, unit: float) -> float | None:
    seconds = None if value is None else round((value - first) / unit, 3)
    return seconds if seconds is not None and 0 <= seconds < _LONGEST else None


def _unit(name: str, last: float, words: int) -> float:
    named = next((unit for ending, unit in _NAMED.items() if name.endswith(ending)), None)
    if named:
        return named
    if last <= 0 or words >= _FEWEST_A_SECOND * last or last % 1:
        return 1.0
    return min(_UNITS, key=lambda unit: _strangeness(words * unit / last))


def _strangeness(words_a_second: float) -> float:
    """How far from speech, in powers of ten."""
    return abs(math.log10(words_a_second / _WORDS_A_SECOND))


def _value(value: object) -> float | None:
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else None
    text = str(value).strip()[:40]
    if found := _NUMBER.match(text):
        return float(found[1]) / (1000 if found[2] == "ms" else 1)
    if found := _CLOCK.match(text):
        hours, minutes, seconds = found[1] or 0, found[2], found[3].replace(",", ".")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    if (found := _ISO_LENGTH.match(text)) and text != "PT":
        return sum(
            float(part or 0) * size
            for part, size in zip(found.groups(), (3600, 60, 1), strict=True)
        )
    return _moment(text)


def _moment(text: str) -> float | None:
    try:
        return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC).timestamp()
    except (ValueError, OverflowError):
        return None


def _are_moments(starts: Sequence[tuple[str, object] | None]) -> bool:
    return all(isinstance(one[1], str) and _moment(one[1]) for one in starts if one)
