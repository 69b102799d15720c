"""The calendar expression at a token, in either language."""

from __future__ import annotations

from typing import Final

from meetings.facts.dates import english as dates_en
from meetings.facts.dates import russian as dates_ru
from meetings.facts.dates.expression import CalendarExpression
from meetings.facts.tokens import Tokens
from meetings.model.languages import Lang

STARTS: Final[dict[Lang, frozenset[str]]] = {"ru": dates_ru.STARTS, "en": dates_en.STARTS}
"""Folded words with which a calendar expression may begin, digits aside."""


def date_at(tokens: Tokens, i: int) -> CalendarExpression | None:
    """The calendar expression that begins at a token, or None."""
    rules = dates_ru.RULES if tokens.lang == "ru" else dates_en.rules_at(tokens.words[i])
    for rule in rules:
        found = rule(tokens, i)
        if found:
            return found
    return None
