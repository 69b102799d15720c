"""Lines of pages → paragraphs, ended by a gap, an indent, a label or a short line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.date_lines import date_line
from meetings.transcripts.readers.bold_paragraphs import Paragraph, Run
from meetings.transcripts.readers.pdf_lines import PdfLine
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL

_GAP: Final = 1.3
"""Of the usual step from line to line: a wider one parts paragraphs."""
_INDENT: Final = 6.0
"""Points."""
_SHORT: Final = 0.75
"""Of the column's width: a sentence that ends before is the paragraph's last."""
_HEADING: Final = 1.15
"""Of the usual size of letters."""
_SENTENCE_END = re.compile(r"[.!?…:][\"'”»)\]]*\s*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\s*$")
_LABEL = re.compile(
    r"\s*(?:[QA][.:]\s+(?=\S)|"
    rf"[^\W\d_a-z{SMALL}][^:.!?\n]{{0,40}}(?:[.](?=[\s:])[^:.!?\n]{{0,40}}){{0,3}}:(?:\s|$)"
    r"|[-–—]\s|>>)"
)
_CAPITALS = re.compile(
    rf"\s*(?:[A-Z{CAPITAL}][A-Z{CAPITAL}.'’-]+\s){{0,5}}[A-Z{CAPITAL}][A-Z{CAPITAL}'’-]+[.:]"
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a document sets its paragraphs."""

    step: float
    size: float
    first_line_in: bool


def paragraphs_of(pages: Sequence[Sequence[PdfLine]]) -> list[Paragraph]:
    """The paragraphs of a document; one may go on over the page's end."""
    shape = _shape(pages)
    groups: list[list[PdfLine]] = []
    for page in pages:
        for number, line in enumerate(page):
            before = groups[-1][-1] if groups else None
            if before is None or _begins(before, line, shape, same_page=number > 0):
                groups.append([line])
            else:
                groups[-1].append(line)
    return [_paragraph(group, shape) for group in groups]


def _shape(pages: Sequence[Sequence[PdfLine]]) -> _Shape:
    steps = Counter(
        round(one.y - after.y)
        for page in pages
        for one, after in pairwise(page)
        if 0 < one.y - after.y < 80
    )
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    # Points of usual print, where a page has too few lines to tell.
    step = steps.most_common(1)[0][0] if steps else 14
    size = sizes.most_common(1)[0][0] if sizes else 11.0
    return _Shape(float(step), size, _first_line_in(pages))


def _first_line_in(pages: Sequence[Sequence[PdfLine]]) -> bool:
    """Whether paragraphs begin further in than they go on, or further out as lists do.

    Where a line stands further in than the one before, a sentence has just ended, or not.
    """
    moves = [
        bool(_SENTENCE_END.search(one.text))
        for page in pages
        for one, after in pairwise(page)
        if after.x - one.x > _INDENT and one.y > after.y
    ]
    return not moves or sum(moves) * 2 >= len(moves)


def _begins(before: PdfLine, line: PdfLine, shape: _Shape, *, same_page: bool) -> bool:
    """Whether a line begins a paragraph."""
    # Less is what justified print and small capitals differ by.
    if abs(before.size - line.size) > 0.15 * shape.size or _looks_like_label(line):
        return True
    if _strong(before) != _strong(line) or _is_date(before) or _is_date(line):
        return True
    step = before.y - line.y
    beside = step <= 0 or not same_page  # the next column or page
    if not beside and step > _GAP * shape.step:
        return True
    if line.x - before.x > _INDENT and not beside:
        return shape.first_line_in
    if before.x - line.x > _INDENT and not beside and not shape.first_line_in:
        return True
    short = before.stop - before.x < _SHORT * before.width
    return short and bool(_SENTENCE_END.search(before.text))


def _strong(line: PdfLine) -> bool:
    """Whether a whole line is set apart, as a heading is."""
    return all(run.strong for run in line.runs if run.text.strip())


def _is_date(line: PdfLine) -> bool:
    """Whether a line is a date with its place and time: it stays a line."""
    try:
        return bool(_YEAR.search(line.text)) and date_line(line.text) is not None
    except UnreadableTranscript:
        return False


def _looks_like_label(line: PdfLine) -> bool:
    """Whether a line begins as labels do; one paragraph too many costs a line break at most."""
    strong = "".join(run.text for run in line.runs if run.strong)
    first = next((run for run in line.runs if run.text.strip()), None)
    bold = first is not None and first.strong and len(strong) < len(line.text.strip())
    words = line.text.strip()
    alone = words.endswith(":") and len(words) < 60 and not words[0].islower()
    return bold or alone or bool(_LABEL.match(line.text) or _CAPITALS.match(line.text))


def _paragraph(lines: Sequence[PdfLine], shape: _Shape) -> Paragraph:
    large = lines[0].size > _HEADING * shape.size and len(lines) <= 4
    return Paragraph(tuple(_joined(lines)), heading=large)


def _joined(lines: Sequence[PdfLine]) -> Iterator[Run]:
    """The lines' words: a word that was broken at a line's end is whole again."""
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else None
        for at, run in enumerate(line.runs):
            text = run.text
            if at == len(line.runs) - 1 and after is not None:
                goes_on = after.text.lstrip()[:1].islower()
                broken = _HYPHEN.search(text) is not None and goes_on
                text = _HYPHEN.sub("", text) if broken else text.rstrip() + " "
            yield Run(text.lstrip() if at == 0 else text, run.strong)
