"""The longest row of words that a part of a claim and a part of a turn have in common."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from meetings.retrieval.claims.alignment import AlignedPiece
from meetings.retrieval.claims.tokens import Token


def codes(
    claim: Sequence[Token],
    record: Sequence[Token],
    mine: tuple[int, int],
    theirs: tuple[int, int],
    *,
    backwards: bool = False,
) -> list[AlignedPiece]:
    """What agrees and what differs between a part of the claim and a part of the turn.

    Of a word that stands twice the first is taken, ``backwards`` the last.
    """
    own = [t.key for t in claim[slice(*mine)]]
    said = [t.key for t in record[slice(*theirs)]]
    if backwards:
        return _turned(_compared(own[::-1], said[::-1]), mine, theirs)
    return [
        AlignedPiece(same, (mine[0] + a, mine[0] + b), (theirs[0] + c, theirs[0] + d))
        for same, (a, b), (c, d) in _compared(own, said)
    ]


def _compared(
    own: list[str], said: list[str]
) -> list[tuple[bool, tuple[int, int], tuple[int, int]]]:
    """What agrees and what does not, of a word that stands twice the first.

    Unlike marks at the ends: of two lists that end alike the comparison takes the ends first.
    """
    ends = len(own), len(said)
    return [
        (
            code.tag == "equal",
            (min(code.src_start, ends[0]), min(code.src_end, ends[0])),
            (min(code.dest_start, ends[1]), min(code.dest_end, ends[1])),
        )
        for code in LCSseq.opcodes([*own, "<"], [*said, ">"])
    ]


def _turned(
    codes: Sequence[tuple[bool, tuple[int, int], tuple[int, int]]],
    mine: tuple[int, int],
    theirs: tuple[int, int],
) -> list[AlignedPiece]:
    """What was compared from the end, in order again."""
    made = [
        AlignedPiece(same, (mine[1] - b, mine[1] - a), (theirs[1] - d, theirs[1] - c))
        for same, (a, b), (c, d) in codes
    ]
    return made[::-1]
