"""A claim in other words is laid beside one sentence, not beside the first words of the next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.alignment import AlignedPiece, Alignment
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year
from meetings.text.sentences import sentences_near

_REACH = 600
"""Characters around the words that agree among which their sentences are looked for."""
_YEAR = re.compile(r"год\w{0,2}|years?")
_STRAY = 1
"""Words in another sentence, dates aside, that a claim may have there by chance."""


def within_one_sentence(
    alignment: Alignment, text: str, weights: Mapping[str, float]
) -> Alignment:
    """The same without a word or a date in another sentence than the rest.

    "We carried 55 million. In 2023 we carried 47" does not say that 55 were carried in 2023.
    """
    start, stop = alignment.span
    near = sentences_near(text, start, _REACH + stop - start)
    held = [span for span in near if span[0] < stop and span[1] > start]
    if len(held) < 2:
        return alignment
    record = alignment.record
    agreed = [
        i
        for piece in alignment.pieces
        if piece.same
        for i in range(*piece.record)
        if not record[i].is_grammar
    ]
    own = max(held, key=lambda span: sum(_is_in(record[i], span) for i in agreed))
    others = [i for i in agreed if not _is_in(record[i], own)]
    telling = [i for i in others if not (is_year(record, i) or _YEAR.fullmatch(record[i].folded))]
    return alignment if len(telling) > _STRAY else _beside_only(alignment, own, weights)


def _beside_only(
    alignment: Alignment, span: tuple[int, int], weights: Mapping[str, float]
) -> Alignment:
    """The claim aligned with the words of one sentence."""
    at = [i for i, token in enumerate(alignment.record) if _is_in(token, span)]
    own = align(alignment.claim, alignment.record[at[0] : at[-1] + 1], weights, span[0])
    pieces = tuple(_moved(piece, at[0]) for piece in own.pieces)
    return replace(alignment, pieces=pieces, covered=own.covered, weighed=own.weighed)


def _is_in(token: Token, span: tuple[int, int]) -> bool:
    return span[0] <= token.start < span[1]


def _moved(piece: AlignedPiece, by: int) -> AlignedPiece:
    return replace(piece, record=(piece.record[0] + by, piece.record[1] + by))
