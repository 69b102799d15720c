"""The bot's profile: what people see before they talk to it, by language and kind of chat."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Collection, Iterable
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError
from telegram.ext import Application, CommandHandler

from handlers.command_names import ADMIN, GROUP, PRIVATE
from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import INTERFACES, USUAL

log = logging.getLogger(__name__)

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
_SCOPES = (
    (BotCommandScopeDefault(), PRIVATE),
    (BotCommandScopeAllPrivateChats(), PRIVATE),
    (BotCommandScopeAllGroupChats(), GROUP),
    (BotCommandScopeAllChatAdministrators(), GROUP),
)
_LANGUAGES = ((Texts(USUAL), ""), *((Texts(code), code) for code in INTERFACES))
"""Texts and the language they are for; "" is for all others."""


async def introduce(application: AnyApplication, admins: Collection[int] = ()) -> None:
    """Sets commands and descriptions; a bot that can't still answers."""
    handled = _handled(application)
    try:
        for texts, language in _LANGUAGES:
            for scope, names in _SCOPES:
                await _set_commands(application.bot, scope, names, handled, texts, language)
            await _describe(application.bot, texts, language)
        for texts, language in _LANGUAGES:
            await _name(application.bot, texts, language)
    except TelegramError as error:
        log.warning("commands and descriptions could not be set: %s", error)
    for admin in admins:
        await _introduce_to(application.bot, admin, handled)


async def _introduce_to(bot: Bot, admin: int, handled: Collection[str]) -> None:
    """An admin who has not yet started the bot gets the commands when it next starts."""
    scope, names = BotCommandScopeChat(admin), (*PRIVATE, *ADMIN)
    with contextlib.suppress(TelegramError):
        for texts, language in _LANGUAGES:
            await _set_commands(bot, scope, names, handled, texts, language)


async def _set_commands(
    bot: Bot,
    scope: BotCommandScope,
    names: Iterable[str],
    handled: Collection[str],
    texts: Texts,
    language: str,
) -> None:
    commands = [BotCommand(n, texts.plain(f"command-{n}")) for n in names if n in handled]
    await bot.set_my_commands(commands, scope=scope, language_code=language or None)


async def _name(bot: Bot, texts: Texts, language: str) -> None:
    """Set only where it is another: Telegram lets a bot change its name a few times a day."""
    code, name = language or None, texts.plain("profile-name")
    if (await bot.get_my_name(code)).name != name:
        await bot.set_my_name(name, code)


async def _describe(bot: Bot, texts: Texts, language: str) -> None:
    code = language or None
    await bot.set_my_description(texts.plain("profile-description"), language_code=code)
    await bot.set_my_short_description(texts.plain("profile-short"), language_code=code)


def _handled(application: AnyApplication) -> frozenset[str]:
    """The commands that something answers to."""
    handlers = (one for group in application.handlers.values() for one in group)
    return frozenset(
        name for one in handlers if isinstance(one, CommandHandler) for name in one.commands
    )
