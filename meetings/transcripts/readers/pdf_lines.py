"""Positioned words → lines in reading order, also on pages with columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from meetings.transcripts.readers.bold_paragraphs import Run
from meetings.transcripts.readers.pdf_spans import Span

_SAME_LINE: Final = 0.35
"""Of the letters' size: so far may a footnote's number stand from its line."""
_BLANK: Final = 0.16
"""Of the size: a wider step between two pieces is a blank; letters are pushed about by less."""
_WIDE: Final = 1.2
"""Of the size: what is parted by more may be two columns."""
_STEP: Final = 0.7
"""Of the size: the least that parts two columns; words are seldom so far apart, and never in each
line at the same place."""
# Points between two columns, which are set 12 or more apart and may be crossed a little;
# newspapers have more than four columns, transcripts at most three.
_GUTTER: Final = 5.0
_MOST_COLUMNS: Final = 4
_ASKED = re.compile(r"(\s*(?:\d{1,2}\s+)?)([QA][.:]?)(\s{2,}(?=\S).*)", re.DOTALL)
"""How depositions set a question and an answer: a letter, and the words after a wide gap."""
_CLOCK_BEHIND = re.compile(r" {2,}(?=[(\[]?\d{1,2}:\d\d)")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of a column: its words by look, where it stands, and how wide its column is."""

    runs: tuple[Run, ...]
    x: float
    stop: float
    y: float
    size: float
    width: float = 0.0

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(run.text for run in self.runs)


def lines_of(spans: Sequence[Span]) -> list[PdfLine]:
    """The lines of a page, column after column between lines that reach across."""
    upright = Counter(span.turned for span in spans).most_common(1)
    rows = _rows([span for span in spans if upright and span.turned == upright[0][0]])
    pieces = [[_line(part) for part in _parts(row)] for row in rows]
    gutters = _gutters(pieces)
    return _with_widths(list(_by_columns(rows, gutters)))


def _with_widths(lines: Sequence[tuple[int, PdfLine]]) -> list[PdfLine]:
    """The lines of all columns, each with its column's width."""
    widths: dict[int, float] = {}
    for column, line in lines:
        widths[column] = max(widths.get(column, 0.0), line.stop - line.x)
    return [replace(line, width=widths[column]) for column, line in lines]


def _rows(spans: Sequence[Span]) -> list[list[Span]]:
    """Spans on one line each, the highest line first."""
    rows: list[list[Span]] = []
    for span in sorted(spans, key=lambda one: (-one.y, one.x)):
        if rows and abs(rows[-1][0].y - span.y) <= _SAME_LINE * max(span.size, rows[-1][0].size):
            rows[-1].append(span)
        else:
            rows.append([span])
    return [sorted(row, key=lambda one: one.x) for row in rows]


def _parts(row: Sequence[Span]) -> Iterator[list[Span]]:
    """A row cut where the gap is wider than any between words."""
    part: list[Span] = []
    for span in row:
        if part and span.x - part[-1].stop > _STEP * span.size:
            yield part
            part = []
        part.append(span)
    if part:
        yield part


def _line(row: Sequence[Span]) -> PdfLine:
    runs: list[Run] = []
    last: Span | None = None
    for span in row:
        text = span.text
        if last is not None:
            if _twice(last, span):
                continue
            text = _gap(last, span) + text
        if runs and runs[-1].strong == span.bold:
            text = runs.pop().text + text
        runs.append(Run(text, span.bold))
        last = span
    if runs and not runs[0].strong and (asked := _ASKED.fullmatch(runs[0].text)):
        runs[:1] = [Run(asked[1]), Run(asked[2], strong=True), Run(asked[3])]
    made = tuple(Run(_CLOCK_BEHIND.sub("\u2003", run.text), run.strong) for run in runs)
    plain = tuple(
        Run(re.sub(r"[ \t\u00a0]+", " ", run.text).replace("\u2003", "  "), run.strong)
        for run in made
    )
    return PdfLine(plain, row[0].x, max(span.stop for span in row), row[0].y, _size(row))


def _size(row: Sequence[Span]) -> float:
    return max(row, key=lambda span: len(span.text)).size


