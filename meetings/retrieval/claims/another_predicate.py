"""Words left out with a verb of their own: "We sold the old boat and bought a new crane".

"We sold a new crane" lays the object of one verb to another; "we bought a new crane" only leaves
out what was done besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.claim_beside_turn import Beside, Unlike
from meetings.retrieval.claims.english_irregular_verbs import BASES, SAME_PAST
from meetings.retrieval.claims.governing import sentence_around
from meetings.retrieval.claims.inflection import is_finite, is_infinitive
from meetings.retrieval.claims.tokens import Token
from meetings.text.scripts import is_cyrillic

_JOINS: Final = frozenset("and but or и а но или".split())
_NO_VERBS: Final = frozenset(
    "need needed seed feed speed indeed hundred embed breed weed deed united".split()
)
_LEAST: Final = 5
"""Letters of an English word in "-ed" that is a past form: "used", and no "red"."""


def is_of_another_verb(one: Unlike, beside: Beside) -> bool:
    """Whether a claim goes on with what a verb that it has left out is said of.

    What that verb shares with the claim's own is said of both: "we sold and mended old boats".
    """
    if one.mine or not one.theirs:
        return False
    before, _ = _agreed_around(one, beside)
    joint = _joint(one.theirs, beside.turn_text)
    if joint is None or not any(map(_is_verb, before)):
        return False
    return any(token.says_something for token in one.theirs[:joint])


def is_only_besides(one: Unlike, beside: Beside) -> bool:
    """Whether what is left out was only done as well: "the council | approved the budget but |
    rejected the plan". With two verbs there may be somebody else among them.
    """
    if one.mine or not one.theirs or one.theirs[-1].folded not in _JOINS:
        return False
    _, behind = _agreed_around(one, beside)
    return sum(map(_is_verb, one.theirs)) == 1 and any(map(_is_verb, behind))


def _joint(left_out: Sequence[Token], text: str) -> int | None:
    """Where a verb begins that an "and" or a comma joins to one before it."""
    for i, token in enumerate(left_out):
        if i == 0 or not _is_verb(token):
            continue
        comma = "," in text[left_out[i - 1].stop : token.start]
        if comma or left_out[i - 1].folded in _JOINS:
            return i
    return None


def _agreed_around(one: Unlike, beside: Beside) -> tuple[list[Token], list[Token]]:
    """The words that claim and record share in the sentence, before and behind those left out."""
    start, stop = sentence_around(beside.turn_text, one.theirs[0].start, one.theirs[-1].stop)
    agreed = [token for token in _agreed(beside.alignment) if start <= token.start < stop]
    before = [token for token in agreed if token.stop <= one.theirs[0].start]
    return before, [token for token in agreed if token.start >= one.theirs[-1].stop]


def _agreed(alignment: Alignment) -> list[Token]:
    same = (piece for piece in alignment.pieces if piece.same)
    return [token for piece in same for token in alignment.record[slice(*piece.record)]]


def _is_verb(token: Token) -> bool:
    word = token.folded
    if is_cyrillic(word):
        return is_finite(word) or is_infinitive(word)
    if word in BASES or word in SAME_PAST:
        return True
    return word.endswith("ed") and len(word) >= _LEAST and word not in _NO_VERBS
