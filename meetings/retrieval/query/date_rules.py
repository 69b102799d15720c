"""Rules for times in messages: a pattern each, and the period it means."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of

EARLIEST, LATEST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)
"""The ends of a time that is open on one side."""
Made = tuple[Period | None, Period | None] | Period | None
"""A time with the other way to read it, or alone; None where a pattern is no time after all."""
_Match = re.Match[str]
_Rule = tuple[re.Pattern[str], Callable[[_Match, dt.date], Made]]


def in_year_day(day: dt.date, year: int) -> dt.date:
    """A day in another year: 29 February is the 28th of most."""
    last = calendar.monthrange(year, day.month)[1]
    return day.replace(year=year, day=min(day.day, last))


def _year(written: str, today: dt.date) -> int:
    """A year of two figures lies in the last hundred, or is the next one."""
    if len(written) == 4:
        return int(written)
    year = today.year // 100 * 100 + int(written)
    return year if year <= today.year + 1 else year - 100


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        exact = dt.date(year, month, day)
    except ValueError:
        return None
    return Period(exact, exact)


def _months(year: int, first: int, last: int) -> Period | None:
    if not (1 <= first <= last <= 12 and EARLIEST.year <= year <= LATEST.year):
        return None
    end = calendar.monthrange(year, last)[1]
    return Period(dt.date(year, first, 1), dt.date(year, last, end))


def _year_first(match: _Match, _: dt.date) -> Made:
    """2022-05-16, 2017/03/10."""
    return _day(int(match[1]), int(match[2]), int(match[3]))


def _day_in_figures(match: _Match, today: dt.date) -> Made:
    """16/05/22, 13.03.25; 5/16/2022 can only be May; 3/4/2018 may be April or March."""
    one, two, year = int(match[1]), int(match[3]), _year(match[4], today)
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if match[2] == "." or day_first is None:
        return day_first or month_first
    return day_first, month_first if month_first != day_first else None


def _month_in_figures(match: _Match, _: dt.date) -> Made:
    year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
    return _months(int(year), int(month), int(month))


def _month_of(text: str) -> int:
    return next(i for i, names in enumerate(words_of.MONTHS, 1) if re.fullmatch(names, text))


def _said_year(match: _Match, today: dt.date) -> int | None:
    """The year in the groups ``year``, ``short`` or ``told``."""
    groups = match.groupdict()
    if written := groups.get("year") or groups.get("short"):
        return _year(written, today)
    told = groups.get("told") or groups.get("before")
    if not told:
        return None
    if re.fullmatch(words_of.BEFORE_LAST_YEAR, told):
        return today.year - 2
    return today.year if re.fullmatch(words_of.THIS_YEAR, told) else today.year - 1


def _days_of_month(match: _Match, today: dt.date) -> Made:
    """«7 мая», "May 7th, 2018", «10–12 июля 2018»."""
    month, year = _month_of(match["month"]), _said_year(match, today)
    first, last = int(match["day"]), int(match.groupdict().get("to") or match["day"])
    start, end = (_day(year or 2000, month, day) for day in (first, last))
    if start is None or end is None or start.first > end.last:
        return None
    return Period(start.first, end.last, any_year=year is None)


def _month(match: _Match, today: dt.date) -> Made:
    """«в мае 22-го», "June 2018", "last May"; "may" alone is a verb."""
    month, year = _month_of(match["month"]), _said_year(match, today)
    if year is None and match.groupdict().get("last"):
        year = today.year - (month >= today.month)
    if year is None and match["month"] in {"may", "mar", "мар"} and not _stands_alone(match):
        return None
    period = _months(year or 2000, month, month)
    return replace(period, any_year=year is None) if period else None


def _stands_alone(match: _Match) -> bool:
    before = match.string[: match.start()]
    return not before.strip() or bool(
        re.search(r"\b(?:in|of|during|for|since|until|from|to|between|and|by|в|за)\s+$", before)
    )


def _season(match: _Match, today: dt.date) -> Made:
    """«весной 2021», "last autumn", «летом 19-го»; without its year it is the last one begun."""
    begins = next(m for names, m in words_of.SEASONS if re.fullmatch(names, match["season"]))
    year = _said_year(match, today)
    if year is None:
        year = today.year - (begins % 12 + 1 > today.month or bool(match.groupdict().get("last")))
    if begins == 12:
        january = _months(year, 1, 2)
        return Period(dt.date(year - 1, 12, 1), january.last) if january else None
    return _months(year, begins, begins + 2)


def _part_of_year(match: _Match, today: dt.date) -> Made:
    """«первый квартал 2018», "late 2019"."""
    year = _said_year(match, today)
    named = (
        (a, b) for names, a, b in words_of.PARTS if re.fullmatch(names, match["part"].strip())
    )
    first, last = next(named)
    return _months(year, first, last) if year else None


def _first_months(match: _Match, today: dt.date) -> Made:
    """«за девять месяцев 2021 года», "the first nine months of last year"."""
    year = _said_year(match, today)
    return _months(year, 1, _number(match["number"])) if year else None


def _whole_year(match: _Match, today: dt.date) -> Made:
    year = _said_year(match, today)
    # Years that an archive may be asked about: its oldest meetings, and plans.
    return _months(year, 1, 12) if year and 1990 <= year <= today.year + 15 else None


def _years(match: _Match, _: dt.date) -> Made:
    """«2016–2018 годы»."""
    first, last = int(match[1]), int(match[2])
    return Period(dt.date(first, 1, 1), dt.date(last, 12, 31)) if first <= last else None


def _told_year(match: _Match, today: dt.date) -> Made:
    year = _said_year(match, today)
    return _months(year, 1, 12) if year else None


def _decade(match: _Match, _: dt.date) -> Made:
    first = int(match[1])
    return Period(dt.date(first, 1, 1), dt.date(first + 9, 12, 31))


def _some_days(back: int, long: int = 1) -> Callable[[_Match, dt.date], Made]:
    """A number of days, beginning that many days back."""

    def made(_: _Match, today: dt.date) -> Period:
        first = today - dt.timedelta(days=back)
        return Period(first, first + dt.timedelta(days=long - 1))

    return made


def _week(back: int, first: int = 0, last: int = 6) -> Callable[[_Match, dt.date], Made]:
    """Days of the week ``back`` weeks ago, Monday being 0."""

    def made(_: _Match, today: dt.date) -> Period:
        monday = today - dt.timedelta(days=today.weekday() + 7 * back)
        return Period(monday + dt.timedelta(days=first), monday + dt.timedelta(days=last))

    return made


def _weekend(_: _Match, today: dt.date) -> Made:
    saturday = today - dt.timedelta(days=(today.weekday() - 5) % 7)
    return Period(saturday, saturday + dt.timedelta(days=1))


def _weekday(match: _Match, today: dt.date) -> Made:
    """«в понедельник», "on Friday": the last one that has begun."""
    day = next(i for i, names in enumerate(words_of.WEEKDAYS) if re.fullmatch(names, match["day"]))
    back = (today.weekday() - day) % 7 or (7 if match["last"] else 0)
    exact = today - dt.timedelta(days=back)
    return Period(exact, exact)


def _month_back(back: int) -> Callable[[_Match, dt.date], Made]:
    def made(_: _Match, today: dt.date) -> Period | None:
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        return _months(year, month + 1, month + 1)

    return made


def _quarter_back(back: int) -> Callable[[_Match, dt.date], Made]:
    def made(_: _Match, today: dt.date) -> Period | None:
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 - back, 4)
        return _months(year, 3 * quarter + 1, 3 * quarter + 3)

    return made


def _past(match: _Match, today: dt.date) -> Made:
    """«за последние три месяца», "in the past week", «за год»."""
    return Period(_back(today, _number(match["number"]), match["unit"]), today)


def _ago(match: _Match, today: dt.date) -> Made:
    """«три дня назад», "two years ago": the day, week, month or year it was then."""
    count, unit = _number(match["number"]), match["unit"]
    then = _back(today, count, unit)
    if re.fullmatch(words_of.DAYS, unit):
        return Period(then, then)
    if re.fullmatch(words_of.WEEKS, unit):
        monday = then - dt.timedelta(days=then.weekday())
        return Period(monday, monday + dt.timedelta(days=6))
    if re.fullmatch(words_of.MONTHS_LONG, unit):
        return _months(then.year, then.month, then.month)
    return _months(then.year, 1, 12)


def _number(written: str | None) -> int:
    written = (written or "").strip()
    return int(written) if written.isdigit() else words_of.NUMBERS.get(written, 1)


def _back(today: dt.date, count: int, unit: str) -> dt.date:
    """A number of days, weeks, months or years before today, but not before the earliest."""
    if re.fullmatch(words_of.DAYS, unit):
        # Some 27 years: before the oldest meetings, and no date overflows.
        return today - dt.timedelta(days=min(count, 10_000))
    if re.fullmatch(words_of.WEEKS, unit):
        return today - dt.timedelta(days=7 * min(count, 1_000))
    months = count * (1 if re.fullmatch(words_of.MONTHS_LONG, unit) else 12)
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if year < EARLIEST.year:
        return EARLIEST
    return in_year_day(today.replace(day=min(today.day, 28), month=month + 1), year)


_MONTH = f"(?P<month>{'|'.join(words_of.MONTHS)})(?!\\w)"
_MONTH_FIRST = rf"(?P<month>(?=[a-z])(?:{'|'.join(words_of.MONTHS)}))(?!\w)"
"""In Russian the day comes before its month: «май 22» is a year, "May 22" a day."""
_SEASON = f"(?P<season>{'|'.join(names for names, _ in words_of.SEASONS)})(?!\\w)"
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
_DAY_MONTH = rf"(?P<day>\d{{1,2}}){_TO_DAY}{_TH}(?:\s+of)?\s+{_MONTH}"
_MONTH_DAY = rf"{_MONTH_FIRST}\s+(?:the\s+)?(?P<day>\d{{1,2}}){_TO_DAY}(?:st|nd|rd|th)?(?![\w-])"
_COUNT = rf"(?P<number>\d{{1,3}}|{'|'.join(words_of.NUMBERS)})"
_UNIT = (
    f"(?P<unit>{words_of.DAYS}|{words_of.WEEKS}|{words_of.MONTHS_LONG}|{words_of.YEARS_LONG})"
    r"(?!\w)"
)
_FIRST_MONTHS = (
    rf"(?:за\s+|в\s+)?(?:перв\w+\s+|(?:the\s+)?first\s+)?{_COUNT}\s+(?:{words_of.MONTHS_LONG})"
    r"(?:\s+of)?"
)
_FULL_YEAR = r"(?:19|20)\d\d"


def _rule(pattern: str, made: Callable[[_Match, dt.date], Made]) -> _Rule:
    return re.compile(rf"(?<![\w.,/])(?<!\d-)(?:{pattern})"), made


def _any_year(given: str) -> tuple[str, ...]:
    """A pattern followed by a year in each of the ways to say it, or by none."""
    link = r"(?:,?\s*(?:of\s+|за\s+|в\s+)?)"
    years = (f"{link}{year}" for year in (_FULL, _SHORT, _APOSTROPHE, _TOLD))
    return (*(f"{given}{year}" for year in years), given)


RULES: tuple[_Rule, ...] = (
    _rule(rf"({_FULL_YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?![\d/])", _year_first),
    _rule(r"((?:19|20)\d\d)(\d\d)(\d\d)(?!\w)", _year_first),
    _rule(
        rf"(\d{{1,2}})([./-])(\d{{1,2}})[./-]({_FULL_YEAR}|\d\d)(?![\d/]){_GOD}?", _day_in_figures
    ),
    _rule(
        rf"(?:({_FULL_YEAR})[-/.](\d{{1,2}})|(\d{{1,2}})[./-]({_FULL_YEAR}))(?![\d/-])",
        _month_in_figures,
    ),
    *(_rule(one, _days_of_month) for one in _any_year(_DAY_MONTH)),
    *(_rule(one, _days_of_month) for one in _any_year(_MONTH_DAY)),
    *(_rule(one, _month) for one in _any_year(_LAST + _MONTH)),
    _rule(rf"(?P<month>(?=[а-я])(?:{'|'.join(words_of.MONTHS)}))\s+(?P<short>\d\d)(?!\w)", _month),
    *(_rule(one, _season) for one in _any_year(_LAST + _SEASON)),
    _rule(rf"{_SEASON}\s+(?P<short>\d\d)(?!\w)", _season),
    *(_rule(rf"{_PART}\s*{one}", _part_of_year) for one in (_FULL, _TOLD)),
    *(_rule(rf"{_FIRST_MONTHS}\s+{one}", _first_months) for one in (_FULL, _TOLD)),
    _rule(r"((?:19|20)\d0)(?:-?е|-?х|’?s|'s)(?!\w)(?:\s+(?:годы|годов|годах))?", _decade),
    _rule(rf"({_FULL_YEAR})\s*[-–—/]\s*({_FULL_YEAR})(?!\w){_GOD}?", _years),
    _rule(_FULL, _whole_year),
    _rule(rf"(?P<short>\d\d){_ENDING}?{_GOD}", _whole_year),
    _rule(r"(?<=в )(?P<short>\d\d)-(?:м|ом)(?!\w)", _whole_year),
    _rule(_TOLD, _told_year),
    _rule(rf"(?:{words_of.TODAY})(?!\w)", _some_days(0)),
    _rule(rf"(?:{words_of.YESTERDAY})(?!\w)", _some_days(1)),
    _rule(rf"(?:{words_of.DAY_BEFORE_YESTERDAY})(?!\w)", _some_days(2)),
    _rule(rf"(?:{words_of.LAST_WEEK})(?!\w)", _week(1)),
    _rule(rf"(?:{words_of.THIS_WEEK})(?!\w)", _week(0)),
    _rule(rf"(?:{words_of.WEEKEND})(?!\w)", _weekend),
    _rule(rf"(?:{words_of.LAST_MONTH})(?!\w)", _month_back(1)),
    _rule(rf"(?:{words_of.THIS_MONTH})(?!\w)", _month_back(0)),
    _rule(rf"(?:{words_of.LAST_QUARTER})(?!\w)", _quarter_back(1)),
    _rule(rf"(?:{words_of.THIS_QUARTER})(?!\w)", _quarter_back(0)),
    _rule(
        rf"(?P<last>(?:прошл\w+|last)\s+)?(?P<day>{'|'.join(words_of.WEEKDAYS)})(?!\w)", _weekday
    ),
    _rule(rf"(?:{words_of.PAST})\s+(?:{_COUNT}\s+)?{_UNIT}", _past),
    _rule(rf"за\s+(?:{_COUNT}\s+)?{_UNIT}", _past),
    _rule(rf"(?:{_COUNT}\s+)?{_UNIT}\s+(?:назад|тому\s+назад|ago)(?!\w)", _ago),
)
"""Every way to name a time; of those that begin together the longest is meant."""
