"""Aligns a claim with the closest words in a turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meetings.retrieval.claims.alignment import AlignedPiece, Alignment, joined, trimmed
from meetings.retrieval.claims.alignment_edges import reaching_out, to_the_figures, without_strays
from meetings.retrieval.claims.exact_alignment import around_gaps, in_a_row
from meetings.retrieval.claims.longest_common_words import codes
from meetings.retrieval.claims.tokens import Token

_ROOM = 2.2
_MORE = 12
"""The stretch looked at is ``_ROOM`` times as long as the claim, and ``_MORE`` tokens more."""
GAP_ROOM = 90
"""How many tokens more there may be where the claim marks an omission."""


def align(
    claim: Sequence[Token], record: Sequence[Token], weights: Mapping[str, float], at: int = 0
) -> Alignment:
    """The claim beside the stretch of a turn around ``at``, an offset at which it may begin."""
    stretch = _stretch(claim, record, at)
    exact = in_a_row(claim, record, stretch) or around_gaps(claim, record, stretch)
    pieces = exact or _nearest(claim, record, stretch)
    shares = _covered(claim, pieces, {}), _covered(claim, pieces, weights)
    return Alignment(tuple(claim), tuple(record), tuple(pieces), *shares)


def _nearest(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int]
) -> list[AlignedPiece]:
    ways = (_pieces(claim, record, stretch, backwards=way) for way in (False, True))
    return min(ways, key=lambda way: (_scattered(way), _gaps(way), _inflected(way, claim, record)))


def _pieces(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int], *, backwards: bool
) -> list[AlignedPiece]:
    found = codes(claim, record, (0, len(claim)), stretch, backwards=backwards)
    kept = without_strays(trimmed(joined(found)), claim)
    return to_the_figures(reaching_out(kept, claim, record), claim, record)


def _scattered(pieces: Sequence[AlignedPiece]) -> int:
    """How many words lie between those that agree: a word said twice is the nearer one."""
    return sum(piece.record[1] - piece.record[0] for piece in pieces if not piece.same)


def _gaps(pieces: Sequence[AlignedPiece]) -> int:
    """In how many places words lie between those that agree."""
    return sum(not piece.same and piece.record[1] > piece.record[0] for piece in pieces)


def _inflected(
    pieces: Sequence[AlignedPiece], claim: Sequence[Token], record: Sequence[Token]
) -> int:
    """How many words agree in another form: the same form said later is the one meant."""
    return sum(
        own.folded != said.folded
        for piece in pieces
        if piece.same
        for own, said in zip(claim[slice(*piece.claim)], record[slice(*piece.record)], strict=True)
    )


def _stretch(claim: Sequence[Token], record: Sequence[Token], at: int) -> tuple[int, int]:
    """The tokens of the turn among which the claim may stand."""
    begin = next((i for i, token in enumerate(record) if token.start >= at), 0)
    size = int(len(claim) * _ROOM) + _MORE
    if any(token.after_gap for token in claim[1:]):
        size += GAP_ROOM
    return max(0, begin - len(claim)), min(len(record), begin + size)


def _covered(
    claim: Sequence[Token], pieces: Sequence[AlignedPiece], weights: Mapping[str, float]
) -> float:
    content = [(i, _weight(t, weights)) for i, t in enumerate(claim) if not t.is_grammar]
    total = sum(weight for _, weight in content)
    if not total:
        return 0.0
    agreed = {i for piece in pieces if piece.same for i in range(*piece.claim)}
    return sum(weight for i, weight in content if i in agreed) / total


def _weight(token: Token, weights: Mapping[str, float]) -> float:
    return max(weights.get(key, 1.0) for key in token.keys)
