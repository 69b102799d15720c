"""What was edited in a quote since it was shown, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz.distance import LCSseq

from meetings.model.citation import CitationStatus

_WORD = re.compile(r"\S+")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that were there and what replaced them; either may be empty.

    ``place``: where the new ones stand in the words of today, or where the old ones stood.
    """

    was: str
    now: str
    place: Span


def edits_of(found: CitationStatus) -> list[Edit]:
    """The differences, in order; none where nothing was edited, or the old words are not kept."""
    if found.status != "edited" or not found.was or found.now is None:
        return []
    was, now = ([m.span() for m in _WORD.finditer(text)] for text in (found.was, found.now))
    codes = LCSseq.opcodes(
        [found.was[slice(*one)] for one in was], [found.now[slice(*one)] for one in now]
    )
    stops = [*now, (len(found.now), len(found.now))]
    made = []
    for equal, group in groupby(codes, key=lambda code: code.tag == "equal"):
        if not equal:
            parts = list(group)
            first, last = parts[0], parts[-1]
            old = was[first.src_start : last.src_end]
            new = now[first.dest_start : last.dest_end]
            at = stops[first.dest_start][0]
            place = (at, new[-1][1]) if new else (at, at)
            words = found.was[old[0][0] : old[-1][1]] if old else ""
            made.append(Edit(words, found.now[slice(*place)], place))
    return made
