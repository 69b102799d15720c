"""Days and months of English: “April 10, 1991”, “15–17 June 2014”, “July last year”."""

from __future__ import annotations

import re

from meetings.facts.data import calendar_words as words_of
from meetings.facts.dates.english_years import with_english_year
from meetings.facts.dates.expression import CalendarExpression
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

_DAY_EN = re.compile(r"^(\d\d?)(?:st|nd|rd|th)?$")


def month_day(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“April 10, 1991”, “August 18”, “June 15–17”."""
    month = words_of.EN_MONTHS.get(tokens.words[i])
    if month is None or not tokens.capital(i):
        return None
    at = i + 1 + (tokens.words[i + 1] == "." and len(tokens.words[i]) < 5)
    day, last, stop = _en_days(tokens, at)
    if day is None:
        return None
    return with_english_year(
        tokens, CalendarExpression(i, stop, month=month, day=day, last_day=last)
    )


def _en_days(tokens: Tokens, i: int) -> tuple[int | None, int | None, int]:
    low = _DAY_EN.match(tokens.words[i])
    if not low or not 1 <= int(low[1]) <= 31:
        return None, None, i
    if tokens.words[i + 1] in DASHES:
        high = _DAY_EN.match(tokens.words[i + 2])
        if high and int(low[1]) < int(high[1]) <= 31:
            return int(low[1]), int(high[1]), i + 3
    return int(low[1]), None, i + 1


def second_day(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“April 24 and 30”: the second shares the month of the first."""
    day = _DAY_EN.match(tokens.words[i])
    if not day or tokens.words[i - 1] not in ("and", "to") or not 1 <= int(day[1]) <= 31:
        return None
    month = words_of.EN_MONTHS.get(tokens.words[i - 3])
    if month is None or not _DAY_EN.match(tokens.words[i - 2]) or tokens.words[i + 1].isalpha():
        return None
    return with_english_year(tokens, CalendarExpression(i, i + 1, month=month, day=int(day[1])))


def day_month(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“2 April”, “9th of May”, “15–17 June 2014”."""
    day, last, at = _en_days(tokens, i)
    if day is None:
        return None
    at += tokens.words[at] == "of"
    month = words_of.EN_MONTHS.get(tokens.words[at])
    if month is None or not tokens.capital(at):
        return None
    return with_english_year(
        tokens, CalendarExpression(i, at + 1, month=month, day=day, last_day=last)
    )


def calendar_month(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“May 2018”, “July last year”, “last July”, “September”."""
    word = tokens.words[i]
    if word in ("last", "this", "next") and words_of.EN_MONTHS.get(tokens.words[i + 1]):
        return _month_told(tokens, i) if tokens.capital(i + 1) else None
    month = words_of.EN_MONTHS.get(word)
    if month is None or not tokens.capital(i):
        return None
    last = words_of.EN_MONTHS.get(tokens.words[i + 2]) if tokens.words[i + 1] in DASHES else None
    stop = i + 3 if last else i + 1
    found = with_english_year(tokens, CalendarExpression(i, stop, month=month, last_month=last))
    if found.dated or word not in words_of.EN_DOUBTFUL_MONTHS:
        return None if len(word) == 3 and word != "may" and not found.dated else found
    before, after = tokens.words[i - 1], tokens.words[i + 1]
    asks = after in ("i", "we", "you") and before in ("and", "or", "for")
    return found if before in words_of.EN_MONTH_NEIGHBOURS and not asks else None


def _month_told(tokens: Tokens, i: int) -> CalendarExpression:
    month = words_of.EN_MONTHS[tokens.words[i + 1]]
    return CalendarExpression(
        i, i + 2, month=month, part={"last": "-", "next": "+"}.get(tokens.words[i])
    )
