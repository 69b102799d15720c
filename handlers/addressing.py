"""Which messages are for the bot: all in a private chat; in groups, replies and mentions."""

from __future__ import annotations

import re

from telegram import Message, Update
from telegram.constants import ChatType

from meetings.text.surrogates import writable

_COMMAND = re.compile(r"/\w+(?:@(\w+))?")


def said_to_us(message: Message) -> str:
    """The text without our name, on one line; empty where it is said to somebody else."""
    text = " ".join(writable(message.text or "").split())
    if message.chat.type == ChatType.PRIVATE:
        return text
    me = message.get_bot()
    mention = re.compile(rf"@{re.escape(me.username)}\b", re.IGNORECASE)
    to_us = is_ours(message.reply_to_message) or mention.search(text)
    return mention.sub("", text).strip() if to_us else ""


def is_ours(message: Message | None) -> bool:
    """Whether a message is the bot's own."""
    return message is not None and message.from_user == message.get_bot().bot


def asks_us(update: Update) -> bool:
    """Whether somebody wants something of the bot.

    What a group says among itself does not, nor does what Telegram says about chats.
    """
    if update.callback_query or update.inline_query or update.guest_message:
        return True
    message = update.message or update.edited_message
    if message is None or message.migrate_to_chat_id or message.migrate_from_chat_id:
        return False
    if message.chat.type == ChatType.PRIVATE:
        return True
    return bool(said_to_us(message)) or _is_command_for_us(message)


def _is_command_for_us(message: Message) -> bool:
    command = _COMMAND.match(message.text or "")
    if command is None:
        return False
    return (command[1] or message.get_bot().username).lower() == message.get_bot().username.lower()
