"""Several frequencies in one message: «ежедневно про мост и сразу про паром» are two wishes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from handlers.plain_words.subscribing_words import AT_ONCE, OFTEN

_HOW_OFTEN: Final = re.compile(
    rf"(?i)(?<![\w-])(?:{'|'.join((*OFTEN.values(), AT_ONCE))})(?![\w-])"
)
_JOINT: Final = re.compile(
    r"(?i)(?:,| +-| +–| +—|;)?(?: (?:и|а|а также|и еще|и ещё|плюс|and|but|and also|plus)\b| )"
)
"""Between two wishes; a space alone joins none, see _JOINS."""
_JOINS: Final = re.compile(r"(?i)[,;–—-]|\w")
_OF: Final = re.compile(r"(?i) *(?:на|о|об|обо|про|по|за|to|for|on|about|of) ")
"""What stands before each of them: «а про мост ежедневно»."""


def by_frequency(text: str) -> list[str]:
    """The wishes of a message that names several frequencies, each with its own; else nothing.

    Where one ends and the next begins has to be plain: at the frequency, or at a preposition.
    """
    found = list(_HOW_OFTEN.finditer(text))
    cuts = []
    for one, other in pairwise(found):
        joints = _joints(text, one.end(), other.start())
        if len(joints) != 1:
            return []
        cuts += joints
    if not cuts:
        return []
    starts = [0, *(stop for _, stop in cuts)]
    stops = [*(start for start, _ in cuts), len(text)]
    return [text[start:stop].strip(" ,;") for start, stop in zip(starts, stops, strict=True)]


def _joints(text: str, begin: int, stop: int) -> list[tuple[int, int]]:
    """Where two wishes may meet between two frequencies."""
    spans = [one.span() for one in _JOINT.finditer(text, begin, stop) if _JOINS.search(one[0])]
    return [
        (first, last)
        for first, last in spans
        if first == begin or last >= stop - 1 or _OF.match(text, last)
    ]
