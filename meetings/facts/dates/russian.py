"""Calendar expressions of Russian: «конце 2024 года», «22 июня», «прошлой весной», «90-е»."""

from __future__ import annotations

import re
from dataclasses import replace

from meetings.facts.data import calendar_words as words_of
from meetings.facts.data.number_words import RU_CARDINALS, RU_ORDINALS
from meetings.facts.dates.expression import CalendarExpression, Rule, bare_year, numeric
from meetings.facts.dates.russian_years import (
    LISTED,
    calendar_decade,
    calendar_year,
    relative_year,
    year_range,
)
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

_DAY_RU = re.compile(r"^(\d\d?)(?:[-‑](?:го|е|му))?$")


def edge(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«начале июля», «концу этого года», «конце года», «середине 90-х»."""
    if tokens.words[i] not in words_of.RU_EDGES:
        return None
    if tokens.words[i + 1] in ("года", "г"):
        return CalendarExpression(i, i + 2, offset=0, approx=True)
    for rule in (
        calendar_month,
        calendar_decade,
        year_range,
        calendar_year,
        relative_year,
        calendar_season,
        calendar_part,
    ):
        found = rule(tokens, i + 1)
        if found:
            return replace(found, first=i, approx=True)
    return None


def calendar_day(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«10 февраля», «22 июня 1941 года», «двадцать второго июня», «15–17 июня»."""
    return _day(tokens, i, LISTED)


def _day(tokens: Tokens, i: int, left: int) -> CalendarExpression | None:
    together = _first_of_list(tokens, i, left)
    if together:
        return together
    day, last, at = _ru_days(tokens, i)
    month = words_of.RU_MONTHS.get(tokens.words[at])
    if day is None or month is None or not 1 <= day <= 31:
        return None
    return _with_russian_year(
        tokens, CalendarExpression(i, at + 1, month=month, day=day, last_day=last)
    )


def _first_of_list(tokens: Tokens, i: int, left: int) -> CalendarExpression | None:
    """«9 и 10 мая»: the first shares the month of the second."""
    day = _DAY_RU.match(tokens.words[i])
    if (
        left == 0
        or not day
        or tokens.words[i + 1] not in ("и", ",", "по", "до")
        or not _DAY_RU.match(tokens.words[i + 2])
    ):
        return None
    second = _day(tokens, i + 2, left - 1)
    return replace(second, first=i, stop=i + 1, day=int(day[1])) if second else None


def _ru_days(tokens: Tokens, i: int) -> tuple[int | None, int | None, int]:
    words = tokens.words
    written = _DAY_RU.match(words[i])
    if written:
        last = _DAY_RU.match(words[i + 2]) if words[i + 1] in DASHES else None
        if last:
            return int(written[1]), int(last[1]), i + 3
        return int(written[1]), None, i + 1
    if words[i] in ("двадцать", "тридцать") and words[i + 1] in RU_ORDINALS:
        return RU_CARDINALS[words[i]] + RU_ORDINALS[words[i + 1]], None, i + 2
    if words[i].endswith(("ого", "ому", "ое", "ьего", "ье", "ьему")):
        return RU_ORDINALS.get(words[i]), None, i + 1
    return None, None, i


def calendar_month(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«июле 2024 года», «сентябре», «марта уже этого года», «январь–март»."""
    month = words_of.RU_MONTHS.get(tokens.words[i])
    if month is None or (month == 3 and tokens.words[i] == "марту" and tokens.capital(i)):
        return None
    last = words_of.RU_MONTHS.get(tokens.words[i + 2]) if tokens.words[i + 1] in DASHES else None
    stop = i + 3 if last else i + 1
    return _with_russian_year(tokens, CalendarExpression(i, stop, month=month, last_month=last))


def _with_russian_year(tokens: Tokens, found: CalendarExpression) -> CalendarExpression:
    at = found.stop
    bracket = tokens.words[at] == "["
    at += bracket
    at += tokens.words[at] == "уже"
    year = calendar_year(tokens, at) or relative_year(tokens, at) or bare_year(tokens, at)
    if year is None:
        return found
    stop = year.stop + (bracket and tokens.words[year.stop] == "]")
    if bracket and tokens.words[year.stop] != "]":
        return found
    return replace(found, stop=stop, year=year.year, offset=year.offset)


def calendar_part(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«первом квартале 2026 года», «II полугодии», «первую половину года»."""
    number, at = _part_number(tokens, i)
    if number is None:
        return None
    if tokens.words[at] in words_of.RU_QUARTERS and number <= 4:
        return _with_russian_year(
            tokens, _year_itself(tokens, CalendarExpression(i, at + 1, part=f"Q{number}"))
        )
    if tokens.words[at] in words_of.RU_HALF_YEARS and number <= 2:
        return _with_russian_year(
            tokens, _year_itself(tokens, CalendarExpression(i, at + 1, part=f"H{number}"))
        )
    if tokens.words[at] in words_of.RU_HALVES_OF and number <= 2:
        found = CalendarExpression(i, at + 1, part=f"H{number}")
        dated = _with_russian_year(tokens, _year_itself(tokens, found))
        return dated if dated.dated or dated.stop > found.stop else None
    return None


def _part_number(tokens: Tokens, i: int) -> tuple[int | None, int]:
    word = tokens.words[i]
    if word in words_of.ROMAN_QUARTERS:
        return words_of.ROMAN_QUARTERS[word], i + 1
    written = re.match(r"^(\d)(?:[-‑]\w+)?$", word)
    if written:
        return int(written[1]), i + 1
    return RU_ORDINALS.get(word), i + 1


def _year_itself(tokens: Tokens, found: CalendarExpression) -> CalendarExpression:
    """«квартала года»: the word alone names no other year, so it is the nearest."""
    if tokens.words[found.stop] == "года":
        return replace(found, stop=found.stop + 1)
    return found


_SEASONS = words_of.RU_SEASONS | words_of.RU_SEASON_NOUNS


def calendar_season(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«осенью этого года», «летом», «прошлой весной»; «весной» only as an adverb."""
    word = tokens.words[i]
    if word in words_of.RU_SEASONS and tokens.words[i - 1] not in ("с", "за", "перед", "над"):
        return _with_russian_year(
            tokens, CalendarExpression(i, i + 1, part=words_of.RU_SEASONS[word], approx=True)
        )
    if word in words_of.RU_SEASON_NOUNS:
        found = CalendarExpression(i, i + 1, part=words_of.RU_SEASON_NOUNS[word], approx=True)
        dated = _with_russian_year(tokens, found)
        return dated if dated.dated else None
    if word in words_of.RU_SEASON_ADJECTIVES and tokens.words[i + 1] in _SEASONS:
        offset = words_of.RU_SEASON_ADJECTIVES[word]
        return CalendarExpression(
            i, i + 2, offset=offset, part=_SEASONS[tokens.words[i + 1]], approx=True
        )
    return None


RULES: tuple[Rule, ...] = (
    edge,
    numeric,
    calendar_day,
    calendar_month,
    calendar_part,
    calendar_season,
    year_range,
    calendar_decade,
    calendar_year,
    relative_year,
)
"""In the order they are tried."""

STARTS = frozenset(
    words_of.RU_EDGES
    | words_of.RU_MONTHS.keys()
    | words_of.RU_SEASONS.keys()
    | words_of.RU_SEASON_NOUNS.keys()
    | words_of.RU_SEASON_ADJECTIVES.keys()
    | words_of.RU_YEAR_ADJECTIVES.keys()
    | words_of.RU_DECADES.keys()
    | words_of.ROMAN_QUARTERS.keys()
    | RU_ORDINALS.keys()
    | {"двухтысячном", "двухтысячного"}
)
"""Words other than numbers with which a calendar expression may begin."""
