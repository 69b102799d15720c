"""A line between a name and its words that says who that is, as records of calls with investors
have it: "Ida Lund", "Fjord Bank, Research Division", then what she asks.

Such a line names nobody by itself and has no word that was said. What tells it is that the same
line stands under the same name again, or a dash in a line of its own before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from meetings.transcripts.head.dated_messages import DATED
from meetings.transcripts.turns.certain_labels import is_of_ordinary_words
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.parts_of_labels import base_and_role

_MOST: Final = 120
"""Characters of an office with its company and division."""
_LEAST: Final = 2
"""Names under which one line comes back, or a dash stands, before the others are believed."""
_ENDS: Final = tuple("?!…:;")
_SHORTENED: Final = tuple("Inc. Co. Corp. Ltd. Jr. Sr. S.A. N.V. L.P. Plc. LLC. Esq.".split())
_DASHES: Final = frozenset({"--", "-"})
_HOUR: Final = re.compile(rf"\d{{1,2}}:\d\d(?::\d\d)?\s?[AP]\.?M\.?|{DATED}")
_LINKING: Final = frozenset("of the and for in at de la du & / - – — --".split())
_COMPANIES: Final = frozenset(
    """
    inc llc ltd plc corp corporation company co group bank banking capital securities partners
    markets research advisors advisers associates holdings trust fund investments management
    """.split()
)
_PEOPLE: Final = frozenset({"name", "caps", "titled"})


@dataclass(frozen=True, slots=True)
class _Office:
    """A name's mark, the row of the office below it, that office, and whether words follow."""

    mark: Mark
    row: int
    text: str
    dashed: bool
    speaks: bool

    @property
    def is_hour(self) -> bool:
        """Whether it only tells when that was written, as a chat copied from a page does."""
        return bool(_HOUR.fullmatch(self.text))


def with_offices_below(found: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """The marks of a shape over words; a name and the office below it are one label."""
    rows = {mark.row for mark in found if _is_name(mark)}
    offices = [one for mark in found if (one := _below(mark, lines, rows)) is not None]
    again = Counter((one.mark.key, one.text) for one in offices)
    sure = {
        one.mark.key
        for one in offices
        if one.dashed or one.is_hour or again[one.mark.key, one.text] > 1
    }
    if len(sure) < _LEAST or not any(one.speaks for one in offices):
        return list(found)
    held = {one.mark.row: one for one in offices}
    taken = {one.row for one in offices}
    kept = [m for m in found if m.row in held or m.row not in taken]
    return [
        _held(held[m.row], lines) if m.row in held else m
        for m in kept
        if m.row not in held or held[m.row].speaks  # the others are a list of those present
    ]


def _is_name(mark: Mark) -> bool:
    label = base_and_role(mark.label)[0]
    words = 2 <= len(label.split()) <= 5
    return (
        not mark.said and words and look_of(label) in _PEOPLE and not is_of_ordinary_words(label)
    )


def _below(mark: Mark, lines: Sequence[Line], names: set[int]) -> _Office | None:
    if mark.row not in names:
        return None
    written = (row for row in range(mark.row + 1, len(lines)) if lines[row].text.strip())
    under = [row for row, _ in zip(written, range(3), strict=False)]
    dashed = bool(under) and lines[under[0]].text.strip() in _DASHES
    row, after = [*under[dashed:], -1, -1][:2]
    text = " ".join(lines[row].text.split()) if row >= 0 else ""
    office = _is_office(text) or _HOUR.fullmatch(text)
    if not office or (row in names and not dashed and not _is_company(text)):
        return None
    speaks = after >= 0 and after not in names and like_speech(lines[after].text.strip())
    return _Office(mark, row, text, dashed, speaks)


def _is_office(text: str) -> bool:
    """Words with capitals that end no sentence: "Senior Vice President of Ports", "Gull Inc.".

    Mostly figures are the heading of a table: "Q3 2031 Q4 2031".
    """
    if len(text) > _MOST or text.endswith(_ENDS):
        return False
    if text.endswith(".") and not text.endswith(_SHORTENED):
        return False
    words = [word for word in text.split() if word.casefold().strip(",") not in _LINKING]
    figures = sum(any(map(str.isdigit, word)) for word in words)
    if 2 * figures >= len(words):
        return False
    return any(map(str.isalpha, text)) and not any(word[0].islower() for word in words)


def _is_company(text: str) -> bool:
    """ "Fjord Bank", "Gull Group, Inc.": what has the form of a name and is none."""
    return "," in text or any(word.casefold().strip(".,") in _COMPANIES for word in text.split())


def _held(office: _Office, lines: Sequence[Line]) -> Mark:
    line = lines[office.row]
    sign = " -- " if office.dashed else ", "
    label = office.mark.label if office.is_hour else f"{office.mark.label}{sign}{office.text}"
    stop = line.start + len(line.text)
    return replace(office.mark, row=office.row, stop=stop, label=label, told=True)
