"""Days that a message names and no calendar has: «31 февраля 2022», "30/02/2022"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from meetings.retrieval.query.date_words import MONTHS
from meetings.text.tokens import fold_letters

_LEAP: Final = 2000
"""Where no year is told, 29 February is a day."""
_MONTH: Final = "|".join(f"(?P<m{n}>{names})" for n, names in enumerate(MONTHS, 1))
_YEAR: Final = r"(?:,?\s*(?:of\s+|за\s+|в\s+)?(?P<year>(?:19|20)\d\d)(?!\d))"
_DAY: Final = r"(?P<day>[1-3]?\d)"
"""What is more than 39 beside a month is no day: "50 may come"."""
_DAY_FIRST: Final = re.compile(
    rf"(?<![\w.,/-]){_DAY}(?:st|nd|rd|th|-?го|-?е)?(?:\s+of)?\s+(?:{_MONTH})(?!\w){_YEAR}?"
)
_MONTH_FIRST: Final = re.compile(
    rf"(?<!\w)(?=[a-z])(?:{_MONTH})\s+(?:the\s+)?{_DAY}"
    rf"(?:(?:st|nd|rd|th)?{_YEAR}|(?:st|nd|rd|th)(?!\w)|(?=\s*(?:[?!.;]|$)))"
)
"""In "In June 31 people came" it is no day: a year, an ending or nothing stands behind one."""
_AS_VERB: Final = frozenset({"may", "mar", "мар"})
"""Without a year these may be no month: "of the 32 may come"."""
_IN_FIGURES: Final = re.compile(
    r"(?<![\w.,/-])(?:(?P<iso>(?:19|20)\d\d)[-/.](?P<of>\d\d?)[-/.](?P<at>\d\d?)"
    r"|(?P<one>\d\d?)[./-](?P<two>\d\d?)[./-](?P<year>(?:19|20)\d\d))(?![\d/]|[.-]\d)"
)


@dataclass(frozen=True, slots=True)
class ImpossibleDay:
    """A day as it is written; ``last``: the last day that its month has, None for no month."""

    written: str
    last: int | None


def impossible_day(text: str) -> ImpossibleDay | None:
    """The first day of a text that does not exist; None where all of them do."""
    folded = fold_letters(text.lower())
    if len(folded) != len(text):
        return None
    found = [*_in_words(folded), *_in_figures(folded)]
    if not found:
        return None
    match, last = min(found, key=lambda one: one[0].start())
    return ImpossibleDay(" ".join(text[match.start() : match.end()].split()), last)


def _in_words(folded: str) -> Iterator[tuple[re.Match[str], int]]:
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(folded):
            month = next(n for n in range(1, 13) if match[f"m{n}"])
            if match[f"m{month}"] in _AS_VERB and not match["year"]:
                continue
            last = _last_day(month, match["year"])
            if not 1 <= int(match["day"]) <= last:
                yield match, last


def _in_figures(folded: str) -> Iterator[tuple[re.Match[str], int | None]]:
    for match in _IN_FIGURES.finditer(folded):
        year, readings = _read(match)
        lasts = [_last_day(month, year) if 1 <= month <= 12 else None for month, _ in readings]
        days = [day for _, day in readings]
        if not any(last and 1 <= day <= last for last, day in zip(lasts, days, strict=True)):
            yield match, next((last for last in lasts if last), None)


def _read(match: re.Match[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The year, and the month and day that the figures mean, in each way to read them."""
    if match["iso"]:
        return match["iso"], ((int(match["of"]), int(match["at"])),)
    one, two = int(match["one"]), int(match["two"])
    return match["year"], ((two, one), (one, two))


def _last_day(month: int, year: str | None) -> int:
    """The last day of a month, in a leap year where no year is named."""
    return calendar.monthrange(int(year) if year else _LEAP, month)[1]
