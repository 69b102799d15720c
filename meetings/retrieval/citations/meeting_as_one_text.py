"""All words of a meeting as one text: turns may be cut differently, the words stay in order."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from meetings.model.meeting import LEAD, Meeting

_BLANKS = str.maketrans(dict.fromkeys("\n\t\r\u00a0\u2007\u2009\u202f", " "))


def plain(text: str) -> str:
    """A text, as long as it was, with all blanks alike."""
    return text.translate(_BLANKS)


class WholeText:
    """The lead and the turns of a meeting, joined by a line feed each."""

    def __init__(self, meeting: Meeting) -> None:
        parts = [meeting.lead, *(turn.text for turn in meeting.turns)]
        self.text = "\n".join(parts)
        self._starts = [0, *accumulate(len(part) + 1 for part in parts)][:-1]
        self._ends = [start + len(part) for start, part in zip(self._starts, parts, strict=True)]

    @cached_property
    def plain(self) -> str:
        """The same with all blanks alike: they are set otherwise from page to page."""
        return plain(self.text)

    def offset(self, turn: int, start: int) -> int:
        """Where a place of a turn is in the whole."""
        return self._starts[turn - LEAD] + start

    def place(self, at: int) -> tuple[int, int]:
        """The turn and the offset in it of a place of the whole."""
        part = max(bisect_right(self._starts, at) - 1, 0)
        return part + LEAD, at - self._starts[part]

    def turn_end(self, at: int) -> int:
        """Where, in the whole, the turn around a place ends."""
        return self._ends[max(bisect_right(self._starts, at) - 1, 0)]

    def places_of(self, words: str) -> list[int]:
        """Every place at which some words (with plain blanks) begin, in order."""
        found: list[int] = []
        at = self.plain.find(words) if words else -1
        while at >= 0:
            found.append(at)
            at = self.plain.find(words, at + 1)
        return found
