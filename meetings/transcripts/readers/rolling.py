"""Roll-up captions: each cue repeats the last line, or extends what it said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from meetings.transcripts.readers.cues import Cue

_ROLLING: Final = 0.3
"""The share of cues that begin with what the last one ended with: .9 and more in files that roll,
some hundredths where people merely repeat a word."""


def unrolled(cues: Sequence[Cue]) -> list[Cue]:
    """The cues, each with what it adds; as they are where the file does not roll."""
    if len(cues) < 4:
        return list(cues)
    if _share(_shared_lines(one, after) > 0 for one, after in pairwise(cues)) >= _ROLLING:
        return _without_shared_lines(cues)
    if _share(_grows(one, after) for one, after in pairwise(cues)) >= _ROLLING:
        grown = [one for one, after in pairwise(cues) if not _grows(one, after)]
        return [*grown, cues[-1]]
    return list(cues)


def _share(signs: Iterable[bool]) -> float:
    seen = list(signs)
    return sum(seen) / len(seen)


def _shared_lines(one: Cue, after: Cue) -> int:
    """How many lines at the beginning of a cue are those at the end of the one before."""
    most = min(len(one.lines), len(after.lines))
    return _begins_again([*after.lines[:most], None, *one.lines[len(one.lines) - most :]])


def _begins_again(lines: Sequence[str | None]) -> int:
    """How many lines at the end are those at the beginning; None parts the two.

    How much of what fitted still fits behind a line is known from the lines before, so that none
    is looked at more than twice: with all lengths tried, a cue of thousands of lines took long.
    """
    fits = [0]
    for line in lines[1:]:
        at = fits[-1]
        while at and line != lines[at]:
            at = fits[at - 1]
        fits.append(at + (line == lines[at]))
    return fits[-1]


def _grows(one: Cue, after: Cue) -> bool:
    return after.voice == one.voice and " ".join(after.lines).startswith(" ".join(one.lines))


def _without_shared_lines(cues: Sequence[Cue]) -> list[Cue]:
    added = [cues[0]]
    for one, after in pairwise(cues):
        lines = after.lines[_shared_lines(one, after) :]
        if lines:
            added.append(replace(after, lines=lines))
    return added
