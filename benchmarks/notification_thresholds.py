"""From which probability a meeting is told, and what a further quote has to be worth.

Used by ``learn_relevance.py`` on probabilities out of fold. There are four marks: right meetings
told, with the right quote; wrong quotes for a hundred other meetings, fewer yet of questions that
nothing answers. Of all pairs of thresholds the one is taken that keeps the mark it keeps worst by
the greatest margin, for the meetings of each language apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.learn_ranking import Floats
from benchmarks.relevance_rows import Wish
from meetings.retrieval.ranking.likely_excerpts import worth_quoting
from meetings.retrieval.ranking.subscription_relevance import AGAIN, BY_ITSELF

MARKS = {"told": 0.85, "quote": 0.75, "false": 0.7, "none": 0.3}
WITH_MEANING = MARKS | {"quote": 0.82}
"""Shares of right meetings; wrong quotes for a hundred other meetings, the last of questions that
nothing answers. Vectors find the right quote more often, so more is wanted of them."""
SCALES = {"told": 0.05, "quote": 0.05, "false": -0.3, "none": -0.15}
"""How much of each weighs as one; of the last two less is better."""
FROM = tuple(np.geomspace(0.01, 0.16, 25).round(4).tolist())
WORTH = (0.03, 0.04, 0.06, 0.09, 0.13, 0.18, 0.25, 0.35, 0.5)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A meeting is told ``from_`` so high a probability on; what a further quote is ``worth``."""

    from_: float
    worth: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of right meetings told and told with the right quote; wrong quotes for a hundred
    other meetings of answerable questions, and of those that nothing answers.
    """

    told: float
    quote: float
    false: float
    none: float

    def margin(self, marks: Mapping[str, float]) -> float:
        """By how much the mark that is kept worst is kept; below 0 where it is missed."""
        return min((getattr(self, name) - marks[name]) / SCALES[name] for name in marks)


@dataclass(frozen=True, slots=True)
class Chances:
    """The chance of each meeting for a wish; ``alone``: if nobody else had said as much."""

    chance: Floats
    alone: Floats


def told(wish: Wish, chances: Chances, least: float) -> dict[int, float]:
    """The meetings that are told, as `subscription_relevance.relevant` tells them."""
    found: dict[int, float] = {}
    repeating = True
    for i, one in enumerate(wish.judged):
        chance = 0.0 if one.ruled_out else float(chances.chance[i])
        if BY_ITSELF <= chance < least and repeating:
            chance = float(chances.alone[i]) if chances.alone[i] >= AGAIN else 0.0
            repeating = chance > 0
        if chance >= least and one.odds:
            found[i] = chance
    return found


def figures(
    wishes: Sequence[Wish], chances: Sequence[Chances], weights: Floats, at: Thresholds
) -> Figures:
    """The figures for some wishes, each counted by its weight."""
    counted = np.array([_counted(*one, at) for one in zip(wishes, chances, strict=True)])
    answerable = np.array([wish.answerable for wish in wishes])
    others = np.array([wish.meetings - sum(wish.right) for wish in wishes])
    share = weights * answerable / (weights * answerable).sum()

    def wrong(among: Floats) -> float:
        return 100 * float((counted[:, 2] * among).sum() / max((others * among).sum(), 1))

    return Figures(
        float(counted[:, 0] @ share),
        float(counted[:, 1] @ share),
        wrong(weights * answerable),
        wrong(weights * ~answerable),
    )


def _counted(wish: Wish, chances: Chances, at: Thresholds) -> tuple[bool, bool, int]:
    """Whether the right meeting is told, with the right quote; how many quotes are wrong."""
    found = told(wish, chances, at.from_)
    quotes = {i: worth_quoting(wish.judged[i].odds, one, at.worth) for i, one in found.items()}
    right = [i for i in quotes if wish.judged[i].right]
    quoted = any(any(wish.judged[i].has_answer[: quotes[i]]) for i in right)
    return bool(right), quoted, sum(n for i, n in quotes.items() if i not in right)


def best(
    wishes: Sequence[Wish], chances: Sequence[Chances], weights: Floats, marks: Mapping[str, float]
) -> tuple[Thresholds, Figures]:
    """The pair that keeps the marks by the most, with what it tells."""
    pairs = (Thresholds(least, worth) for least in FROM for worth in WORTH)
    tried = ((at, figures(wishes, chances, weights, at)) for at in pairs)
    return max(tried, key=lambda one: one[1].margin(marks))
