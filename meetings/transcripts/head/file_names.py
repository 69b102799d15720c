"""The dates in files' names, captions and titles."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from operator import itemgetter
from typing import Final

from meetings.transcripts.head.date_line_words import (
    EN_DATE_MONTHS,
    FURTHER_WEEKDAYS,
    OTHER_DATE_MONTHS,
    RU_DATE_MONTHS,
    WEEKDAYS,
)
from meetings.transcripts.head.date_lines import FIRST_YEAR, LAST_YEAR
from meetings.transcripts.head.days_of_files import is_of_file
from meetings.transcripts.head.months_of_further_languages import (
    BEFORE_YEAR,
    BEHIND_YEAR,
    BUDDHIST,
    ERAS,
    FURTHER_MONTHS,
)

MONTHS: Final = {**RU_DATE_MONTHS, **OTHER_DATE_MONTHS, **EN_DATE_MONTHS}
"""The names of months and what they are shortened to, in small letters, with their numbers."""
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_GAP = r"[ _.,-]{0,3}"
_CLOSE_GAP = r"(?! [-–—])[ _.-]{0,3}"  # "Pier 3 - May 2031" tells no day
_NO_NUMBER = r"(?<!№)(?<!№ )(?<!#)(?<!no\.)(?<!no\. )(?<!nr\. )"
_WEEKDAY = "|".join(sorted({*WEEKDAYS, *FURTHER_WEEKDAYS}, key=len, reverse=True))
_LAST = (
    r"\.?,?(?:[-–—]| (?:по|и|to|and|bis|und|et|e|y|och|og|en|i|a|&) )"
    rf"(?:(?:{_WEEKDAY}),? )?(?P<last>\d\d?)(?:st|nd|rd|th|er|º)?"
)
"""The last of several days: "20 and 21", "20., und Donnerstag, 21."."""
_FURTHER = "|".join(sorted({**MONTHS, **FURTHER_MONTHS}, key=len, reverse=True))
_BEHIND = rf"(?:[ .-]{{0,2}}(?:{'|'.join(BEHIND_YEAR)})(?!\w))?[ .,-]{{0,3}}"
_KANJI: Final = "〇一二三四五六七八九"
_COUNTED = rf"[\d{_KANJI}十元]{{1,3}}"
# a folder of two years, "2030-2031", does not tell which
_YEAR_FOLDER = rf"(?<!\d\d[-–_/]){_YEAR}(?: ?г(?:од|\.)?)?/"
_IN_YEAR = rf"{_YEAR_FOLDER}(?:[^/\n]{{1,40}}/)?"
_PART_ENDS = r"(?=[ _/]|\.\w{1,5}$|$)"
_MONTH_AND_DAY = r"(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])"
_FORMS: Final = tuple(
    re.compile(rf"(?<![0-9]){form}(?![0-9])", re.IGNORECASE)
    for form in (
        rf"{_YEAR}(?P<s>[ ._-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])",
        # with the time, as cameras write it: "20310506140012"
        rf"{_YEAR}(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d){{2}}"
        r"(?:\d{3})?",
        # one sign, as "06.05.2031 10.15" tells a time; two where the folder is of a month
        rf"{_YEAR}(?P<s>[._/-])(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)",
        rf"(?<!\d\d[-–_/]){_YEAR}(?:[-_.](?P<m>\d\d)/|[/_](?P<n>\d\d)-)(?P<d>\d\d)",
        # the first of several days, as a line of a date is read: "6-8 May 2031", "May 6-8, 2031"
        rf"(?P<d>\d\d?)(?:st|nd|rd|th|er|º)?{_LAST}{_CLOSE_GAP}(?:(?:de|of)\s)?(?P<w>{_MONTH})\.?"
        rf"{_GAP}(?:del?\s)?{_YEAR}",
        rf"(?P<w>{_MONTH})\.?{_CLOSE_GAP}(?P<d>\d\d?)(?:st|nd|rd|th)?{_LAST}{_GAP}{_YEAR}",
        rf"(?P<d>\d\d?) (?P<w>{_MONTH})\.? ?[-–—] ?\d\d? (?P<then>{_MONTH})\.?{_GAP}{_YEAR}",
        rf"{_NO_NUMBER}(?P<d>\d\d?)(?:st|nd|rd|th|er|º|-?го)?{_CLOSE_GAP}(?:(?:de|of)\s)?"
        rf"(?P<w>{_MONTH})\.?{_GAP}(?:del?\s)?{_YEAR}",
        rf"(?P<w>{_MONTH})\.?{_CLOSE_GAP}(?P<d>\d\d?)(?:st|nd|rd|th)?{_GAP}{_YEAR}",
        rf"{_YEAR}{_GAP}(?P<w>{_MONTH})\.?{_CLOSE_GAP}(?P<d>\d\d?)",
        # «2031 жылғы 14 мамыр»
        rf"{_YEAR}{_GAP}(?:жылғы|жылы|ж\.){_GAP}(?P<d>\d\d?){_GAP}(?P<w>{_MONTH})",
        # "2031年 5月 6日", "2031년 5월 6일"
        rf"{_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"(?P<d>\d\d?)[. _/-](?P<m>\d\d?)[. _/-]{_YEAR}",
        rf"(?P<d>0[1-9]|[12]\d|3[01])(?P<m>0[1-9]|1[0-2]){_YEAR}",
        # "6 Mei 2031", "6 ноябри соли 2031", "2031. gada 6. maijā", "2031 m. gegužės 6 d."
        rf"{_NO_NUMBER}(?P<d>\d\d?)[ª]?{_CLOSE_GAP}(?:de\s|ta[’']\s?)?ב?(?P<w>{_FURTHER})\.?{_GAP}(?:{BEFORE_YEAR})?"
        r"(?P<y>\d{4})",
        rf"(?P<y>\d{{4}}){_BEHIND}(?P<d>\d\d?){_GAP}(?P<w>{_FURTHER})(?!\w)",
        rf"(?P<y>\d{{4}}){_BEHIND}(?P<w>{_FURTHER}){_GAP}(?P<d>\d\d?)",
        # "6 tháng 5 năm 2031", «2031 оны 5 дугаар сарын 6»
        r"(?P<d>\d\d?)\s+tháng\s+(?P<m>\d\d?)\s+năm\s+(?P<y>\d{4})",
        r"(?P<y>\d{4})\s+оны\s+(?P<m>\d\d?)(?:\s+д[үу]г[эа]{2}р)?\s+сарын\s+(?P<d>\d\d?)",
        # "2031/harbour-05-06" and "2031/calls/05-06-harbour", in the folder of a year
        rf"{_IN_YEAR}(?:[^/\n]{{0,60}}?[^/\d])?(?P<own>){_MONTH_AND_DAY}(?=\.\w{{1,5}}$|$)",
        rf"{_IN_YEAR}(?P<own>){_MONTH_AND_DAY}(?=[-_ .])",
        # "2031/06.05 совет", «2031/05 май/6 мая», "Council 2031/May 6", "2031/05 May/06 council"
        rf"{_IN_YEAR}(?P<own>)(?P<d>0[1-9]|[12]\d|3[01])\.(?P<m>0[1-9]|1[0-2]){_PART_ENDS}",
        rf"{_IN_YEAR}(?P<own>)(?P<d>\d\d?)(?P<beside>[ _.-]{{1,2}})(?P<w>{_MONTH}){_PART_ENDS}",
        rf"{_IN_YEAR}(?P<own>)(?P<w>{_MONTH})[ _.-]{{1,2}}(?P<d>\d\d?){_PART_ENDS}",
        rf"{_YEAR_FOLDER}(?:\d\d?[ _.-]{{1,3}})?(?P<w>{_MONTH})"
        rf"/(?P<own>)(?P<d>\d\d?){_PART_ENDS}",
        # "令和七年五月六日"
        rf"(?P<era>{'|'.join(ERAS)})\s?(?P<y>{_COUNTED})\s?年\s?(?P<m>{_COUNTED})\s?月"
        rf"\s?(?P<d>{_COUNTED})\s?日",
    )
)
_HAS_YEAR: Final = re.compile(r"\d{4}|年")
"""What every date has; most lines that are asked for one have none."""


def date_told(words: str) -> dt.date | None:
    """The first date in a file's name or a caption, in any usual shape.

    Of two numbers that may both be the month, the second is («05.12.2025», "05-12-2025"). The day
    on which something was published, or is to be done, is none.
    """
    return next((day for day, _, _ in _of_meetings(words, dates_in(words))), None)


_SHORT: Final = re.compile(
    r"(?<![\d.])(?P<d>0[1-9]|[12]\d|3[01])\.(?P<m>0[1-9]|1[0-2])\.(?P<y>\d\d)(?![\d.]\d|\d)"
)
_VERSION: Final = re.compile(
    r"(?<![^\W\d_])(?:v|ver|version|r|rev|revision|release|build|п|пп|пункт|раздел|в|вер|версия"
    r"|релиз|сборка)[ ._]{0,2}$|[№#§] ?$",
    re.IGNORECASE,
)
"""What stands before a version or a paragraph, "v10.11.12"."""
"""«06.05.31», as Russia and Germany write it; with other signs it may be another order."""
_THIS_CENTURY: Final = 69
"""The last year of two figures that is of this century, as POSIX has it."""
_LONGEST: Final = 24
"""Characters before a day that tell what it is the day of."""


def day_written(words: str) -> dt.date | None:
    """The day in a file's name or in what somebody wrote, with two figures for the year, too.

    In a text two figures may be anything.
    """
    return next((day for day, _, _ in days_written(words)), None)


def days_written(words: str) -> Iterator[tuple[dt.date, int, int]]:
    """Each such day that may be the meeting's, and where it stands."""
    yield from _of_meetings(words, (*dates_in(words), *_short_days(words)))


