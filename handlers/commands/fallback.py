"""What no other handler took: unknown commands, media, buttons from older versions."""

from __future__ import annotations

import re

from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from handlers.callbacks import Context
from handlers.command_names import Handler
from handlers.commands.mistyped_names import command_meant
from handlers.replier import Replier
from handlers.update_messages import is_private, spoken
from handlers.views.callback_data import NOTHING
from handlers.views.screen import Screen

_COMMAND = re.compile(r"^/\w+(?:@(\w+))?")


class UnknownMessages:
    """Says so, in private chats and where the bot was named; in groups silent otherwise."""

    def __init__(self, desk: Replier) -> None:
        self._desk = desk

    def handlers(self) -> list[Handler]:
        """After all others."""
        new = filters.UpdateType.MESSAGE
        return [
            MessageHandler(new & filters.COMMAND, self._command),
            MessageHandler(
                new & filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, self._other
            ),
            CallbackQueryHandler(self._shown_only, pattern=f"^{NOTHING}$"),
            CallbackQueryHandler(self._stale),
        ]

    async def _command(self, update: Update, _: Context) -> None:
        message = spoken(update)
        named = _COMMAND.match(message.text or "")
        ours = named and (named[1] or "").lower() == message.get_bot().username.lower()
        if is_private(update) or ours:
            texts = self._desk.texts(update)
            near = command_meant(message.text or "")
            text = texts.say("unknown-command-near", name=near) if near else ""
            await self._desk.send(update, Screen(text or texts.say("unknown-command")))

    async def _other(self, update: Update, _: Context) -> None:
        await self._desk.send(update, Screen(self._desk.texts(update).say("text-only")))

    async def _shown_only(self, update: Update, _: Context) -> None:
        await self._desk.note(update)

    async def _stale(self, update: Update, _: Context) -> None:
        words = self._desk.texts(update).plain("button-stale")
        await self._desk.note(update, words, alert=True)
