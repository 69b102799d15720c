"""What a file's name or caption says about a meeting: its date and title."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from meetings.transcripts.head.date_line_words import (
    EN_DATE_MONTHS,
    OTHER_DATE_MONTHS,
    RU_DATE_MONTHS,
)

_MONTHS: Final = {**RU_DATE_MONTHS, **OTHER_DATE_MONTHS, **EN_DATE_MONTHS}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_GAP = r"[ _.,-]{0,3}"
_FORMS: Final = tuple(
    re.compile(rf"(?<![0-9]){form}(?![0-9])", re.IGNORECASE)
    for form in (
        rf"{_YEAR}[ ._-]?(?P<m>0[1-9]|1[0-2])[ ._-]?(?P<d>0[1-9]|[12]\d|3[01])",
        rf"{_YEAR}[._/-](?P<m>\d\d?)[._/-](?P<d>\d\d?)",
        rf"(?P<d>\d\d?)(?:st|nd|rd|th|er|º|-?го)?{_GAP}(?:(?:de|of)\s)?(?P<w>{_MONTH})\.?{_GAP}"
        rf"(?:del?\s)?{_YEAR}",
        rf"(?P<w>{_MONTH})\.?{_GAP}(?P<d>\d\d?)(?:st|nd|rd|th)?{_GAP}{_YEAR}",
        rf"{_YEAR}{_GAP}(?P<w>{_MONTH})\.?{_GAP}(?P<d>\d\d?)",
        # «2031 жылғы 14 мамыр»
        rf"{_YEAR}{_GAP}(?:жылғы|жылы|ж\.){_GAP}(?P<d>\d\d?){_GAP}(?P<w>{_MONTH})",
        # "2031年 5月 6日", "2031년 5월 6일"
        rf"{_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"(?P<d>\d\d?)[. _/-](?P<m>\d\d?)[. _/-]{_YEAR}",
        rf"(?P<d>0[1-9]|[12]\d|3[01])(?P<m>0[1-9]|1[0-2]){_YEAR}",
    )
)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_CLOCK = re.compile(r"[T_ -]?(?:[01]\d|2[0-3])[-.:h]?[0-5]\d(?:[-.:]?[0-5]\d)?Z?(?![0-9])")
_EDGES = " \t-–—_.,;:()[]|"


def date_told(words: str) -> dt.date | None:
    """The first date in a file's name or a caption, in any usual shape.

    Of two numbers that may both be the month, the second is («05.12.2025», "05-12-2025").
    """
    return next((day for day, _, _ in _dates(words)), None)


def title_told(words: str) -> str | None:
    """What is left of a name without its folders, ending and date; None where that is nothing."""
    bare = _ENDING.sub("", re.split(r"[/\\]", words)[-1])
    for _, start, stop in _dates(bare):
        before, after = bare[:start].strip(_EDGES), _without_clock(bare[stop:]).strip(_EDGES)
        bare = f"{before} {after}"
        break
    if " " not in bare.strip():
        bare = bare.replace("_", " ").replace("-", " ")
    title = " ".join(bare.replace("_", " ").split()).strip(_EDGES)
    return title if any(map(str.isalpha, title)) else None


def _without_clock(text: str) -> str:
    """What follows a date without the time it was begun: "20251112_100512-Transcript"."""
    clock = _CLOCK.match(text)
    return text[clock.end() :] if clock else text


def caption_title(words: str) -> str | None:
    """A caption without its date: "Harbour call, 12 November 2025" is "Harbour call"."""
    first = words.strip().split("\n", 1)[0]
    for _, start, stop in _dates(first):
        first = f"{first[:start].strip(_EDGES)} {first[stop:].strip(_EDGES)}"
        break
    title = " ".join(first.split()).strip(_EDGES)
    return title if any(map(str.isalpha, title)) else None


def _dates(words: str) -> Iterator[tuple[dt.date, int, int]]:
    for form in _FORMS:
        for found in form.finditer(words):
            if (day := _day(found)) is not None:
                yield day, found.start(), found.end()


def _day(found: re.Match[str]) -> dt.date | None:
    groups = found.groupdict()
    month = _MONTHS[groups["w"].lower()] if groups.get("w") else int(groups["m"])
    day = int(groups["d"])
    if month > 12 >= day:  # "11-25-2025": the month came first
        day, month = month, day
    try:
        return dt.date(int(groups["y"]), month, day)
    except ValueError:
        return None
