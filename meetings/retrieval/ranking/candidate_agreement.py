"""Signals of confidence over all candidates: do word search, ranking and language agree on the
first?

They tell something where a whole archive is asked, nothing where one meeting is
(``subscription_relevance.py``).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from meetings.model.languages import rules_for
from meetings.model.question import Question
from meetings.retrieval.quoting.places_in_one_quote import BESIDE
from meetings.retrieval.ranking.rerank import Ranked, scores_alone

AGREEMENT_SIGNALS = ("same_language", "index_rank", "chance", "asks_who", "two_languages")


def agreement_signals(
    question: Question, ranked: Sequence[Ranked], weights: Mapping[str, float]
) -> dict[str, float]:
    """Each signal with its value; ``weights``: those that ranked the candidates."""
    return {
        "same_language": _same_language(question, ranked[0]),
        "index_rank": _index_rank(ranked),
        "chance": _chance(ranked, weights),
        "asks_who": float(question.asked == "person"),
        "two_languages": _two_languages(ranked),
    }


def _same_language(question: Question, first: Ranked) -> float:
    """Words of the other language are met by their translations: less surely."""
    return float(rules_for(first.candidate.entry.head.lang) == question.lang)


def _index_rank(ranked: Sequence[Ranked]) -> float:
    """log(1 + the number of meetings that the index's own score puts before that of the first).

    Where index and ranking agree on the meeting, the first is right more often.
    """
    by_index = sorted(ranked, key=lambda item: -item.candidate.passage.lexical)
    meetings = dict.fromkeys(item.candidate.passage.meeting_id for item in by_index)
    return math.log1p(list(meetings).index(ranked[0].candidate.passage.meeting_id))


def _chance(ranked: Sequence[Ranked], weights: Mapping[str, float]) -> float:
    """The ranking's own probability that the answer stands where the first would be quoted.

    The share of those sentences in the chances of all candidates, none of them counted twice.
    """
    scores = scores_alone(ranked, weights)
    chances = np.exp(scores - scores.max())
    first = ranked[0].candidate.passage
    quoted = [
        (passage := item.candidate.passage).turn == first.turn
        and passage.meeting_id == first.meeting_id
        and abs(passage.start - first.start) < BESIDE
        for item in ranked
    ]
    return float(chances[quoted].sum() / chances.sum())


def _two_languages(ranked: Sequence[Ranked]) -> float:
    """Whether the candidates are of two languages: the other one's never score as high."""
    languages = {item.candidate.entry.head.lang for item in ranked}
    return float(len(set(map(rules_for, languages))) > 1)
