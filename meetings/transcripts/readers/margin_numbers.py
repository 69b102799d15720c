"""Line numbers at the margin of court reporters' pages: "  8    own in 2029?", "00012:08 own …".

Every page counts from 1 again, so that a page and a line can be cited. What stands between the
last line of a page and the first of the next is its foot and the next one's head.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_NUMBER: Final = re.compile(
    r"[ \t\u00a0]{0,15}(?:\d{1,6}:)?(?P<number>\d{1,2}|l{1,2}|[lI|SB][\dOo]|\d[lIOoSB|])"
    r"(?=[ \t\u00a0]|$)"
)
_MISREAD: Final = str.maketrans("lI|OoSB", "1110058")
"""Letters that a scan has for figures: "l2" for 12, "2O" for 20."""
_MOST: Final = 32
"""Lines of a page: 25 in most courts, 28 in some."""
_PAGE: Final = 20
"""Lines that one page alone must have to be told from a list."""
# Of the lines with words that have a number where lines are numbered, and of these that are one
# more than the last: headings have none, and scans misread some.
_SHARE: Final = 0.6
_IN_ORDER: Final = 0.9
_FURNITURE: Final = 8
"""Lines between two pages: a firm, a telephone number, a page's number, a case's name."""
_AHEAD: Final = 3
"""Lines behind one that begins with a figure, among which the number that is due comes."""
_ASKS: Final = re.compile(r"[QA](?:[.:]\s|\s{1,9}[A-Z0-9])")
_ANSWERED: Final = 3
"""Questions with answers that tell a page of a court, however short."""
_GOES_ON: Final = re.compile(r"[ \t\u00a0]*[^\W\d_A-ZА-ЯЁ]")
_ENDED: Final = re.compile(r"[.?!:][\"'”’)]*\s*$")


@dataclass(frozen=True, slots=True)
class _Numbered:
    row: int
    number: int
    words: str


def without_margin_numbers(lines: Sequence[str]) -> list[str]:
    """The same lines without such numbers and what stands between pages; else as they were.

    A line that goes on in a small letter belongs to the one before it: numbers part no sentences.
    """
    numbered = list(_numbered(lines))
    written = sum(bool(line.strip()) for line in lines)
    if not numbered or not _are_pages(numbered, written):
        return list(lines)
    return list(_joined(_texts(lines, numbered)))


def _numbered(lines: Sequence[str]) -> Iterator[_Numbered]:
    found = [one for row, line in enumerate(lines) if (one := _candidate(row, line))]
    before = 0
    for at, one in enumerate(found):
        if not one.words and one.number not in {before + 1, 1}:
            continue  # among them a page's own number
        if not _goes_on(one, before, found[at + 1 : at + 1 + _AHEAD]):
            continue
        before = one.number
        yield one


def _candidate(row: int, line: str) -> _Numbered | None:
    found = _NUMBER.match(line)
    number = int(found["number"].translate(_MISREAD)) if found else 0
    if found is None or not 0 < number <= _MOST:
        return None
    return _Numbered(row, number, line[found.end() :].strip())


def _goes_on(one: _Numbered, before: int, after: Sequence[_Numbered]) -> bool:
    """Whether a line's figure is its number: "12 people" is followed by what is due before it."""
    if one.number == before + 1 or not after:
        return True
    due = before > 0 and any(other.number == before + 1 for other in after)
    return not due and (one.number == 1 or after[0].number == one.number + 1)


def _follows(one: _Numbered, after: _Numbered) -> bool:
    """The next number, or as many more as lines stand between that have lost theirs."""
    return after.number - one.number in {1, after.row - one.row}


def _are_pages(numbered: Sequence[_Numbered], written: int) -> bool:
    pairs = list(pairwise(numbered))
    order = sum(after.number == 1 or _follows(one, after) for one, after in pairs)
    if len(numbered) < _SHARE * written or order < _IN_ORDER * len(pairs):
        return False
    pages = sum(one.number >= _PAGE and after.number == 1 for one, after in pairs)
    whole = pages > 0 or numbered[-1].number >= _PAGE
    flows = sum(bool(_GOES_ON.match(one.words)) for one in numbered)
    asked = Counter(one.words[0] for one in numbered if _ASKS.match(one.words))
    in_turn = min(asked["Q"], asked["A"])
    # A list of things has neither: words that go on, questions with answers.
    return (whole and (flows > 1 or in_turn > 1)) or in_turn >= _ANSWERED


def _texts(lines: Sequence[str], numbered: Sequence[_Numbered]) -> Iterator[str]:
    """The lines' words; those between two pages are left out."""
    words = {one.row: one.words for one in numbered}
    between = {
        row
        for one, after in pairwise(numbered)
        if after.number <= one.number
        and after.row - one.row <= _FURNITURE + _blank(lines, one, after)
        for row in range(one.row + 1, after.row)
    }
    out = {" ".join(lines[row].split()) for row in between}
    for row, line in enumerate(lines):
        if row in words:
            yield words[row]
        elif row not in between and " ".join(line.split()) not in out:
            yield line


def _blank(lines: Sequence[str], one: _Numbered, after: _Numbered) -> int:
    return sum(not lines[row].strip() for row in range(one.row + 1, after.row))


def _joined(texts: Iterator[str]) -> Iterator[str]:
    last = ""
    for text in texts:
        if last and _GOES_ON.match(text) and not _ENDED.search(last):
            last = f"{last} {text.strip()}"
            continue
        if last:
            yield last
        if not text.strip():
            yield text
        last = text if text.strip() else ""
    if last:
        yield last
