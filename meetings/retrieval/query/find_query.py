"""The parsed query of /find: words, and perhaps a speaker and a period.

«инвестиции кто Токаев с 2020 по 2022», "trade by Tokayev from 2022-05": a time is a year, a month
or a day in figures: 2022, 2022-05, 16.05.2022.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

_DAY = r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?|(?:\d{1,2}\.)?\d{1,2}\.\d{4})"
_YEAR = r"(?:-?(?:й|го|м))?(?:\s*(?:год[ау]?|г\.?))?"
"""What may follow the figures of a year."""
_FROM = re.compile(rf"(?:^|\s)(?:from|since|с|со)\s+({_DAY}){_YEAR}(?=\s|$)", re.IGNORECASE)
_TO = re.compile(rf"(?:^|\s)(?:to|until|till|по|до)\s+({_DAY}){_YEAR}(?=\s|$)", re.IGNORECASE)
_IN = re.compile(rf"(?:^|\s)(?:in|on|в|за)\s+({_DAY}){_YEAR}(?=\s|$)", re.IGNORECASE)
_BY = re.compile(r"(?:^|\s)(?:by|кто|чьи слова)[\s:]+([^\d\"«“]+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Search:
    """Words to find; ``speaker`` as typed; both days belong to the time.

    ``names``: of the speakers who are meant by the words themselves.
    """

    words: str
    speaker: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    names: frozenset[str] = frozenset()

    def holds(self, day: dt.date) -> bool:
        """Whether a day lies in the time."""
        return (self.first is None or self.first <= day) and (
            self.last is None or day <= self.last
        )


def read_search(asked: str) -> Search:
    """Takes apart what was typed; what reads as no time or name stays with the words."""
    rest, first = _taken(_FROM, asked)
    rest, last = _taken(_TO, rest)
    if first is None and last is None:
        rest, first = _taken(_IN, rest)
        last = first
    by = _BY.search(rest)
    words = rest[: by.start()] if by else rest
    if not words.strip():
        return Search(asked)
    return Search(
        " ".join(words.split()),
        by[1].strip() if by else "",
        first[0] if first else None,
        last[1] if last else None,
    )


Days = tuple[dt.date, dt.date]


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, Days | None]:
    found = pattern.search(text)
    days = _days(found[1]) if found else None
    if found is None or days is None:
        return text, None
    return f"{text[: found.start()]} {text[found.end() :]}".strip(), days


def _days(written: str) -> Days | None:
    """The first and last day of a year, month or day in figures; None where there is no such."""
    parts = [int(part) for part in re.split(r"[.-]", written)]
    year, *rest = parts if "." not in written else reversed(parts)
    month, day = [*rest, 0, 0][:2]
    try:
        first = dt.date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    last_month = month or 12
    return first, dt.date(year, last_month, calendar.monthrange(year, last_month)[1])
