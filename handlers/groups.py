"""Groups come, go and grow: what is kept of them goes with them."""

from __future__ import annotations

import asyncio

from telegram import ChatMember, Update
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from handlers.commands import Handler
from handlers.desk import spoken
from handlers.pressing import Context
from meetings.ports import Chats

_OUTSIDE = (ChatMember.LEFT, ChatMember.BANNED)


class Groups:
    """Follows a group's new number; forgets a group that the bot has left."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats

    def handlers(self) -> list[Handler]:
        """What Telegram tells of groups."""
        return [
            MessageHandler(filters.StatusUpdate.MIGRATE, self._migrated),
            ChatMemberHandler(self._standing, ChatMemberHandler.MY_CHAT_MEMBER),
        ]

    async def _migrated(self, update: Update, _: Context) -> None:
        """Told twice, in the old group and in the new one; moving twice moves once."""
        message = spoken(update)
        grown = message.migrate_to_chat_id
        if grown is not None:
            await asyncio.to_thread(self._chats.migrate, message.chat_id, grown)

    async def _standing(self, update: Update, _: Context) -> None:
        change = update.my_chat_member
        if change is None or change.chat.type == "private":
            return
        if change.new_chat_member.status in _OUTSIDE:
            await asyncio.to_thread(self._chats.forget, change.chat.id)
