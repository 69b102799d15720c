"""Hours that a record prints between the words as the sitting goes on: "12.30 pm ⏎ … ⏎ 12.45 pm",
"9.48† ⏎ … ⏎ 10.03†".

A line with nothing but an hour, again and again, each later than the last: nobody says them, and
whoever spoke above goes on below.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_HOUR: Final = re.compile(
    r"^[ \t]{0,40}[(\[]?(?P<hour>\d{1,2})[.:](?P<minute>\d\d)"
    r"(?: ?(?P<half>[ap]\.?m\.?)|[†‡])[)\]]?"
    r"[ \t]{0,40}$",
    re.MULTILINE | re.IGNORECASE,
)
_LEAST: Final = 3
_LATER: Final = 0.9
"""Share of them that are later than the last: one may be misprinted, or a day begin again."""
_AMONG: Final = 0.7
"""Share of them that stand between a sentence and words; others stand beside names."""
_NAME: Final = 6
"""Words from which on a line is no name by itself."""
_LOOKED: Final = 200
_ENDS: Final = tuple('.!?…)]”"»')
_HALF: Final = 12 * 60


def hours_of_records(text: str) -> tuple[Stretch, ...]:
    """The lines of a text that are such, in order."""
    found = list(_HOUR.finditer(text))
    pairs = list(pairwise(map(_minutes, found)))
    later = sum(one < after for one, after in pairs)
    fit = len(found) >= _LEAST and later >= _LATER * len(pairs)
    fit = fit and sum(_is_among_words(one, text) for one in found) >= _AMONG * len(found)
    return tuple(one.span() for one in found) if fit else ()


def _minutes(hour: re.Match[str]) -> int:
    """Minutes since midnight; noon is 12 pm, or "12.00†", as a clerk signs it."""
    if hour["half"] is None:
        return int(hour["hour"]) * 60 + int(hour["minute"])
    half = _HALF * (hour["half"][0] in "pP")
    return int(hour["hour"]) % 12 * 60 + int(hour["minute"]) + half


def _is_among_words(hour: re.Match[str], text: str) -> bool:
    """Whether a sentence ends above an hour, and words stand below it."""
    above = text[max(0, hour.start() - _LOOKED) : hour.start()].rstrip()
    below = text[hour.end() : hour.end() + _LOOKED].lstrip().partition("\n")[0]
    return above.endswith(_ENDS) and len(below.split()) >= _NAME
