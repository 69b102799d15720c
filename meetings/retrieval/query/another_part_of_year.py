"""Another half, quarter or week asked about: «а во втором?», "second half", «а вторая?»."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.tokens import fold

_ORDINALS: Final = (
    r"перв\w{2,3}|втор\w{2,3}|трет(?:ий|ь(?:ем|его|я|ей|ю|е))|четв[её]рт\w{2,3}"
    r"|first|second|third|fourth|1st|2nd|3rd|4th|[1-4](?:-?(?:й|я|ая|го|ом|м|е))?"
)
_UNITS: Final = r"полугоди[еяию]|половин[аеу]|квартал[аеу]?|недел[яюеи]|half|quarter|week"
_SAID: Final = re.compile(
    rf"(?P<of>(?:(?:во?|на|за|in|for|during)\s+)?(?:the\s+)?)(?P<which>{_ORDINALS})\s+(?P<unit>{_UNITS})",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    rf"(?P<opener>(?:(?:а|и|ну|and|what\s+about|how\s+about|а\s+что)\s+)*)"
    rf"(?P<said>(?P<of>(?:(?:во?|на|за|in|for|during)\s+)?(?:the\s+)?)(?P<which>{_ORDINALS})"
    rf"(?:\s+(?P<unit>{_UNITS}))?)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"\W*(?:(?:что|было|встречи|совещания|события|what|happened|was|there|meetings|events)\s+)*",
    re.IGNORECASE,
)
"""All that stands before a part of the year where nothing but that time is asked about."""
_CALLED: Final = (
    (re.compile(r"\w+(?:ая|ья)", re.IGNORECASE), re.compile("половин|недел", re.IGNORECASE)),
    (re.compile(r"\w+(?:ый|ой|ий)", re.IGNORECASE), re.compile("квартал", re.IGNORECASE)),
    (re.compile(r"\w+(?:ое|ье)", re.IGNORECASE), re.compile("полугоди", re.IGNORECASE)),
)
"""Ordinals as they are said of what is called so."""


def another_part_of_year(text: str, question: str) -> str:
    """The question of another half, quarter or week than the one that it names; empty for others.

    «второй» alone is one of a list, and so is «а второй?» unless nothing was asked about but the
    first quarter.
    """
    asked = _ASKED.fullmatch(text.strip(" ?!."))
    before = list(_SAID.finditer(question))
    if asked is None or len(before) != 1:
        return ""
    old = before[0]
    if not (asked["unit"] or asked["of"].strip() or _is_next(asked, old, question)):
        return ""
    said = asked["said"] if asked["unit"] else f"{asked['said']} {old['unit']}"
    if fold(said) == fold(old[0]):
        return ""
    if not asked["of"].strip():
        said = f"{old['of']}{said}"
    return f"{question[: old.start()]}{said}{question[old.end() :]}"


def is_part_beside(text: str, question: str) -> bool:
    """Whether «а вторая?», "and the second?" after a list of a part of the year asks of another
    part, and for none of the list.
    """
    asked = _ASKED.fullmatch(text.strip(" ?!."))
    if asked is None or not asked["opener"] or not another_part_of_year(text, question):
        return False
    first = _SAID.search(question)
    return first is not None and _LISTED.fullmatch(question[: first.start()]) is not None


def _is_next(asked: re.Match[str], old: re.Match[str], question: str) -> bool:
    """«а вторая?» after «первая неделя мая»."""
    if not asked["opener"] or not _LISTED.fullmatch(question[: old.start()]):
        return False
    which, unit = asked["which"], old["unit"]
    return any(said.fullmatch(which) and of.match(unit) for said, of in _CALLED)
