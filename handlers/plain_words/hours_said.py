"""Hours of the day as people type them: «11 вечера», "7:30", "10pm", «полночь»."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_AFTERNOON: Final = frozenset({"вечера", "дня", "pm", "p.m", "p.m."})
_NIGHT: Final = frozenset({"ночи", "утра", "am", "a.m", "a.m."})
_NOON: Final = 12
"""Hours that are added for «вечера» and pm."""
_IN_WORDS: Final = {
    "полночи": 0, "полуночи": 0, "полночь": 0, "midnight": 0, "полудня": 12, "полдень": 12,
    "noon": 12,
}  # fmt: skip


def hour_pattern(name: str) -> str:
    """A pattern for an hour in folded text; its groups begin with ``name``."""
    words = "|".join(_IN_WORDS)
    return (
        rf"(?:(?P<{name}>{words}|(?:[01]?\d|2[0-4])(?!\d))(?:[:.](?P<{name}min>[0-5]\d))?"
        rf"(?: ?(?:часов|часа|час|ч|h|o'clock)(?!\w))?"
        rf"(?: ?(?P<{name}half>утра|вечера|дня|ночи|[ap]m|[ap]\.m\.?)(?!\w))?)"
    )


def hour_in(found: Mapping[str, str | None], name: str, *, ends: bool = False) -> int | None:
    """The whole hour that was matched; ``ends``: the next one, where minutes are named.

    None where the pattern did not take part, or for no hour («13 вечера» is 13 all the same).
    """
    said = found.get(name)
    if said is None:
        return None
    hour = _IN_WORDS.get(said)
    if hour is None:
        hour = _of_day(int(said), found.get(f"{name}half") or "")
    late = ends and int(found.get(f"{name}min") or 0) > 0
    return (hour + late) % 24


def _of_day(hour: int, half: str) -> int:
    if half in _AFTERNOON and hour < _NOON:
        return hour + 12
    if half in _NIGHT and hour == _NOON:
        return 0
    return hour


RANGE: Final = (
    rf"(?:(?:с|со|от|from|between) )?{hour_pattern('first')}"
    rf"(?: ?[-–—] ?| (?:и )?(?:до|по|to|till|until|and) ){hour_pattern('last')}"
)
"""«с 23 до 7», "between 10pm and 7am", "23-7"."""


def range_in(found: re.Match[str]) -> tuple[int, int] | None:
    """From which hour to which; None where no range was matched, or its ends are the same."""
    groups = found.groupdict()
    first, last = hour_in(groups, "first"), hour_in(groups, "last", ends=True)
    if first is None or last is None or first == last:
        return None
    if last < first <= _NOON and not groups.get("firsthalf"):
        first = (first + _NOON) % 24  # «с 11 до 7»: nobody wants peace from the late morning on
    return first, last
