"""The best candidates as answers: each with its quote and its chance of being right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from meetings.model.passage import Passage
from meetings.model.reply import Answer
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.quote_of_passage import quote_of_passage
from meetings.retrieval.ranking.calibration import Calibrated
from meetings.retrieval.ranking.rerank import Ranked, distinct

ANSWERS = 5
"""How many answers a reply has at most (contract)."""


def answers_of(
    best: Sequence[Ranked],
    ranked: Sequence[Ranked],
    verdict: Calibrated,
    opened: OpenedMeetings,
    kinds: Sequence[frozenset[str]],
) -> list[Answer]:
    """The best as answers, each with its chance; ``kinds``: as for the quote."""
    chances = dict(zip(map(_place, distinct(ranked, ANSWERS)), verdict.scores, strict=True))
    liking = _liking(ranked)
    made = (
        quote_of_passage(
            item.candidate.passage,
            opened,
            chances.get(_place(item), _chance(item, ranked[0], verdict)),
            liking[_place(item)[:2]],
            kinds=kinds,
        )
        for item in best
    )
    return [answer for answer in made if answer is not None]


def _liking(ranked: Sequence[Ranked]) -> dict[tuple[str, int], dict[int, float]]:
    """By turn: the score of each candidate, by its start."""
    liking: dict[tuple[str, int], dict[int, float]] = {}
    for item in ranked:
        place = item.candidate.passage
        liking.setdefault((place.meeting_id, place.turn), {})[place.start] = item.score
    return liking


def contradicted(answers: list[Answer], conflict: Ranked | None) -> list[Answer]:
    """The answers, the one that gives another figure than the first marked."""
    if conflict is None:
        return answers
    return answers[:1] + [
        replace(one, contradicts=_is_at(one, conflict.candidate.passage)) for one in answers[1:]
    ]


def _is_at(answer: Answer, passage: Passage) -> bool:
    start = answer.core[0] if answer.core else answer.start
    return (answer.meeting.id, answer.turn, start) == passage.place


def _place(item: Ranked) -> tuple[str, int, int]:
    return item.candidate.passage.place


def _chance(item: Ranked, first: Ranked, verdict: Calibrated) -> float:
    """How likely a candidate that was not judged is right, against the first, which was."""
    return verdict.scores[0] * min(1.0, math.exp(item.score - first.score))
