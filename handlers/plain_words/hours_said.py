"""Hours of the day as people type them: «11 вечера», "7:30", "10pm", «полночь»."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_AFTERNOON: Final = frozenset({"вечера", "дня", "pm", "p.m", "p.m."})
_NIGHT: Final = frozenset({"ночи", "утра", "am", "a.m", "a.m."})
_NOON: Final = 12
"""Hours that are added for «вечера» and pm."""
_MIDNIGHT: Final = 24
_MINUTES: Final = 60
_HOURS_SAID: Final = frozenset({"hour", "first", "last", "after", "at"})
"""The names that hours have in the patterns."""
_IN_WORDS: Final = {
    "полночи": 0, "полуночи": 0, "полночь": 0, "midnight": 0, "полудня": 12, "полдень": 12,
    "noon": 12,
}  # fmt: skip


def hour_pattern(name: str) -> str:
    """A pattern for an hour in folded text; its groups begin with ``name``.

    It takes what no clock shows, too: ``impossible_hour`` tells.
    """
    words = "|".join(_IN_WORDS)
    return (
        rf"(?:(?P<{name}>{words}|\d\d?(?!\d))(?:[:.](?P<{name}min>\d\d))?"
        rf"(?: ?(?:часов|часа|час|ч|h|o'clock)(?!\w))?"
        rf"(?: ?(?P<{name}half>утра|вечера|дня|ночи|[ap]m|[ap]\.m\.?)(?!\w))?)"
    )


HOUR_AS_TYPED: Final = re.sub(r"\?P<\w+>", "?:", hour_pattern("hour"))
"""The same without groups."""


def impossible_hour(groups: Mapping[str, str | None]) -> str:
    """What was matched for an hour that no clock shows: "25", "8:75"; "" where all exist."""
    for name in _HOURS_SAID & groups.keys():
        said, minutes = groups[name], groups.get(f"{name}min")
        late = bool(said and said.isdigit() and int(said) + (int(minutes or 0) > 0) > _MIDNIGHT)
        if late or int(minutes or 0) >= _MINUTES:
            return f"{said}:{minutes}" if minutes else said or ""
    return ""


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
