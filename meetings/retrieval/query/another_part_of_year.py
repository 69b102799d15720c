"""Another half or quarter of the year asked about: «а во втором?», "second half"."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.tokens import fold

_ORDINALS: Final = (
    r"перв\w{2,3}|втор\w{2,3}|трет(?:ий|ьем|ьего)|четв[её]рт\w{2,3}"
    r"|first|second|third|fourth|1st|2nd|3rd|4th|[1-4]-?(?:й|го|ом|м|е)"
)
_UNITS: Final = r"полугоди[еяию]|половин[аеу]|квартал[аеу]?|half|quarter"
_SAID: Final = re.compile(
    rf"(?P<of>(?:(?:во?|за|in|for|during)\s+)?(?:the\s+)?)(?P<which>{_ORDINALS})\s+(?P<unit>{_UNITS})",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    rf"(?P<opener>(?:(?:а|и|ну|and|what\s+about|how\s+about|а\s+что)\s+)*)"
    rf"(?P<said>(?P<of>(?:(?:во?|за|in|for|during)\s+)?(?:the\s+)?)(?P<which>{_ORDINALS})"
    rf"(?:\s+(?P<unit>{_UNITS}))?)",
    re.IGNORECASE,
)


def another_part_of_year(text: str, question: str) -> str:
    """The question of another half or quarter than the one that it names; empty for others.

    «а второй?» alone is one of a list.
    """
    asked = _ASKED.fullmatch(text.strip(" ?!."))
    before = list(_SAID.finditer(question))
    if asked is None or len(before) != 1 or not (asked["unit"] or asked["of"].strip()):
        return ""
    old = before[0]
    said = asked["said"] if asked["unit"] else f"{asked['said']} {old['unit']}"
    if fold(said) == fold(old[0]):
        return ""
    if not asked["of"].strip():
        said = f"{old['of']}{said}"
    return f"{question[: old.start()]}{said}{question[old.end() :]}"
