"""What is said to the bot: all of a private chat, in groups replies to it and mentions of it."""

from __future__ import annotations

import re

from telegram import Message
from telegram.constants import ChatType

from meetings.language.unicode import writable


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
