"""A claim laid beside a turn: the stretches in which they agree or differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.retrieval.claims.tokens import Token


@dataclass(frozen=True, slots=True)
class AlignedPiece:
    """A stretch in which claim and record agree or differ: token numbers, ends excluded."""

    same: bool
    claim: tuple[int, int]
    record: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A claim beside a turn: ``pieces`` in order, from the first token that agrees to the last.

    ``covered``: the share of the claim's content words that agree; ``weighed``: the same by how
    rare they are.
    """

    claim: tuple[Token, ...]
    record: tuple[Token, ...]
    pieces: tuple[AlignedPiece, ...]
    covered: float
    weighed: float

    @property
    def is_whole(self) -> bool:
        """Whether the turn has the whole claim, with nothing left out or put in."""
        return [(piece.same, piece.claim) for piece in self.pieces] == [
            (True, (0, len(self.claim)))
        ]

    @property
    def span(self) -> tuple[int, int]:
        """Where the words that agree stand in the turn."""
        same = [piece for piece in self.pieces if piece.same]
        if not same:
            return 0, 0
        inside = self.record[same[0].record[0] : same[-1].record[1]]
        return inside[0].start, max(token.stop for token in inside)


def joined(pieces: Sequence[AlignedPiece]) -> list[AlignedPiece]:
    """Neighbours of one kind made one; what is on neither side left out."""
    made: list[AlignedPiece] = []
    for piece in pieces:
        if piece.claim[0] == piece.claim[1] and piece.record[0] == piece.record[1]:
            continue
        if made and made[-1].same == piece.same and not piece.same:
            last = made.pop()
            record = (min(last.record[0], piece.record[0]), max(last.record[1], piece.record[1]))
            piece = AlignedPiece(False, (last.claim[0], piece.claim[1]), record)  # noqa: PLW2901
        made.append(piece)
    return made


def trimmed(pieces: list[AlignedPiece]) -> list[AlignedPiece]:
    """Without the words of the turn before and behind the claim's."""
    made = list(pieces)
    if made and not made[0].same:
        first = made[0]
        made[0] = AlignedPiece(False, first.claim, (first.record[1], first.record[1]))
    if made and not made[-1].same:
        last = made[-1]
        made[-1] = AlignedPiece(False, last.claim, (last.record[0], last.record[0]))
    return made
