"""From which probability a meeting is told, and what a further quote has to be worth.

Used by `learn_relevance.py` on probabilities out of fold. Each pair of the two is scored as the
alerts are: right meetings told, with the right quote; wrong quotes for a hundred other meetings of
answerable questions, and of those that nothing answers. What misses its mark counts by the square.
Of pairs nearly as good as the best the one that tells the least for nothing is to be taken.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from meetings.retrieval.ranking.likely_excerpts import worth_quoting
from meetings.retrieval.ranking.subscription_relevance import AGAIN, BY_ITSELF

Floats = npt.NDArray[np.float64]
FROM = (0.02, 0.025, 0.03, 0.037, 0.045, 0.055, 0.07)
WORTH = (0.03, 0.04, 0.06, 0.09, 0.13)
MARKS = {"told": 0.85, "quote": 0.75, "false": 0.7, "none": 0.3}
QUOTE_WITH_MEANING = 0.82
SCALES = {"told": 0.05, "quote": 0.05, "false": 0.3, "none": 0.15}
"""How much of each weighs as one."""
MARGIN = 0.2
"""Of a scale, by which a mark should be passed."""
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Judged:
    """A meeting of a wish: ``alone``: its signals if nobody else had said as much; ``odds`` of its
    stretches, best first, none where it is never told, and which of them have the answer.
    """

    right: bool
    answerable: bool
    ruled_out: bool
    alone: Floats
    odds: list[float]
    has_answer: list[bool]


def compared(
    wishes: Sequence[Sequence[Judged]],
    chances: Sequence[Floats],
    alone: Sequence[Floats],
    meetings: Sequence[int],
    meaning: bool,
) -> Iterator[str]:
    """The pairs with the least that misses its mark."""
    marks = MARKS | ({"quote": QUOTE_WITH_MEANING} if meaning else {})
    made = []
    for least in FROM:
        told = [told_of(*one, least) for one in zip(wishes, chances, alone, strict=True)]
        for worth in WORTH:
            score = scored(wishes, told, meetings, worth)
            made.append((missed(score, marks), least, worth, score))
    for badness, least, worth, score in sorted(made, key=lambda one: one[0])[:SHOWN]:
        figures = {name: round(value, 3) for name, value in score.items()}
        yield f"missed by {badness:.2f}: from {least}, a quote worth {worth}: {figures}"


def told_of(
    wish: Sequence[Judged], chances: Floats, alone: Floats, least: float
) -> dict[int, float]:
    """The meetings that are told, as `relevance.relevant` tells them."""
    told: dict[int, float] = {}
    repeating = True
    for i, one in enumerate(wish):
        chance = 0.0 if one.ruled_out else float(chances[i])
        if BY_ITSELF <= chance < least and repeating:
            chance = float(alone[i]) if alone[i] >= AGAIN else 0.0
            repeating = chance > 0
        if chance >= least and one.odds:
            told[i] = chance
    return told


def scored(
    wishes: Sequence[Sequence[Judged]],
    told: Sequence[dict[int, float]],
    meetings: Sequence[int],
    worth: float,
) -> dict[str, float]:
    """The four figures, as shares and per hundred."""
    right, quoted, wrong = [], [], {True: 0, False: 0}
    for wish, found in zip(wishes, told, strict=True):
        quotes = {i: worth_quoting(wish[i].odds, chance, worth) for i, chance in found.items()}
        if any(one.answerable for one in wish):
            right.append(any(wish[i].right for i in found))
            quoted.append(any(any(wish[i].has_answer[:n]) for i, n in quotes.items()))
        answerable = any(one.answerable for one in wish)
        wrong[answerable] += sum(n for i, n in quotes.items() if not wish[i].right)
    among = {True: 1, False: 1}
    for wish, count in zip(wishes, meetings, strict=True):
        among[any(one.answerable for one in wish)] += count
    return {
        "told": float(np.mean(right)),
        "quote": float(np.mean(quoted)),
        "false": 100 * wrong[True] / among[True],
        "none": 100 * wrong[False] / among[False],
    }


def missed(score: dict[str, float], marks: dict[str, float]) -> float:
    """By how much marks are missed, squared; told and quote ought to be high, the others low."""
    over = {name: (score[name] - marks[name]) / SCALES[name] for name in marks}
    short = {name: -over[name] if name in ("told", "quote") else over[name] for name in over}
    return sum(max(0.0, one + MARGIN) ** 2 for one in short.values())
