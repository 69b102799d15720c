"""Passages as they are stored beside an index, and back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from meetings.model.passage import Passage


def passage_form(passage: Passage) -> list[Any]:
    """What an index stores of a passage, without its meeting and turn, in a fixed order."""
    return [
        passage.start,
        passage.stop,
        passage.text,
        passage.speaker,
        passage.keys,
        passage.before,
        passage.after,
        passage.asked,
        sorted(passage.kinds),
        passage.asking,
    ]


def passage_from(meeting_id: str, turn: int, form: Sequence[Any], lexical: float = 0.0) -> Passage:
    """The passage of a turn from its stored form; ``lexical``: the score of the search."""
    start, stop, text, speaker, keys, before, after, asked, kinds, asking = form
    # as `Passage(…)` does, in two thirds of the time: a question reads 250
    return tuple.__new__(
        Passage,
        (
            meeting_id,
            turn,
            start,
            stop,
            text,
            speaker,
            keys,
            tuple(before),
            tuple(after),
            asked,
            _together(*kinds),
            asking,
            lexical,
        ),
    )


@lru_cache(maxsize=4_096)
def _together(*kinds: str) -> frozenset[str]:
    """Kinds of facts that a sentence has together: few sets of them, which all sentences share."""
    return frozenset(kinds)
