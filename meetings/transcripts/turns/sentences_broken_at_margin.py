"""Words before a colon that end a sentence from the line above: "may it please the ⏎ Court: …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line, Mark

_SHARE: Final = 0.7
"""Share of the labels that stand where a sentence ended, from which on others hardly do not."""
_WIDE: Final = range(45, 121)
"""Characters of a line that was broken at a margin: headings have fewer, paragraphs more."""
_LONGER: Final = 0.05
"""Share of longer lines in a file whose lines are broken: an address, a table."""


def without_words_of_sentences(
    labels: Mapping[int, Mark], lines: Sequence[Line]
) -> dict[int, Mark]:
    """The labels by row, without what has only lines in which a sentence goes on.

    A speaker who is cut off leaves a dash, and paragraphs are no broken lines.
    """
    goes_on = {row for row in labels if row and _breaks(lines[row - 1].text)}
    begins = {mark.key for row, mark in labels.items() if row not in goes_on}
    longer = sum(len(line.text) >= _WIDE.stop for line in lines)
    if not goes_on or longer > _LONGER * len(lines) or len(begins) < 2:
        return dict(labels)
    if len(labels) - len(goes_on) < _SHARE * len(labels):
        return dict(labels)
    return {
        row: mark
        for row, mark in labels.items()
        if row not in goes_on or mark.shape != "colon" or mark.key in begins
    }


def _breaks(text: str) -> bool:
    """Whether a line ends in the middle of a sentence, as a broken one does."""
    words = text.split()
    return len(text) in _WIDE and words[-1].isalpha() and words[-1].islower()
