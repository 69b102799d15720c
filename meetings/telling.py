"""The facts of a meeting that say most about it at a glance."""

from __future__ import annotations

import math
from collections.abc import Sequence

from meetings.model import LEAD, Fact

_KINDS = {"money": 3.0, "percent": 2.2, "quantity": 1.2}
_SUBJECT, _CHANGE, _NOT_SAID, _APPROXIMATE = 1.5, 0.6, 1.5, 0.1
_OF_A_ZERO = 0.15
"""What each power of ten of an amount adds: billions before roubles."""
_SMALL = 20
"""Counted things below it («три вопроса») tell little."""


def most_telling(facts: Sequence[Fact], count: int = 3) -> list[Fact]:
    """So many facts, each of another value and subject, in the order in which they were said."""
    chosen: list[Fact] = []
    for fact in sorted(filter(_tells, facts), key=_weight, reverse=True):
        if len(chosen) < count and not any(_same(fact, other) for other in chosen):
            chosen.append(fact)
    return sorted(chosen, key=lambda fact: (fact.turn, fact.start))


def _tells(fact: Fact) -> bool:
    if fact.kind not in _KINDS or fact.turn == LEAD:
        return False
    return fact.kind != "quantity" or _size(fact) >= _SMALL


def _weight(fact: Fact) -> float:
    weight = _KINDS[fact.kind] + _OF_A_ZERO * math.log10(1 + _size(fact))
    weight += _SUBJECT if fact.subject else 0
    weight += _CHANGE if fact.change else 0
    weight -= _NOT_SAID if fact.elided else 0
    return weight - (_APPROXIMATE if fact.approx else 0)


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
