"""The probability that the first answer is right, and the verdict that follows from it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.model.question import Question
from meetings.retrieval.query.questions.kinds import values_for
from meetings.retrieval.ranking.candidate_agreement import agreement_signals
from meetings.retrieval.ranking.confidence_signals import (
    is_known,
    is_translated,
    kinds_near,
    signals_of,
)
from meetings.retrieval.ranking.gate import gate
from meetings.retrieval.ranking.lengths_of_time import asks_how_long, tells_how_long
from meetings.retrieval.ranking.naming_and_content_words import Level
from meetings.retrieval.ranking.odds import chance_of
from meetings.retrieval.ranking.people_counted import has_number
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
_NEAREST = 0.06
"""Below this even the nearest passages have nothing to do with the question: ten of 3,963 right
firsts for our own questions are, and four of ten firsts where no transcript has an answer."""
_LIKELY = 0.2
"""With vectors, a first so likely right is shown as near whatever words it shares: of our own
questions' firsts from .2 to .4, 45 of 100 are right."""
SURE_ALONE, CLOSE_BEHIND = 0.6, 0.8
"""From this score on the first answer stands alone, unless the second has so large a share of it.
Of 161 answerable questions a right quote is then seen for 114, with the first alone for 99."""
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
    untold = values and values.isdisjoint(kinds_near(first, ranked))
    untold = untold and not _time_near(question, first, ranked)
    # a number in words, which is no fact, may be the amount: "from six to ten"
    in_words = question.asked == "amount" and has_number(first.candidate.passage.text)
    untold = untold and not in_words
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
    """Whether the archive holds any of the question's words or one very like it; or each of them
    in the other language, but not just that of "rise" in a question of bitcoin.
    """
    terms = question.terms
    return any(map(is_known, terms)) or (bool(terms) and all(map(is_translated, terms)))


def _shares(best: Sequence[Ranked]) -> list[float]:
    top = best[0].score
    return [math.exp(item.score - top) for item in best]
