"""A claim of what a known indicator fell or rose to, held against the figures followed over time.

«Инфляция снизилась до 2,5» is so where the record has 2.5, and what it has of before is more.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from meetings.facts.data.change_words import DECLINE
from meetings.model.time_series import Point
from meetings.retrieval.claims.by_series import PointClaimed, points_claimed
from meetings.statistics.figures.period_of_figure import first_day
from meetings.text.scripts import is_cyrillic

_MOVED_TO: Final = re.compile(
    r"\b(?P<verb>(?:сниз|сократ|упа|уменьш|вырос|возрос|увелич|повыс|подня)\w*"
    r"|(?:has |have )?(?:fell|fallen|dropped|declined|decreased|grew|grown|rose|risen|increased))"
    r" (?:(?:уже|почти|already|almost) )?(?:до|to) (?=[$€]?\d)",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"\d\s*$")
_UNITS: Final = ("процентов", "percent")


@dataclass(frozen=True, slots=True)
class LevelReached:
    """What a claim says that an indicator came to, read in each way that it may be, and how."""

    told: list[PointClaimed]
    way: Literal["growth", "decline"]


def level_reached(text: str, today: dt.date) -> LevelReached | None:
    """What a claim says of an indicator that moved to a figure; None for other claims."""
    found = _MOVED_TO.search(text)
    if found is None:
        return None
    verb = "составляет" if is_cyrillic(text) else "is"
    plain = f"{text[: found.start()]}{verb} {text[found.end() :]}".strip(" .?!")
    unit = _UNITS[not is_cyrillic(text)]
    told = points_claimed(f"{plain} {unit}" if _BARE.search(plain) else plain, today)
    way: Literal["growth", "decline"] = "decline" if DECLINE.match(_verb(found)) else "growth"
    return LevelReached(told, way) if told else None


def moved_so(reached: LevelReached, point: Point, others: Iterable[Point]) -> bool:
    """Whether the record's last figure before a point shows that it moved the way claimed."""
    since = first_day(point.when)
    before = [
        (day, one.value)
        for one in others
        if since and (day := first_day(one.when)) is not None and day < since
    ]
    if not before:
        return False
    last = max(before)[1]
    return last > point.value if reached.way == "decline" else last < point.value


def _verb(found: re.Match[str]) -> str:
    return found["verb"].casefold().split()[-1]
