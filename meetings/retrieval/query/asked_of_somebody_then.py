"""What somebody said at a time, where they were, when they were in a town: meetings tell it."""

from __future__ import annotations

import re

from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.retrieval.query import listing_words as words_of
from meetings.retrieval.query.archive_cast import Cast

_SAID_THEN_BY = re.compile(words_of.SAID_THEN_BY)
_WHERE_THEN = re.compile(words_of.WHERE_THEN)
_WHEN_THERE = re.compile(words_of.WHEN_THERE)


def said_then_by(folded: str) -> str:
    """«что Лодкин сказал 5 марта?»: whose words of a day are wanted, on nothing in particular."""
    found = _SAID_THEN_BY.fullmatch(folded)
    return next(filter(None, found.groups()), "") if found else ""


def was_there(folded: str, cast: Cast, *, dated: bool) -> str:
    """«где был Лодкин 5 марта?», «когда Лодкин был в Сочи?» as asked of meetings; others as they
    are."""
    where, when = _WHERE_THEN.fullmatch(folded), _WHEN_THERE.fullmatch(folded)
    if dated and where and cast.named(who := _named_of(where).title()):
        return f"где встречались с {who}"
    if when is None or not cast.named(who := _named_of(when).title()):
        return folded
    town = when["town_ru"] or when["town"]
    if not spellings_of_town(town):
        return folded
    return f"встречи с {who} в {town}" if when["ru"] else f"meetings with {who} in {town.title()}"


def _named_of(found: re.Match[str]) -> str:
    return next(filter(None, found.groups()), "")
