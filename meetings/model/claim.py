"""A claim that something was said, and the result of checking it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from meetings.model.meeting import Head
from meetings.model.question import Period

ClaimVerdict = Literal[
    "verbatim", "near", "altered", "stitched", "other_speaker", "other_time", "not_found"
]
Kind = Literal["figure", "name", "negation", "date", "word"]


@dataclass(frozen=True, slots=True)
class Claimed:
    """What someone is claimed to have said, perhaps who and when (first and last possible day).

    ``reported``: in indirect speech, not word for word. ``any_year``: the day or month is claimed
    without a year.
    """

    text: str
    speaker: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    reported: bool = False
    any_year: bool = False

    def said_in(self, period: Period) -> Claimed:
        """The same, claimed to have been said at a time."""
        any_year = period.any_year
        return replace(self, first=period.first, last=period.last, any_year=any_year)


@dataclass(frozen=True, slots=True)
class ClaimMatch:
    """Where the words nearest to a claim stand: ``text_of(turn)[start:stop] == quote``.

    ``code``: what the quote is known again by, where it was given one.
    """

    meeting: Head
    speaker: str | None
    turn: int
    start: int
    stop: int
    quote: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What is claimed and what was said in its place; either may be empty.

    ``place``: where, in the turn, what was said stands, or would stand.
    """

    claimed: str
    said: str
    kind: Kind
    place: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on a claim, what it was compared with, and how many meetings were looked at.

    ``differences``: the weightiest first.
    ``translated``: with a sentence of the other language, by figures, names and known words.
    ``figure``: what was said, where only the figure of the same subject was compared.
    ``reported``: the claim was in other words, so it is not told whether it is word for word.
    ``by_another``: what differs from the claim, or is nearest to it, was said by somebody else
    than is claimed.
    ``alike``: no such words, but the nearest has its figures and nearly all of its words.
    ``other_day``: a time was claimed, and the nearest was said at another.
    ``stranger``: who is said to have said it, where nobody of the name speaks in the archive.
    ``by``: who is said to have said it, also where only the claim's own words tell.
    ``of_year``: the figure was compared with the one that its sentence gives for the same year.
    """

    claim: str
    verdict: ClaimVerdict
    match: ClaimMatch | None
    matches: tuple[ClaimMatch, ...] = ()
    differences: tuple[Difference, ...] = ()
    searched: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    took_ms: float = 0.0
    translated: bool = False
    stranger: str | None = None
    reported: bool = False
    figure: str | None = None
    by_another: bool = False
    alike: bool = False
    other_day: bool = False
    by: str | None = None
    of_year: bool = False

    @property
    def places(self) -> tuple[ClaimMatch, ...]:
        """Where the claim's words stand, the first and those of further pieces."""
        found = (self.match, *self.matches)
        return tuple(one for one in found if one is not None and one.quote)

    def with_codes(self, codes: Sequence[str | None]) -> Checked:
        """The same, its places with their codes, in order."""
        first, *rest = (replace(m, code=c) for m, c in zip(self.places, codes, strict=True))
        return replace(self, match=first, matches=tuple(rest))
