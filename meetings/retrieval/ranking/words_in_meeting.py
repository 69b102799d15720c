"""How many of a question's words occur in a meeting: anywhere in it, and beside its best passages.

Shares of weight tell little of short questions, and one word met is the same share of two as two
are of four. Counts tell these apart: a meeting with one word of a question hardly answers it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import numpy as np

from meetings.model.chunk import Floats
from meetings.retrieval.ranking.naming_and_content_words import MET, Subject, may_be_a_thing
from meetings.retrieval.ranking.rerank import Ranked

_MANY = 4
"""Words; more of them tell no more."""


def held_words(subject: Subject, keys: Container[str]) -> Iterator[tuple[str, float]]:
    """What of a question all that is said in a meeting holds; ``keys``: its index keys."""
    terms, content = subject.question.terms, list(subject.content)
    weights = np.array([term.weight for term in terms], dtype=np.float32)
    things = [i for i in content if may_be_a_thing(terms[i].word)]
    own = np.array([_held(term.keys, keys) for term in terms], dtype=np.float32)
    near = np.array([_held(term.near, keys) for term in terms], dtype=np.float32)
    sense = np.maximum(own, near)
    yield "words_held", share(own, weights, content)
    yield "things_held", share(own, weights, things)
    yield "things_held_in_sense", share(sense, weights, things)
    yield "worst_thing_held", min((float(sense[i]) for i in things), default=0.5)
    yield "words_missing", _counted(sense[content] < MET)


def counted_words(subject: Subject, ranked: Sequence[Ranked]) -> Iterator[tuple[str, float]]:
    """How many words are met about the best passage, and about the one that meets most."""
    content, best = list(subject.content), ranked[0].near
    yield "words_close", _counted(best.close[content] >= MET)
    yield "words_beside", _counted(best.beside[content] >= MET)
    yield "most_words_close", max(_counted(item.near.close[content] >= MET) for item in ranked)


def share(met: Floats, weights: Floats, chosen: list[int]) -> float:
    """The share of some terms' weight that is met; a half where there are none."""
    total = float(weights[chosen].sum())
    return float((met[chosen] * weights[chosen]).sum()) / total if total else 0.5


def _held(keys: Sequence[tuple[str, float]], held: Container[str]) -> float:
    return max((weight for key, weight in keys if key in held), default=0.0)


def _counted(marks: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> float:
    return min(int(marks.sum()), _MANY) / _MANY
