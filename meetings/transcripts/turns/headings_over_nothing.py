"""Headings of a record that look like labels and stand over no words: "QUESTION PERIOD".

Whoever speaks has words under the name at least once. A heading has the next label under it each
time, so that it is nobody's, and so is what stands there until that label.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.lines_and_marks import Line, Mark

_OVER: Final = frozenset({"heading", "alone"})


def headings_over_nothing(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """The labels by row that are such headings."""
    rows = sorted(labels)
    empty = {
        row
        for row, stop in pairwise([*rows, len(lines)])
        if labels[row].shape in _OVER and not _has_words(lines, labels[row], row, stop)
    }
    speak = {labels[row].key for row in rows if row not in empty}
    return {
        row: labels[row]
        for row in empty
        if labels[row].key not in speak and not is_certain(labels[row].label)
    }


def _has_words(lines: Sequence[Line], mark: Mark, row: int, stop: int) -> bool:
    return bool(mark.said) or any(lines[at].text.strip() for at in range(row + 1, stop))
