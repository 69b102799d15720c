"""Sending pictures: a caption of Telegram's length below, in the chat and topic of an update."""

from __future__ import annotations

from telegram import Update
from telegram.constants import ParseMode

from handlers.desk import markup, spoken, topic
from handlers.views.screen import Screen


async def send_picture(update: Update, png: bytes, screen: Screen) -> None:
    """A photo; ``screen.html`` is its caption."""
    message = spoken(update)
    await message.get_bot().send_photo(
        message.chat_id,
        png,
        caption=screen.html or None,
        parse_mode=ParseMode.HTML,
        reply_markup=markup(screen.keyboard),
        message_thread_id=topic(message),
    )
