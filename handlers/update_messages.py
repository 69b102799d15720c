"""The message an update is about: where it was said, and whether privately."""

from __future__ import annotations

from telegram import (
    Message,
    Update,
)
from telegram.constants import ChatType


def spoken(update: Update) -> Message:
    """The message an update is about: said, edited, or the one whose button was pressed."""
    message = update.effective_message
    if not isinstance(message, Message):
        raise NoMessage("Telegram tells no message with this update")
    return message


class NoMessage(LookupError):
    """An update without a message that can be answered."""


def topic(message: Message) -> int | None:
    """The forum's topic; elsewhere a thread id is a chain of replies and must not be given."""
    return message.message_thread_id if message.is_topic_message else None


def is_private(update: Update) -> bool:
    """Whether an update comes from a chat with one person."""
    chat = update.effective_chat
    return chat is not None and chat.type == ChatType.PRIVATE
