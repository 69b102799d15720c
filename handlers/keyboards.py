"""Inline keyboards in the form that Telegram takes."""

from __future__ import annotations

import re

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    SwitchInlineQueryChosenChat,
    WebAppInfo,
)

from handlers.views.screen import Button, Keyboard

_PUBLIC = re.compile(r"https?://(?:[\w-]+\.)+[^\W\d][\w-]+\.?(?::\d+)?(?:/|$)", re.IGNORECASE)


def markup(
    keyboard: Keyboard, *, inline: bool = False, page: str = "", private: bool = False
) -> InlineKeyboardMarkup | None:
    """A keyboard; ``inline``: whether the bot can be asked in any chat, which sharing needs.

    ``page``: the public address of the page, "" where there is none. ``private``: the chat is
    with one person, who may read it inside Telegram.
    """
    kept = [
        [b for b in row if (inline or not b.share) and (page or not b.read)] for row in keyboard
    ]
    made = [[_button(button, page, private=private) for button in row] for row in kept if row]
    return InlineKeyboardMarkup(made) if made else None


def page_told(url: str) -> str:
    """The page's public address as buttons may lead there; "" where Telegram takes none such.

    A message with a button that leads to this machine alone (`http://127.0.0.1:8080`) is refused.
    """
    return url.rstrip("/") if _PUBLIC.match(url) else ""


def _button(button: Button, page: str, *, private: bool) -> InlineKeyboardButton:
    if button.read:
        return _to_page(button.text, page + button.read, private=private)
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


def _to_page(words: str, url: str, *, private: bool) -> InlineKeyboardButton:
    """Opens the page inside Telegram where that may be: in private chats, by https."""
    if private and url.startswith("https:"):
        return InlineKeyboardButton(words, web_app=WebAppInfo(url))
    return InlineKeyboardButton(words, url=url)
