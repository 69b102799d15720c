"""The interval in which the true value lies, given how a figure is worded and rounded."""

from __future__ import annotations

import re
from typing import Literal

from meetings.model.fact import Fact
from meetings.statistics.figures import bound_words as words_of

Bounds = tuple[float, float]
Bound = Literal["", "more", "less", "nearly", "about"]
"""What is said beside a figure of how much it is; nothing where it is that much."""
_BEFORE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        words_of.NO_MORE,
        words_of.NO_LESS,
        words_of.MORE,
        words_of.LESS,
        words_of.NEARLY,
    )
)
_UP_TO = re.compile(words_of.UP_TO, re.IGNORECASE)
_ABOUT = re.compile(words_of.ABOUT, re.IGNORECASE)
_OR_MORE = re.compile(words_of.OR_MORE, re.IGNORECASE)
_OR_LESS = re.compile(words_of.OR_LESS, re.IGNORECASE)
_AND_MORE = re.compile(words_of.AND_MORE, re.IGNORECASE)
_LOOKED = 40
"""Characters before a figure that may bound it."""
_SAME = 0.02
"""Values that differ less are one."""
_ROUNDED = 0.15
"""The most of itself that rounding takes from a figure."""
# "About 100" may be 88 to 112, "nearly 100" 85 and up; "over 100" may be 150 and no more, or a
# report of 50 would never contradict one of "over 20".
_ROUGH, _NEARLY, _OPEN = 0.12, 0.85, 1.5


def bounds_of(fact: Fact, sentence: str, start: int) -> Bounds | None:
    """The least and the greatest value that a figure at ``sentence[start:]`` may stand for."""
    if not isinstance(fact.value, int | float) or fact.value < 0:
        return None
    low = float(fact.value)
    high = max(low, float(fact.value_to or low))
    bound = bound_of(fact, sentence, start)
    if bound and high == low:
        return _rough(low, bound)
    return low - _rounding(low), high + _rounding(high)


def bound_of(fact: Fact, sentence: str, start: int) -> Bound:
    """How the figure at ``sentence[start:]`` is bounded."""
    before, after = sentence[max(start - _LOOKED, 0) : start], sentence[start + len(fact.text) :]
    no_more, no_less, more, less, nearly = (bool(one.search(before)) for one in _BEFORE)
    if not fact.approx:  # nor of a rise "from 20 to 56"
        less = less and not _UP_TO.search(before)
    if not no_more and (no_less or more or _OR_MORE.match(after) or _AND_MORE.search(fact.text)):
        return "more"
    if no_more or less or _OR_LESS.match(after):
        return "less"
    if nearly:
        return "nearly"
    return "about" if fact.approx else ""


def is_limited(before: str) -> bool:
    """Whether the words before a figure make it the most or the least that it is."""
    return any(one.search(before) for one in _BEFORE[:-1])  # but nearly


def bound_begins(before: str) -> int:
    """Where in the words before a figure begins what bounds it; their end where nothing does."""
    found = (one.search(before) for one in (*_BEFORE, _ABOUT))
    return min((one.start() for one in found if one), default=len(before))


def _rough(value: float, bound: Bound) -> Bounds:
    if bound == "more":
        return value * (1 - _SAME), value * _OPEN
    if bound == "less":
        return value / _OPEN, value * (1 + _SAME)
    if bound == "nearly":
        return value * _NEARLY, value * (1 + _SAME)
    return value * (1 - _ROUGH), value * (1 + _ROUGH)


def _rounding(value: float) -> float:
    """Half of the last place that is not nought: 25 billion may be 24.6 of them, 105 is 105."""
    digits = f"{value:.6f}".rstrip("0").rstrip(".")
    decimals = len(digits.partition(".")[2])
    place = 10.0**-decimals
    if not decimals:
        place = 10.0 ** (len(digits) - len(digits.rstrip("0")))
    return min(place / 2, value * _ROUNDED)


def apart(one: Bounds, other: Bounds) -> bool:
    """Whether no value lies within both, and the gap is no matter of rounding."""
    first, second = sorted((one, other))
    middle = [(low + high) / 2 for low, high in (first, second)]
    # A billionth is what adding floats leaves over.
    return first[1] <= second[0] * (1 + 1e-9) and middle[1] - middle[0] > _SAME * middle[1]
