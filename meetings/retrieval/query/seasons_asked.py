"""Seasons in messages: «весной 2021», "last autumn", «зимой 2017–2018»."""

from __future__ import annotations

import datetime as dt
import re

from meetings.model.question import Period
from meetings.retrieval.query import date_words as words_of
from meetings.retrieval.query.date_parts import Made, Match, months_of, said_year

_OF_A_SEASON = re.compile(
    r"\b(?:last|past|this|next|each|every|early|late"
    r"|(?:in|during|since|until|till|by|before|after|from|for)(?:\s+the)?)\s+$"
)
_OF_SOMETHING = re.compile(r"\s+(?:in|of)\s+(?!(?:19|20)\d\d)")
SEASON = f"(?P<season>{'|'.join(names for names, _ in words_of.SEASONS)})(?!\\w)"
WINTER_OF_TWO_YEARS = (
    rf"(?P<season>{words_of.SEASONS[0][0]})\s+(?:of\s+)?(?:(?:19|20)\d\d|\d\d)\s*[-–—/]\s*"
    rf"(?P<year>(?:19|20)?\d\d)(?!\d)(?:\s*(?:год\w*|гг?\.?)(?!\w))?"
)


def season(match: Match, today: dt.date) -> Made:
    """«весной 2021», "last autumn", «летом 19-го»; without its year it is the last one begun."""
    begins = next(m for names, m in words_of.SEASONS if re.fullmatch(names, match["season"]))
    year = said_year(match, today)
    if year is None and match["season"] == "fall" and not _names_season(match):
        return None
    if year is None:
        year = today.year - (begins % 12 + 1 > today.month or bool(match.groupdict().get("last")))
    if begins == 12:
        january = months_of(year, 1, 2)
        return Period(dt.date(year - 1, 12, 1), january.last) if january else None
    return months_of(year, begins, begins + 2)


def _names_season(match: Match) -> bool:
    """Whether "fall" is autumn: “in the fall”, not “did prices fall” or “the fall in prices”."""
    before, behind = match.string[: match.start("season")], match.string[match.end() :]
    return bool(_OF_A_SEASON.search(before)) and not _OF_SOMETHING.match(behind)
