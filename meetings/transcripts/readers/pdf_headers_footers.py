"""Removes what repeats on every page: headers, footers, page and line numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from meetings.transcripts.readers.bold_paragraphs import Run
from meetings.transcripts.readers.pdf_lines import PdfLine

_EDGE: Final = 4
"""Lines at the top and at the bottom of a page that may be such."""
_FEWEST: Final = 3
"""Pages on which a line must come back."""
_PAGE_NUMBER = re.compile(
    r"(?:(?:page|стр(?:аница|\.)?|p\.|s\.|seite|página)\s*)?[-–—(|\[]?\s*(?:\d{1,4}|[ivxl]{1,6})"
    r"\s*[-–—)|\]]?(?:\s*(?:of|из|/|von|de|sur)\s*\d{1,4})?\s*(?:page|стр\.?)?",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"(?:file|https?)://\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d\b")
"""How the line begins that a browser prints on top and at the bottom."""
_LINE_NUMBER = re.compile(r"\s*(\d{1,3})(?:\s+|$)")
_NUMBER_BEHIND = re.compile(r"(?:^|\s+)(\d{1,3})\s*$")
# Of a page's lines, and lines at least, that begin with a number where the lines are numbered:
# depositions leave only headings without one.
_NUMBERED: Final = 0.6
_FEWEST_NUMBERED: Final = 8


def without_edges(pages: Sequence[Sequence[PdfLine]]) -> list[list[PdfLine]]:
    """The pages without what repeats at their edges and without their numbers."""
    numbered = [_without_line_numbers(page) for page in pages]
    seen = Counter(key for page in numbered for key in {*_keys(page)})
    most = max(_FEWEST, len(pages) // 10)
    # On a tenth of the pages, as running heads change with the chapter; twenty are enough in any
    # volume.
    repeated = {key for key, times in seen.items() if times >= min(most, 20)}
    return [
        [line for number, line in enumerate(page) if not _is_edge(page, number, repeated)]
        for page in numbered
    ]


def _keys(page: Sequence[PdfLine]) -> list[str]:
    return [_key(page[number]) for number in range(len(page)) if _at_edge(page, number)]


def _key(line: PdfLine) -> str:
    """A line as its like on the next page: its numbers do not count."""
    return re.sub(r"\d+|\s+", "#", line.text.strip().casefold())


def _at_edge(page: Sequence[PdfLine], number: int) -> bool:
    """Whether a line is one of the highest or lowest, wherever the reading order puts it."""
    y = page[number].y
    above = sum(line.y > y + 1 for line in page)
    below = sum(line.y < y - 1 for line in page)
    # A short page's fifth, so that one of five lines is not all edge.
    return min(above, below) < min(_EDGE, 1 + len(page) // 5)


def _is_edge(page: Sequence[PdfLine], number: int, repeated: set[str]) -> bool:
    if not _at_edge(page, number):
        return False
    line = page[number]
    outermost = line.y in {max(one.y for one in page), min(one.y for one in page)}
    words = line.text.strip()
    if outermost and (_PAGE_NUMBER.fullmatch(words) or _PRINTED.match(words)):
        return True
    return _key(line) in repeated and not _spoken(line)


def _spoken(line: PdfLine) -> bool:
    """A label alone in its line may come back on every page: it is not cut."""
    return line.text.rstrip().endswith(":")


def _without_line_numbers(page: Sequence[PdfLine]) -> list[PdfLine]:
    """Depositions number the lines of each page from 1 to 25, before the words or behind them."""
    if _are_numbers([_LINE_NUMBER.match(line.text) for line in page]):
        return [line for one in page if (line := _cut_before(one)) is not None]
    if _are_numbers([_NUMBER_BEHIND.search(line.text) for line in page]):
        return [line for one in page if (line := _cut_behind(one)) is not None]
    return list(page)


def _are_numbers(found: Sequence[re.Match[str] | None]) -> bool:
    """Whether most lines have a number, each one more than the last or the same step more."""
    numbers = [int(one[1]) for one in found if one]
    if len(numbers) < max(_FEWEST_NUMBERED, len(found) * _NUMBERED):
        return False
    steps = [after - one for one, after in pairwise(numbers)]
    # A line without words has no number, so some steps are two.
    return sum(step == 1 for step in steps) >= 0.8 * len(steps)


def _cut_before(line: PdfLine) -> PdfLine | None:
    found = _LINE_NUMBER.match(line.text)
    if found is None:
        return line
    width = (line.stop - line.x) * found.end() / max(1, len(line.text))
    runs = _dropped(line.runs, found.end())
    return replace(line, runs=runs, x=line.x + width) if runs else None


def _cut_behind(line: PdfLine) -> PdfLine | None:
    found = _NUMBER_BEHIND.search(line.text)
    if found is None:
        return line
    runs = _backwards(_dropped(_backwards(line.runs), len(found[0])))
    return replace(line, runs=runs) if runs else None


def _backwards(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs from their last letter to their first."""
    return tuple(Run(run.text[::-1], run.strong) for run in reversed(runs))


def _dropped(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs without their first ``length`` characters."""
    kept: list[Run] = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        if run.text[cut:]:
            kept.append(Run(run.text[cut:], run.strong))
    return tuple(kept) if any(run.text.strip() for run in kept) else ()