def _of_meetings(
    words: str, days: Iterable[tuple[dt.date, int, int]]
) -> Iterator[tuple[dt.date, int, int]]:
    for day, start, stop in days:
        if not is_of_file(words[max(0, start - _LONGEST) : start]):
            yield day, start, stop


def _short_days(words: str) -> Iterator[tuple[dt.date, int, int]]:
    for found in _SHORT.finditer(words):
        if _VERSION.search(words[max(0, found.start() - _LONGEST) : found.start()]):
            continue
        year = int(found["y"])
        century = 2000 if year <= _THIS_CENTURY else 1900
        with suppress(ValueError):
            day = dt.date(century + year, int(found["m"]), int(found["d"]))
            yield day, found.start(), found.end()


_WEEKDAY_AT_MOST: Final = 3
"""Words beside the figures of a day in a line of its own: "It-Tlieta, 6 ta' Mejju 2031"."""


def day_alone(line: str) -> dt.date | None:
    """The day that a line is all about, in whatever language."""
    for day, start, stop in dates_in(line):
        beside = f"{line[:start]} {line[stop:]}"
        words = re.findall(r"[^\W\d_]{2,}", beside)
        return day if ":" not in beside and len(words) <= _WEEKDAY_AT_MOST else None
    return None


def dates_in(words: str) -> Iterator[tuple[dt.date, int, int]]:
    """Each day that words tell, the first first, and where it stands in them."""
    if not _HAS_YEAR.search(words):
        return
    told = [
        # where the rest of the name is no date
        (found.start("own" if "own" in form.groupindex else 0), found.end(), day)
        for form in _FORMS
        for found in form.finditer(words)
        if (day := _day(found)) is not None
    ]
    after = 0
    for start, stop, day in sorted(told, key=itemgetter(0)):  # in one place the first form
        if start >= after:  # "06-05-2031-10-15": the year is one day's
            yield day, start, stop
            after = stop


