"""Parts of a month in messages: its beginning or end, its weeks, Mondays, the week of a day."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import Made, Match, day_of, month_of, months_of, said_year


def part_of_month(match: Match, today: dt.date) -> Made:
    """«в начале марта 2025», "late June", «вторая половина мая»."""
    named = match["part"].strip()
    ends = (
        (first, last)
        for names, first, last in words_of.PARTS_OF_MONTH
        if re.fullmatch(names, named)
    )
    return _days(match, today, *next(ends))


def week_of_month(match: Match, today: dt.date) -> Made:
    """«первая неделя апреля», "the last week of May": seven days from or to an end."""
    nth = next(n for names, n in words_of.NTHS if re.fullmatch(names, match["nth"]))
    if nth < 0:
        return _days(match, today, -7, -1)
    return _days(match, today, 7 * nth - 6, 7 * nth)


def weekday_of_month(match: Match, today: dt.date) -> Made:
    """«последний вторник марта 2018»; without a year it is nothing."""
    year, month = said_year(match, today), month_of(match["month"])
    nth = next(n for names, n in words_of.NTHS if re.fullmatch(names, match["nth"]))
    named = match["weekday"]
    weekday = next(i for i, names in enumerate(words_of.WEEKDAYS) if re.fullmatch(names, named))
    whole = months_of(year, month, month) if year else None
    if whole is None:
        return None
    days = (whole.first.replace(day=day) for day in range(1, whole.last.day + 1))
    those = [day for day in days if day.weekday() == weekday]
    exact = those[nth - 1 if nth > 0 else nth]
    return Period(exact, exact)


def week_of_day(match: Match, today: dt.date) -> Made:
    """ "the week of 5 February 2018": from its Monday; without a year it is nothing."""
    year = said_year(match, today)
    day = day_of(year, month_of(match["month"]), int(match["day"])) if year else None
    if day is None:
        return None
    monday = day.first - dt.timedelta(days=day.first.weekday())
    return Period(monday, monday + dt.timedelta(days=6))


def weekend_of_day(match: Match, today: dt.date) -> Made:
    """ "the weekend of 5 February 2018": that day and the Saturday and Sunday of its week."""
    week = week_of_day(match, today)
    if not isinstance(week, Period):
        return None
    year = said_year(match, today)
    day = day_of(year, month_of(match["month"]), int(match["day"])) if year else None
    saturday = week.last - dt.timedelta(days=1)
    return Period(min(saturday, day.first), week.last) if day else None


def _days(match: Match, today: dt.date, first: int, last: int) -> Made:
    """Days of a month, counted from its first, or below 0 back from its last."""
    year = said_year(match, today)
    month = month_of(match["month"])
    whole = months_of(year or 2000, month, month)
    if whole is None:
        return None
    long = whole.last.day
    ends = (min(day, long) if day > 0 else long + 1 + day for day in (first, last))
    start, end = (whole.first.replace(day=day) for day in ends)
    return replace(whole, first=start, last=end, any_year=year is None)
