"""Quarters, halves and seasons of English: “second quarter of 2013”, “in the summer of 2014”."""

from __future__ import annotations

from dataclasses import replace

from meetings.facts.data import calendar_words as words_of
from meetings.facts.data.number_words import EN_ORDINALS
from meetings.facts.dates.english_years import with_english_year
from meetings.facts.dates.expression import CalendarExpression
from meetings.facts.tokens import Tokens

_QUARTERS = frozenset({"q1", "q2", "q3", "q4"})


def calendar_part(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“second quarter [of 2013]”, “first half of the year”, “Q1 2020”."""
    word = tokens.words[i]
    if word in _QUARTERS:
        return with_english_year(tokens, CalendarExpression(i, i + 1, part=word.upper()))
    number = EN_ORDINALS.get(word)
    if number is None or tokens.words[i + 1] not in ("quarter", "half"):
        return None
    kind = "Q" if tokens.words[i + 1] == "quarter" else "H"
    if number > (4 if kind == "Q" else 2):
        return None
    stop = i + 2 + (kind == "H" and tokens.words[i + 2] == "year")
    found = with_english_year(tokens, CalendarExpression(i, stop, part=f"{kind}{number}"))
    if tuple(tokens.words[stop : stop + 3]) == ("of", "the", "year"):
        found = replace(found, stop=stop + 3)
    return found if kind == "Q" or found.stop > i + 2 else None


def calendar_season(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“this summer”, “in the summer of 2014”, “spring 2016”."""
    word = tokens.words[i]
    if word in words_of.EN_YEAR_ADJECTIVES and tokens.words[i + 1] in words_of.EN_SEASONS:
        return _season_told(tokens, i)
    season = words_of.EN_SEASONS.get(word)
    if season is None:
        return None
    found = with_english_year(tokens, CalendarExpression(i, i + 1, part=season, approx=True))
    if found.dated:
        return found
    before = tokens.words[i - 1]
    in_it = before in ("in", "by") or (before == "the" and tokens.words[i - 2] in ("in", "during"))
    return found if in_it and word != "fall" and not tokens.words[i + 1].isalpha() else None


def _season_told(tokens: Tokens, i: int) -> CalendarExpression | None:
    if tokens.words[i + 2] in ("olympics", "games", "universiade") or tokens.capital(i + 1):
        return None
    offset = words_of.EN_YEAR_ADJECTIVES[tokens.words[i]]
    part = words_of.EN_SEASONS[tokens.words[i + 1]]
    return CalendarExpression(i, i + 2, offset=offset, part=part, approx=True)
