"""Calendar expressions of Russian: «конце 2024 года», «22 июня», «прошлой весной», «90-е»."""

from __future__ import annotations

import re
from dataclasses import replace

from meetings.facts.data import calendar_words as words_of
from meetings.facts.data.number_words import RU_CARDINALS, RU_ORDINALS
from meetings.facts.dates.expression import CalendarExpression, Rule, bare_year, is_year, numeric
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

_YEAR_SUFFIXED = re.compile(r"^((?:1[5-9]|20)\d\d)[-‑](?:й|го|му|м|ый|ого|ом)$")
_YEAR_SUFFIXED_SHORT = re.compile(r"^(\d\d)[-‑](?:й|го|му|м)$")
_DECADE_RU = re.compile(r"^((?:1[89]|20)?\d0)[-‑](?:е|х|м|ми|ых|ые)$")
_DIGITS_ONLY = re.compile(r"^\d{3,4}$")
_DAY_RU = re.compile(r"^(\d\d?)(?:[-‑](?:го|е|му))?$")


_LIST = 6
"""How many days or years may share the month or «год» of the last."""


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
    return _day(tokens, i, _LIST)


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
    season = words_of.RU_SEASONS | words_of.RU_SEASON_NOUNS
    if word in words_of.RU_SEASON_ADJECTIVES and tokens.words[i + 1] in season:
        offset = words_of.RU_SEASON_ADJECTIVES[word]
        return CalendarExpression(
            i, i + 2, offset=offset, part=season[tokens.words[i + 1]], approx=True
        )
    return None


