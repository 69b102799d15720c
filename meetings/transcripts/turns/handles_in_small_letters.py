"""What people call themselves in a call, "torvik: …", where hardly anybody has another name.

Small letters before a colon may be words of a sentence; who take turns so all through are people.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Final

from meetings.transcripts.turns.labels_of_one_shape import LabelGroup
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word

_OFTEN: Final = 3
"""Handles that come back, and how often each does, from which on they are a file's form."""
_SHARE: Final = 0.4
"""Share of the lines that begin with a label in such a file."""
_MANY: Final = 5
_MANY_LINES: Final = 30
"""Handles and their lines that are a file's form among whatever notes."""


def handles(labels: Mapping[str, LabelGroup], share: float, *, beside: Set[str]) -> set[str]:
    """The keys of such labels; none where others, ``beside``, come back as often.

    ``share``: of the file's lines, how many begin with a label.
    """
    found = {
        key
        for key, label in labels.items()
        if label.look == "small" and label.count >= _OFTEN and label.speaks
        if " " not in key and not is_ordinary_word(key)
    }
    others = sum(labels[key].count for key in beside)
    lines = sum(labels[key].count for key in found)
    many = len(found) >= _MANY and lines >= _MANY_LINES
    few = others < lines
    return found if few and len(found) >= _OFTEN and (many or share >= _SHARE) else set()
