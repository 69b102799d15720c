"""Demotes turns that only ask: the answer is in the next one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meetings.model.passage import Asking
from meetings.retrieval.ranking.rerank import Ranked, distinct

_LOOKED_AT = 8
"""How many of the first have their turn looked at: any further one is not quoted first."""
LOWER: Mapping[Asking, float] = {"": 0.0, "somebody": 1.5, "press": 6.0}
"""Log-odds. A chair's question often tells the thing itself: from 2 on right answers are lost (of
566 questions); the press never does, so that its questions leave the first places."""


def askers_lower(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The candidates in order, those in turns that ask behind what answers as well."""
    looked = (item.candidate.passage for item in distinct(ranked, _LOOKED_AT))
    lower = {one.place[:2]: by for one in looked if (by := LOWER[one.asking])}
    if not lower:
        return list(ranked)
    made = [
        item._replace(score=item.score - lower.get(item.candidate.passage.place[:2], 0.0))
        for item in ranked
    ]
    return sorted(made, key=lambda item: -item.score)
