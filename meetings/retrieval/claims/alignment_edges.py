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
    while strays := _strays(made, claim):
        for at in strays:
            stray = made[at]
            made[at] = AlignedPiece(False, stray.claim, (stray.record[0], stray.record[0]))
        made = trimmed(joined(made))
    return made


def _strays(pieces: Sequence[AlignedPiece], claim: Sequence[Token]) -> Sequence[int]:
    """The few pieces at an edge that stand too far from the others to belong to them."""
    same = [i for i, piece in enumerate(pieces) if piece.same]
    for size in range(1, len(same)):
        for edge, rest in ((same[:size], same[size:]), (same[-size:], same[:-size])):
            is_few = _length(edge, pieces) <= _length(rest, pieces)
            if is_few and _is_stray(edge, rest, pieces, claim):
                return edge
    return ()


def _length(some: Sequence[int], pieces: Sequence[AlignedPiece]) -> int:
    """How many words of the claim agree in some pieces."""
    return sum(pieces[i].claim[1] - pieces[i].claim[0] for i in some)


def _is_stray(
    edge: Sequence[int],
    rest: Sequence[int],
    pieces: Sequence[AlignedPiece],
    claim: Sequence[Token],
) -> bool:
    ends = (edge[-1], rest[0]) if edge[0] < rest[0] else (rest[-1], edge[0])
    low, high = (pieces[i] for i in ends)
    between = high.record[0] - low.record[1] - (high.claim[0] - low.claim[1])
    gap = any(token.after_gap for token in claim[low.claim[1] : high.claim[0] + 1])
    own = [token for i in edge for token in claim[slice(*pieces[i].claim)]]
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
