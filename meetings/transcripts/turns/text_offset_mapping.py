"""A text without some stretches of it, and where each place of the one is in the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from meetings.transcripts.turns.person_cards import Stretch


@dataclass(frozen=True, slots=True)
class CleanedText:
    """What is left of a text, and where each of its pieces stood and stands."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def origin(self, at: int) -> int:
        """The place in the whole text of a place in what is left."""
        piece = bisect_right(self.starts, at) - 1
        return self.origins[piece] + at - self.starts[piece]

    def place(self, origin: int) -> int:
        """The place in what is left of a place in the whole text, or of what follows it."""
        piece = bisect_right(self.origins, origin) - 1
        if piece < 0:
            return 0
        end = self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)
        return min(self.starts[piece] + origin - self.origins[piece], end)


def text_without(body: str, out: Iterable[Stretch]) -> CleanedText:
    """A body without the stretches ``out``, which are in order and do not touch."""
    parts, starts, origins = [], [], []
    at = length = 0
    for start, stop in (*out, (len(body), len(body))):
        starts.append(length)
        origins.append(at)
        parts.append(body[at:start])
        length += start - at
        at = stop
    return CleanedText("".join(parts), tuple(starts), tuple(origins))


def merged(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same stretches in order, those that touch as one."""
    found: list[Stretch] = []
    for start, stop in sorted(one for one in stretches if one[0] < one[1]):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(stop, found[-1][1])
        else:
            found.append((start, stop))
    return tuple(found)