def _twice(last: Span, span: Span) -> bool:
    """Whether the same words are drawn again, a hair beside: how some programs make them bold."""
    # Of the letters' size: half a stroke.
    return last.text == span.text and abs(last.x - span.x) < 0.1 * span.size


def _gap(last: Span, span: Span) -> str:
    gap = span.x - last.stop
    if gap > _WIDE * span.size:
        return "  "
    parted = last.text.endswith(" ") or span.text.startswith(" ")
    return " " if gap > _BLANK * span.size and not parted else ""


def _gutters(rows: Sequence[Sequence[PdfLine]]) -> list[float]:
    """Where a page of columns is blank from top to bottom; none on a page with one column."""
    pieces = [piece for row in rows for piece in row]
    if len(rows) < 8:
        return []
    left, right = min(one.x for one in pieces), max(one.stop for one in pieces)
    width = right - left
    found: list[float] = []
    for gap_start, gap_stop in _blank_strips(pieces, left, right, most=len(rows) // 12):
        middle = (gap_start + gap_stop) / 2
        # A gap in the outer fifth is a margin's, as beside line numbers.
        if gap_stop - gap_start >= _GUTTER and 0.2 * width < middle - left < 0.8 * width:
            found.append(middle)
    columns = [left, *found, right]
    return found if found and len(found) < _MOST_COLUMNS and _all_full(rows, columns) else []


def _blank_strips(
    pieces: Sequence[PdfLine], left: float, right: float, most: int
) -> Iterator[tuple[float, float]]:
    """Strips that at most ``most`` lines cross."""
    # Points; a page is some 600 wide, a damaged one may say anything.
    steps = int(min(right - left, 5000.0)) + 1
    edges = [0] * (steps + 2)
    for piece in pieces:
        first = int(max(0.0, min(piece.x - left, steps)))
        edges[first] += 1
        edges[int(max(first, min(piece.stop - left, steps))) + 1] -= 1
    crossed, start = 0, None
    for step in range(steps + 1):
        crossed += edges[step]
        if crossed <= most and start is None:
            start = step
        elif crossed > most and start is not None:
            yield left + start, left + step
            start = None


def _all_full(rows: Sequence[Sequence[PdfLine]], edges: Sequence[float]) -> bool:
    """Whether each column is mostly text: names or numbers beside a text are no column."""
    counts: list[int] = []
    for start, stop in pairwise(edges):
        inside = [[one for one in row if start <= (one.x + one.stop) / 2 <= stop] for row in rows]
        wide = [row[-1].stop - row[0].x for row in inside if row]
        full = [one for one in wide if one > 0.55 * (stop - start)]
        # Lines that fill more than half of it: five at least, and half of all.
        if len(full) < 5 or len(full) * 2 < len(wide):
            return False
        counts.append(len(wide))
    return min(counts) * 3 >= max(counts)


def _by_columns(
    rows: Sequence[Sequence[Span]], gutters: Sequence[float]
) -> Iterator[tuple[int, PdfLine]]:
    """Column after column, down to the next line that reaches across; with the column's number."""
    columns: list[list[PdfLine]] = [[] for _ in range(len(gutters) + 1)]
    for row in rows:
        split = _split(row, gutters)
        if split is None:
            yield from _emptied(columns)
            yield -1, _line(row)
            continue
        for number, part in split:
            columns[number].append(_line(part))
    yield from _emptied(columns)


def _emptied(columns: Sequence[list[PdfLine]]) -> Iterator[tuple[int, PdfLine]]:
    for number, column in enumerate(columns):
        yield from ((number, line) for line in column)
        column.clear()


def _split(row: Sequence[Span], gutters: Sequence[float]) -> list[tuple[int, list[Span]]] | None:
    """A row's parts by column; None where it reaches across a gutter."""
    parts: dict[int, list[Span]] = {}
    for span in row:
        column = sum(span.x > gutter for gutter in gutters)
        if any(span.x < gutter - 2 and span.stop > gutter + 2 for gutter in gutters):
            return None
        parts.setdefault(column, []).append(span)
    return sorted(parts.items())
