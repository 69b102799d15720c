"""A claim held against the turn of a meeting where its words may stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meetings.model.meeting import Meeting
from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens_around
from meetings.retrieval.claims.one_sentence import within_one_sentence
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.verdict_on_turns import HeldAgainst
from meetings.retrieval.claims.years_told import with_years


def held(
    claim: Sequence[Token],
    place: tuple[Meeting, int, int],
    weights: Mapping[str, float],
    *,
    reported: bool,
) -> HeldAgainst:
    """A claim beside the turn of a place, in which "last year" is told from the meeting's day."""
    meeting, turn, at = place
    record = tokens_around(meeting.text_of(turn), at, len(claim))
    if reported:
        year = meeting.head.date.year
        claim, record = with_years(claim, year), with_years(record, year)
    aligned = align(claim, record, weights, at)
    if reported:
        aligned = within_one_sentence(aligned, meeting.text_of(turn), weights)
    return HeldAgainst(meeting, turn, aligned)
