"""A claim beside a turn of the record, and a stretch in which they are unlike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.tokens import Token

Tokens = Sequence[Token]


@dataclass(frozen=True, slots=True)
class Beside:
    """A claim and a turn, aligned, with their texts; ``reported``: it is indirect speech.

    ``about``: keys of the words that tell whom and what the turn's meeting is about, and places.
    """

    alignment: Alignment
    claim_text: str
    turn_text: str
    reported: bool = False
    about: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unlike:
    """Tokens of the claim and what the record has in their place; ``at``: where, if nothing.

    ``shown``: what stands beside a claim's first or last words where nothing is in their place.
    ``ways``: what may be in the place of a figure: ``theirs``, or the first or last words beside.
    """

    mine: Tokens
    theirs: Tokens
    at: int
    shown: Tokens = ()
    ways: Sequence[Tokens] = ()
