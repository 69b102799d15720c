"""Numbers of turns or lines before their labels: "2: Bo Lee: …", "[3] Anna: …", «4. Иванов: …»,
"01.05 Anna: …".

Whoever numbers the turns of a transcript does so from the first to the last; nobody says the
numbers. A list within somebody's words has no labels, or is shorter than the talk around it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.parts_of_labels import key_of
from meetings.transcripts.turns.person_cards import Stretch

_COUNTED: Final = re.compile(
    r"^[ \t]{0,9}(?:\[(?P<square>\d{1,5})\]|\((?P<round>\d{1,5})\)|(?P<bare>\d{1,5})[.:)]"
    r"|(?P<parts>\d{1,3}\.\d{1,4})(?=\s{1,9}[^\W\d_])"
    r"|(?P<column>\d{1,5})(?=\t|[ ]{2}))[ \t\u00a0|]{1,9}"
    r"(?=(?P<label>[^\W\d_][^\n:：]{0,60}?)[ \t]{0,3}[:：](?![/\d])\s*\S)",
    re.MULTILINE,
)
_OTHERS: Final = re.compile(r"^[ \t]{0,9}[^\W\d_][^\n:：]{0,60}[:：]\s*\S", re.MULTILINE)
"""Lines with a label and no number."""
_LEAST: Final = 3
_IN_ORDER: Final = 0.9
"""Share of the numbers that are greater than the one before: one in ten may be wrong."""
_CLOSE: Final = 0.5
"""Share of the numbers that are one more: turns are left out of an excerpt."""
_NEW: Final = 0.75
"""Share of different labels above which it is a list of things: in a talk they come back."""


def numbers_before_labels(text: str) -> tuple[Stretch, ...]:
    """Where such numbers stand, with the blanks behind them; none where it is a list."""
    found = list(_COUNTED.finditer(text))
    if len(found) < _LEAST or len(found) < len(_OTHERS.findall(text)):
        return ()
    if not (_are_counted([_number(one) for one in found]) and _come_back(found)):
        return ()
    return tuple((one.start(), one.end()) for one in found)


def _number(found: re.Match[str]) -> int:
    if found["parts"]:  # "01.05": the fifth speech of the first item
        item, speech = found["parts"].split(".")
        return int(item) * _MOST_SPEECHES + int(speech)
    return int(next(filter(None, found.group("square", "round", "bare", "column"))))


_MOST_SPEECHES: Final = 10_000
"""More than an item of an agenda has."""


def _are_counted(numbers: list[int]) -> bool:
    pairs = list(pairwise(numbers))
    grow = sum(one < after for one, after in pairs)
    next_ones = sum(one + 1 == after for one, after in pairs)
    return grow >= _IN_ORDER * len(pairs) and next_ones >= _CLOSE * len(pairs)


def _come_back(found: list[re.Match[str]]) -> bool:
    labels = [one["label"] for one in found if look_of(one["label"]) is not None]
    if 2 * len(labels) < len(found):
        return False
    return len(set(map(key_of, labels))) <= _NEW * len(labels) or all(map(is_certain, labels))
