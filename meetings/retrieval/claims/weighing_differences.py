"""Which difference between claim and record tells most: a "not" outweighs a changed adjective."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.model.claim import Difference
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing import governs
from meetings.retrieval.claims.tokens import Token


def weightiest_first(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Differences by what they change, those of one weight in the order of the record."""
    return tuple(sorted(differences, key=_lightness))


def _lightness(one: Difference) -> int:
    """0 for what turns the sense, and more for what changes less of it."""
    claimed, said = tokens(one.claimed), tokens(one.said)
    if one.kind == "negation":
        return 0
    if one.kind == "figure" and _has_figure(claimed):
        return 1  # one that nobody gave, too
    if one.kind == "name" and claimed:
        return 2
    if not claimed and any(governs(token.folded) for token in said):
        return 2  # the "if" or the report on which all depends
    if claimed and said:
        return 3 if one.kind in ("date", "figure") else 4
    return 5 if one.kind == "figure" and not _has_figure(said) else 6


def _has_figure(part: Iterable[Token]) -> bool:
    return any(token.is_figure for token in part)
