"""Days called by a name in messages: «в День Победы 2019», "on Victory Day 2022"."""

from __future__ import annotations

import datetime as dt
import re

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import Made, Match, day_of, said_year

HOLIDAY = (
    r"(?P<lead>(?:во?|на|on|at|during)\s+(?:the\s+)?)?"
    rf"(?P<holiday>{'|'.join(names for names, *_ in words_of.HOLIDAYS)})(?!\w)"
)
_OF_IT = re.compile(r"(?:greetings?|congratulat\w+|speech|address)\s+$")
"""Before "on Victory Day" these make it what is spoken of."""


def holiday(match: Match, today: dt.date) -> Made:
    """The day itself; None where it is what is spoken of.

    It is a time behind a preposition, or as the beginning of a message and with its year:
    «речь о Дне Победы» and «День Победы» alone are about it.
    """
    year, lead = said_year(match, today), match["lead"]
    opens = not match.string[: match.start()].strip()
    spoken_of = lead and lead.startswith("on") and (not year or _OF_IT.search(_before(match)))
    if spoken_of or not (lead or (opens and year)):
        return None
    named = match["holiday"]
    month, day = next(days for names, *days in words_of.HOLIDAYS if re.fullmatch(names, named))
    exact = day_of(year or 2000, month, day)
    return Period(exact.first, exact.last, any_year=year is None) if exact else None


def _before(match: Match) -> str:
    return match.string[: match.start()]
