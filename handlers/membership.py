"""The bot joins, is blocked, or its group becomes a supergroup: what happens to notifications."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import ChatMember, Update
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from handlers.callbacks import Context
from handlers.command_names import Handler
from handlers.update_messages import spoken

Chat = Callable[[int], Awaitable[None]]
_OUTSIDE = (ChatMember.LEFT, ChatMember.BANNED)


class Membership:
    """Follows the bot's own standing in chats."""

    def __init__(
        self, *, sleep: Chat, wake: Chat, migrate: Callable[[int, int], Awaitable[None]]
    ) -> None:
        self._sleep = sleep
        self._wake = wake
        self._migrate = migrate

    def handlers(self) -> list[Handler]:
        """What Telegram says about the bot itself."""
        return [
            MessageHandler(filters.StatusUpdate.MIGRATE, self._migrated),
            ChatMemberHandler(self._standing, ChatMemberHandler.MY_CHAT_MEMBER),
        ]

    async def _migrated(self, update: Update, _: Context) -> None:
        """Told twice, in the old group and in the new one; moving twice moves once."""
        message = spoken(update)
        if message.migrate_to_chat_id is not None:
            await self._migrate(message.chat_id, message.migrate_to_chat_id)

    async def _standing(self, update: Update, _: Context) -> None:
        change = update.my_chat_member
        if change is None:
            return
        if change.new_chat_member.status in _OUTSIDE:
            await self._sleep(change.chat.id)
        else:
            await self._wake(change.chat.id)