def _day(found: re.Match[str]) -> dt.date | None:
    groups = found.groupdict()
    word = groups.get("w")
    month = _month(found) if word else _number(groups["m"] or groups["n"])
    day = _number(groups["d"])
    if groups.get("last") and int(groups["last"]) <= day:
        return None  # "12-6 May 2031": a number before the day
    if groups.get("beside") and day == month:
        return None  # "2031/05 May", a folder of a month
    if month > 12 >= day:  # "11-25-2025": the month came first
        day, month = month, day
    try:
        year = _year(groups)
        if groups.get("then") and _number_of(groups["then"]) < month:
            year -= 1  # "30 December - 2 January 2031"
        return dt.date(year, month, day)
    except ValueError:
        return None


def _month(found: re.Match[str]) -> int:
    """The number of a month's name; capitals of Turkish have small letters of their own."""
    if found["w"].lower() == "listopada" and re.match(r"\d\d?\.", found[0]):
        return 10  # Croatia's, and not Poland's
    return _number_of(found["w"])


def _number_of(name: str) -> int:
    word = name.lower()
    plain = word.replace("i̇", "i")
    return next(
        (
            number
            for one in (word, plain, plain.replace("i", "ı"))
            if (number := MONTHS.get(one) or FURTHER_MONTHS.get(one))
        ),
        0,
    )


def _year(groups: dict[str, str]) -> int:
    """The year as the calendar has it; 0 where it is none of a meeting's."""
    year = _number(groups["y"]) + ERAS.get(groups.get("era") or "", 0)
    if LAST_YEAR < year <= LAST_YEAR + BUDDHIST:
        year -= BUDDHIST
    return year if FIRST_YEAR <= year <= LAST_YEAR else 0


def _number(written: str) -> int:
    """A number in figures, or as Japan writes it: "十一", "元" for a first year."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.replace("元", "一").rpartition("十")
    if not ten:
        return int("".join(str(_KANJI.index(sign)) for sign in ones if sign in _KANJI) or 0)
    return 10 * (_KANJI.find(tens) if tens else 1) + (max(0, _KANJI.find(ones)) if ones else 0)
