"""Meetings asked for with the name first: "trump meetings", «сочи встречи 2018»."""

from __future__ import annotations

import re
from collections.abc import Callable

from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.text.scripts import is_cyrillic

_LEAD = r"(?P<lead>(?:(?:all|every|the|latest|last|first|recent|все|всё|последние)\s+)*)"
_NOUN = r"(?P<noun>meetings?|talks|visits?|встреч[аи]|переговоры|беседы|визиты?)"
_NAME_FIRST = re.compile(
    rf"{_LEAD}(?P<name>[^\W\d_][\w’'-]+(?:\s+[^\W\d_][\w’'-]+)?)\s+{_NOUN}(?P<rest>(?:\s+.*)?)",
    re.IGNORECASE,
)
_TWO_FIRST = re.compile(
    rf"{_LEAD}([^\W\d_][\w’'-]+)\s+(and|&|и)\s+([^\W\d_][\w’'-]+)\s+{_NOUN}(?P<rest>(?:\s+.*)?)",
    re.IGNORECASE,
)
_BODY_FIRST = re.compile(
    rf"{_LEAD}(?P<body>(?!the\s)(?:[^\W\d_][\w’'-]+\s+){{1,3}}(?:council|commission|committee|board|presidium)"
    r"|government|cabinet)\s+(?P<noun>meetings|sessions)(?P<rest>(?:\s+.*)?)",
    re.IGNORECASE,
)
""" "Security Council meetings" are those of the body."""
_ITS_LAST = re.compile(
    r"(?P<lead>(?:when\s+(?:was|is)\s+)?(?:the\s+)?(?:last|latest|first|most\s+recent)\s+)"
    r"(?P<body>(?:[^\W\d_][\w’'-]+\s+){1,3}(?:council|commission|committee|presidium)"
    r"|government|cabinet)\s+(?P<noun>meeting|session)(?P<rest>(?:\s+.*)?)",
    re.IGNORECASE,
)
_GATHERINGS_FIRST = re.compile(
    rf"{_LEAD}(?P<body>(?!the\s)[^\W_][\w’'-]+)\s+(?P<noun>summits|ceremonies)(?P<rest>(?:\s+.*)?)",
    re.IGNORECASE,
)
""" "G20 summits", "award ceremonies in 2017"."""
_PAIR = re.compile(r"(?<![\w-])([^\W\d_]{3,})[-–—/]([^\W\d_]{3,})(?![\w-])")


def _apart(text: str, is_person: Callable[[str], bool]) -> str:
    """«Путин–Эрдоган встречи»: of two people, of whom neither name is a part of the other's."""

    def both(found: re.Match[str]) -> str:
        if not (is_person(found[1]) and is_person(found[2])):
            return found[0]
        return f"{found[1]} {'и' if is_cyrillic(found[1]) else 'and'} {found[2]}"

    return _PAIR.sub(both, text)


def noun_first(text: str, is_person: Callable[[str], bool]) -> str:
    """ "Trump meetings 2018" → "meetings with Trump 2018"; other messages as they are."""
    text = _apart(text, is_person)
    if (both := _TWO_FIRST.fullmatch(text.strip(" ?!.,"))) and all(
        map(is_person, both.group(2, 4))
    ):
        of = "" if is_cyrillic(both["noun"]) else " of"
        return f"{both['lead']}{both['noun']}{of} {both[2]} {both[3]} {both[4]}{both['rest']}"
    of_body = (_BODY_FIRST, _ITS_LAST, _GATHERINGS_FIRST)
    if body := next(filter(None, (one.fullmatch(text.strip(" ?!.,")) for one in of_body)), None):
        return f"{body['lead']}{body['noun']} of the {body['body']}{body['rest']}"
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
