"""The times that a message names, however typed: days in figures, months, years, ranges.

Told from today where it says so («вчера», "last week"). A day in figures that may be read in two
ways (3/4/2018) is read day first, and the other reading is kept beside it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import EARLIEST, LATEST, in_year_day
from meetings.retrieval.query.neighbouring_times import LONGEST_LEAD, neighbouring_time
from meetings.retrieval.query.times_in_order import times_in_order

_LATE_DAY = dt.date(2100, 1, 1)
"""From where every year that is written out may be meant, also one to come."""
_WRITTEN_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class AskedTime:
    """A time as asked for, and where its words stand in the text.

    ``other``: the second way to read a day in figures.
    """

    period: Period
    start: int
    stop: int
    other: Period | None = None

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.period.first == self.period.last


@lru_cache(maxsize=64)  # four parts of a program ask for those of one question
def times_asked(text: str, today: dt.date) -> tuple[AskedTime, ...]:
    """The times a text names, in order; the two ends of a range are one time."""
    folded = _folded(text)
    found = [
        AskedTime(period, start, stop, other)
        for period, other, start, stop in times_in_order(folded, today)
    ]
    joined = _ranges(folded, _with_weekdays(folded, found))
    return tuple(_open_ends(folded, _in_years_before(folded, joined), today))


def time_asked(text: str, today: dt.date) -> AskedTime | None:
    """The one time a text names; None where it names none or several."""
    found = times_asked(text, today)
    return found[0] if len(found) == 1 else None


def of_several_years(text: str) -> AskedTime | None:
    """«до 2018», "since 2020", «с 2016 по 2018»: more than one year, open at one end or not."""
    if not _WRITTEN_YEAR.search(text):
        return None
    times = times_asked(text, _LATE_DAY)
    if len(times) != 1 or not _WRITTEN_YEAR.search(text[times[0].start : times[0].stop]):
        return None
    period = times[0].period
    return times[0] if period.first.year != period.last.year else None


def in_a_row(times: Sequence[AskedTime]) -> Sequence[AskedTime]:
    """«за 2018 и 2019»: of times that follow each other the whole, where the first stands."""
    days = sorted(times, key=lambda one: one.period.first)
    follows = (
        not (one.period.any_year or other.period.any_year)
        and other.period.first - one.period.last == dt.timedelta(days=1)
        for one, other in pairwise(days)
    )
    if len(times) < 2 or not all(follows):
        return times
    period = Period(days[0].period.first, days[-1].period.last)
    return [replace(times[0], period=period, other=None)]


def without_times(text: str, times: Sequence[AskedTime]) -> str:
    """The text with the words of times blanked out: all others stay where they are."""
    for time in times:
        text = text[: time.start] + " " * (time.stop - time.start) + text[time.stop :]
    return text


def _folded(text: str) -> str:
    """Lower case and е for ё, every character where it was."""
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text).replace("ё", "е")


# One time and another


_TO = re.compile(words_of.TO)
_BESIDE = re.compile(r"[\s,()]*(?:(?:в|за|in|of|the)\s+)*")
_WEEKDAY = re.compile("|".join(words_of.WEEKDAYS))
_OR = frozenset({"и", "или", "and", "or"})
_ONWARDS = re.compile(r"\s*(?:on|onwards?|и\s+(?:далее|позже))\b")
_LEADS = re.compile(r"(?:с|со|from|between|между|начиная с)\s")
_LEADING = re.compile(r"(?<!\w)(?:с|со|from|between|между|начиная с)\s+(?:the\s+)?$")


def _ranges(folded: str, found: Sequence[AskedTime]) -> list[AskedTime]:
    """«с марта по май 2018», "between 2016 and 2018", «2017–2019»: two times are one."""
    joined: list[AskedTime] = []
    for time in found:
        before = joined[-1] if joined else None
        if before is not None and (both := _joined(folded, before, time)) is not None:
            joined[-1] = both
        else:
            joined.append(time)
    return joined


def _joined(folded: str, first: AskedTime, last: AskedTime) -> AskedTime | None:
    between = folded[first.stop : last.start]
    if not _TO.fullmatch(between):
        return None
    lead = _right_before(_LEADING, folded, first.start)
    start, end = first.period, last.period
    joins = between.strip() not in _OR or lead is not None
    if not joins and not _follows(start, end):
        return None
    if start.any_year and not end.any_year:
        start = _in_year(start, end.last.year)
        if start.first > end.last:  # «с 28 декабря по 3 января 2025»
            start = _in_year(start, end.last.year - 1)
    if start.any_year != end.any_year or start.first > end.last:
        return None
    whole = Period(start.first, end.last, any_year=start.any_year)
    return AskedTime(whole, lead.start() if lead else first.start, last.stop)


def _follows(start: Period, end: Period) -> bool:
    """«в 2018 и 2019», «в апреле и мае 2025»: whole months or years, one after the other."""
    if start.any_year and not end.any_year:
        start = _in_year(start, end.last.year)
    whole = start.first.day == end.first.day == 1 and start.first != start.last
    return whole and end.first - start.last == dt.timedelta(days=1)


def _in_year(period: Period, year: int) -> Period:
    """A stretch of days that holds for any year, in this one."""
    return Period(in_year_day(period.first, year), in_year_day(period.last, year))


def _with_weekdays(folded: str, found: Sequence[AskedTime]) -> list[AskedTime]:
    """«в понедельник 7 апреля 2025», "5 June 2019 (Wednesday)": the weekday is of that day."""
    kept: list[AskedTime] = []
    for time in found:
        before = kept[-1] if kept else None
        if before is None or not _BESIDE.fullmatch(folded[before.stop : time.start]):
            kept.append(time)
        elif time.is_day and _is_weekday(folded, before):
            kept[-1] = replace(time, start=before.start)
        elif before.is_day and _is_weekday(folded, time):
            kept[-1] = replace(before, stop=time.stop)
        else:
            kept.append(time)
    return kept


def _is_weekday(folded: str, time: AskedTime) -> bool:
    return bool(_WEEKDAY.fullmatch(folded[time.start : time.stop]))


def _in_years_before(folded: str, found: Sequence[AskedTime]) -> list[AskedTime]:
    """«2018, май», «в 2018 до мая»: a time without a year is of the year right before it."""
    kept: list[AskedTime] = []
    for time in found:
        before = kept[-1] if kept else None
        inside = _in_year_before(folded, before, time) if before else None
        if inside is not None:
            kept[-1] = inside
        else:
            kept.append(time)
    return kept


def _in_year_before(folded: str, before: AskedTime, time: AskedTime) -> AskedTime | None:
    year = before.period
    whole = not year.any_year and (year.first, year.last) == _ends_of_year(year.first.year)
    if not (whole and time.period.any_year) or _has_lead(folded, before.start):
        return None
    period = _in_year(time.period, year.first.year)
    between = folded[before.stop : time.start]
    for pattern, ends in _ONE_END:
        if (side := pattern.search(between)) is not None:
            between, (first, last) = between[: side.start()], ends(period)
            period = Period(max(first, year.first), min(last, year.last))
            break
    if period.first > period.last or not _BESIDE.fullmatch(between):
        return None
    return AskedTime(period, before.start, time.stop)


def _ends_of_year(year: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _has_lead(folded: str, stop: int) -> bool:
    """Whether a range begins or ends with what follows: «с 2017», "until 2017"."""
    sides = (_LEADING, *(pattern for pattern, _ in _ONE_END))
    return any(_right_before(pattern, folded, stop) for pattern in sides)


def _right_before(pattern: re.Pattern[str], folded: str, stop: int) -> re.Match[str] | None:
    """Words that end at ``stop``: what is further ahead than any are long is not looked at."""
    return pattern.search(folded, max(0, stop - LONGEST_LEAD), stop)


def _open_ends(folded: str, found: Sequence[AskedTime], today: dt.date) -> list[AskedTime]:
    kept: list[AskedTime] = []
    for time in reversed([_open_end(folded, time, today) for time in found]):
        # «за день» of «за день до 5 июня» is no time of its own.
        if not kept or time.start < kept[-1].start:
            kept.append(time)
    return kept[::-1]


def _open_end(folded: str, time: AskedTime, today: dt.date) -> AskedTime:
    """«с 2019 года», "after March 2018", «до 2016»: a time with one end."""
    if _LEADS.match(folded, time.start):
        return time
    period = _latest(time.period, today)
    if (told := neighbouring_time(folded, time.start, period)) is not None:
        return replace(time, period=told[0], start=told[1], other=None)
    for pattern, ends in _ONE_END:
        match = _right_before(pattern, folded, time.start)
        if match and not _of_that_time(folded, match, time):
            # «до конца марта» holds its last days, too.
            to_its_end = ends is _before and _END_OF.match(folded, time.start)
            whole = Period(*(_until if to_its_end else ends)(period))
            return replace(time, period=whole, start=match.start(), other=None)
    return time


def _of_that_time(folded: str, match: re.Match[str], time: AskedTime) -> bool:
    """Whether "from" means no more than "of": "meetings from 2019" are those of 2019."""
    return match[0].startswith("from") and not _ONWARDS.match(folded, time.stop)


_DAY = dt.timedelta(days=1)
_Ends = Callable[[Period], tuple[dt.date, dt.date]]
_END_OF = re.compile(r"(?:сам\w+\s+)?конца|(?:the\s+)?(?:very\s+)?end\s+of")


def _before(period: Period) -> tuple[dt.date, dt.date]:
    return EARLIEST, period.first - _DAY


def _until(period: Period) -> tuple[dt.date, dt.date]:
    return EARLIEST, period.last


_ONE_END: tuple[tuple[re.Pattern[str], _Ends], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{before})$"), ends)
    for before, ends in (
        (words_of.AFTER, lambda period: (period.last + _DAY, LATEST)),
        (words_of.UNTIL, _before),
        (words_of.UP_TO, _until),
        (words_of.SINCE, lambda period: (period.first, LATEST)),
    )
)


def _latest(period: Period, today: dt.date) -> Period:
    """A stretch that holds for any year: the last one that has begun."""
    if not period.any_year:
        return period
    this = _in_year(period, today.year)
    return this if this.first <= today else _in_year(period, today.year - 1)
