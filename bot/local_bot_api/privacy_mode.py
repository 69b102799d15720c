"""Which updates of a group a bot in privacy mode gets: commands, and replies to it."""

from __future__ import annotations

import telegram
from telegram import Update

from bot.local_bot_api.server_state import Server


def reaches(server: Server, update: Update) -> bool:
    """Whether a bot in privacy mode gets this update at all; reactions only as an admin."""
    message, change = update.message, update.message_reaction
    if change is not None and change.chat.type != "private":
        return server.standing.get(change.chat.id) == "administrator"
    if message is None or message.chat.type == "private":
        return True
    replied = message.reply_to_message
    if replied is not None and replied.from_user is not None:
        return replied.from_user.id == server.me.id or _is_command(message, server)
    return _is_command(message, server)


def _is_command(message: telegram.Message, server: Server) -> bool:
    entities = message.parse_entities(["bot_command"])
    named = (command.partition("@")[2] for command in entities.values())
    return any(name.lower() in ("", server.me.username) for name in named)
