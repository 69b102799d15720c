"""The relevance floor: what has nothing to do with the question is not shown at all."""

from __future__ import annotations

import re
from functools import cache

from meetings.model.question import Question, Term
from meetings.names.name_context_clues import SPEAKS
from meetings.retrieval.query.questions.written_right import is_well_written
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import key
from meetings.text.tokens import fold

_FLOOR = 0.15
"""Of a question's words, by weight, so much is met. Of 233 questions whose nearest passages are
shown the least has .18 (without verbs of saying, which any archive of talks holds)."""
_MET, _MET_STRANGE, _MET_NO_MISTAKE = 0.5, 0.75, 0.85
"""How well a word has to be met; one that the archive does not hold, for which another stands:
"vaccines" is as much like "vacancies" as .68; and such a one that is no mistake: "world" is as
much like "word" as .79."""
_MEANT = 1.0
"""Four standard deviations above the mean: a passage so near in meaning needs no common word."""
_SAYS_LITTLE = frozenset(
    "next last first new old best good great big latest recent current today tomorrow now "
    "следующий ближайший последний первый новый старый лучший хороший большой главный самый "
    "сегодня завтра сейчас".split()
)
"""They stand beside anything: who asks for the next eclipse asks for an eclipse."""
_SMALL = re.compile(r"\d{1,3}")
"""Numbers that stand anywhere, unlike years: «сколько будет 2+2» has to do with nothing."""
_MEANING = FEATURE_NAMES.index("meaning")


def has_to_do_with(question: Question, first: Ranked) -> bool:
    """Whether the first candidate shares anything with a question, words or meaning."""
    if first.features[_MEANING] >= _MEANT:
        return True
    rows = [(i, term) for i, term in enumerate(question.terms) if _says_something(term)]
    total = sum(term.weight for _, term in rows)
    met = sum(term.weight for i, term in rows if _is_met(term, first, i))
    if not rows and question.terms:
        return not all(_SMALL.fullmatch(term.word) for term in question.terms)
    return met >= _FLOOR * total


def _says_something(term: Term) -> bool:
    if _SMALL.fullmatch(term.word):
        return False
    return term.keys[0][0] not in _little() and not SPEAKS.match(fold(term.word))


@cache
def _little() -> frozenset[str]:
    return frozenset(map(key, _SAYS_LITTLE))


def _is_met(term: Term, first: Ranked, i: int) -> bool:
    found = max(float(first.met[i]), float(first.near.close[i]))
    if term.known:
        return found >= _MET
    return found >= (_MET_NO_MISTAKE if is_well_written(fold(term.word)) else _MET_STRANGE)
