"""Ends subscriptions, and brings back what ended together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from telegram import Update

from handlers.callbacks import Stale
from handlers.plain_words.wishes import NoMore
from handlers.replier import Replier
from handlers.update_messages import spoken
from handlers.views.ended_subscriptions import ended, restored
from handlers.views.screen import Screen
from meetings.model.subscription import MOST_WISHES, Subscription
from meetings.ports.chats import SubscriptionStore
from meetings.subscriptions.subscription_meant import each_called
from meetings.text.inflecting_phrases import nominative


class Endings:
    """Whether somebody may do it is to be asked before."""

    def __init__(self, desk: Replier, kept: SubscriptionStore) -> None:
        self._desk = desk
        self._kept = kept

    async def ended(self, update: Update, meant: Sequence[Subscription]) -> Screen:
        """Ends wishes of the chat that speaks; what says so offers them back."""
        ending = await self.number_of(update, meant)
        return ended(self._desk.texts(update), meant, ending)

    async def number_of(self, update: Update, meant: Sequence[Subscription]) -> int:
        """Ends them; the number by which they come back, 0 where they were gone."""
        chat, numbers = spoken(update).chat_id, [one.number for one in meant]
        return await asyncio.to_thread(self._kept.unsubscribe, chat, *numbers)

    async def restored(self, update: Update, ending: int) -> Screen:
        """Brings back what ended together; asked again, it says so again. Raises Stale."""
        chat = spoken(update).chat_id
        there = await asyncio.to_thread(self._kept.restore, chat, ending)
        if not there:
            known = await asyncio.to_thread(self._kept.subscriptions, chat)
            raise Stale("wishes-full" if len(known) >= MOST_WISHES else "wish-gone")
        return restored(self._desk.texts(update), there)


def meant_by(kept: Sequence[Subscription], said: NoMore) -> list[Subscription]:
    """Which wishes somebody wants no more of: all, the last or only one, those they name."""
    if said.all:
        return list(kept)
    if said.last:
        return sorted(kept, key=lambda one: one.number)[-1:]
    if said.of:
        named = each_called(kept, said.of)
        return named or each_called(kept, nominative(said.of, said.case))
    return list(kept) if len(kept) == 1 else []
