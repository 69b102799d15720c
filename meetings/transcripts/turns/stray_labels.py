"""One label alone that comes late in a file, as in a talk or an article: a term, a quotation.

A transcript in which one person has a label has it from the beginning, or tells a role behind a
talk: "Moderator: …", "Q: …". Where a name turns up in the second half only, what follows its words
may be said by whoever spoke all the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.parts_of_labels import key_of

_NAMES: Final = frozenset({"name", "word", "small", "other", "caps", "code"})
_LEAST: Final = 10
"""Lines before the first such label: a head and a few words of introduction have fewer."""


def are_stray(labels: Sequence[tuple[int, str]], text: str) -> bool:
    """Whether all labels, by where they begin in a text, are one name behind most of it."""
    if not labels or 2 * labels[0][0] < len(text):
        return False
    one = len({key_of(label) for _, label in labels}) == 1 and look_of(labels[0][1]) in _NAMES
    return one and text.count("\n", 0, labels[0][0]) >= _LEAST
