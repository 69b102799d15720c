"""The index of words behind the record of a court: "gate 4:12,20 9:3", word after word.

Each stands with the pages and lines where it was said. Nobody says it, and its words in the
margin are no labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_PLACES: Final = re.compile(r"(?<![\d:.])\d{1,4}:\d{1,2}(?:,\d{1,2})*(?![\d:])")
"""A page and its lines; a word may be glued to it: "deem15:7"."""
_SEVERAL: Final = re.compile(r":(?<=\d:)\d{1,2},\d{1,2}(?!\d)")
"""Several lines of one page, as no hour has them; the colon first, which is looked for."""
_LEAST: Final = 40
"""Places that an index tells at least."""
_LEAST_SEVERAL: Final = 5
_WEIGHT: Final = 2
"""Words that a place outweighs: two words stand with one where a line was broken."""
_GAP: Final = 60
"""Words between such lines that are none of an index: a paragraph is said there."""


def word_indexes(text: str) -> tuple[Stretch, ...]:
    """Where such indexes stand, in order."""
    if len(_SEVERAL.findall(text)) < _LEAST_SEVERAL:
        return ()
    return tuple(
        (start, stop)
        for start, stop in _dense(text)
        if len(_PLACES.findall(text, start, stop)) >= _LEAST
        and len(_SEVERAL.findall(text, start, stop)) >= _LEAST_SEVERAL
    )


def _dense(text: str) -> Iterator[Stretch]:
    """Stretches of lines in which places outweigh words."""
    start = best = at = 0
    weight = most = 0
    for line in text.split("\n"):
        end = at + len(line)
        places = len(_PLACES.findall(line))
        if weight == 0:
            start = at
        weight = max(0, weight + _WEIGHT * places - len(line.split()) + places)
        if weight > most:
            most, best = weight, end
        if most and (weight == 0 or most - weight > _GAP):
            yield start, best
            weight = most = 0
        at = end + 1
    if most:
        yield start, best
