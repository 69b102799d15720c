"""👍 and 👎 set as reactions to an answer: they count as its buttons do.

Telegram reports reactions in private chats, and in groups where the bot is an administrator.
"""

from __future__ import annotations

import asyncio
import contextlib

from telegram import MessageReactionUpdated, ReactionTypeEmoji, Update
from telegram.constants import ReactionEmoji
from telegram.ext import MessageReactionHandler

from handlers.callbacks import Context, Stale
from handlers.command_names import Handler
from handlers.conversation.answer_screens import Replies
from handlers.replier import Replier
from meetings.model.errors import UnknownMeeting
from meetings.ports.chats import Chats

_GOOD = {str(ReactionEmoji.THUMBS_UP): True, str(ReactionEmoji.THUMBS_DOWN): False}


class Reactions:
    """Takes a reaction as a verdict on the answer that the message shows now."""

    def __init__(self, desk: Replier, replies: Replies, chats: Chats) -> None:
        self._desk = desk
        self._replies = replies
        self._chats = chats

    def handlers(self) -> list[Handler]:
        """The only one."""
        return [MessageReactionHandler(self.reacted)]

    async def reacted(self, update: Update, _: Context) -> None:
        """One taken back changes nothing: nobody says then that the answer is bad."""
        change = update.message_reaction
        good = _verdict(change) if change else None
        if change is None or good is None:
            return
        chat, message = change.chat.id, change.message_id
        shown = await asyncio.to_thread(self._chats.shown_in, chat, message)
        if shown is None:
            return
        texts = self._desk.texts(update)
        with contextlib.suppress(Stale, UnknownMeeting):  # the archive has changed since
            screen = await asyncio.to_thread(self._replies.judge, texts, chat, *shown, good)
            await self._desk.rewrite(change.get_bot(), chat, message, screen)


def _verdict(change: MessageReactionUpdated) -> bool | None:
    """What was added: right, wrong, or neither of them."""
    before, after = (
        {one.emoji for one in reactions if isinstance(one, ReactionTypeEmoji)}
        for reactions in (change.old_reaction, change.new_reaction)
    )
    added = [_GOOD[emoji] for emoji in after - before if emoji in _GOOD]
    return added[0] if len(added) == 1 else None
