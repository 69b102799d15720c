"""Date lines: a date with at most its weekday, time and place.

«Дата: вторник, 14 февраля 2023 года, 15:30», «г. Москва    14.02.2023», "February 14, 2023,
3:30 p.m.". A sentence with a date in it is no such line.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.clock_times import clock_time, has_clock_form, is_zone
from meetings.transcripts.head.date_line_words import (
    BEFORE_WEEKDAY,
    DATE_LABELS,
    EN_DATE_MONTHS,
    PLACE_LABELS,
    RU_DATE_MONTHS,
    TIME_LABELS,
    WEEKDAYS,
)
from meetings.transcripts.head.place_lines import is_known, like_place, surely_place

_LONGEST = 250
"""Characters: a date with town, building, time and how many were there; what is longer is a
sentence."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Between which meetings are dated: verbatim records of which dates are written so are not older,
and a date beyond is a slip."""


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_UNTIL = r"(?:[-–—]\d\d?)?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})(?!\d)(?:\s?(?:года|год|г)\b)?"
_RU_MONTH = rf"(?P<month>{_any(RU_DATE_MONTHS)})"
_EN_MONTH = rf"(?P<month>{_any(EN_DATE_MONTHS)})"
_DATES = tuple(
    re.compile(rf"(?<![\w.:/-]){form}", re.IGNORECASE)
    for form in (
        rf"[«“\"]?(?P<day>\d\d?)[»”\"]?(?:-?(?:го|е))?{_UNTIL}\s+{_RU_MONTH}\.?,?\s+{_YEAR}",
        rf"(?P<day>\d\d?){_ORDINAL}{_UNTIL}\s+(?:of\s+)?{_EN_MONTH}\.?,?\s+{_YEAR}",
        rf"{_EN_MONTH}\.?\s+(?P<day>\d\d?){_ORDINAL}{_UNTIL},?\s+{_YEAR}",
        rf"(?P<day>\d\d?)(?P<gap>[./-])(?P<month>\d\d?)(?P=gap){_YEAR}",
        r"(?P<year>\d{4})/(?P<month>\d\d?)/(?P<day>\d\d?)(?!\d)",
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:T(?=\d))?",
    )
)
_SEPARATOR = r"[,;|·•()\[\]]|\s[-–—]\s|\s{2,}|\t"
_PARTS = re.compile(_SEPARATOR)
_PARTED_BEFORE = re.compile(rf"(?:{_SEPARATOR})\s*$")
_PARTED_AFTER = re.compile(rf"\.?\s*(?:{_SEPARATOR})")
_WEEKDAY = re.compile(
    rf"(?:(?:{_any(BEFORE_WEEKDAY)})\s)?(?:{_any(WEEKDAYS)})\b\.?\s*", re.IGNORECASE
)


def _label(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(  # "Date:", "Meeting date and time:", «Дата/время:»
        rf"(?:[a-z]+\s)?(?:{_any(words)})(?:\s?/\s?[^\W\d]+|(?:\s[^\W\d]+){{0,3}})\s?:",
        re.IGNORECASE,
    )


_DATE_LABEL, _TIME_LABEL, _PLACE_LABEL = map(_label, (DATE_LABELS, TIME_LABELS, PLACE_LABELS))


_OF = re.compile(r"^\s*(?:от|dated)\s+(?=[«“\"]?\d)", re.IGNORECASE)
"""What a protocol has before its day: «от 6 мая 2031 года»."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """What such a line tells; ``labelled``: it says itself that this is the date."""

    date: dt.date
    time: str | None
    place: str | None
    labelled: bool


@dataclass(frozen=True, slots=True)
class _Beside:
    """Words beside the date; ``glued``: nothing but a blank parts them from it."""

    text: str
    glued: bool


_SENT = re.compile(
    r",\s\[[^\[\]]{6,24}\s\d{1,2}:\d\d[^\[\]]{0,6}\]:?\s*$"
    r"|^\s*\[(?:[\d./-]{6,10},?\s\d{1,2}:\d\d[^\[\]]{0,9}|\d{1,2}:\d\d[^\[\]]{0,9},\s[\d./-]{6,10})"
    r"\]\s*[^\s:]"
)
"""When a message was sent: «Анна Ларина, [06.05.2031 10:01]», "[10:01, 06/05/2031] Ann left"."""


def date_line(line: str) -> DateLine | None:
    """What a line tells if it is one; else None.

    Raises UnreadableTranscript where its date or time does not exist.
    """
    if len(line) > _LONGEST or _SENT.search(line):
        return None
    text = _bare(line)
    label = _DATE_LABEL.match(text)
    text = _OF.sub("", text[label.end() :] if label else text)
    written = next(filter(None, (form.search(text) for form in _DATES)), None)
    if written is None:
        return None
    before, after = _before(text[: written.start()]), _after(text[written.end() :])
    beside = [*before, *after]
    times = [part.text for part in beside if has_clock_form(part.text)]
    places = [part for part in beside if not has_clock_form(part.text)]
    closes = bool(after) and after[-1] in places and text.endswith((".", "!", "?"))
    if places and not _are_place(places, close_sentence=closes):
        return None
    place = ", ".join(part.text for part in places)
    time = clock_time(times[0]) if times else None
    return DateLine(_date(written), time, place or None, bool(label))


def time_told(line: str) -> str | None:
    """The time, "HH:MM", that a line is all about: «Начало: 15:30»; else None."""
    text = _without(_TIME_LABEL, _bare(line))
    return clock_time(text) if has_clock_form(text) else None


def place_told(line: str) -> str | None:
    """The place behind a label, «Место: Тверь, ратуша»; None without one."""
    text = _bare(line)
    place = " ".join(_without(_PLACE_LABEL, text).rstrip(".").split())
    return place if _PLACE_LABEL.match(text) and like_place(place) else None


def _bare(line: str) -> str:
    """Without what marks bold words in notes."""
    return line.replace("**", "").replace("__", "").strip()


def _without(label: re.Pattern[str], text: str) -> str:
    found = label.match(text)
    return text[found.end() :].strip() if found else text


def _before(text: str) -> list[_Beside]:
    parts = _PARTS.split(text)
    glued = not _PARTED_BEFORE.search(text)
    return [*_beside(parts[:-1]), *_beside(parts[-1:], glued=glued)]


def _after(text: str) -> list[_Beside]:
    parts = _PARTS.split(text)
    glued = not _PARTED_AFTER.match(text)
    return [*_beside(parts[:1], glued=glued), *_beside(parts[1:])]


def _beside(parts: list[str], *, glued: bool = False) -> Iterator[_Beside]:
    """What the parts tell without labels, weekdays and the names of clocks."""
    for part in parts:
        text = _without(_PLACE_LABEL, _without(_TIME_LABEL, part.strip(" \u00a0.")))
        weekday = _WEEKDAY.match(text)
        text = " ".join((text[weekday.end() :] if weekday else text).split())
        if text and not is_zone(text):
            yield _Beside(text, glued)


def _are_place(parts: list[_Beside], *, close_sentence: bool) -> bool:
    """Whether all that is no time is the place; what could be a sentence must surely be one."""
    if not all(is_known(part.text) for part in parts if part.glued):
        return False
    place = ", ".join(part.text for part in parts)
    return surely_place(place) if close_sentence else like_place(place)


def _date(written: re.Match[str]) -> dt.date:
    told = " ".join(written[0].split())
    month = written["month"].lower()
    number = RU_DATE_MONTHS.get(month) or EN_DATE_MONTHS.get(month) or int(month)
    year = int(written["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UnreadableTranscript(
            f"the year of its date {told!r} is not one from {FIRST_YEAR} to {LAST_YEAR}",
            kind="year-impossible",
            date=told,
            first=str(FIRST_YEAR),
            last=str(LAST_YEAR),
        )
    day = int(written["day"])
    if number > 12 >= day and re.search(r"\d[/-]\d", told):  # "11/25/2025"
        day, number = number, day
    try:
        return dt.date(year, number, day)
    except ValueError as error:
        raise UnreadableTranscript(
            f"its date {told!r} does not exist", kind="date-impossible", date=told
        ) from error
