"""What each button below a subscription changes in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.views.callback_data import Address, BadAddress
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
        raise BadAddress(f"no hour {hour}")
    return replace(one, schedule=Schedule(FREQUENCIES[address.one_of(2, FREQUENCIES)], hour))


def _kind(one: Subscription, address: Address) -> Subscription:
    if address.one_of(2, ("person", "words")) == "person":
        return replace(one, query=Query("person", one.query.text))
    return replace(one, query=Query("words", one.query.text))


def _vary(one: Subscription, address: Address) -> Subscription:
    """With a word more or less. Raises BadAddress where that is no longer possible: the button
    was pressed twice, or the wish has changed since.
    """
    direction, word = DIRECTIONS[address.one_of(2, DIRECTIONS)], address.part(3)
    try:
        changed = varied(one.query, direction, word)
    except ValueError as error:
        raise BadAddress(f"{one.query} has no word {word}") from error
    if len(changed.text) > LONGEST_WISH:
        raise BadAddress(f"{changed} is too long")
    return replace(one, query=changed, disliked=())


def changed(one: Subscription, address: Address) -> Subscription:
    """A wish after what a button says. Raises BadAddress."""
    return _CHANGES[address.one_of(0, _CHANGES)](one, address)


_CHANGES: dict[str, Callable[[Subscription, Address], Subscription]] = {
    ONE: lambda one, _: one,
    PAUSE: lambda one, _: one.pause(),
    # What came while it was paused counts as seen: the caller sets the change.
    RESUME: lambda one, _: one.resume(-1),
    EVERY: _often,
    KIND: _kind,
    VARY: _vary,
}
