"""Initials before two blanks, as services that transcribe press conferences print them, with a key
at the top: "TJ  Good afternoon.", "TJ  Tarik Jurn"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL, like_name

_INITIALS: Final = re.compile(
    rf"[ \t]*(?P<label>[A-ZÀ-Þ{CAPITAL}]{{2,4}}\d?"
    rf"|[A-ZÀ-Þ{CAPITAL}]{{1,3}}-[A-ZÀ-Þ{CAPITAL}]{{1,3}})"
    r"(?:[ \u00a0]{2,}|[ \u00a0]*\t[ \u00a0\t]*)(?P<said>\S.*)$"
)
_FEWEST: Final = 5
"""Lines that begin so from which on they may be a file's form."""
_SHARE: Final = 0.2
"""Share of the lines that they take then: a turn may have several paragraphs."""
_SPOKEN: Final = 0.7
"""Share of them behind which words are said; a table's cells hold none."""
_MOST_WORDS: Final = 7
"""Words of a name in the key, with a title or what the person is."""


def initials(lines: Sequence[Line]) -> list[Mark]:
    """Such labels where a file has them, each with the name that its key gives."""
    found = [mark for row, line in enumerate(lines) if (mark := _mark(row, line))]
    key = _key(found)
    spoken = found[len(key) :]
    counts = Counter(mark.label for mark in spoken)
    again = [label for label in counts if counts[label] > 1]
    if len(spoken) < _FEWEST or len(again) < 2:
        return []
    written = sum(bool(line.text.strip()) for line in lines[spoken[0].row :])
    told = sum(like_speech(mark.said) for mark in spoken)
    known = sum(counts[label] for label in again) + sum(label in key for label in counts)
    if len(spoken) < _SHARE * written or told < _SPOKEN * len(spoken):
        return []
    if known < _SPOKEN * len(spoken):
        return []
    return [replace(mark, person=key.get(mark.label)) for mark in spoken]


def _mark(row: int, line: Line) -> Mark | None:
    found = _INITIALS.match(line.text[:400])
    if found is None or look_of(found["label"]) is None:
        return None
    said = line.text[found.start("said") :].strip()
    start = line.start + found.start("label")
    return Mark(
        "parted", row, start, line.start + found.start("said"), found["label"], said, line.start_s
    )


def _key(found: Sequence[Mark]) -> dict[str, str]:
    """The names that the first lines give to initials, each once and one below the other."""
    key: dict[str, str] = {}
    for mark in found:
        words = mark.said.split()
        if mark.label in key or len(words) > _MOST_WORDS or mark.said.endswith((".", "?", "!")):
            break
        name = mark.said.partition(",")[0].strip()
        if not like_name(name.split()):
            break
        key[mark.label] = name
    return key if len(key) > 1 else {}
