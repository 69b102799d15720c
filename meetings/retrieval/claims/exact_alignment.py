"""A claim where it stands word for word in a turn, in one piece or between marked gaps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from meetings.retrieval.claims.alignment import AlignedPiece, joined
from meetings.retrieval.claims.tokens import Token


def longest_start(claim: Sequence[Token], record: Sequence[Token]) -> tuple[int, int]:
    """How many of a claim's first tokens a turn has word for word in a row, and from where."""
    mine, theirs = [t.folded for t in claim], [t.folded for t in record]
    best, begins = 0, 0
    for at, folded in enumerate(theirs):
        if folded == mine[0]:
            run = 1
            while run < len(mine) and at + run < len(theirs) and theirs[at + run] == mine[run]:
                run += 1
            if run > best:
                best, begins = run, at
    return best, begins


def longest_end(claim: Sequence[Token], record: Sequence[Token]) -> int:
    """How many of a claim's last tokens stand in a turn word for word in a row."""
    return longest_start(claim[::-1], record[::-1])[0]


def in_a_row(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int]
) -> list[AlignedPiece]:
    """The claim where it stands word for word, whatever else is like it nearby; else nothing."""
    mine, size = [token.folded for token in claim], len(claim)
    said = [token.folded for token in record[slice(*stretch)]]
    for at in range(len(said) - size + 1):
        if size and said[at] == mine[0] and said[at : at + size] == mine:
            first = stretch[0] + at
            return [AlignedPiece(True, (0, size), (first, first + size))]
    return []


def around_gaps(
    claim: Sequence[Token], record: Sequence[Token], stretch: tuple[int, int]
) -> list[AlignedPiece]:
    """The claim where all between its marked gaps stands word for word and in order; else nothing.

    Of several ways the one that leaves out least.
    """
    cuts = [0, *(i for i, token in enumerate(claim) if i and token.after_gap), len(claim)]
    if len(cuts) < 3:
        return []
    said = [token.folded for token in record[slice(*stretch)]]
    parts = [[token.folded for token in claim[a:b]] for a, b in pairwise(cuts)]
    ways = [way for at in _occurrences(parts[0], said) if (way := _in_order(parts, said, at))]
    if not ways:
        return []
    best = min(ways, key=lambda way: way[-1] - way[0])
    pieces: list[AlignedPiece] = []
    for at, (a, b) in zip(best, pairwise(cuts), strict=True):
        first = stretch[0] + at
        if pieces:
            pieces.append(AlignedPiece(False, (a, a), (pieces[-1].record[1], first)))
        pieces.append(AlignedPiece(True, (a, b), (first, first + b - a)))
    return joined(pieces)


def _in_order(parts: Sequence[list[str]], said: list[str], at: int) -> list[int]:
    """Where each part begins if the first does at ``at``; nothing if one of them is not there."""
    begins = [at]
    for before, part in pairwise(parts):
        behind = begins[-1] + len(before)
        found = next((i for i in _occurrences(part, said) if i >= behind), None)
        if found is None:
            return []
        begins.append(found)
    return begins


def _occurrences(part: list[str], said: list[str]) -> list[int]:
    ends = range(len(said) - len(part) + 1)
    return [i for i in ends if said[i] == part[0] and said[i : i + len(part)] == part]
