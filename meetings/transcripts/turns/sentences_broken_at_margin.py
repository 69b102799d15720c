"""Words before a colon that end a sentence from the line above: "may it please the ⏎ Court: …"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import ends_before
from meetings.transcripts.turns.lines_and_marks import Line, Mark

_SHARE: Final = 0.7
"""Share of the labels that stand where a sentence ended, from which on others hardly do not."""
_WIDE: Final = range(45, 121)
"""Characters of a line that was broken at a margin: headings have fewer, paragraphs more."""
_LONGER: Final = 0.05
"""Share of longer lines in a file whose lines are broken: an address, a table."""


_SELDOM: Final = 2
"""Times up to which a label may be of a text that stands there twice."""
_LEADS_ON: Final = frozenset(
    """
    the a an of by our my your his her their its this every each der die das den dem des
    vom beim zum zur im le la les du des au aux el los las del al il lo gli della dello do da dos
    """.split()
)
"""Words that end no sentence, so that what stands in the next line belongs to them."""


def without_words_of_sentences(
    labels: Mapping[int, Mark], lines: Sequence[Line]
) -> dict[int, Mark]:
    """The labels by row, without what has only lines in which a sentence goes on.

    A speaker who is cut off leaves a dash, and paragraphs are no broken lines.
    """
    labels = {row: mark for row, mark in labels.items() if not _is_led_to(row, mark, lines)}
    goes_on = {row for row in labels if row and _breaks(lines[row - 1].text)}
    begins = {mark.key for row, mark in labels.items() if row not in goes_on}
    longer = sum(len(line.text) >= _WIDE.stop for line in lines)
    if not goes_on or longer > _LONGER * len(lines):
        return dict(labels)
    if _are_mostly_words(labels, goes_on):
        return {row: mark for row, mark in labels.items() if ends_before(lines, row)}
    if len(begins) < 2:
        return dict(labels)
    if len(labels) - len(goes_on) < _SHARE * len(labels):
        return dict(labels)
    return {
        row: mark
        for row, mark in labels.items()
        if row not in goes_on or mark.shape != "colon" or mark.key in begins
    }


def _are_mostly_words(labels: Mapping[int, Mark], goes_on: Set[int]) -> bool:
    """Whether most labels of a text that was broken seldom come and go on with a sentence: «… из
    уст ⏎ Анны Лариной: почему?»; speakers come back.
    """
    counts = Counter(mark.key for mark in labels.values())
    seldom = sum(counts[mark.key] <= _SELDOM for mark in labels.values())
    rests = sum(
        row - 1 not in labels for row in goes_on
    )  # a turn in a line need not end in a stop
    return 2 * rests > len(labels) and 2 * seldom > len(labels)


def _is_led_to(row: int, mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether an article stands at the end of the line above: "read to us by the ⏎ Clerk: …"."""
    if mark.shape != "colon" or not row or lines[row].marked:
        return False
    if look_of(mark.label) != "role" or mark.label.endswith(")") or mark.label[:4] == "The ":
        return False
    above = lines[row - 1].text.split()
    return len(above) > 1 and above[-1].casefold() in _LEADS_ON


def _breaks(text: str) -> bool:
    """Whether a line ends in the middle of a sentence, as a broken one does."""
    last = "".join(text.split()[-1:])
    return len(text) in _WIDE and last.isalpha() and last.islower()
