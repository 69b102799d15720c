"""Of which year the record gives the figure that differs from a claim's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.claim import Difference
from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.governing import sentence_around
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year

_RIGHT_BEHIND = re.compile(r"\s*(?:[^\W\d_]+\s+)?(?:in|by|as of|в|за|на|к)\s+", re.IGNORECASE)
"""“65.4 years in 2005”: the year of a figure, whatever year is named before."""


def is_of_another_year(
    alignment: Alignment, differences: Sequence[Difference], turn_text: str
) -> bool:
    """Whether a figure in a claimed one's place is of another year than the claim names.

    "In 2010, we carried 12 million, while last year there were 21" tells nothing of 15 in 2017.
    A year is told by its number, or by "last year", which the meeting's day makes a number.
    """
    claim = alignment.claim
    years = {token.key for i, token in enumerate(claim) if is_year(claim, i)}
    if len(years) != 1:
        return False
    return any(
        said is not None and said not in years
        for one in differences
        if one.kind == "figure" and one.claimed and one.said
        for said in [_year_of(alignment.record, one.place, turn_text)]
    )


def _year_of(record: Sequence[Token], place: tuple[int, int], text: str) -> str | None:
    """The year right behind some words of a sentence, else the last before them, else the next."""
    start, stop = sentence_around(text, *place)
    told = [
        token
        for i, token in enumerate(record)
        if start <= token.start < stop and is_year(record, i)
    ]
    before = [token for token in told if token.stop <= place[0]]
    behind = [token for token in told if token.start >= place[1]]
    if behind and (not before or _RIGHT_BEHIND.fullmatch(text, place[1], behind[0].start)):
        return behind[0].key
    return before[-1].key if before else None
