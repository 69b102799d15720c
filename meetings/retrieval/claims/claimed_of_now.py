"""Whether a claim tells how things are, and not how they were or what somebody said then."""

from __future__ import annotations

import re
from typing import Final

from meetings.model.claim import Claimed
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts

_IS: Final = re.compile(r"\b(?:is|are|stands|amounts|now|currently|today)\b", re.IGNORECASE)


def is_of_now(claimed: Claimed) -> bool:
    """Whether it is in the present, of no day, and laid to nobody: «безработица 12 процентов».

    What somebody is said to have said may have been so when they said it.
    """
    if claimed.speaker is not None or claimed.first is not None:
        return False
    text = claimed.text
    if not is_cyrillic(text):
        return _IS.search(text) is not None
    return not any(_is_past(word) for word in word_texts(text))


def _is_past(word: str) -> bool:
    """Whether a Russian word is above all a verb in the past."""
    return any("past" in one.tag for one in parses_of(fold(word))[:1])
