"""What tells a right first answer from a wrong one: signals of the best candidates, as numbers.

The best score alone hardly tells what the archive knows from what it does not; the margin to the
next, how much of the rare words is met, whether the kind asked for is there do.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.towns_and_inhabitants import is_inhabitant
from meetings.model.question import Question, Term
from meetings.retrieval.query.questions.kinds import EXPECTED
from meetings.retrieval.query.questions.terms import TRANSLATED
from meetings.retrieval.ranking.candidates_seen import Vector
from meetings.retrieval.ranking.features import FEATURE_NAMES, beyond_head
from meetings.retrieval.ranking.rerank import Ranked, quoted_with

_COMMON = 4.2
"""Terms weighed less stand in more than one of 60 passages."""
_LIKE_ENOUGH = 0.75
"""So like a word of the archive has to be for an unknown word to be taken for it."""

SIGNALS = (
    "score",
    "margin",
    "share",
    "wide",
    "everywhere",
    "own_beyond_head",
    "everywhere_sense",
    "beyond_head_sense",
    "rarest",
    "head",
    "meaning",
    "kind",
    "unknown",
    "unmet",
    "people",
    "terms",
    "agreement",
    "proper",
    "rare_two",
    "kind_near",
    "lead_over_meetings",
    "meaning_lead",
    "lexical_strength",
    "worst_name",
    "place",
)
"""The names of the signals; the learned weights have one for each."""


def signals_of(
    question: Question, ranked: Sequence[Ranked], best: Sequence[Ranked]
) -> dict[str, float]:
    """What tells a right first answer from a wrong one."""
    first = best[0]
    value = dict(zip(FEATURE_NAMES, map(float, first.features), strict=True))
    rival = best[1].score if len(best) > 1 else first.score - 3
    return {
        "score": first.score / 10,
        "margin": min(first.score - rival, 4.0) / 4,
        "share": _share(first, ranked),
        "wide": _covered(question, first.near.around),
        "everywhere": (everywhere := _covered(question, first.met)),
        "own_beyond_head": _own_beyond_head(question, first),
        "everywhere_sense": value["everywhere_sense"],
        "beyond_head_sense": value["beyond_head_sense"],
        "rarest": value["rarest"],
        "head": value["head"],
        "meaning": value["meaning"],
        "kind": value["kind"] if EXPECTED.get(question.asked) else 0.0,
        "unknown": _unknown(question),
        "unmet": 1 - everywhere,
        "people": _people_present(question, first),
        "terms": min(max(len(question.terms), 4), 8) / 8,
        "agreement": _agreement(best),
        "proper": _proper(question, first),
        "rare_two": _rare_two(question, first),
        "kind_near": _kind_near(question, first, ranked),
        "lead_over_meetings": _lead_over_meetings(ranked),
        "meaning_lead": _meaning_lead(ranked),
        "lexical_strength": _lexical_strength(question, ranked),
        "worst_name": min(_names_met(question, first), default=1.0),
        "place": _place(question, first),
    }


def _weights(question: Question) -> Vector:
    return np.array([term.weight for term in question.terms], dtype=np.float32)


def _covered(question: Question, met: Vector) -> float:
    """The share of the terms' weight that is met."""
    weights = _weights(question)
    return float(met @ (weights / (float(weights.sum()) or 1.0)))


def _own_beyond_head(question: Question, first: Ranked) -> float:
    """The share of terms the head does not explain that the first and its neighbours meet."""
    met, head = first.near.beside[np.newaxis], first.near.head[np.newaxis]
    return float(beyond_head(_weights(question), met, head)[0])


def _people_present(question: Question, first: Ranked) -> float:
    """Share of the people named in the question who speak in the meeting; 0 where none is."""
    present = {speaker.name for speaker in first.candidate.entry.speakers}
    named = question.people
    return sum(name in present for name in named) / max(len(named), 1)


def _names_met(question: Question, first: Ranked) -> list[float]:
    """How well each name and number of the question is met around the first."""
    return [
        float(value)
        for term, value in zip(question.terms, first.met, strict=True)
        if term.proper or term.word[:1].isdigit()
    ]


