"""A claimed figure that no other figure contradicts for certain: the meeting has it as well, or
what it has is of a part.

"The courts heard 900 thousand family cases in 2024" does not contradict who claims 42 million
cases, where the next says "if in 2023 they heard 39 million, in 2024 it was 42 million".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.claims.comparing_claimed_figures import Measured, is_in, measured
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing import sentence_around
from meetings.retrieval.claims.kind_named_before import is_of_kind_named_before
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year, with_years


def only_figure(made: Checked, claimed: Claimed) -> Measured | None:
    """The one figure of a claim in other words that is said to differ."""
    if made.verdict != "altered" or not claimed.reported or made.translated or not made.match:
        return None
    figures = measured(_words(claimed.text, made.match))
    return figures[0] if len(figures) == 1 else None


def left_open(
    made: Checked,
    claimed: Claimed,
    meeting: Meeting,
    facts: Iterable[Fact],
    is_said_by: Callable[[str | None, str | None], bool],
) -> Checked:
    """No verdict where whoever is said to have said it tells the figure itself at the meeting, for
    the time that is claimed, or the other one is of a part that is named before.
    """
    own, match = only_figure(made, claimed), made.match
    if own is None or match is None:
        return made
    if is_of_kind_named_before(match.quote, claimed.text):
        made = replace(made, verdict="not_found", differences=(), figure=None)
    value, years = float(own.value[1:]), _years(_words(claimed.text, match))
    for fact in facts:
        if fact.value != value:
            continue
        text = meeting.text_of(fact.turn)
        start, stop = sentence_around(text, fact.start, fact.stop)
        if fact.turn == match.turn and start < match.stop and match.start < stop:
            continue
        said = _words(text[start:stop], match)
        if years <= _years(said) and any(_may_be(own, one) for one in measured(said)):
            by = None if fact.turn == LEAD else meeting.turns[fact.turn].speaker
            if not is_said_by(by, claimed.speaker):
                continue
            nearest = ClaimMatch(meeting.head, by, fact.turn, start, stop, text[start:stop])
            return replace(made, verdict="not_found", differences=(), figure=None, match=nearest)
    return made


def _may_be(own: Measured, said: Measured) -> bool:
    """Whether it is the same figure of the same unit, or one that leaves its unit out."""
    return own.value == said.value and (is_in(said, own) or not said.unit)


def _years(part: list[Token]) -> set[str]:
    return {token.key for i, token in enumerate(part) if is_year(part, i)}


def _words(text: str, match: ClaimMatch) -> list[Token]:
    return with_years(tokens(text), match.meeting.date.year)
