"""The stretches of one meeting that most likely contain the answer.

A quote is right where any of its sentences answers, so that what counts is the chance of all
sentences in it together, and a second quote is worth the most where it shares none with the first.
There are as many as are worth their room: each is one more for nothing where the meeting is wrong.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from meetings.model.languages import Lang
from meetings.retrieval.quoting.window import LONGEST_QUOTE
from meetings.retrieval.ranking.rerank import Ranked, scores_alone
from meetings.retrieval.ranking.subscription_relevance_weights import (
    THRESHOLDS_LEXICAL,
    THRESHOLDS_WITH_MEANING,
)
from meetings.retrieval.ranking.weights import LEXICAL, WITH_MEANING
from meetings.text.sentences import Span

_FLATTER = 0.85
"""What a sentence's score counts for among others of its meeting. Of 312 questions a right quote
is then among the first two for .84 by words, .885 with meaning; around the best sentence .81, .87.
"""


_COMPARED = 8
"""Stretches whose chances add up to one; those behind have next to none."""
_MOST = 4
"""Quotes of a meeting."""


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
    chance: float,
    *,
    meaning: bool,
    lang: Lang,
) -> list[Excerpt]:
    """The likeliest excerpts of one meeting that do not overlap, best first: those worth telling.

    ``ranked``: candidates of one meeting; ``sentences_of``: the sentences of a turn; ``chance``:
    that the meeting answers; ``lang``: whose rules it is read by.
    """
    apart = likeliest(ranked, sentences_of, WITH_MEANING if meaning else LEXICAL)
    worth = (THRESHOLDS_WITH_MEANING if meaning else THRESHOLDS_LEXICAL)[lang]["worth"]
    return apart[: worth_quoting([one.odds for one in apart], chance, worth)]


def likeliest(
    ranked: Sequence[Ranked],
    sentences_of: Callable[[int], Sequence[Span]],
    weights: Mapping[str, float],
) -> list[Excerpt]:
    """All excerpts of one meeting that are compared; ``weights``: of the order."""
    turns: dict[int, dict[int, tuple[float, Ranked]]] = defaultdict(dict)
    scores = (_FLATTER * scores_alone(ranked, weights)).tolist() if ranked else []
    for item, score in zip(ranked, scores, strict=True):
        passage = item.candidate.passage
        turns[passage.turn][passage.start] = score, item
    found = [
        one for turn, known in turns.items() for one in _in_turn(turn, sentences_of(turn), known)
    ]
    found.sort(key=lambda one: (-one.odds, one.turn, one.span))
    return _apart(found, _COMPARED)


def worth_quoting(odds: Sequence[float], chance: float, worth: float) -> int:
    """How many of the likeliest are told: the first, and each that is worth being a wrong one.

    ``worth``: the least odds of the meeting times the chance that a further quote has the answer.
    """
    chances = [math.exp(one - odds[0]) for one in odds]
    certain = chance / max(1 - chance, 1e-9)
    further = takewhile(lambda one: certain * one >= worth * sum(chances), chances[1:_MOST])
    return min(len(chances), 1 + sum(1 for _ in further))


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


def _overlap(one: Excerpt, other: Excerpt) -> bool:
    (start, stop), (begin, end) = one.span, other.span
    return one.turn == other.turn and start < end and begin < stop
