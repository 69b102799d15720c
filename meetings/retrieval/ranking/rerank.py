"""Reranks candidates by weights learned from labelled questions."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from meetings.retrieval.quoting.places_in_one_quote import BESIDE, QUOTED_TOGETHER
from meetings.retrieval.ranking.candidates_seen import Candidate, Context, Sight, sight
from meetings.retrieval.ranking.features import FEATURE_NAMES, values
from meetings.retrieval.ranking.odds import MOST
from meetings.retrieval.ranking.weights import LEXICAL, WITH_MEANING


class Nearby(NamedTuple):
    """How well each term of a question is met: by words in a sentence (``own``) and in those next
    to it as well (``beside``); within two sentences or in what was asked before, by words alone
    (``around``) or by their sense as well (``close``); by words in the meeting's head (``head``).
    """

    own: npt.NDArray[np.float32]
    beside: npt.NDArray[np.float32]
    around: npt.NDArray[np.float32]
    close: npt.NDArray[np.float32]
    head: npt.NDArray[np.float32]


class Ranked(NamedTuple):
    """A candidate in its place: ``score`` on a log-odds scale, ``features`` in the order of NAMES,
    ``met``: how well each term of the question is met anywhere around it, ``near``: closer to it.
    """

    candidate: Candidate
    score: float
    features: npt.NDArray[np.float32]
    met: npt.NDArray[np.float32]
    near: Nearby


def _row(weights: Mapping[str, float]) -> npt.NDArray[np.float32]:
    return np.array([weights.get(name, 0.0) for name in FEATURE_NAMES], dtype=np.float32)


def ordered(candidates: Sequence[Candidate], context: Context, *, meaning: bool) -> list[Ranked]:
    """The candidates, best first."""
    if not candidates:
        return []
    seen = sight(candidates, context)
    features, anywhere = values(seen), seen.words.anywhere()
    scores = (features @ _row(WITH_MEANING if meaning else LEXICAL)).tolist()
    each = zip(candidates, scores, features, anywhere, _nearby(seen), strict=True)
    return supported([Ranked(*one) for one in each])


def _nearby(seen: Sight) -> list[Nearby]:
    words, senses = seen.words, seen.senses
    around = np.maximum(words.wide, words.asked)
    close = np.maximum(senses.wide, senses.asked)
    each = zip(words.own, words.near, around, close, words.head, strict=True)
    return [Nearby(*one) for one in each]


def scores_alone(
    ranked: Sequence[Ranked], weights: Mapping[str, float]
) -> npt.NDArray[np.float32]:
    """The scores of candidates by some weights, without what those beside them add."""
    scores: npt.NDArray[np.float32] = np.array([item.features for item in ranked]) @ _row(weights)
    return scores


_SUPPORT = 0.9
"""How far a passage's score gives way to that of all its quote."""


def supported(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The candidates in the order of what they and those beside them tell, best first.

    A quote is right where any sentence in it answers: the chances of its sentences add up.
    """
    turns: dict[tuple[str, int], list[Ranked]] = defaultdict(list)
    for item in ranked:
        passage = item.candidate.passage
        turns[passage.meeting_id, passage.turn].append(item)
    made: list[Ranked] = []
    for turn in turns.values():
        made += turn if len(turn) == 1 else _supporting(turn)  # in a large archive most are alone
    return sorted(made, key=lambda item: (-item.score, item.candidate.passage.place))


def _supporting(turn: Sequence[Ranked]) -> list[Ranked]:
    """The candidates of a turn, each with the score of those that would be quoted with it."""
    told = [(item.candidate.passage.start, item.score) for item in turn]
    scores = [_with_those_beside(*own, told) for own in told]
    # made anew, which takes a third of the time of `_replace`
    return [
        Ranked(item.candidate, score, item.features, item.met, item.near)
        for item, score in zip(turn, scores, strict=True)
    ]


def _with_those_beside(at: int, score: float, told: Sequence[tuple[int, float]]) -> float:
    """A score with those of its turn (``told``: where each begins, and its own) beside it."""
    together = sum(
        math.exp(min(other - score, MOST)) for start, other in told if abs(start - at) < BESIDE
    )
    return score + _SUPPORT * math.log(together)


def reordered(
    ranked: Sequence[Ranked], nearness: Mapping[tuple[str, int, int], float]
) -> list[Ranked]:
    """Those whose nearness in meaning is known in the order it asks for, in the same places."""
    places = [i for i, item in enumerate(ranked) if item.candidate.passage.place in nearness]
    at, row = FEATURE_NAMES.index("meaning"), _row(WITH_MEANING)
    known = [ranked[i] for i in places]

    def score(item: Ranked) -> float:
        near = nearness[item.candidate.passage.place]
        return float(item.features @ row) + (near - float(item.features[at])) * float(row[at])

    made = list(ranked)
    for i, item in zip(places, sorted(known, key=score, reverse=True), strict=True):
        made[i] = item._replace(score=ranked[i].score)
    return made


def distinct(ranked: Sequence[Ranked], limit: int) -> list[Ranked]:
    """The best that would not be quoted together."""
    kept: list[Ranked] = []
    starts: dict[tuple[str, int], list[int]] = defaultdict(list)
    for item in ranked:
        passage = item.candidate.passage
        there = starts[passage.meeting_id, passage.turn]
        if all(abs(passage.start - start) >= QUOTED_TOGETHER for start in there):
            there.append(passage.start)
            kept.append(item)
        if len(kept) == limit:
            break
    return kept


def quoted_with(first: Ranked, ranked: Sequence[Ranked]) -> list[Ranked]:
    """Those of some candidates that would be quoted together with one, itself among them."""
    own = first.candidate.passage
    turn = own.turn  # compared first: a number tells most of 250 apart
    return [
        item
        for item in ranked
        if (place := item.candidate.passage).turn == turn
        and place.meeting_id == own.meeting_id
        and abs(place.start - own.start) < QUOTED_TOGETHER
    ]
