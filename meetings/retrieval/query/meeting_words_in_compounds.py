"""English words for meetings that only say of what kind the next noun is: "speech recognition"."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from meetings.text.tokens import fold, word_texts

_AHEAD_OF_NOUNS: Final = frozenset("speech event visit session conversation transcript".split())
"""In the singular; "meeting gas" and "talks gas" are about gas."""


def in_compounds(text: str, topic: Collection[str]) -> frozenset[str]:
    """The words for meetings, as a text writes them, that stand right before one of the topic's
    that is no name: "Speech Lodkin" names whose speech it is.
    """
    return frozenset(
        first
        for first, second in pairwise(word_texts(text))
        if fold(first) in _AHEAD_OF_NOUNS and second in topic and second.islower()
    )
