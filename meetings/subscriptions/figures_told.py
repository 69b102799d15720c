"""What an event told a saved question, kept with the wishes it met: a figure is told once.

Beside the question itself a wish is kept for each figure and day of the answer, so that an update
that gives another one is known by it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from meetings.model.subscription import Query
from meetings.subscriptions.matches import SubscriptionMatch
from meetings.subscriptions.novelty import figures_and_days

_BEHIND = "\x1f"
"""Between a question and a figure: no wish that is typed holds it."""


def as_kept(query: Query, match: SubscriptionMatch) -> Iterator[Query]:
    """A wish that was met and, of a question, what it was answered with."""
    yield query
    if query.kind == "question":
        said = sorted(map(repr, figures_and_days(match.answer))) if match.answer else []
        for one in ("", *said):
            yield replace(query, text=f"{query.text}{_BEHIND}{one}")


def wish_of(kept: Query) -> Query:
    """The wish that something kept is about."""
    return replace(kept, text=kept.text.partition(_BEHIND)[0])


def newly_met(met: Collection[Query], told: Collection[Query]) -> frozenset[Query]:
    """The wishes that were met by nothing before, or by none of these figures.

    What was kept before figures were is not told again.
    """
    fresh = [one for one in met if one not in told]
    counted = (Query(one.kind, wish_of(one).text + _BEHIND) in told for one in fresh)
    return frozenset(
        wish_of(one)
        for one, known in zip(fresh, counted, strict=True)
        if known or wish_of(one) not in told
    )
