"""Surnames before a full stop, as Russian records of courts, debates and books have them:
«Орлова. Причал закрыт.»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_words import SENTENCE_WORDS
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL

_BEFORE_STOP: Final = re.compile(
    rf"[ \t]*(?P<label>[{CAPITAL}][{SMALL}]{{2,20}}(?:-[{CAPITAL}][{SMALL}]{{2,20}})?)"
    rf"(?P<note> \([^()\n:]{{2,40}}\))?\.[ \t\u00a0]+(?:[–—-][ \t]+)?(?P<said>\S.*)$"
)
_ROOM: Final = frozenset(
    "председатель председательствующий председательствующая ведущий ведущая судья прокурор".split()
)
"""Who has no name in such a record, and is no surname."""
_FEWEST: Final = 8
"""Lines that begin with a surname from which on they may be a file's form."""
_SHARE: Final = 0.25
"""Share of the lines that they take then: a turn may have several paragraphs."""
_MOSTLY: Final = 0.85
"""Share of them whose surname comes back; prose begins so with another each time."""


def is_surname_alone(label: LabelGroup) -> bool:
    """Whether one word that comes back may be somebody: a surname, or who does something.

    «Мельник. Мука дорога.» is somebody where each line begins so; «Причал. О нём потом.» is not.
    """
    return bool(label.key) and _is_surname(label.key, again=label.count > 1)


def surnames(lines: Sequence[Line]) -> tuple[list[Mark], list[Mark]]:
    """Such labels where many lines begin with them, and what is doubtful among them."""
    found = [mark for row, line in enumerate(lines) if (mark := _mark(row, line))]
    counts = Counter(mark.key for mark in found)
    named = [mark for mark in found if _may_be(mark, counts)]
    again = {mark.key for mark in named if counts[mark.key] > 1 and mark.key not in _ROOM}
    if len(named) < _FEWEST or len(again) < 2:
        return [], []
    written = sum(bool(line.text.strip()) for line in lines[named[0].row :])
    sure = sum(counts[mark.key] > 1 for mark in named)
    if len(named) < _SHARE * written or sure < _MOSTLY * len(named):
        return [], []
    rows = {mark.row for mark in named}
    return named, [mark for mark in found if mark.row not in rows and _may_be_name(mark.key)]


def _mark(row: int, line: Line) -> Mark | None:
    found = _BEFORE_STOP.match(line.text[:400])
    if found is None or look_of(found["label"]) is None:
        return None
    said = line.text[found.start("said") :].strip()
    stop = line.start + found.start("said")
    label = f"{found['label']}{found['note'] or ''}"
    return Mark("dotted", row, line.start, stop, label, said, line.start_s)


def _may_be(mark: Mark, counts: Counter[str]) -> bool:
    return mark.key in _ROOM or _is_surname(mark.key, again=counts[mark.key] > 1)


def _is_surname(word: str, *, again: bool) -> bool:
    """Whether a dictionary knows a surname, or one that comes back is no word, or is a being."""
    if word in SENTENCE_WORDS or not is_cyrillic(word):
        return False
    kinds = kinds_of(word)
    if "Surn" in kinds:
        return again or "ordinary" not in kinds
    return again and (not kinds or (kinds == {"ordinary"} and _is_being(word)))


def _may_be_name(word: str) -> bool:
    """Whether a word that stands there once may be somebody: no word, or a surname, too."""
    kinds = kinds_of(word)
    return not kinds or "Surn" in kinds


def _is_being(word: str) -> bool:
    first = analyzer().parse(word)[0].tag
    return first.POS == "NOUN" and "nomn" in first and "anim" in first
