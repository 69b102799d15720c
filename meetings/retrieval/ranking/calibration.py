"""The probability that the first answer is right: signals of the best candidates, weighed.

The best score alone hardly tells what the archive knows from what it does not; the margin to the
next, how much of the rare words is met, whether the kind asked for is there do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.towns_and_inhabitants import is_inhabitant
from meetings.model.question import Question, Term
from meetings.retrieval.query.questions.kinds import EXPECTED, values_for
from meetings.retrieval.ranking.candidate_agreement import agreement_signals
from meetings.retrieval.ranking.features import FEATURE_NAMES, Vector, beyond_head
from meetings.retrieval.ranking.gate import gate
from meetings.retrieval.ranking.lengths_of_time import asks_how_long, tells_how_long
from meetings.retrieval.ranking.naming_and_content_words import Level
from meetings.retrieval.ranking.odds import chance_of
from meetings.retrieval.ranking.prices_told import HOUR, SPAN
from meetings.retrieval.ranking.relevance_floor import has_to_do_with
from meetings.retrieval.ranking.rerank import Ranked, quoted_with
from meetings.retrieval.ranking.weights import (
    CONFIDENCE_LEXICAL,
    CONFIDENCE_WITH_MEANING,
    FOUND,
    LEXICAL,
    WITH_MEANING,
)

_ELSEWHERE = 0.25
"""An answer about another country than the one asked for is at most this likely to be right."""
_COMMON = 4.2
"""Terms weighed less stand in more than one of 60 passages."""
_NEAREST = 0.06
"""Below this even the nearest passages have nothing to do with the question: ten of 3,963 right
firsts for our own questions are, and four of ten firsts where no transcript has an answer."""
_LIKELY = 0.2
"""With vectors, a first so likely right is shown as near whatever words it shares: of our own
questions' firsts from .2 to .4, 45 of 100 are right."""
SURE_ALONE, CLOSE_BEHIND = 0.6, 0.8
"""From this score on the first answer stands alone, unless the second has so large a share of it.
Of 161 answerable questions a right quote is then seen for 114, with the first alone for 99."""
_LIKE_ENOUGH = 0.75
"""So like a word of the archive has to be for an unknown word to be taken for it."""
_MET = 0.7
"""Where so much of the question's words is met around a passage, it is worth showing as near."""


@dataclass(frozen=True, slots=True)
class Calibrated:
    """Whether the first is given as an answer, whether any is shown, the probability of each."""

    found: bool
    shown: bool
    scores: tuple[float, ...]


def judge(
    question: Question,
    ranked: Sequence[Ranked],
    best: Sequence[Ranked],
    *,
    meaning: bool,
    enough: float | None = None,
) -> Calibrated:
    """The verdict on the best candidates of a question; ``enough``: in place of the threshold.

    From the threshold on 85 of 100 answers are right, in archives of one language and of two, of
    10 meetings and of 870: it is learned with the weights (docs/quality.md has the table).
    """
    if not best:
        return Calibrated(found=False, shown=False, scores=())
    weights = CONFIDENCE_WITH_MEANING if meaning else CONFIDENCE_LEXICAL
    signals = signals_of(question, ranked, best)
    signals |= agreement_signals(question, ranked, WITH_MEANING if meaning else LEXICAL)
    odds = weights.get("bias", 0.0) + sum(
        weights.get(name, 0.0) * value for name, value in signals.items()
    )
    first = chance_of(odds)
    if signals["place"] < 0:
        first = min(first, _ELSEWHERE)
    shares = _shares(best)
    scores = tuple(min(first, first * share / shares[0]) for share in shares)
    if enough is None:
        enough = FOUND["with_meaning" if meaning else "lexical"]
    grounded = _grounded(question)
    likely = first >= _NEAREST and (meaning or grounded)
    level = _level(question, best[0], ranked)
    found = first >= enough and likely and level == "answer"
    shown = likely or (grounded and signals["everywhere"] >= _MET)
    shown = shown and (
        found or (meaning and first >= _LIKELY) or has_to_do_with(question, best[0])
    )
    return Calibrated(found, shown and level != "silent", scores)


def _level(question: Question, first: Ranked, ranked: Sequence[Ranked]) -> Level:
    """What the gate leaves of the first; at most "near" where a value is asked for and none told.

    Of 10 such firsts for our own questions that were sure enough to be answers five were right,
    two more came from meetings that do not answer; of those with a value 89 of 100.
    """
    level = gate(question, first)
    values = frozenset[str]().union(*values_for(question.asked))
    untold = values and values.isdisjoint(_kinds_near(first, ranked))
    untold = untold and not _time_near(question, first, ranked)
    return "near" if untold and level == "answer" else level


def _time_near(question: Question, first: Ranked, ranked: Sequence[Ranked]) -> bool:
    """Whether a time in words that are no fact may be the value: "five-year", "about a month"."""
    if question.asked in _NO_TIMES:
        return False
    text = first.candidate.passage.text
    if question.asked == "date" and HOUR.search(text):
        return True
    if _PUT_OFF.search(question.meant or question.text):
        return "date" in first.candidate.passage.kinds
    if SPAN.search(text):
        return True
    near = (item.candidate.passage.text for item in quoted_with(first, ranked))
    return asks_how_long(question.text) and any(map(tells_how_long, near))


_PUT_OFF = re.compile(
    r"\b(?:на ?сколько|сколько)\b.*\b(?:прод[ле]\w+|перен[еёо]с\w+|отлож\w+|отсроч\w+|отодвин\w+"
    r"|сдвин\w+)|\bhow (?:long|much|far)\b.*\b(?:extended|prolonged|postponed|delayed|put off)\b",
    re.IGNORECASE,
)
"""What is made longer or put off is told by how long as well as by the new day."""
_NO_TIMES = frozenset({"sum", "percent"})
"""Not told by how long: "a two-year programme" has no price yet."""


def two_wanted(first: float, second: float) -> bool:
    """Whether the first answer, by its score and the second's, is too unsure to be shown alone."""
    return first < SURE_ALONE or second >= CLOSE_BEHIND * first


def _grounded(question: Question) -> bool:
    """Whether the archive holds any of the question's words, or one very like it."""
    return any(map(_is_known, question.terms))


def _is_known(term: Term) -> bool:
    return term.known or any(weight >= _LIKE_ENOUGH for _, weight in term.keys[1:])


def _shares(best: Sequence[Ranked]) -> list[float]:
    top = best[0].score
    return [math.exp(item.score - top) for item in best]


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
    return -1.0 if expected.isdisjoint(_kinds_near(first, ranked)) else 1.0


def _kinds_near(first: Ranked, ranked: Sequence[Ranked]) -> frozenset[str]:
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
    return sum(term.weight for term in question.terms if not _is_known(term)) / total


def _agreement(best: Sequence[Ranked]) -> float:
    """The share of the next answers from the same meeting."""
    meeting = best[0].candidate.passage.meeting_id
    others = [item.candidate.passage.meeting_id == meeting for item in best[1:4]]
    return sum(others) / len(others) if others else 0.0
