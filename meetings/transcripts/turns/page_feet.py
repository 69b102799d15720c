"""What stands at the foot of every page, the same each time, and breaks sentences in two.

"… the gates that ⏎ Disclaimer: This is no official report. ⏎ leak all winter": neither a word of
whoever speaks nor a label. What comes back and breaks no sentence may well be said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_DIGITS: Final = re.compile(r"\d+")
_LEAST, _MOST = 20, 400
"""Characters of such a line; shorter ones are answers that come back, "Thank you."."""
_PAGES: Final = 3
_BROKEN: Final = 2
"""Sentences that such a line breaks at least; one may be a slip."""
_SHARE: Final = 0.2
"""Share of its places in which it does: turns end at pages' ends, too."""
_APART: Final = 600
"""Characters from one to the next, in the middle of all: a third of a small page."""
_ENDS: Final = tuple('.?!…:;»”")]')


def page_feet(text: str) -> tuple[Stretch, ...]:
    """The lines of a text that are such, in order."""
    lines: list[tuple[int, str]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((at, line))
        at += len(line) + 1
    rows: dict[str, list[int]] = defaultdict(list)
    for row, (_, line) in enumerate(lines):
        if _LEAST <= len(line.strip()) <= _MOST:
            rows[" ".join(line.split())].append(row)
    again = {words: found for words, found in rows.items() if len(found) >= _PAGES}
    if not again:
        return ()
    around = _around_pages([line for _, line in lines])
    out = [
        row
        for found in again.values()
        if _apart([lines[row][0] for row in found]) and _breaks(found, around, lines)
        for row in found
    ]
    return tuple((lines[row][0], lines[row][0] + len(lines[row][1])) for row in sorted(out))


def _around_pages(lines: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """For each line the nearest above and below that does not come back but for its numbers, as
    pages' heads and feet do.
    """
    alike: dict[str, list[int]] = defaultdict(list)
    for row, line in enumerate(lines):
        alike[" ".join(_DIGITS.sub("", line).split())].append(row)
    of_pages = {row for rows in alike.values() if len(rows) >= _PAGES for row in rows}
    above = _last_before(range(len(lines)), of_pages)
    below = _last_before(range(len(lines) - 1, -1, -1), of_pages)
    return [(above[row], below[row]) for row in range(len(lines))]


def _last_before(rows: range, passed: set[int]) -> dict[int, int | None]:
    """For each row the last one, in the order given, that comes before and is not passed over."""
    found: dict[int, int | None] = {}
    last: int | None = None
    for row in rows:
        found[row] = last
        last = last if row in passed else row
    return found


def _apart(starts: Sequence[int]) -> bool:
    between = [after - one for one, after in pairwise(starts)]
    return median(between) >= _APART


def _breaks(
    rows: Sequence[int],
    around: Sequence[tuple[int | None, int | None]],
    lines: Sequence[tuple[int, str]],
) -> bool:
    broken = sum(_is_broken(*around[row], lines) for row in rows)
    return broken >= max(_BROKEN, _SHARE * len(rows))


def _is_broken(above: int | None, below: int | None, lines: Sequence[tuple[int, str]]) -> bool:
    """Whether a sentence goes on from one line to another, over those of pages between them."""
    if above is None or below is None:
        return False
    before, after = lines[above][1].rstrip(), lines[below][1].lstrip()
    return not before.endswith(_ENDS) and after[:1].islower()
