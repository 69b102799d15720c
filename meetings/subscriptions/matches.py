"""That a meeting meets a wish, and the words in it that do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.model.reply import Answer
from meetings.model.subscription import Query
from meetings.text.sentences import Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a meeting: ``text_of(turn)[start:stop] == text``; the lead is turn -1.

    ``met``: the stretches of the turn, in the quote, that met a wish.
    """

    turn: int
    start: int
    stop: int
    text: str
    speaker: str | None = None
    met: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SubscriptionMatch:
    """A wish that a meeting meets; everything and titles are met without a quote.

    ``others``: quotes one of which may be the better one, where the first is unsure; ``before``:
    the last earlier answer, where that gave another figure; ``first``: nothing earlier in the
    archive meets the wish.
    """

    query: Query
    quote: Quote | None = None
    answer: Answer | None = None
    others: tuple[Quote, ...] = ()
    before: Answer | None = None
    first: bool = False


def answered(query: Query, answers: Sequence[Answer]) -> SubscriptionMatch:
    """A saved question that a meeting answers, with one quote or several."""
    quotes = [
        Quote(
            one.turn, one.start, one.stop, one.quote, one.speaker, (one.core,) if one.core else ()
        )
        for one in answers
    ]
    return SubscriptionMatch(query, quotes[0], answers[0], tuple(quotes[1:]))
