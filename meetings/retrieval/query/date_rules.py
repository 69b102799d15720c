"""Rules for times in messages: a pattern each, and the period it means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import (
    Made,
    Match,
    day_of,
    full_year,
    month_of,
    months_of,
    said_year,
)
from meetings.retrieval.query.days_of_month import (
    part_of_month,
    week_of_day,
    week_of_month,
    weekday_of_month,
    weekend_of_day,
)
from meetings.retrieval.query.named_days import HOLIDAY, holiday
from meetings.retrieval.query.relative_dates import (
    ago,
    month_back,
    number,
    past,
    quarter_back,
    some_days,
    week,
    weekday,
    weekend,
)
from meetings.retrieval.query.seasons_asked import SEASON, WINTER_OF_TWO_YEARS, season

_AHEAD_OF_MONTH = re.compile(
    r"\b(?:in|of|during|for|since|until|till|before|after|from|to|between|and|by|в|за)\s+$"
)
_Rule = tuple[re.Pattern[str], Callable[[Match, dt.date], Made]]


def _year_first(match: Match, _: dt.date) -> Made:
    """2022-05-16, 2017/03/10."""
    return day_of(int(match[1]), int(match[2]), int(match[3]))


def _day_in_figures(match: Match, today: dt.date) -> Made:
    """16/05/22, 13.03.25; 5/16/2022 can only be May; 3/4/2018 may be April or March."""
    one, two, year = int(match[1]), int(match[3]), full_year(match[4], today)
    day_first, month_first = day_of(year, two, one), day_of(year, one, two)
    if match[2] == "." or day_first is None:
        return day_first or month_first
    return day_first, month_first if month_first != day_first else None


def _month_in_figures(match: Match, _: dt.date) -> Made:
    year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
    return months_of(int(year), int(month), int(month))


def _days_of_month(match: Match, today: dt.date) -> Made:
    """«7 мая», "May 7th, 2018", «10–12 июля 2018»."""
    month, year = month_of(match["month"]), said_year(match, today)
    first, last = int(match["day"]), int(match.groupdict().get("to") or match["day"])
    start, end = (day_of(year or 2000, month, day) for day in (first, last))
    if start is None or end is None or start.first > end.last:
        return None
    if match.groupdict().get("and") and last - first > 1:
        return None  # «5 и 9 мая»: two days, and not those between
    return Period(start.first, end.last, any_year=year is None)


def _month(match: Match, today: dt.date) -> Made:
    """«в мае 22-го», "June 2018", "last May"; "may" alone is a verb."""
    month, year = month_of(match["month"]), said_year(match, today)
    if year is None and match.groupdict().get("last"):
        year = today.year - (month >= today.month)
    if year is None and match["month"] in {"may", "mar", "мар"} and not _stands_alone(match):
        return None
    period = months_of(year or 2000, month, month)
    return replace(period, any_year=year is None) if period else None


def _stands_alone(match: Match) -> bool:
    before = match.string[: match.start()]
    return not before.strip() or bool(_AHEAD_OF_MONTH.search(before))


def _part_of_year(match: Match, today: dt.date) -> Made:
    """«первый квартал 2018», "late 2019"."""
    year = said_year(match, today)
    named = (
        (a, b) for names, a, b in words_of.PARTS if re.fullmatch(names, match["part"].strip())
    )
    first, last = next(named)
    return months_of(year, first, last) if year else None


def _end_of_year(match: Match, today: dt.date) -> Made:
    """«последний день 2019 года», "new year 2020": of the last the eve is meant, too."""
    year = said_year(match, today)
    said = " ".join(match["end"].split())
    first, last = next(days for names, *days in words_of.ENDS_OF_YEAR if re.fullmatch(names, said))
    if not year:
        return None
    begun = dt.date(year - 1, 12, 31) if first[0] == 0 else dt.date(year, *first)
    return Period(begun, dt.date(year, *last))


def _first_months(match: Match, today: dt.date) -> Made:
    """«за девять месяцев 2021 года», "the first nine months of last year"."""
    year = said_year(match, today)
    return months_of(year, 1, number(match["number"])) if year else None


def _whole_year(match: Match, today: dt.date) -> Made:
    year = said_year(match, today)
    # Years that an archive may be asked about: its oldest meetings, and plans.
    return months_of(year, 1, 12) if year and 1990 <= year <= today.year + 15 else None


def _years(match: Match, _: dt.date) -> Made:
    """«2016–2018 годы»."""
    first, last = int(match[1]), int(match[2])
    return Period(dt.date(first, 1, 1), dt.date(last, 12, 31)) if first <= last else None


def _told_year(match: Match, today: dt.date) -> Made:
    year = said_year(match, today)
    return months_of(year, 1, 12) if year else None


def _decade(match: Match, _: dt.date) -> Made:
    first = int(match[1])
    return Period(dt.date(first, 1, 1), dt.date(first + 9, 12, 31))


_MONTH = f"(?P<month>{'|'.join(words_of.MONTHS)})(?!\\w)"
_MONTH_FIRST = rf"(?P<month>(?=[a-z])(?:{'|'.join(words_of.MONTHS)}))(?!\w)"
"""In Russian the day comes before its month: «май 22» is a year, "May 22" a day."""
_PART = f"(?P<part>{'|'.join(names for names, _, _ in words_of.PARTS)})"
_GOD = r"(?:\s*(?:год(?:а|у|ом|е|ы|ов|ах)?|гг?\.?)(?!\w))"
_FULL = rf"(?P<year>(?:19|20)\d\d)(?!\d)(?:-?(?:й|го|м|ом|ый|ого|му))?(?!\w){_GOD}?"
_ENDING = r"(?:-?(?:й|го|м|ом|ый|ого)(?!\w))"
_SHORT = rf"(?P<short>\d\d)(?:{_ENDING}{_GOD}?|{_GOD})"
_APOSTROPHE = r"[’'](?P<short>\d\d)(?!\w)"
_TOLD = rf"(?P<told>{words_of.BEFORE_LAST_YEAR}|{words_of.LAST_YEAR}|{words_of.THIS_YEAR})(?!\w)"
_LAST = r"(?P<last>(?:прошл(?:ый|ой|ого|ым|ом|ую|ая|ое)|last|past)\s+)?"
_TH = r"(?:st|nd|rd|th|-?го|-?ого|-?е|-?ое)?"
_TO_DAY = r"(?:\s*[-–—]\s*(?P<to>\d{1,2}))?"
_SPAN = r"(?:с|со|from|between|между|the)\s+(?:the\s+)?"
_UP_TO_DAY = (
    rf"{_TH}\s*(?:-|–|—|\s(?:по|до|и|to|and|till|until|through)\s)\s*(?:the\s+)?"
    rf"(?P<to>\d{{1,2}}){_TH}"
)
_AND_NEXT = rf"{_TH}\s+(?P<and>и|and|&)\s+(?:the\s+)?(?P<to>\d{{1,2}}){_TH}"
_OF_MONTH = rf"(?:\s+of)?\s+{_MONTH}"
_SPANS_OF_DAYS = (
    rf"{_SPAN}(?P<day>\d{{1,2}}){_UP_TO_DAY}{_OF_MONTH}",
    rf"{_SPAN}{_MONTH_FIRST}\s+(?P<day>\d{{1,2}}){_UP_TO_DAY}(?![\w-])",
    rf"(?P<day>\d{{1,2}}){_TH}\s+(?:по|до|to|till|until|through)\s+(?P<to>\d{{1,2}}){_TH}{_OF_MONTH}",
    rf"{_MONTH_FIRST}\s+(?P<day>\d{{1,2}}){_TH}\s+(?:to|till|until|through)\s+(?P<to>\d{{1,2}}){_TH}"
    r"(?![\w-])",
    rf"(?P<day>\d{{1,2}}){_AND_NEXT}{_OF_MONTH}",
    rf"{_MONTH_FIRST}\s+(?P<day>\d{{1,2}}){_AND_NEXT}(?![\w-])",
)
"""«с 5 по 8 мая», "between October 1 and 10", «5 и 6 мая»: both days are of the one month."""
_DAY_MONTH = rf"(?P<day>\d{{1,2}}){_TO_DAY}{_TH}(?:\s+of)?\s+{_MONTH}"
_MONTH_DAY = rf"{_MONTH_FIRST}\s+(?:the\s+)?(?P<day>\d{{1,2}}){_TO_DAY}(?:st|nd|rd|th)?(?![\w-])"
_WEEK_OF = rf"(?:{words_of.WEEK_OF})\s+(?:the\s+)?"
_WEEKEND_OF = (
    r"(?:(?:the\s+)?weekend\s+(?:of|from|around)|выходные\s+(?:около|вокруг))\s+(?:the\s+)?"
)
_PART_OF_MONTH = f"(?P<part>{'|'.join(names for names, _, _ in words_of.PARTS_OF_MONTH)})"
_NTHS = "|".join(names for names, _ in words_of.NTHS)
_NTH_WEEK = rf"(?:за\s+(?=\w+\s+неделю))?(?P<nth>{_NTHS})\s+(?:{words_of.WEEKS})(?:\s+(?:of|in))?"
_WEEKDAY = "|".join(words_of.WEEKDAYS)
_NTH_WEEKDAY = rf"(?P<nth>{_NTHS})\s+(?P<weekday>{_WEEKDAY})(?:\s+(?:of|in|в))?"
_COUNT = rf"(?P<number>\d{{1,3}}|{'|'.join(words_of.NUMBERS)})"
_UNIT = (
    f"(?P<unit>{words_of.DAYS}|{words_of.WEEKS}|{words_of.MONTHS_LONG}|{words_of.YEARS_LONG})"
    r"(?!\w)"
)
_END_OF_YEAR = f"(?P<end>{'|'.join(names for names, *_ in words_of.ENDS_OF_YEAR)})"
_FIRST_MONTHS = (
    rf"(?:за\s+|в\s+)?(?:перв\w+\s+|(?:the\s+)?first\s+)?{_COUNT}\s+(?:{words_of.MONTHS_LONG})"
    r"(?:\s+of)?"
)
_FULL_YEAR = r"(?:19|20)\d\d"


def _rule(pattern: str, made: Callable[[Match, dt.date], Made]) -> _Rule:
    begun = r"(?<![\w.,/])(?:(?<!\d-)|(?<=[./]\d{4}-))"  # «1.03.2025-10.03.2025»
    return re.compile(rf"{begun}(?:{pattern})"), made


def _any_year(given: str) -> tuple[str, ...]:
    """A pattern followed by a year in each of the ways to say it, or by none."""
    link = r"(?:,?\s*(?:of\s+|за\s+|в\s+)?)"
    years = (f"{link}{year}" for year in (_FULL, _SHORT, _APOSTROPHE, _TOLD))
    return (*(f"{given}{year}" for year in years), given)


@cache
def rules() -> tuple[_Rule, ...]:
    """Every way to name a time; of those that begin together the longest is meant.

    Made once a message may name one: that takes a tenth of a program's start.
    """
    return (
        _rule(rf"({_FULL_YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?![\d/])", _year_first),
        _rule(r"((?:19|20)\d\d)(\d\d)(\d\d)(?!\w)", _year_first),
        _rule(
            rf"(\d{{1,2}})([./-])(\d{{1,2}})[./-]({_FULL_YEAR}|\d\d)(?![\d/]){_GOD}?",
            _day_in_figures,
        ),
        _rule(
            rf"(?:({_FULL_YEAR})[-/.](\d{{1,2}})|(\d{{1,2}})[./-]({_FULL_YEAR}))(?![\d/-])",
            _month_in_figures,
        ),
        *(_rule(one, _days_of_month) for one in _any_year(_DAY_MONTH)),
        *(_rule(one, _days_of_month) for one in _any_year(_MONTH_DAY)),
        _rule(rf"{_DAY_MONTH}\s+(?P<short>\d\d)(?=\W*$)", _days_of_month),
        *(_rule(one, _days_of_month) for span in _SPANS_OF_DAYS for one in _any_year(span)),
        *(_rule(one, week_of_day) for one in _any_year(rf"{_WEEK_OF}{_DAY_MONTH}")),
        *(_rule(one, week_of_day) for one in _any_year(rf"{_WEEK_OF}{_MONTH_DAY}")),
        *(_rule(one, weekend_of_day) for one in _any_year(rf"{_WEEKEND_OF}{_DAY_MONTH}")),
        *(_rule(one, weekend_of_day) for one in _any_year(rf"{_WEEKEND_OF}{_MONTH_DAY}")),
        *(_rule(one, holiday) for one in _any_year(HOLIDAY)),
        *(_rule(one, part_of_month) for one in _any_year(rf"{_PART_OF_MONTH}\s*{_MONTH}")),
        *(_rule(one, week_of_month) for one in _any_year(rf"{_NTH_WEEK}\s+{_MONTH}")),
        *(_rule(one, weekday_of_month) for one in _any_year(rf"{_NTH_WEEKDAY}\s+{_MONTH}")),
        *(_rule(one, _month) for one in _any_year(_LAST + _MONTH)),
        _rule(
            rf"(?P<month>(?=[а-я])(?:{'|'.join(words_of.MONTHS)}))\s+(?P<short>\d\d)(?!\w)", _month
        ),
        *(_rule(one, season) for one in _any_year(_LAST + SEASON)),
        _rule(rf"{SEASON}\s+(?:of\s+)?(?P<short>\d\d)(?!\w)", season),
        _rule(WINTER_OF_TWO_YEARS, season),
        *(_rule(rf"{_PART}\s*{one}", _part_of_year) for one in (_FULL, _TOLD)),
        *(_rule(rf"{_END_OF_YEAR}\s*{one}", _end_of_year) for one in (_FULL, _TOLD)),
        *(_rule(rf"{_FIRST_MONTHS}\s+{one}", _first_months) for one in (_FULL, _TOLD)),
        _rule(r"((?:19|20)\d0)(?:-?е|-?х|’?s|'s)(?!\w)(?:\s+(?:годы|годов|годах))?", _decade),
        _rule(rf"({_FULL_YEAR})\s*[-–—/]\s*({_FULL_YEAR})(?!\w){_GOD}?", _years),
        _rule(_FULL, _whole_year),
        _rule(rf"(?P<short>\d\d){_ENDING}?{_GOD}", _whole_year),
        _rule(r"(?<=в )(?P<short>\d\d)-(?:м|ом)(?!\w)", _whole_year),
        _rule(_TOLD, _told_year),
        _rule(rf"(?:{words_of.TODAY})(?!\w)", some_days(0)),
        _rule(rf"(?:{words_of.YESTERDAY})(?!\w)", some_days(1)),
        _rule(rf"(?:{words_of.DAY_BEFORE_YESTERDAY})(?!\w)", some_days(2)),
        _rule(rf"(?:{words_of.LAST_WEEK})(?!\w)", week(1)),
        _rule(rf"(?:{words_of.WEEK_BEFORE_LAST})(?!\w)", week(2)),
        _rule(rf"(?:{words_of.THIS_WEEK})(?!\w)", week(0)),
        _rule(rf"(?:{words_of.WEEKEND})(?!\w)", weekend),
        _rule(rf"(?:{words_of.LAST_MONTH})(?!\w)", month_back(1)),
        _rule(rf"(?:{words_of.MONTH_BEFORE_LAST})(?!\w)", month_back(2)),
        _rule(rf"(?:{words_of.THIS_MONTH})(?!\w)", month_back(0)),
        _rule(rf"(?:{words_of.LAST_QUARTER})(?!\w)", quarter_back(1)),
        _rule(rf"(?:{words_of.THIS_QUARTER})(?!\w)", quarter_back(0)),
        _rule(
            rf"(?P<last>(?:прошл\w+|last)\s+)?(?P<day>{_WEEKDAY})(?!\w)",
            weekday,
        ),
        _rule(rf"(?:{words_of.PAST})\s+(?:{_COUNT}\s+)?{_UNIT}", past),
        _rule(rf"за\s+(?:{_COUNT}\s+)?{_UNIT}", past),
        _rule(rf"(?:{_COUNT}\s+)?{_UNIT}\s+(?:назад|тому\s+назад|ago)(?!\w)", ago),
    )


MAY_NAME_TIME = re.compile(
    rf"\d|{'|'.join(words_of.MONTHS)}|{'|'.join(names for names, _ in words_of.SEASONS)}"
    rf"|{'|'.join(words_of.WEEKDAYS)}|{words_of.WEEKEND}|{words_of.TODAY}|{words_of.YESTERDAY}"
    rf"|{words_of.LAST_QUARTER}|{words_of.THIS_QUARTER}|(?<!\w){_UNIT}"
)
"""Something of this is in all that a rule finds: in two questions of three it is missing, which is
told in a tenth of the time that the rules take."""
