"""The longest or shortest meetings, or those at which most people speak, as they are asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from meetings.retrieval.query.date_words import NUMBERS
from meetings.text.tokens import fold

Size = Literal["longest", "shortest", "most_people", "fewest_people"]

_MOST_RU: Final = r"(?:сам\w{2,3} больш\w+|наибольш\w+|максимальн\w+|рекордн\w+)"
_FEWEST_RU: Final = r"(?:сам\w{2,3} (?:маленьк|мал|небольш)\w+|наименьш\w+|минимальн\w+)"
_NUMBER_RU: Final = r"(?:числом|количеством|число|количество)"
_PEOPLE_RU: Final = (
    r"(?:участников|выступающих|выступавших|выступивших|спикеров|ораторов|людей|народу|человек)"
)
_CAME_RU: Final = r"(?:(?:было|участвовало|выступало|выступило|присутствовало|говорило) )?"
_PEOPLE_EN: Final = r"(?:speakers|participants|people|attendees)"
_HAD_EN: Final = r"(?:(?:with|that had|which had|that has|had|has|have) )?(?:the )?"
_NUMBER_EN: Final = r"(?:number|count) of"
_PATTERNS: Final[tuple[tuple[Size, str], ...]] = (
    ("longest", r"сам\w{2,3} (?:длинн|долг|продолжительн|объемн)\w+|длиннейш\w+"
     r"|(?:длил|шл|продолжал)\w+ дольше (?:всего|всех)|дольше (?:всего|всех) (?:длил|шл)\w+"
     r"|longest|lengthiest"),
    ("shortest", r"сам\w{2,3} (?:коротк|кратк|недолг)\w+|кратчайш\w+|shortest|briefest"),
    ("most_people", rf"(?:со? )?{_MOST_RU} {_NUMBER_RU} {_PEOPLE_RU}"
     rf"|{_CAME_RU}больше всего {_PEOPLE_RU}|сам\w{{2,3}} (?:многолюдн|массов)\w+"
     rf"|{_HAD_EN}(?:(?:largest|highest|greatest|biggest) {_NUMBER_EN}|most) {_PEOPLE_EN}"
     r"|most crowded|best attended"),
    ("fewest_people", rf"(?:со? )?{_FEWEST_RU} {_NUMBER_RU} {_PEOPLE_RU}"
     rf"|{_CAME_RU}меньше всего {_PEOPLE_RU}|сам\w{{2,3}} малолюдн\w+"
     rf"|{_HAD_EN}(?:(?:smallest|lowest) {_NUMBER_EN}|fewest) {_PEOPLE_EN}"),
)  # fmt: skip
_MANY: Final = rf"\d{{1,2}}|{'|'.join(word for word in NUMBERS if word not in {'a', 'an'})}"
_ASKED: Final = tuple(
    (size, re.compile(rf"(?<!\w)(?:(?P<many>{_MANY}) )?(?P<asked>{pattern})(?!\w)"))
    for size, pattern in _PATTERNS
)
_SEVERAL: Final = re.compile(
    r"\bсамы(?:е|х|ми)\b"
    r"|\b(?:meeting|session|summit|interview|conference|transcript|event|conversation)s\b"
)
"""More than one is asked for."""
_SPEECH: Final = re.compile(r"\b(?:выступлени\w+|речь|речи|speech(?:es)?)\b")
"""What one person says is no meeting, and its length is not that of a transcript."""

_OF_LIST: Final = re.compile(
    r"\W*(?:(?:а|и|ну|какая|которая|покажи(?:те)?|открой(?:те)?|дай(?:те)?|была|это"
    r"|из (?:них|этих|списка)|среди них|and|so|what|about|which|show|open|give|me|was|is|the|one"
    r"|of (?:them|these|those)|among them)(?:\W+|$))*"
)
"""All that a message says beside the size which one of a list has."""


@dataclass(frozen=True, slots=True)
class SizeAsked:
    """``rest``: the message without it; ``most``: how many are wanted, None for no number."""

    size: Size
    most: int | None
    rest: str


def size_asked(text: str) -> SizeAsked | None:
    """Which meetings are asked for by their size; None where none are."""
    folded = fold(text)
    if len(folded) != len(text) or _SPEECH.search(folded):
        return None
    for size, pattern in _ASKED:
        if found := pattern.search(folded):
            written = found["many"]
            many = _number(written) if written else 1
            several = not written and _SEVERAL.search(folded)
            rest = f"{text[: found.start()]}{text[found.end() :]}"
            return SizeAsked(size, None if several else many, " ".join(rest.split()))
    return None


def size_of_list_asked(text: str) -> Size | None:
    """By which size one of the meetings just listed is wanted; None for other messages.

    «самая длинная встреча» says itself of what, and is asked of the whole archive.
    """
    asked = size_asked(text)
    if asked is None or asked.most != 1 or not _OF_LIST.fullmatch(fold(asked.rest)):
        return None
    return asked.size


def _number(written: str) -> int:
    return int(written) if written.isdigit() else NUMBERS[written]
