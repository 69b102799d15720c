"""How a time is told from another one, as patterns over folded text without punctuation. Data.

«а годом раньше?», «на следующей неделе», "the year before".
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal

UNITS: Final[dict[Literal["day", "week", "month", "quarter", "year"], str]] = {
    "day": r"д(?:ень|ня|ней|нем|нями)|сутки|days?",
    "week": r"недел(?:я|ю|и|е|ей|ь|ями)|weeks?",
    "month": r"месяц(?:а|е|ем|ев|ами)?|months?",
    "quarter": r"квартал(?:а|е|ом|ов|ами)?|quarters?",
    "year": r"год(?:а|у|ом|ами)?|лет|years?",
}
NUMBERS: Final[dict[str, int]] = {
    "один": 1, "одним": 1, "одну": 1, "одной": 1, "a": 1, "an": 1, "one": 1,
    "два": 2, "две": 2, "двумя": 2, "пару": 2, "two": 2, "2": 2,
    "три": 3, "тремя": 3, "three": 3, "3": 3,
    "четыре": 4, "четырьмя": 4, "four": 4, "4": 4,
    "пять": 5, "пятью": 5, "five": 5, "5": 5, "десять": 10, "ten": 10, "10": 10,
}  # fmt: skip
BESIDE_A_FIGURE: Final = (
    (
        r"(?:(?:а|и|ну) )*(?:(?:сколько|как(?:ой|ая|ое)) )?(?:был[аои]? )?(?:до этого|до того|перед этим|раньше|ранее|прежде)",
        "годом раньше",
    ),
    (
        r"(?:(?:а|и|ну) )*(?:(?:сколько|как(?:ой|ая|ое)) )?(?:стал[аои]? )?(?:после этого|потом|позже|затем)",
        "годом позже",
    ),
    (
        r"(?:(?:and|so|what about|what was it) )*(?:before(?: that| this| then)?|earlier)",
        "a year earlier",
    ),
    (
        r"(?:(?:and|so|what about|what was it) )*(?:after(?: that| this)?|later|afterwards)",
        "a year later",
    ),
)
"""Right after a figure of a year: that of the year beside it."""
_COUNT = rf"(?:(?P<count>{'|'.join(NUMBERS)}) )?"
_BEFORE = (
    r"(?:(?:а|и|ну|но|ок|окей|and|so|ok|okay|but|what|how|about|что|как|насчет|было|происходило"
    r"|сколько|как(?:ой|ая|ое|ие|ов|ова|ово)|он[аои]?|была|кто|был|были|тогда|then|was|it|happened|for|on|in|there|the|встречи|meetings"
    r"|еще|another) )*"
)
_BEHIND = (
    r"(?: (?:что|было|как|там|сколько|кто|был|были|то|же|тогда|произошло|происходило|what|was|it"
    r"|happened|there|then|though|встречи))*"
)
_AND_THAT = r"(?: (?:этого|того|нее|него|that|this|it))?"


@cache
def steps_of(unit: str) -> tuple[tuple[re.Pattern[str], int, bool], ...]:
    """Patterns for steps of a unit: each with 1 or -1, and whether the whole unit is meant."""
    some = UNITS[unit]  # type: ignore[index]
    kinds: list[tuple[str, int, bool]] = [
        (rf"(?:за |на )?{_COUNT}(?:{some}) (?:раньше|ранее|перед этим|назад от этого)", -1, False),
        (rf"за {_COUNT}(?:{some}) до{_AND_THAT}", -1, False),
        (rf"{_COUNT}(?:{some}) (?:before|earlier|prior|previously){_AND_THAT}", -1, False),
        (rf"(?:на |в |во |за )?(?:предыдущ\w+|previous|preceding|prior) (?:{some})", -1, True),
        (rf"(?:на )?{_COUNT}(?:{some}) (?:позже|позднее|спустя|после{_AND_THAT})", 1, False),
        (rf"(?:через|спустя) {_COUNT}(?:{some})(?: после{_AND_THAT})?", 1, False),
        (rf"{_COUNT}(?:{some}) (?:later|afterwards?|after|on){_AND_THAT}", 1, False),
        (rf"(?:на |в |во |за )?(?:следующ\w+|next|following) (?:{some})", 1, True),
    ]
    if unit == "day":
        kinds += [("накануне", -1, True), (r"назавтра|на другой день", 1, True)]
    return tuple(
        (re.compile(f"{_BEFORE}(?:{pattern}){_BEHIND}"), sign, whole)
        for pattern, sign, whole in kinds
    )
