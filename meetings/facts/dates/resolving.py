"""Resolves calendar expressions without a year to the nearest plausible one.

"Nearest" counts months from the meeting; the tense of the sentence decides where a past summer
and a coming one are both near: «Летом загрузка доходила», said in April, is last year's.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from meetings.facts.data.calendar_words import SEASON_MONTH
from meetings.facts.dates.expression import CalendarExpression
from meetings.facts.tokens import Tokens
from meetings.text.russian_analyses import is_past_verb

_CLAUSE = 40
"""How many words either side tell the tense."""
_SENTENCE_ENDS = frozenset({"", ".", "?", "!", "\n", "…"})
_RU_FUTURE = frozenset("будет будут будем буду планируем планируется планируют предстоит".split())
_EN_FUTURE = frozenset(
    "will shall plan plans planned expect expected scheduled intend intends going upcoming ’ll "
    "would".split()
)
_EN_PAST = frozenset(
    "was were had did held took came went began became made signed met grew grown rose risen fell "
    "fallen shrank saw built won lost sold bought brought paid gave spoke sent flew said told "
    "been".split()
)
_RU_PAST = re.compile(r"(?:л|ла|ло|ли|лся|лась|лось|лись)$")


def iso_of(found: CalendarExpression, tokens: Tokens, date: dt.date, near_year: int | None) -> str:
    """The partial ISO value of an expression said at ``date``.

    ``near_year``: the year named just before it in the same sentence, if any.
    """
    if found.value is not None:
        return found.value
    year = found.year
    if year is None and found.offset is not None:
        year = date.year + found.offset
    if year is None and near_year is not None:
        year = near_year
    if year is None:
        year = _nearest_year(found, tokens, date)
    return _written(found, year)


def _written(found: CalendarExpression, year: int) -> str:
    if found.month is None:
        return f"{year:04d}-{found.part}" if found.part else f"{year:04d}"
    if found.day is None:
        month = f"{year:04d}-{found.month:02d}"
        return f"{month}/{year:04d}-{found.last_month:02d}" if found.last_month else month
    day = f"{year:04d}-{found.month:02d}-{found.day:02d}"
    return f"{day}/{found.last_day:02d}" if found.last_day else day


def _nearest_year(found: CalendarExpression, tokens: Tokens, date: dt.date) -> int:
    if _is_year_so_far(found, tokens, date):
        return date.year
    month = _middle_month(found)
    here = date.month + date.day / 31
    there = month + (found.day / 31 if found.day else 0.5)
    if found.part in ("-", "+"):
        return _told_year(found.part, there, here, date.year)
    ahead = there - here
    # Months: of a day without a year the nearest one is meant, half a year to either side.
    if ahead > 6:
        year, ahead = date.year - 1, ahead - 12
    elif ahead < -6:
        year, ahead = date.year + 1, ahead + 12
    else:
        year = date.year
    return year + _tense_shift(found, tokens, ahead)


def _is_year_so_far(found: CalendarExpression, tokens: Tokens, date: dt.date) -> bool:
    """“January–November”, said in December: such periods are reported when they are over."""
    if found.month != 1 or found.last_month is None or not 3 < found.last_month <= date.month:
        return False
    past, future = _tenses(tokens, found)
    return past or not future


def _told_year(part: str, there: float, here: float, year: int) -> int:
    """“last July” is the one before now, “next May” the one after."""
    if part == "-":
        return year if there < here else year - 1
    return year if there > here else year + 1


def _middle_month(found: CalendarExpression) -> int:
    if found.month is not None:
        return found.last_month or found.month
    part = found.part or ""
    if part in SEASON_MONTH:
        return SEASON_MONTH[part]
    return {"Q1": 2, "Q2": 5, "Q3": 8, "Q4": 11, "H1": 4, "H2": 10}.get(part, 7)


def _tense_shift(found: CalendarExpression, tokens: Tokens, ahead: float) -> int:
    """-1 where a date well ahead is told in the past, +1 where a past one is told as coming."""
    # Months by which the nearest may be wrong before the tense decides: the vaguer the date, the
    # fewer.
    if abs(ahead) < (2 if found.day is not None else 1.5 if found.month is not None else 0.8):
        return 0
    past, future = _tenses(tokens, found)
    if ahead > 0 and past and not future:
        return -1
    if ahead < -2 and future and not past:
        return 1
    return 0


def _tenses(tokens: Tokens, found: CalendarExpression) -> tuple[bool, bool]:
    words = tokens.words
    first, stop = found.first, found.stop
    while words[first - 1] not in _SENTENCE_ENDS and found.first - first < _CLAUSE:
        first -= 1
    while words[stop] not in _SENTENCE_ENDS and stop - found.stop < _CLAUSE:
        stop += 1
    sentence = words[first:stop]
    if tokens.lang == "ru":
        return any(map(_russian_past, sentence)), not _RU_FUTURE.isdisjoint(sentence)
    past = any(word in _EN_PAST or (len(word) > 4 and word.endswith("ed")) for word in sentence)
    return past, not _EN_FUTURE.isdisjoint(sentence)


@lru_cache(maxsize=4096)
def _russian_past(word: str) -> bool:
    return len(word) > 2 and bool(_RU_PAST.search(word)) and is_past_verb(word)
