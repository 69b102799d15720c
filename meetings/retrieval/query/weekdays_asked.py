"""Days of the week by which meetings are asked for: "meetings on Mondays", «по выходным»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from meetings.text.tokens import fold

_DAYS_EN: Final = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_DAYS_RU: Final = (
    "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям"
)  # fmt: skip
_HELD: Final = r"(?:held |that (?:were|was) )?(?:only )?"
_OF_MEETINGS: Final = r"(?= (?:meetings|talks|sessions|events))"
_PATTERNS: Final[tuple[tuple[frozenset[int], str], ...]] = (
    *(
        (
            frozenset([day]),
            rf"{_HELD}(?:on {en}days|every {en}day|on an? {en}day)|{en}day{_OF_MEETINGS}"
            rf"|(?:только )?по {ru}",
        )
        for day, (en, ru) in enumerate(zip(_DAYS_EN, _DAYS_RU, strict=True))
    ),
    (
        frozenset({5, 6}),
        rf"{_HELD}(?:on|at|during|over) (?:the )?weekends|weekend{_OF_MEETINGS}|по выходным",
    ),
    (frozenset(range(5)), rf"{_HELD}on (?:weekdays|work(?:ing)? ?days)|по будням"),
)
_ASKED: Final = tuple(
    (days, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for days, pattern in _PATTERNS
)


@dataclass(frozen=True, slots=True)
class WeekdaysAsked:
    """``days``: Monday being 0; ``rest``: the message without them."""

    days: frozenset[int]
    rest: str


def weekdays_asked(text: str) -> WeekdaysAsked | None:
    """The days of the week that a message names as such; None for "on Monday", a day."""
    folded = fold(text)
    if len(folded) != len(text):
        return None
    for days, pattern in _ASKED:
        if found := pattern.search(folded):
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            return WeekdaysAsked(days, " ".join(rest.split()))
    return None
