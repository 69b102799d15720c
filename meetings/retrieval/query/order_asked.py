"""In which order a list is wanted: "oldest first", «сначала новые», «по хронологии»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from meetings.text.scripts import is_cyrillic

_OLD_RU: Final = r"(?:стар|ранн|давн|перв)(?:ые|ых|ими|ыми|их|ие)"
_NEW_RU: Final = r"(?:нов|свеж|последн|поздн|недавн)(?:ые|ых|ими|ыми|их|ие)"
_SORT: Final = (
    r"(?:(?:отсортируй|сортируй|упорядочи|расположи|выстрой|расставь|покажи|выведи|дай|sort|order"
    r"|arrange|show|list|put)(?:те)?\s+)?"
    r"(?:(?:их|встречи|список|все|мне|them|these|those|it|all|the|meetings|list|me)\s+)*"
)
_BY_DATE: Final = r"(?:по\s+дат(?:е|ам)|по\s+времени|by\s+(?:the\s+)?(?:date|time)s?)"
_OLDEST: Final = (
    rf"(?:сначала|сперва|вначале|начни(?:те)?\s+с|начиная\s+с)\s+(?:сам\w+\s+)?{_OLD_RU}"
    rf"|(?:от|с)\s+(?:сам\w+\s+)?{_OLD_RU}\s+к\s+(?:сам\w+\s+)?\w+|(?:сам\w+\s+)?{_OLD_RU}\s+(?:сначала|сперва|вначале|первыми|вперед)"
    r"|в\s+(?:обратн\w+|хронологическ\w+|прям\w+)\s+порядке|по\s+(?:возрастанию|хронологии)"
    r"|(?:the\s+)?(?:oldest|earliest)(?:\s+ones?)?\s+(?:first|on\s+top)|from\s+(?:the\s+)?(?:oldest|earliest)"
    r"(?:\s+to\s+(?:the\s+)?\w+)?|(?:in\s+)?(?:chronological|reverse|ascending)(?:\s+order)?"
    r"|reverse\s+(?:the\s+)?(?:order|list)|old(?:er)?\s+(?:ones\s+)?first"
)
_NEWEST: Final = (
    rf"(?:сначала|сперва|вначале|начни(?:те)?\s+с|начиная\s+с)\s+(?:сам\w+\s+)?{_NEW_RU}"
    rf"|(?:от|с)\s+(?:сам\w+\s+)?{_NEW_RU}\s+к\s+(?:сам\w+\s+)?\w+|(?:сам\w+\s+)?{_NEW_RU}\s+(?:сначала|сперва|вначале|первыми|вперед)"
    r"|по\s+убыванию|(?:the\s+)?(?:newest|latest|most\s+recent|recent|last)(?:\s+ones?)?\s+(?:first|on\s+top)"
    r"|from\s+(?:the\s+)?(?:newest|latest)(?:\s+to\s+(?:the\s+)?\w+)?|descending(?:\s+order)?"
    r"|new(?:er)?\s+(?:ones\s+)?first"
)
_ORDER: Final = rf"(?:(?P<oldest>{_OLDEST})|(?P<newest>{_NEWEST}))(?:\s+{_BY_DATE})?"
_AT_THE_END: Final = re.compile(
    rf"(?P<rest>.*?\w)[\s,.;:–—-]+(?:\(\s*)?(?:{_BY_DATE}[\s,:–—-]+)?{_ORDER}[\s?!.)]*",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"(?:(?:а|и|но|ну|можно|давай|теперь|and|but|now|please|can\s+you|could\s+you)[\s,]+)*"
    rf"{_SORT}(?:(?:{_BY_DATE}[\s,:–—-]+)?{_ORDER}|(?P<date>{_BY_DATE}))"
    r"(?:[\s,]+(?:please|pls|пожалуйста|плиз|можно))*[\s?!.]*",
    re.IGNORECASE,
)

_REVERSED: Final = re.compile(
    r"(?:(?:а|и|теперь|можно|and|now)[\s,]+)*(?:наоборот|в\s+обратном\s+порядке|переверни(?:те)?"
    r"(?:\s+список)?|(?:the\s+)?other\s+way\s+(?:a?round)|reversed?(?:\s+(?:it|them|the\s+(?:list|order)))?"
    r"|(?:in\s+)?reverse(?:\s+order)?)[\s?!.]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OrderAsked:
    """``rest``: the message without its order, empty where it asks for nothing else."""

    rest: str
    oldest_first: bool


def order_asked(text: str) -> OrderAsked | None:
    """The order that a message names behind what it asks for, or alone; None for others."""
    said = " ".join(text.split())
    if alone := _ALONE.fullmatch(said):
        return OrderAsked("", alone["oldest"] is not None)
    if found := _AT_THE_END.fullmatch(said):
        return OrderAsked(found["rest"], found["oldest"] is not None)
    return None


def without_order(listed: str) -> str:
    """What asks for a list, in whatever order it was wanted."""
    order = order_asked(listed)
    return order.rest if order and order.rest else listed


def list_in_order(text: str, listed: str) -> str:
    """ "oldest first" after a list: what asks for it in that order; empty for others."""
    if not listed:
        return ""
    order, before = order_asked(text), order_asked(listed)
    oldest = order.oldest_first if order and not order.rest else None
    if _REVERSED.fullmatch(" ".join(text.split())):
        oldest = before is None or not before.oldest_first
    if oldest is None:
        return ""
    asked = without_order(listed).rstrip(" ?!.")
    if not oldest:
        return asked
    return f"{asked}, {'сначала старые' if is_cyrillic(asked) else 'oldest first'}"
