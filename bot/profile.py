"""What people see of the bot before they talk to it, in both languages and every kind of chat."""

from __future__ import annotations

import logging
from typing import Any

from telegram import (
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError
from telegram.ext import Application

from handlers.commands import GROUP, PRIVATE
from handlers.texts.catalogue import Texts

log = logging.getLogger(__name__)

SCOPES = (
    (BotCommandScopeDefault(), PRIVATE),
    (BotCommandScopeAllPrivateChats(), PRIVATE),
    (BotCommandScopeAllGroupChats(), GROUP),
    (BotCommandScopeAllChatAdministrators(), GROUP),
)
LANGUAGES = ((Texts("en"), ""), (Texts("en"), "en"), (Texts("ru"), "ru"))
"""Texts and the language they are for; "" is for all others."""


async def introduce(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Sets commands and descriptions; a bot that can't still answers."""
    try:
        for texts, language in LANGUAGES:
            await _introduce(application, texts, language)
    except TelegramError as error:
        log.warning("commands and descriptions could not be set: %s", error)


async def _introduce(
    application: Application[Any, Any, Any, Any, Any, Any], texts: Texts, language: str
) -> None:
    bot = application.bot
    code = language or None
    for scope, names in SCOPES:
        commands = [BotCommand(name, texts.plain(f"command-{name}")) for name in names]
        await bot.set_my_commands(commands, scope=scope, language_code=code)
    await bot.set_my_description(texts.plain("profile-description"), language_code=code)
    await bot.set_my_short_description(texts.plain("profile-short"), language_code=code)
