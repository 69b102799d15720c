"""Calendar expressions of English: "late 2019", "April 10, 1991", "last year’s July"."""

from __future__ import annotations

import re
from dataclasses import replace

from meetings.facts.data import calendar_words as words_of
from meetings.facts.dates.english_days_and_months import (
    calendar_month,
    day_month,
    month_day,
    second_day,
)
from meetings.facts.dates.english_parts_of_year import calendar_part, calendar_season
from meetings.facts.dates.english_years import (
    DECADE_EN,
    calendar_decade,
    calendar_year,
    relative,
    with_english_year,
    year_range,
)
from meetings.facts.dates.expression import CalendarExpression, Rule, is_year, numeric
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

_MID = re.compile(r"^mid[-‑](.+)$")


def edge(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“early July”, “mid-September”, “end of the year”, “late 2019”."""
    word = tokens.words[i]
    if word in words_of.EN_EDGES_OF and tokens.words[i + 1] == "of":
        at = i + 2 + (tokens.words[i + 2] == "the")
        if tokens.words[at] == "year" and tokens.words[at - 1] == "the":
            return CalendarExpression(i, at + 1, offset=0, approx=True)
        return _edge_of(tokens, i, at)
    if word in words_of.EN_EDGES:
        at = i + 1 + (tokens.words[i + 1] in DASHES)
        at += tokens.words[at] == "in"
        at += tokens.words[at] == "the" and tokens.words[at - 1] == "in"
        return _edge_of(tokens, i, at)
    return _hyphened_mid(tokens, i)


def _edge_of(tokens: Tokens, first: int, at: int) -> CalendarExpression | None:
    for rule in (
        calendar_decade,
        calendar_month,
        relative,
        year_range,
        calendar_year,
        calendar_season,
    ):
        found = rule(tokens, at)
        if found:
            return replace(found, first=first, approx=True)
    return None


def _hyphened_mid(tokens: Tokens, i: int) -> CalendarExpression | None:
    word = tokens.words[i]
    written = _MID.match(word) if word.startswith("mid") else None
    if not written:
        return None
    month = words_of.EN_MONTHS.get(written[1])
    if month:
        return with_english_year(tokens, CalendarExpression(i, i + 1, month=month, approx=True))
    if is_year(written[1]):
        return CalendarExpression(i, i + 1, year=int(written[1]), approx=True)
    decade = DECADE_EN.match(written[1])
    return CalendarExpression(i, i + 1, value=f"{decade[1]}s", approx=True) if decade else None


_OF_FIGURES: tuple[Rule, ...] = (
    numeric,
    day_month,
    second_day,
    calendar_part,
    calendar_decade,
    year_range,
    calendar_year,
)
"""Begin with figures, tried in this order."""
_OF_WORDS: tuple[Rule, ...] = (
    edge,
    month_day,
    calendar_month,
    calendar_part,
    calendar_season,
    relative,
    calendar_year,
)
"""Begin with a word."""

STARTS = frozenset(
    words_of.EN_EDGES
    | words_of.EN_EDGES_OF
    | words_of.EN_MONTHS.keys()
    | words_of.EN_SEASONS.keys()
    | words_of.EN_YEAR_ADJECTIVES.keys()
    | {"first", "second", "third", "fourth", "year", "q1", "q2", "q3", "q4"}
    | {f"mid-{month}" for month in words_of.EN_MONTHS}
    | {f"mid-{year}{suffix}" for year in range(1900, 2050) for suffix in ("", "s")}
)
"""Words other than numbers with which a calendar expression may begin."""


def rules_at(word: str) -> tuple[Rule, ...]:
    """The rules by which a calendar expression may begin with a word, in the order to try them."""
    if word[:1].isdigit():
        return _OF_FIGURES
    return _OF_WORDS if word in STARTS else ()