def year_range(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«1940–1943 годах», «2025–2027»."""
    words = tokens.words
    if not (is_year(words[i]) and (words[i + 1] in DASHES or words[i + 1] == "/")):
        return None
    high = is_year(words[i + 2]) or _YEAR_SUFFIXED.match(words[i + 2])
    if not high:
        return None
    stop = i + 3
    if words[stop] in words_of.RU_YEARS or words[stop] in words_of.RU_YEAR:
        stop += 1
    elif not (1900 <= int(words[i]) < int(words[i + 2][:4]) <= 2100):
        return None
    return CalendarExpression(i, stop, value=f"{words[i]}/{words[i + 2][:4]}")


def calendar_year(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«2015 году», «2024-й [год]», «862 года», «2019 и 2020 годах», «с 2018 по 2021 год»."""
    words = tokens.words
    word = words[i]
    if not word[:1].isdigit():
        return _year_in_words(tokens, i)
    if not _DIGITS_ONLY.match(word):
        return _year_suffixed(tokens, i)
    if words[i + 1] in (words_of.RU_YEAR if is_year(word) else ("году", "годом")):
        return CalendarExpression(i, i + 2, year=int(word))
    if is_year(word) and words[i + 1] in words_of.RU_YEARS:
        return CalendarExpression(i, i + 2, year=int(word))
    if is_year(word) and (_leads_to_year(tokens, i) or _follows_year_word(tokens, i)):
        return CalendarExpression(i, i + 1, year=int(word))
    return None


def _year_suffixed(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«2024-й», «с 2018-го», «91-м году»."""
    named = tokens.words[i + 1] in words_of.RU_YEAR
    full = _YEAR_SUFFIXED.match(tokens.words[i])
    if full:
        return CalendarExpression(i, i + 1 + named, year=int(full[1]))
    short = _YEAR_SUFFIXED_SHORT.match(tokens.words[i])
    return CalendarExpression(i, i + 2, year=_century(int(short[1]))) if short and named else None


def _century(short: int) -> int:
    # «35-й» and up is the last century: the war and the plans before it are told of, 2035 is
    # written out.
    return 2000 + short if short < 35 else 1900 + short


_LINKS = frozenset({"и", "или", "по", "до", ",", "к", "на", "году"}) | DASHES


def _leads_to_year(tokens: Tokens, i: int) -> bool:
    """Whether a linked year follows, whose «год» serves this one too."""
    for _ in range(_LIST):
        at = _past_links(tokens, i + 1)
        word = tokens.words[at]
        if at > i + 1 and _YEAR_SUFFIXED.match(word):
            return True
        if at == i + 1 or not is_year(word):
            return False
        if tokens.words[at + 1] in words_of.RU_YEAR or tokens.words[at + 1] in words_of.RU_YEARS:
            return True
        i = at
    return False


def _past_links(tokens: Tokens, i: int) -> int:
    """Past «и», «по», «году по» and the like, three at most."""
    stop = i + 3
    while i < stop and tokens.words[i] in _LINKS:
        i += 1
    return i


def _follows_year_word(tokens: Tokens, i: int) -> bool:
    """«в 2024», «к 2030», «год 2014»: a preposition and nothing that is counted."""
    before, after = tokens.words[i - 1], tokens.words[i + 1]
    if before in words_of.RU_YEAR:
        return True
    # Without «год» earlier numbers are mostly counts.
    if not 1950 <= int(tokens.words[i]) <= 2060 or before not in ("в", "к", "с", "на", "по", "до"):
        return False
    return after in ("", ",", ".", ")", ";", "\n", "и", "–", "—", "мы", "был", "была", "по", "до")


def _year_in_words(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«две тысячи двадцать пятый год», «тысяча девятьсот сорок пятом», «девяносто первом году»."""
    words, at, value = tokens.words, i, 0
    if words[i].startswith("двухтысячн") and words[i + 1] in words_of.RU_YEAR:
        return CalendarExpression(i, i + 2, year=2000)
    if words[at] in ("две", "двух") and words[at + 1].startswith("тысяч"):
        value, at = 2000, at + 2
    elif words[at] == "тысяча":
        value, at = 1000, at + 1
    # «тысяча восемьсот …»: earlier years are not told of.
    if value == 1000 and RU_CARDINALS.get(words[at], 0) >= 800:
        value, at = value + RU_CARDINALS[words[at]], at + 1
    tens = RU_CARDINALS.get(words[at], 0)
    if 20 <= tens < 100 and words[at + 1] in RU_ORDINALS:
        short, at = tens + RU_ORDINALS[words[at + 1]], at + 2
    else:
        short, at = RU_ORDINALS.get(words[at], 0), at + 1
    if not short or words[at] not in words_of.RU_YEAR:
        return None
    if value in (0, 1000):
        # As `_century`; «двадцать пятый год» may also be a year of somebody's work.
        if short < 35 and not (words[i - 1] == "в" and words[at] == "году" and short > 20):
            return None
        value = 2000 if short < 35 else 1900
    return CalendarExpression(i, at + 1, year=value + short)


def calendar_decade(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«90-е годы», «1990-х», «девяностые годы»."""
    words = tokens.words
    written = _DECADE_RU.match(words[i])
    after_year = words[i + 1] in words_of.RU_YEARS
    if written:
        value = int(written[1])
        if (
            value < 100
            and not after_year
            and words[i - 1] not in ("в", "с", "до", "начале", "конце", "середине")
        ):
            return None
        # «10-е» are of this century, «20-е» and up of the last.
        value = value if value > 100 else (2000 if value < 20 else 1900) + value
        return CalendarExpression(i, i + 1 + after_year, value=f"{value}s", approx=True)
    if words[i] in words_of.RU_DECADES and (
        after_year or words[i] in ("девяностые", "девяностых")
    ):
        value = words_of.RU_DECADES[words[i]]
        return CalendarExpression(i, i + 1 + after_year, value=f"{value}s", approx=True)
    return None


def relative_year(tokens: Tokens, i: int) -> CalendarExpression | None:
    """«прошлом году», «этого же года», «следующий год»."""
    offset = words_of.RU_YEAR_ADJECTIVES.get(tokens.words[i])
    if offset is None:
        return None
    at = i + 1 + (tokens.words[i + 1] == "же")
    if tokens.words[at] not in words_of.RU_YEAR or tokens.words[at] == "г":
        return None
    return CalendarExpression(i, at + 1, offset=offset)


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
