"""Keyboards as Telegram takes them."""

from __future__ import annotations

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    SwitchInlineQueryChosenChat,
)

from handlers.views.screen import Button, Keyboard


def markup(keyboard: Keyboard, *, inline: bool = False) -> InlineKeyboardMarkup | None:
    """A keyboard; ``inline``: whether the bot can be asked in any chat, which sharing needs."""
    kept = [[b for b in row if inline or not b.share] for row in keyboard]
    made = [[_button(button) for button in row] for row in kept if row]
    return InlineKeyboardMarkup(made) if made else None


def _button(button: Button) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(button.text, url=button.url)
    if button.copy:
        return InlineKeyboardButton(button.text, copy_text=CopyTextButton(button.copy))
    if button.share:
        anywhere = SwitchInlineQueryChosenChat(
            button.share,
            allow_user_chats=True,
            allow_group_chats=True,
            allow_channel_chats=True,
        )
        return InlineKeyboardButton(button.text, switch_inline_query_chosen_chat=anywhere)
    return InlineKeyboardButton(button.text, callback_data=button.data)
