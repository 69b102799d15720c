"""Anchors: turns and sentences recognised by how they begin, in a few letters for addresses.

Unlike a code (`citation.py`) nothing is kept for it, so that every sentence has one. What is
edited at its beginning is not known again by it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import chain

from meetings.model.meeting import LEAD, Meeting
from meetings.text.sentences import sentences
from meetings.text.tokens import fold, word_texts

_WORDS = 8
"""Words that tell a sentence from others: «Спасибо большое, Владимир Владимирович» has four."""
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""As in codes: none is taken for another."""
_LENGTH = 6
"""Letters, 30 bits: of a meeting's 2,000 sentences two share one in a meeting of 500."""
_ENOUGH = 400
"""Characters that surely hold as many words."""
Place = tuple[int, int, int]


def anchor_of(words: str) -> str:
    """What a turn or sentence is known again by, given from its beginning on."""
    told = " ".join(map(fold, word_texts(words[:_ENOUGH])[:_WORDS]))
    number = int.from_bytes(hashlib.blake2b(told.encode("utf-8", "replace")).digest()[:8], "big")
    # Five bits a letter.
    return "".join(_LETTERS[number >> 5 * place & 31] for place in range(_LENGTH))


def sentence_at(meeting: Meeting, anchor: str, turn: int) -> Place | None:
    """Turn, start and stop of the sentence that begins so, the nearest to a turn; None: none."""
    for number in _nearest_first(meeting, turn):
        text = meeting.text_of(number)
        for start, stop in sentences(text):
            if anchor_of(text[start:stop]) == anchor:
                return number, start, stop
    return None


def turn_at(meeting: Meeting, anchor: str, turn: int) -> int | None:
    """The turn that begins so, or holds what began one, the nearest to a turn; None: none."""
    order = _nearest_first(meeting, turn)
    whole = (number for number in order if anchor_of(meeting.text_of(number)) == anchor)
    inside = (number for number in order if anchor in _begun_in(meeting.text_of(number)))
    return next(chain(whole, inside), None)


def _nearest_first(meeting: Meeting, turn: int) -> list[int]:
    turns = [LEAD, *range(len(meeting.turns))] if meeting.lead else range(len(meeting.turns))
    return sorted(turns, key=lambda number: abs(number - turn))


def _begun_in(text: str) -> Iterator[str]:
    """What would be the anchor of a turn that began with one of the sentences."""
    return (anchor_of(text[start : start + _ENOUGH]) for start, _ in sentences(text))
