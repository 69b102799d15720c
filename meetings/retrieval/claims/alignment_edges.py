"""The ends of an alignment: without what agrees by chance, and with what belongs there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from meetings.retrieval.claims.alignment import AlignedPiece, joined, trimmed
from meetings.retrieval.claims.longest_common_words import codes
from meetings.retrieval.claims.tokens import Token

_GRAMMAR_APART, _APART = 2, 4
"""Words of the record between a word of grammar at an edge and the rest; for others, for each."""
_SLIP = 2
"""Words of the record that may stand between the claim's edge and the rest."""
_FIGURE_NEAR = 3
"""Words of the record among which a figure is the one that the claim has another for."""


def without_strays(pieces: list[AlignedPiece], claim: Sequence[Token]) -> list[AlignedPiece]:
    """Words of grammar that agree far from all others agree by chance: they are taken off."""
    made = list(pieces)
    while True:
        at = _stray(made, claim)
        if at is None:
            return made
        stray = made[at]
        made[at] = AlignedPiece(False, stray.claim, (stray.record[0], stray.record[0]))
        made = trimmed(joined(made))


def _stray(pieces: Sequence[AlignedPiece], claim: Sequence[Token]) -> int | None:
    same = [i for i, piece in enumerate(pieces) if piece.same]
    if len(same) < 2:
        return None
    for at, beside in ((same[0], same[1]), (same[-1], same[-2])):
        if _is_stray(pieces[at], pieces[beside], claim):
            return at
    return None


def _is_stray(piece: AlignedPiece, other: AlignedPiece, claim: Sequence[Token]) -> bool:
    """Whether a few words at an edge stand too far from the others to belong to them."""
    low, high = sorted((piece, other), key=lambda p: p.record[0])
    between = high.record[0] - low.record[1] - (high.claim[0] - low.claim[1])
    gap = any(token.after_gap for token in claim[low.claim[1] : high.claim[0] + 1])
    own = claim[piece.claim[0] : piece.claim[1]]
    if gap:
        return False
    if all(token.is_grammar for token in own):
        return between > _GRAMMAR_APART
    return between > _APART * len(own)


def reaching_out(
    pieces: list[AlignedPiece], claim: Sequence[Token], record: Sequence[Token]
) -> list[AlignedPiece]:
    """Words beside the first and last that agree may agree as well, once strays are off."""
    same = [i for i, piece in enumerate(pieces) if piece.same]
    if not same:
        return pieces
    inner = pieces[same[0] : same[-1] + 1]
    ca, ra = inner[0].claim[0], inner[0].record[0]
    cb, rb = inner[-1].claim[1], inner[-1].record[1]
    ahead = max(0, ra - ca - _SLIP)
    before = codes(claim, record, (0, ca), (ahead, ra)) if ca else []
    left = len(claim) - cb
    behind = (
        codes(claim, record, (cb, len(claim)), (rb, min(len(record), rb + left + _SLIP)))
        if left
        else []
    )
    return trimmed(joined([*before, *inner, *behind]))


def to_the_figures(
    pieces: list[AlignedPiece], claim: Sequence[Token], record: Sequence[Token]
) -> list[AlignedPiece]:
    """A figure at an edge of the claim beside the one that stands nearest there in the record."""
    made = list(pieces)
    if len(made) > 1 and (last := _figure_alone(made[-1], claim)):
        begin = last.record[0]
        ahead = record[begin : begin + _FIGURE_NEAR]
        found = [begin + i + 1 for i, token in enumerate(ahead) if token.is_figure]
        for end in found[:1]:
            signs = sum(1 for _ in takewhile(_is_unit, record[end:]))
            made[-1] = AlignedPiece(False, last.claim, (begin, end + signs))
    if len(made) > 1 and (first := _figure_alone(made[0], claim)):
        end = first.record[1]
        behind = range(max(0, end - _FIGURE_NEAR), end)
        for begin in [i for i in behind if record[i].is_figure][-1:]:
            made[0] = AlignedPiece(False, first.claim, (begin, end))
    return made


def _figure_alone(piece: AlignedPiece, claim: Sequence[Token]) -> AlignedPiece | None:
    """A piece with a figure of the claim that has nothing of the record beside it."""
    alone = not piece.same and piece.record[0] == piece.record[1]
    said = any(token.is_figure for token in claim[slice(*piece.claim)])
    return piece if alone and said else None


def _is_unit(token: Token) -> bool:
    """Whether it is a sign that belongs to the figure before it: «%»."""
    return token.key[0] in "=%"
