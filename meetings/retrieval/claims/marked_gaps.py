"""Where a claim begins in the record, and what it marks as left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from meetings.retrieval.claims.alignment import AlignedPiece, Alignment
from meetings.retrieval.claims.harmless_and_reversing_words import (
    LIMITING,
    NEGATIONS,
    QUALIFYING,
    RECENT,
)
from meetings.retrieval.claims.tokens import Token

_BEHIND_GAP = 2
"""Words by which a gap may begin earlier: an "and" behind it may agree with one inside it."""

_LIMITS: Final = LIMITING | QUALIFYING | NEGATIONS
_AMOUNT: Final = 4
"""Words behind a gap among which the figure that goes on stands."""
_BEFORE_AMOUNTS: Final = frozenset("на до в за by to at of in".split())
_PARTS: Final = frozenset("треть четверть половину вдвое втрое half third quarter".split())
_AHEAD_OF_FIGURE: Final = 3
"""Hidden words right before a figure that goes on among which its bound stands."""
_BETWEEN: Final = frozenset(
    "yet even still so very really quite always ever also entirely fully that a an the all"
    " ещё еще даже так очень совсем всегда вполне особенно все".split()
)
"""Stand between a "not" or an "only" and what it is of: "not yet clear"."""


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


def hidden_limit(piece: AlignedPiece, alignment: Alignment) -> Sequence[Token]:
    """The «не только», the "only" or "not yet" that a marked gap hides right before what goes on:
    «касается … рыбаков» for «касается не только рыбаков».
    """
    hidden = _hidden(piece, alignment)
    run = _last(t for t in reversed(hidden) if not t.aside)
    first = next((i for i, token in enumerate(run) if token.folded in _LIMITS), None)
    limits = run[first:] if first is not None else ()
    is_recent = all(t.folded in RECENT for t in limits if t.folded in _LIMITS)
    return () if is_recent else limits


def denied_once_more(piece: AlignedPiece, alignment: Alignment) -> bool:
    """Whether a marked gap hides the first "not" of two: «мы … не закроем» of «мы никогда не
    закроем».
    """
    hidden = _hidden(piece, alignment)
    if not hidden or alignment.record[piece.record[1]].folded != "не":
        return False
    return hidden[-1].folded != "не" and hidden[-1].folded in NEGATIONS


def hidden_bound(piece: AlignedPiece, alignment: Alignment) -> Sequence[Token]:
    """The "more than" that a marked gap hides right before its figure."""
    hidden = _hidden(piece, alignment)
    if not hidden or not alignment.record[piece.record[1]].is_figure:
        return ()
    near = hidden[-_AHEAD_OF_FIGURE:]
    first = next((i for i, token in enumerate(near) if token.bounds), None)
    return () if first is None else near[first:]


def hidden_amount(piece: AlignedPiece, alignment: Alignment) -> Sequence[Token]:
    """A figure that a marked gap hides where another one goes on in its place: «выросла … на
    четверть» of «выросла на 5 процентов, а за шесть лет на четверть».
    """
    hidden = _hidden(piece, alignment)
    if not hidden:
        return ()
    lead, size = _amount(hidden)
    other, further = _amount(alignment.record[piece.record[1] : piece.record[1] + _AMOUNT])
    return hidden[:size] if size and further and lead == other else ()


def _amount(part: Sequence[Token]) -> tuple[str, int]:
    """The preposition before a figure with which some words begin, and how many words it is."""
    at, lead = 0, ""
    while at < len(part) and (part[at].bounds or part[at].folded in _BEFORE_AMOUNTS):
        lead = part[at].folded if part[at].folded in _BEFORE_AMOUNTS else lead
        at += 1
    if at == len(part) or not (part[at].is_figure or part[at].folded in _PARTS):
        return "", 0
    unit = at + 1 < len(part) and (part[at + 1].key[0] in "=%" or part[at + 1].says_something)
    return lead, at + 1 + unit


def _hidden(piece: AlignedPiece, alignment: Alignment) -> Sequence[Token]:
    """The words that a marked gap alone leaves out, where the claim goes on behind it."""
    goes_on = piece.record[1] < len(alignment.record)
    if piece.same or piece.claim[0] < piece.claim[1] or not goes_on:
        return ()
    return alignment.record[slice(*piece.record)] if is_marked(piece, alignment) else ()


def _last(backwards: Iterable[Token]) -> Sequence[Token]:
    """The last words that limit what follows, or stand between; given from the last one on."""
    run = list(takewhile(lambda token: token.folded in _LIMITS | _BETWEEN, backwards))
    return run[::-1]
