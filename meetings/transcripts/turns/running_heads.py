"""Running heads of pages that stand among the words of a text: "River Board – 12th sitting 1043".

A line that comes back on page after page with another number at its beginning or end.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from statistics import median
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_DIGITS: Final = re.compile(r"\d+")
_NO_PAGE: Final = re.compile(r"\d:\d|https?:|[/\\@<>|#*_\[\]]|\d\s?%")
"""What stands in times, addresses, lists of numbers and chats, and in no running head."""
_LEAST, _MOST = 25, 160
"""Characters of such a line: a shorter one may be an entry of a table."""
_PAGES: Final = 4
_NUMBERS: Final = 3
"""Different numbers at least: what ends in one year again and again is somebody's sentence."""
_APART: Final = 600
"""Characters from one to the next, in the middle of all: a third of a small page. What is said
of one year after another ("The budget was 12 million in 2019") stands line by line."""
_LABEL: Final = re.compile(r":\s")
"""Behind a label somebody speaks."""
_IN_ORDER: Final = 0.7
"""Share of such lines whose number is no smaller than the last; a scan misreads some."""


def running_heads(text: str) -> tuple[Stretch, ...]:
    """The lines of a text that are running heads, in order."""
    found: dict[str, list[tuple[Stretch, int]]] = defaultdict(list)
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        if _LEAST <= len(words) <= _MOST and (words[0].isdecimal() or words[-1].isdecimal()):
            _add(found, words, (at, at + len(line)))
        at += len(line) + 1
    heads = (lines for lines in found.values() if _are_pages(lines))
    return tuple(sorted(stretch for lines in heads for stretch, _ in lines))


def _add(found: dict[str, list[tuple[Stretch, int]]], words: str, stretch: Stretch) -> None:
    if _NO_PAGE.search(words) or _LABEL.search(words):
        return
    numbers = _DIGITS.findall(words)
    page = numbers[0] if words[0].isdecimal() else numbers[-1]
    found[" ".join(_DIGITS.sub("", words).split())].append((stretch, int(page)))


def _are_pages(lines: list[tuple[Stretch, int]]) -> bool:
    numbers = [number for _, number in lines]
    if len(numbers) < _PAGES or len(set(numbers)) < _NUMBERS:
        return False
    grows = sum(one <= after for one, after in pairwise(numbers))
    apart = median(after[0] - one[0] for (one, _), (after, _) in pairwise(lines))
    return apart >= _APART and grows >= _IN_ORDER * (len(numbers) - 1)
