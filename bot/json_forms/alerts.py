"""What a subscription would have reported, as JSON objects in the form that `alerts` gives."""

from __future__ import annotations

from collections.abc import Iterator

from meetings.model.json_forms import Form, head_form
from meetings.subscriptions.matches import Quote, SubscriptionMatch
from meetings.subscriptions.previews import PreviewedAlert


def alert_forms(told: PreviewedAlert) -> Iterator[Form]:
    """One for each quote: a meeting stands several times where the first may not be the best."""
    match = told.match
    for quote in (match.quote, *match.others):
        yield _form(told, match, quote)


def _form(told: PreviewedAlert, match: SubscriptionMatch, quote: Quote | None) -> Form:
    return {
        "meeting": head_form(told.head),
        "speaker": quote and quote.speaker,
        "turn": quote and quote.turn,
        "start": quote and quote.start,
        "end": quote and quote.stop,
        "quote": quote and quote.text,
        "score": match.answer.score if match.answer else 1.0,
    }
