"""Words before a colon in a file whose names with a colon stand in lines of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from meetings.text.scripts import is_caseless
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup
from meetings.transcripts.turns.lines_and_marks import Mark

_FEWEST: Final = 6
"""Names over their words from which on they are a file's form."""
_FOR_EACH: Final = 5
"""How many of them stand there for each that has words behind it in its line."""


def without_words_among_names_over_words(
    found: Sequence[Mark], taken: set[str], labels: Mapping[str, LabelGroup]
) -> list[Mark]:
    """The marks of a file without what whoever speaks says before a colon.

    Where "Ann Moss:" stands over her words throughout, "One more thing: the gate." is hers. In
    letters without capitals nothing else tells the two apart.
    """
    own = [mark for mark in found if mark.key in taken]
    before = [mark for mark in own if mark.said]
    over = len(own) - len(before)
    if over < _FEWEST or over < _FOR_EACH * len(before):
        return list(found)
    above = {mark.key for mark in own if not mark.said}
    return [
        mark
        for mark in found
        if not mark.said
        or mark.key in above
        or labels[mark.key].certain
        or not is_caseless(mark.label)
    ]
