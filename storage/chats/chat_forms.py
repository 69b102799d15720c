"""A chat as a JSON object, and what changes in it: the same in whichever store it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from meetings.model.chat import ChatSettings
from meetings.model.json_forms import Form
from meetings.model.subscription import MOST_WISHES, Query, Subscription
from storage.serial.subscriptions import (
    settings_form,
    settings_from,
    subscription_form,
    subscription_from,
)

_ENDED_KEPT = 2 * MOST_WISHES
"""Ended wishes that are kept to be brought back: all that a chat may have, ended twice."""


def settings_in(kept: Form) -> ChatSettings:
    """A chat's settings, or the usual ones. Raises BadForm."""
    return settings_from(kept.get("settings") or {})


def wishes_in(chat: int, kept: Form) -> tuple[Subscription, ...]:
    """What a chat asked for, oldest first. Raises BadForm."""
    return tuple(subscription_from(chat, form) for form in kept.get("subscriptions") or ())


def with_settings(chat: int, kept: Form, settings: ChatSettings) -> Form:
    """A chat with changed settings; digests that are wished for move to a changed hour."""
    is_moved = settings.digest_hour != settings_in(kept).digest_hour
    kept = {**kept, "settings": settings_form(settings)}
    for one in wishes_in(chat, kept) if is_moved else ():
        if one.schedule.every != "at_once":
            schedule = replace(one.schedule, hour=settings.digest_hour)
            kept = with_wish(kept, replace(one, schedule=schedule))
    return kept


def with_wish(kept: Form, subscription: Subscription) -> Form:
    """A chat with a wish added or replaced."""
    form = subscription_form(subscription)
    known = list(kept.get("subscriptions") or ())
    numbers = [one["number"] for one in known]
    if subscription.number in numbers:
        known[numbers.index(subscription.number)] = form
    else:
        known.append(form)
    last = max(int(kept.get("last") or 0), subscription.number)
    return {**kept, "subscriptions": known, "last": last}


def without_wish(kept: Form, number: int) -> Form:
    """A chat with a wish taken back."""
    left = [one for one in kept.get("subscriptions") or () if one["number"] != number]
    return {**kept, "subscriptions": left}


def with_ended(kept: Form, numbers: Iterable[int]) -> tuple[Form, int]:
    """A chat with wishes taken back together, and the number of that; 0 where none is there."""
    ended = [one for one in _forms(kept) if one["number"] in set(numbers)]
    if not ended:
        return kept, 0
    ending = int(kept.get("endings") or 0) + 1
    known = [*(kept.get("ended") or ()), *({**one, "ending": ending} for one in ended)]
    for one in ended:
        kept = without_wish(kept, one["number"])
    return {**kept, "ended": known[-_ENDED_KEPT:], "endings": ending}, ending


def with_restored(chat: int, kept: Form, ending: int) -> tuple[Form, tuple[Subscription, ...]]:
    """A chat with the wishes that were taken back together, as they were; which these are now.

    ``ending`` 0: those that were taken back last. One that is there again stays as it is now;
    beyond as many as a chat may have, none comes back.
    """
    there: list[Subscription] = []
    for one in _ended_in(chat, kept, ending or int(kept.get("endings") or 0)):
        wishes = wishes_in(chat, kept)
        same = next((w for w in wishes if (w.query, w.thread) == (one.query, one.thread)), None)
        if same is None and len(wishes) < MOST_WISHES:
            taken = one.number in {known.number for known in wishes}
            same = replace(one, number=int(kept["last"]) + 1) if taken else one
            kept = _in_order(with_wish(kept, same))
        there += [same] if same else []
    return kept, tuple(there)


def queries_in(chat: int, kept: Form) -> frozenset[Query]:
    """What a chat asked for, ended wishes that it may bring back among them."""
    ended = (subscription_from(chat, form) for form in kept.get("ended") or ())
    return frozenset(one.query for one in (*wishes_in(chat, kept), *ended))


def with_topic_left(chat: int, kept: Form, thread: int) -> tuple[Form, dict[int, int]]:
    """A chat whose topic was deleted; the number that each wish of it had, and has now."""
    wishes, moved = wishes_in(chat, kept), {}
    equal = {one.query: one.number for one in wishes if one.thread is None and not one.paused}
    for one in wishes:
        if one.thread == thread:
            moved[one.number] = equal.get(one.query, one.number)
            if one.query in equal:
                kept = without_wish(kept, one.number)
            else:
                kept = with_wish(kept, replace(one, thread=None))
    if any(one.get("thread") == thread for one in kept.get("ended") or ()):
        kept = {**kept, "ended": [_out_of(thread, one) for one in kept["ended"]]}
    return kept, moved


def merged(kept: Form, there: Form, subscriptions: Iterable[Subscription]) -> Form:
    """A group's own with what its new number already has; numbers that clash are changed."""
    known = {(one["kind"], one["text"], one.get("thread")) for one in _forms(there)}
    both = {**kept, **there, "subscriptions": _forms(there), "last": int(there.get("last") or 0)}
    both.pop("asleep", None)
    taken = {one["number"] for one in _forms(there)}
    for one in subscriptions:
        if (one.query.kind, one.query.text, one.thread) not in known:
            number = both["last"] + 1 if one.number in taken else one.number
            both = with_wish(both, replace(one, number=number))
            taken.add(number)
    return both


def resumed(known: Subscription, change: int) -> Subscription:
    """A wish no longer paused: what came while it was counts as seen."""
    return known.resume(change) if known.paused else known


def _ended_in(chat: int, kept: Form, ending: int) -> list[Subscription]:
    ended = kept.get("ended") or ()
    return [subscription_from(chat, one) for one in ended if one.get("ending") == ending]


def _in_order(kept: Form) -> Form:
    return {**kept, "subscriptions": sorted(_forms(kept), key=lambda one: int(one["number"]))}


def _out_of(thread: int, form: Form) -> Form:
    left = form.get("thread") == thread
    return {key: value for key, value in form.items() if key != "thread"} if left else form


def _forms(kept: Form) -> list[Form]:
    return list(kept.get("subscriptions") or ())
