"""Of which year the record gives the figure that differs from a claim's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.claim import ClaimVerdict, Difference
from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing import sentence_around
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.verdicts import ComparedWords
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


def besides_years(
    alignment: Alignment, words: ComparedWords, turn_text: str
) -> tuple[ClaimVerdict, tuple[Difference, ...]]:
    """A verdict and its differences, without a year that the sentence tells elsewhere."""
    if words.verdict != "altered":
        return words.verdict, words.differences
    left = without_years_told_before(alignment, words.differences, turn_text)
    return ("altered" if left else "near"), left


_LIKE_YEAR = re.compile(r"#(?:19|20)\d\d")
_MOST_WORDS = 3
"""Words of a claim that only tell a year: "in 2030", «в 2030 году»."""


def without_years_told_before(
    alignment: Alignment, differences: Sequence[Difference], turn_text: str
) -> tuple[Difference, ...]:
    """The differences but a year that the sentence tells elsewhere, where it tells no other.

    "Unemployment was 7 percent in 2030" is what "In 2030 unemployment was 7 percent, as …" says,
    though other words stand behind it there.
    """
    return tuple(one for one in differences if not _is_told_before(one, alignment, turn_text))


def _is_told_before(one: Difference, alignment: Alignment, text: str) -> bool:
    own = tokens(one.claimed)
    years = {token.key for i, token in enumerate(own) if is_year(own, i)}
    if one.kind != "figure" or len(years) != 1 or len(own) > _MOST_WORDS:
        return False
    if any(t.is_figure for t in tokens(one.said)) or sum(t.is_figure for t in own) > 1:
        return False
    start, stop = sentence_around(text, *one.place)
    told = (token.key for token in alignment.record if start <= token.start < stop)
    return {key for key in told if _LIKE_YEAR.fullmatch(key)} == years


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
