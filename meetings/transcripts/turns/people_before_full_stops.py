"""Who else stands before a full stop where nearly all labels of a file do: «Секретарь. Есть.»
beside «Председатель. Кворум есть?».

Alone a word and a full stop are a sentence; in such a file they are somebody, or may be.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL, like_name
from meetings.transcripts.turns.rare_one_word_names import is_no_word
from meetings.transcripts.turns.words_for_people import tells_somebody

_BEFORE_STOP: Final = re.compile(
    rf"[ \t]{{0,9}}(?P<label>[A-ZÀ-ÖØ-Þ{CAPITAL}][^\n.:;,!?…]{{2,60}})\."
    rf"[ \t\u00a0]{{1,3}}(?:[–—-][ \t]{{1,3}})?(?P<said>(?:[(«“\"]?[A-ZÀ-ÖØ-Þ{CAPITAL}0-9]).*)$"
)
_CALLED: Final = re.compile(r"(?:Пожалуйста|Подготовиться|Прошу|Please)\b")
"""What is said to somebody who is called by name."""
_FEWEST: Final = 2
_SHARE: Final = 0.7


def people_before_full_stops(
    labels: Mapping[int, Mark], lines: Sequence[Line]
) -> tuple[list[Mark], list[Mark]]:
    """Such marks, and those that may be anybody's: a name that stands there once."""
    dotted = sum(mark.shape == "dotted" for mark in labels.values())
    if dotted < max(_FEWEST, _SHARE * len(labels)):
        return [], []
    rows = range(min(labels) + 1, len(lines))
    found = [mark for row in rows if row not in labels and (mark := _mark(row, lines[row]))]
    counts = Counter(mark.key for mark in found)
    people = [m for m in found if tells_somebody(m.label) or counts[m.key] > 1]
    taken = {mark.row for mark in people}
    return people, [mark for mark in found if mark.row not in taken]


def _mark(row: int, line: Line) -> Mark | None:
    found = _BEFORE_STOP.match(line.text[:400])
    if found is None or not _may_be(found["label"]) or _CALLED.match(found["said"]):
        return None
    said = line.text[found.start("said") :].strip()
    stop = line.start + found.start("said")
    return Mark("dotted", row, line.start, stop, found["label"], said, line.start_s)


def _may_be(label: str) -> bool:
    words = label.split()
    if tells_somebody(label):
        return True
    return (
        2 <= len(words) <= 4
        and like_name(words)
        and look_of(label) == "name"
        and (is_no_word(label))
    )
