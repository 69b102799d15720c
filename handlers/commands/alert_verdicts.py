"""👍 and 👎 below a notification: after two 👎, a narrower subscription is offered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

from handlers.callbacks import Stale, button
from handlers.command_names import Handler
from handlers.replier import Replier
from handlers.rights import may_change
from handlers.update_messages import spoken
from handlers.views.callback_data import ALERT, DOWN, UP, Address, address
from handlers.views.subscriptions import narrowing
from meetings.model.subscription import Query, Subscription
from meetings.ports.chats import SubscriptionStore
from meetings.subscriptions.narrower_and_wider_variants import Variant
from meetings.subscriptions.previews import Worth

_ENOUGH = 2
"""How many alerts have to miss the point before a narrower subscription is offered."""


class AlertVerdicts:
    """Takes verdicts; in groups only from those who may change subscriptions."""

    def __init__(
        self,
        desk: Replier,
        kept: SubscriptionStore,
        worth: Callable[[Query], Worth | None],
        variants: Callable[[Query, Worth], Sequence[Variant]],
    ) -> None:
        self._desk = desk
        self._kept = kept
        self._worth = worth
        self._variants = variants

    def handlers(self) -> list[Handler]:
        """The buttons."""
        return [button(self._desk, ALERT, self._pressed)]

    async def _pressed(self, update: Update, told: Address) -> None:
        """Stores the verdict, ticks its button, and offers to narrow what was disliked twice."""
        good = told.one_of(1, (UP, DOWN)) == UP
        one = await asyncio.to_thread(self._named, update, told.number(0))
        if not await may_change(update):
            raise Stale("wishes-admins-only")
        others = tuple(meeting for meeting in one.disliked if meeting != told.part(2))
        disliked = others if good else (*others, told.part(2))
        enough = len(disliked) >= _ENOUGH and not good
        kept = replace(one, disliked=() if enough else disliked)
        await asyncio.to_thread(self._kept.amend, kept)
        await _tick(spoken(update), told, good=good)
        if enough:
            texts = self._desk.texts(update)
            offered = await asyncio.to_thread(self._narrower, one.query)
            await self._desk.send(update, narrowing(texts, one, offered))

    def _named(self, update: Update, number: int) -> Subscription:
        kept = self._kept.subscriptions(spoken(update).chat_id)
        found = next((one for one in kept if one.number == number), None)
        if found is None:
            raise Stale("wish-gone")
        return found

    def _narrower(self, query: Query) -> list[tuple[Variant, Worth | None]]:
        """What would make a wish narrower, with what it would have told then."""
        worth = self._worth(query)
        found = self._variants(query, worth) if worth else ()
        return [(one, self._worth(one.query)) for one in found if one.direction == "narrower"]


async def _tick(message: Message, told: Address, *, good: bool) -> None:
    """Shows which of the two was pressed."""
    if message.reply_markup is None:
        return
    number, meeting = told.number(0), told.part(2)
    other = address(ALERT, number, DOWN if good else UP, meeting)
    pressed = address(ALERT, number, UP if good else DOWN, meeting)
    keyboard = message.reply_markup.inline_keyboard
    made = InlineKeyboardMarkup(
        [[_ticked(one, pressed, other) for one in row] for row in keyboard]
    )
    if made != message.reply_markup:
        await message.edit_reply_markup(made)


def _ticked(one: InlineKeyboardButton, pressed: str, other: str) -> InlineKeyboardButton:
    bare = one.text.removeprefix("✓ ")
    if one.callback_data == pressed:
        return InlineKeyboardButton(f"✓ {bare}", callback_data=pressed)
    if one.callback_data == other:
        return InlineKeyboardButton(bare, callback_data=other)
    return one
