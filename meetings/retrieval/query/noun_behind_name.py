"""Meetings asked for with the name first: "trump meetings", «сочи встречи 2018»."""

from __future__ import annotations

import re
from collections.abc import Callable

from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.text.scripts import is_cyrillic

_NAME_FIRST = re.compile(
    r"(?P<lead>(?:(?:all|every|the|latest|last|first|recent|все|всё|последние)\s+)*)"
    r"(?P<name>[^\W\d_][\w’'-]+(?:\s+[^\W\d_][\w’'-]+)?)\s+"
    r"(?P<noun>meetings?|talks|visits?|встреч[аи]|переговоры|беседы|визиты?)"
    r"(?P<rest>(?:\s+.*)?)",
    re.IGNORECASE,
)


def noun_first(text: str, is_person: Callable[[str], bool]) -> str:
    """ "Trump meetings 2018" → "meetings with Trump 2018"; other messages as they are."""
    found = _NAME_FIRST.fullmatch(text.strip(" ?!.,"))
    if found is None:
        return text
    name, russian = found["name"], is_cyrillic(found["noun"])
    if is_person(name):
        beside = "с" if russian else "with"
    elif spellings_of_town(name):
        beside = "в" if russian else "in"
    else:
        return text
    return f"{found['lead']}{found['noun']} {beside} {name}{found['rest']}"
