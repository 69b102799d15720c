"""The most telling facts of a meeting at a glance: money and changes first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from meetings.facts.data.unit_kinds import UNCOUNTED_UNITS
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Meeting

FEWEST, MOST = 3, 5
"""Lines under a meeting's card: fewer look empty, more are not read."""
# What makes a figure worth showing, set by hand so that what is quoted first comes first: money
# before shares before counts, told with what it is of and how it changes, nothing left to guess.
_KINDS = {"money": 3.0, "percent": 2.2, "quantity": 1.2}
_SUBJECT, _CHANGE, _NOT_SAID, _APPROXIMATE, _NO_UNIT = 1.5, 0.6, 1.5, 0.1, 1.5
_OF_A_ZERO = 0.15
"""What each power of ten of an amount adds: billions before roubles."""
_SMALL = 20
"""Counted things below it («три вопроса») tell little."""
_SAME_SPEAKER, _SAME_TURN = 0.8, 0.3
"""What a fact loses for each one chosen before of the same speaker, of the same turn."""
_WORTH_MORE = 3.5
"""What a fourth and fifth fact must weigh after that."""


def most_telling(facts: Sequence[Fact], count: int = 3) -> list[Fact]:
    """A number of facts, each with a different value and subject, in the order they were said."""
    chosen: list[Fact] = []
    for fact in sorted(filter(_tells, facts), key=_weight, reverse=True):
        if len(chosen) < count and not any(_same(fact, other) for other in chosen):
            chosen.append(fact)
    return _as_said(chosen)


def telling_facts(meeting: Meeting, facts: Sequence[Fact]) -> list[Fact]:
    """Three to five facts spread over who spoke, fewer where there are no more."""
    left = [fact for fact in facts if _tells(fact)]
    chosen: list[Fact] = []
    while left and len(chosen) < MOST:
        weights = [_weight(fact) - _repeats(meeting, fact, chosen) for fact in left]
        best = weights.index(max(weights))
        if len(chosen) >= FEWEST and weights[best] < _WORTH_MORE:
            break
        chosen.append(left[best])
        left = [fact for fact in left if not _same(fact, chosen[-1])]
    return _as_said(chosen)


def _as_said(facts: list[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: (fact.turn, fact.start))


def _tells(fact: Fact) -> bool:
    if fact.kind not in _KINDS or fact.turn == LEAD or fact.unit in UNCOUNTED_UNITS:
        return False
    return fact.kind != "quantity" or _size(fact) >= _SMALL


def _weight(fact: Fact) -> float:
    weight = _KINDS[fact.kind] + _OF_A_ZERO * math.log10(1 + _size(fact))
    weight += _SUBJECT if fact.subject else 0
    weight += _CHANGE if fact.change else 0
    weight -= _NOT_SAID if fact.elided else 0
    weight -= _NO_UNIT if fact.unit is None else 0
    return weight - (_APPROXIMATE if fact.approx else 0)


def _repeats(meeting: Meeting, fact: Fact, chosen: list[Fact]) -> float:
    who = meeting.turns[fact.turn].speaker
    speakers = sum(meeting.turns[other.turn].speaker == who for other in chosen)
    turns = sum(other.turn == fact.turn for other in chosen)
    return _SAME_SPEAKER * speakers + _SAME_TURN * turns


def _size(fact: Fact) -> float:
    value = fact.value
    return abs(value) if isinstance(value, int | float) and math.isfinite(value) else 0.0


def _same(one: Fact, other: Fact) -> bool:
    return (one.value, one.unit) == (other.value, other.unit) or (
        one.subject is not None
        and one.subject == other.subject
        and one.kind == other.kind
        and one.turn == other.turn
    )
