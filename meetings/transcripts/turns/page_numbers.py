"""Numbers of pages in lines of their own, between the words of a text: "12", "– 13 –", «стр. 14».

Each is one more than the last, and a page of words stands between them; nobody says them.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_NUMBER: Final = re.compile(
    r"^[ \t\f]{0,120}(?:[-–—]\s?|\[)?(?:(?:page|p\.|стр\.?|страница|seite|pagina|página)\s)?"
    r"(?P<page>\d{1,5})(?:\s?[-–—]|\])?[ \t\f]{0,120}$",
    re.MULTILINE | re.IGNORECASE,
)
_LEAST: Final = 3
_APART: Final = 600
"""Characters from one to the next, in the middle of all: a third of a small page."""
_NEXT: Final = 0.8
"""Share of them that are one more than the last: a scan misreads some."""


def page_numbers(text: str) -> tuple[Stretch, ...]:
    """The lines of a text that are such, in order."""
    found = list(_NUMBER.finditer(text))
    if len(found) < _LEAST:
        return ()
    pairs = list(pairwise(found))
    following = sum(int(one["page"]) + 1 == int(after["page"]) for one, after in pairs)
    apart = median(after.start() - one.end() for one, after in pairs)
    fit = apart >= _APART and following >= _NEXT * len(pairs)
    return tuple(one.span() for one in found) if fit else ()
