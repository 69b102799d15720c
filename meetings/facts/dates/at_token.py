"""The calendar expression at a token, in either language."""

from __future__ import annotations

from meetings.facts.dates import english as dates_en
from meetings.facts.dates import russian as dates_ru
from meetings.facts.dates.expression import CalendarExpression
from meetings.facts.tokens import Tokens
from meetings.model.languages import Lang


def begins_date(word: str, lang: Lang) -> bool:
    """Whether a calendar expression may begin with this (folded) word, digits aside."""
    return word in (dates_ru.STARTS if lang == "ru" else dates_en.STARTS)


def date_at(tokens: Tokens, i: int) -> CalendarExpression | None:
    """The calendar expression that begins at a token, or None."""
    for rule in dates_ru.RULES if tokens.lang == "ru" else dates_en.RULES:
        found = rule(tokens, i)
        if found:
            return found
    return None
