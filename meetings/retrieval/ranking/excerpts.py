"""The stretches of one meeting that most likely contain the answer.

A quote is right where any of its sentences answers, so that what counts is the chance of all
sentences in it together, and a second quote is worth the most where it shares none with the first.
There are as many as it takes for one of them to be right, almost surely.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from meetings.retrieval.quoting.window import LONGEST_QUOTE
from meetings.retrieval.ranking.rerank import Ranked, score_alone
from meetings.text.sentences import Span

_FLATTER = 0.85
"""What a sentence's score counts for among others of its meeting. Of 312 questions a right quote
is then among the first two for .84 by words, .885 with meaning; around the best sentence .81, .87.
"""


_COMPARED = 8
"""Stretches whose chances add up to one; those behind have next to none."""
_ALMOST_SURELY = 0.95
"""Of 259 meetings told by words a right quote is so among 2.3 on average for .87, of 284 with
meaning among 2.2 for .92; always two: .84 and .905; always three, .88 and .935."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Whole sentences of a turn. ``best``: the likeliest of them; ``odds``: that the answer is in
    it, as a logarithm that only means something beside other excerpts of the meeting.
    """

    turn: int
    span: Span
    best: Ranked
    odds: float


def excerpts(
    ranked: Sequence[Ranked],
    sentences_of: Callable[[int], Sequence[Span]],
    most: int,
    *,
    meaning: bool,
) -> list[Excerpt]:
    """The likeliest excerpts of one meeting that do not overlap, best first, as many as it takes.

    ``ranked``: candidates of one meeting; ``sentences_of``: the sentences of a turn.
    """
    turns: dict[int, dict[int, tuple[float, Ranked]]] = defaultdict(dict)
    for item in ranked:
        passage = item.candidate.passage
        score = _FLATTER * score_alone(item, meaning=meaning)
        turns[passage.turn][passage.start] = score, item
    found = [
        one for turn, known in turns.items() for one in _in_turn(turn, sentences_of(turn), known)
    ]
    found.sort(key=lambda one: (-one.odds, one.turn, one.span))
    apart = _apart(found, _COMPARED)
    return apart[: min(most, _needed(apart))]


def _in_turn(
    turn: int, spans: Sequence[Span], known: Mapping[int, tuple[float, Ranked]]
) -> Iterator[Excerpt]:
    """From every sentence on as many as a quote may hold."""
    for first, (start, _) in enumerate(spans):
        last = first
        while last + 1 < len(spans) and spans[last + 1][1] - start <= LONGEST_QUOTE:
            last += 1
        inside = [known[at] for at, _ in spans[first : last + 1] if at in known]
        if inside:
            score, best = max(inside, key=lambda one: one[0])
            together = sum(math.exp(other - score) for other, _ in inside)
            odds = score + math.log(together)
            yield Excerpt(turn, (start, spans[last][1]), best, odds)


def _apart(found: Sequence[Excerpt], most: int) -> list[Excerpt]:
    kept: list[Excerpt] = []
    for one in found:
        if len(kept) == most:
            break
        if not any(_overlap(one, other) for other in kept):
            kept.append(one)
    return kept


def _needed(apart: Sequence[Excerpt]) -> int:
    """How many of the likeliest together almost surely hold the answer, if any does."""
    chances = [math.exp(one.odds - apart[0].odds) for one in apart]
    held = accumulate(chances)
    return 1 + sum(share < _ALMOST_SURELY * sum(chances) for share in held)


def _overlap(one: Excerpt, other: Excerpt) -> bool:
    (start, stop), (begin, end) = one.span, other.span
    return one.turn == other.turn and start < end and begin < stop
