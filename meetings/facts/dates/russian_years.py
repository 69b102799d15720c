"""Years and decades in Russian: «2015 году», «две тысячи двадцатый», «90-е», «прошлом году»."""

from __future__ import annotations

import re

from meetings.facts.data import calendar_words as words_of
from meetings.facts.data.number_words import RU_CARDINALS, RU_ORDINALS
from meetings.facts.dates.expression import CalendarExpression, is_year
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

_YEAR_SUFFIXED = re.compile(r"^((?:1[5-9]|20)\d\d)[-‑](?:й|го|му|м|ый|ого|ом)$")
_YEAR_SUFFIXED_SHORT = re.compile(r"^(\d\d)[-‑](?:й|го|му|м)$")
_DECADE_RU = re.compile(r"^((?:1[89]|20)?\d0)[-‑](?:е|х|м|ми|ых|ые)$")
_DIGITS_ONLY = re.compile(r"^\d{3,4}$")
LISTED = 6
"""How many days or years may share the month or «год» of the last."""


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
    for _ in range(LISTED):
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
