"""Contents, an agenda or a list of those present over a record: nobody speaks there.

"Contents ⏎ Ann Moss (River) ⏎ Questions: results of the spring 12": names and colons, but no
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from meetings.transcripts.turns.labels_of_one_shape import begins_speech, like_speech, next_text
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL
from meetings.transcripts.turns.not_speakers import CLAUSE_WORDS

_CONTENTS: Final = re.compile(
    r"\W*(?:i ?n ?h ?a ?l ?t(?:sverzeichnis)?|(?:table of )?contents|index|sommaire|índice"
    r"|spis treści|зміст|содержание|оглавление)\W*",
    re.IGNORECASE,
)
_ENTRIES: Final = re.compile(
    r"\W*(?:agenda|order of business|present|in attendance|attendance|attendees|participants"
    r"|members present|appearances|ordre du jour|orden del día|porządek obrad|tagesordnung"
    r"|повестка(?: дня)?|порядок денний|присутствовали|участники)\W*",
    re.IGNORECASE,
)
_PROCEEDINGS: Final = re.compile(
    r"\W*(?:\d{1,2}\s+)?proceedings\W*|.*\bP R O C E E D I N G S\W*", re.IGNORECASE
)
"""The heading of a court under which the record begins; a broken page has it behind an entry."""
_LOOKED: Final = 120
"""Lines among which such a heading stands."""
_LONGEST: Final = 80
_AHEAD: Final = 3
"""Lines of somebody's words among which a sentence ends, however narrow the column."""
_WORDS: Final = 8
"""Words of such notes; an entry of as many has no two clauses."""
_SENTENCE: Final = re.compile(rf"[^\W\d_A-Z{CAPITAL}]{{4}}[.!?…][”\"»’)]{{0,2}}(?:\s|$)")


def without_contents(marks: Iterable[Mark], lines: Sequence[Line]) -> list[Mark]:
    """The marks of a file in order, those in a list above the record left out."""
    found = sorted(marks, key=lambda mark: mark.row)
    begins = _row_of(_PROCEEDINGS, lines)
    for heading, speaks in ((_CONTENTS, _says_a_sentence), (_ENTRIES, _says_something)):
        row = _row_of(heading, lines)
        if row is not None:
            below = [n for n, mark in enumerate(found) if mark.row > row]
            sure = next((n for n in below if begins and found[n].row > begins > row), None)
            told = next((n for n in below if n == sure or speaks(found, n, lines)), 0)
            at = told if sure is None else min(told, sure)
            found = [mark for mark in found[:at] if mark.row < row] + found[at:]
    return found


def _row_of(heading: re.Pattern[str], lines: Sequence[Line]) -> int | None:
    shortest = ((row, line.text.strip()) for row, line in enumerate(lines[:_LOOKED]))
    return next((row for row, text in shortest if _is_heading(heading, text)), None)


def _is_heading(heading: re.Pattern[str], text: str) -> bool:
    return len(text) < _LONGEST and bool(heading.fullmatch(text))


def _says_a_sentence(marks: Sequence[Mark], at: int, lines: Sequence[Line]) -> bool:
    """Whether a sentence ends in what follows; in contents none does."""
    row = marks[at].row + 1
    end = marks[at + 1].row if at + 1 < len(marks) else len(lines)
    after = [line.text for line in lines[row : min(end, row + _AHEAD)]]
    said = [marks[at].said, *after] if marks[at].said else after
    told = any(map(_SENTENCE.search, said)) or any(map(_goes_on, said))
    return told or begins_speech(marks[at])


def _goes_on(words: str) -> bool:
    """Whether words have a clause in them, as notes of what is said do without a full stop."""
    told = words.split()
    return len(told) >= _WORDS and sum(word in CLAUSE_WORDS for word in told) > 1


def _says_something(marks: Sequence[Mark], at: int, lines: Sequence[Line]) -> bool:
    """Whether what follows reads as speech, which minutes write without full stops."""
    return like_speech(marks[at].said or next_text(lines, marks[at].row))