def _place(question: Question, first: Ranked) -> float:
    """Whether the countries and regions asked for are named around the first: 1, 0, or -1.

    A country that every other passage names, the archive's own, tells nothing; nor does a town,
    which is less than the region its name is met by.
    """
    met = [
        float(value)
        for term, value in zip(question.terms, first.met, strict=True)
        if term.weight > _COMMON and (countries_in(term.word) or is_inhabitant(term.word))
    ]
    if not met:
        return 0.0
    return 1.0 if min(met) >= 0.5 else -1.0


def _proper(question: Question, first: Ranked) -> float:
    """How well names and numbers of the question are met around the first; 1 where it has none."""
    met = _names_met(question, first)
    return sum(met) / len(met) if met else 1.0


def _rare_two(question: Question, first: Ranked) -> float:
    """How well the two rarest terms are met around the first."""
    pairs = zip(question.terms, first.met, strict=True)
    rare = sorted(pairs, key=lambda pair: -pair[0].weight)[:2]
    return float(sum(value for _, value in rare) / len(rare)) if rare else 0.0


def _kind_near(question: Question, first: Ranked, ranked: Sequence[Ranked]) -> float:
    """Whether the kind asked for is in or near the first: 1 yes, -1 no, 0 none asked."""
    expected = EXPECTED.get(question.asked)
    if not expected:
        return 0.0
    return -1.0 if expected.isdisjoint(kinds_near(first, ranked)) else 1.0


def kinds_near(first: Ranked, ranked: Sequence[Ranked]) -> frozenset[str]:
    """The kinds of facts in the first, and in what would stand in one quote with it."""
    near = (item.candidate.passage.kinds for item in quoted_with(first, ranked))
    return frozenset[str]().union(*near)


def _lead_over_meetings(ranked: Sequence[Ranked]) -> float:
    """How far the first is ahead of the best of any other meeting."""
    first = ranked[0]
    others = (
        item.score
        for item in ranked
        if item.candidate.passage.meeting_id != first.candidate.passage.meeting_id
    )
    # Scores are log odds: a lead of five (150 to 1) is as good as any.
    return min(first.score - next(others, first.score - 5), 5.0) / 5


def _meaning_lead(ranked: Sequence[Ranked]) -> float:
    """How much nearer in meaning the first is than the tenth nearest."""
    nearness = sorted((item.candidate.meaning for item in ranked), reverse=True)[:10]
    return ranked[0].candidate.meaning - nearness[-1] if nearness else 0.0


def _lexical_strength(question: Question, ranked: Sequence[Ranked]) -> float:
    """The index's best score against the weight of the terms."""
    # Those by words alone best are among the first fifty.
    best = max((item.candidate.passage.lexical for item in ranked[:50]), default=0.0)
    total = sum(term.weight for term in question.terms) or 1.0
    return best / total / 2


def _share(first: Ranked, ranked: Sequence[Ranked]) -> float:
    total = sum(math.exp(min(item.score - first.score, 0.0)) for item in ranked[:50])
    return 1 / total if total else 0.0


def _unknown(question: Question) -> float:
    """The share of the terms' weight that the archive has no word for, nor one very like it."""
    total = sum(term.weight for term in question.terms) or 1.0
    return sum(term.weight for term in question.terms if not is_known(term)) / total


def _agreement(best: Sequence[Ranked]) -> float:
    """The share of the next answers from the same meeting."""
    meeting = best[0].candidate.passage.meeting_id
    others = [item.candidate.passage.meeting_id == meeting for item in best[1:4]]
    return sum(others) / len(others) if others else 0.0


def is_known(term: Term) -> bool:
    """Whether the archive holds a word, or one very like it."""
    return term.known or any(weight >= _LIKE_ENOUGH for _, weight in term.keys[1:])


def is_translated(term: Term) -> bool:
    """Whether the archive holds what a word is in the other language: "refugees" of «беженцы»."""
    return any(weight >= TRANSLATED for _, weight in term.near)
