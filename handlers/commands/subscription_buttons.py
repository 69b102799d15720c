"""What each button below a subscription changes in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.views.callback_data import Address
from handlers.views.subscriptions import (
    DIRECTIONS,
    EVERY,
    FREQUENCIES,
    KIND,
    ONE,
    PAUSE,
    RESUME,
    VARY,
)
from meetings.model.subscription import LONGEST_WISH, Query, Schedule, Subscription
from meetings.subscriptions.narrower_and_wider_variants import varied


def _often(one: Subscription, address: Address) -> Subscription:
    hour = address.number(3)
    if not 0 <= hour < 24:
        raise ValueError(f"no hour {hour}")
    return replace(one, schedule=Schedule(FREQUENCIES[address.parts[2]], hour))


def _kind(one: Subscription, address: Address) -> Subscription:
    kind = address.parts[2]
    if kind == "person":
        return replace(one, query=Query("person", one.query.text))
    if kind == "words":
        return replace(one, query=Query("words", one.query.text))
    raise ValueError(f"no kind {kind}")


def _vary(one: Subscription, address: Address) -> Subscription:
    """With a word more or less. Raises ValueError where that is no longer possible."""
    changed = varied(one.query, DIRECTIONS[address.part(2)], address.part(3))
    if len(changed.text) > LONGEST_WISH:
        raise ValueError(f"{changed} is too long")
    return replace(one, query=changed, disliked=())


CHANGES: dict[str, Callable[[Subscription, Address], Subscription]] = {
    ONE: lambda one, _: one,
    PAUSE: lambda one, _: one.pause(),
    # What came while it was paused counts as seen: the caller sets the change.
    RESUME: lambda one, _: one.resume(-1),
    EVERY: _often,
    KIND: _kind,
    VARY: _vary,
}
