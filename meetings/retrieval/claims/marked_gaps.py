"""Where a claim begins in the record, and what it marks as left out."""

from __future__ import annotations

from meetings.retrieval.claims.alignment import AlignedPiece, Alignment

_BEHIND_GAP = 2
"""Words by which a gap may begin earlier: an "and" behind it may agree with one inside it."""


def first_quoted(alignment: Alignment) -> int | None:
    """The record's token at which a claim begins, where nothing of the claim stands before it."""
    begins = next((p for p in alignment.pieces if p.same or p.claim[1] > p.claim[0]), None)
    return begins.record[0] if begins is not None and begins.same else None


def is_marked(piece: AlignedPiece, alignment: Alignment) -> bool:
    """Whether the claim marks that words are left out here."""
    first = max(0, piece.claim[0] - _BEHIND_GAP)
    return any(t.after_gap for t in alignment.claim[first : piece.claim[1] + 1])


def is_cut_figure(piece: AlignedPiece, alignment: Alignment) -> bool:
    """Whether a marked gap begins or ends within a number: «почти 42 … заявок»."""
    mine = alignment.claim[slice(*piece.claim)]
    theirs = alignment.record[slice(*piece.record)]
    if len(mine) != 1 or not theirs or not is_marked(piece, alignment):
        return False
    first, last, cut = theirs[0], theirs[-1], mine[0].folded
    begun = first.is_figure and first.folded.startswith(f"{cut} ")
    return begun or (mine[0].after_gap and last.is_figure and last.folded.endswith(f" {cut}"))
