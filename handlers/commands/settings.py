"""/settings and /forget: what a chat has chosen, and deleting everything about it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from handlers.addressing import said_to_us
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler, command
from handlers.ongoing_conversation import is_talking
from handlers.pass_through_handlers import GivesWay
from handlers.plain_words.settings_asked import setting_asked
from handlers.plain_words.settings_chosen import Chosen, chosen_in
from handlers.replier import Replier, working
from handlers.rights import may_change
from handlers.texts.interface_languages import INTERFACES
from handlers.update_messages import is_private, spoken
from handlers.views.callback_data import FORGET, LANGUAGE, PREFERENCE, Address, BadAddress
from handlers.views.screen import Screen, aside
from handlers.views.settings import (
    ASKERS,
    HOUR,
    LANGUAGES,
    QUIET,
    REST,
    RESTS,
    RICH,
    ZONE,
    ZONES,
    hours_screen,
    rest_screen,
    settings_screen,
    zones_screen,
)
from handlers.views.welcome_help_and_forget import forget_screen
from meetings.model.chat import ChatSettings
from meetings.ports.chats import Chats


class _AsksForSettings(filters.MessageFilter):
    """Plain words that want to set the bot up, said to it."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        text = said_to_us(message)
        return chosen_in(text) is not None or setting_asked(text) not in (None, "language")


class _NamesLanguage(filters.MessageFilter):
    """A language and no more, «на английском?», said to the bot."""

    def filter(self, message: Message) -> bool:
        """What python-telegram-bot asks."""
        return setting_asked(said_to_us(message)) == "language"


class SettingsCommands:
    """Lets people choose and forget."""

    def __init__(
        self,
        desk: Replier,
        chats: Chats,
        now: Clock,
        forgetting: Callable[[int], Awaitable[None]],
        *,
        digests: bool = True,
    ) -> None:
        """``digests``: whether any are sent here, and so may be looked at beforehand."""
        self._desk = desk
        self._chats = chats
        self._now = now
        self._forgetting = forgetting
        self._digests = digests

    def handlers(self) -> list[Handler]:
        """Commands, buttons and plain words."""
        plain = filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND & _AsksForSettings()
        return [
            GivesWay(_NamesLanguage(), self._language_named),
            MessageHandler(plain, self._said),
            command("settings", self.settings),
            command("forget", self.forget),
            button(self._desk, LANGUAGE, self._language),
            button(self._desk, PREFERENCE, self._preference),
            button(self._desk, FORGET, self._forget),
        ]

    async def settings(self, update: Update, _: Context) -> None:
        """What can be chosen."""
        await self._desk.send(update, self._screen(update))

    async def forget(self, update: Update, _: Context) -> None:
        """Asks whether all is to be forgotten."""
        await self._desk.send(update, forget_screen(self._desk.texts(update)))

    async def _said(self, update: Update, context: Context) -> None:
        """«говори по-русски», "delete my data": as the commands and buttons do."""
        text = said_to_us(spoken(update))
        if chosen := chosen_in(text):
            await self._choose(update, chosen)
            return
        asked = setting_asked(text)
        if asked == "forget":
            await self.forget(update, context)
        elif asked == "privacy":
            await self._desk.send(update, Screen(self._desk.texts(update).say("privacy")))
        else:
            if asked in INTERFACES and is_private(update):
                chat = spoken(update).chat_id
                await self._desk.thinking(update, self._chats.set_language, chat, asked)
            await self.settings(update, context)

    async def _language_named(self, update: Update) -> bool:
        """«на английском?» is of the quote, while one is talked about."""
        chat = spoken(update).chat_id
        if chat > 0 and await asyncio.to_thread(is_talking, self._chats, chat, self._now):
            return False
        await self._desk.send(update, self._screen(update))
        return True

    async def _choose(self, update: Update, chosen: Chosen) -> None:
        """«тихие часы с 23 до 7»: as the buttons do; in a group only for its admins."""
        texts = self._desk.texts(update)
        if chosen.impossible:
            told = texts.say("settings-impossible-hour", hour=chosen.impossible)
            await self._desk.send(update, aside(told))
        elif chosen.cannot:
            await self._desk.send(update, aside(texts.say("settings-cannot")))
        elif not await may_change(update):
            await self._desk.send(update, aside(texts.say("settings-admins-only")))
        else:
            chat, change = spoken(update).chat_id, partial(_as_chosen, chosen=chosen)
            await self._desk.thinking(update, self._chats.change_settings, chat, change)
            settings = await asyncio.to_thread(self._chats.settings, chat)
            if chosen.zone == "":
                screen = zones_screen(texts, settings, self._now())
            else:
                screen = self._screen_of(update, settings)
                done = texts.say("settings-changed")
                screen = replace(screen, html=f"{done}\n\n{screen.html}")
            await self._desk.send(update, screen)

    async def _language(self, update: Update, address: Address) -> None:
        chosen = address.one_of(0, {lang or "" for lang in LANGUAGES})
        lang = next(lang for lang in LANGUAGES if (lang or "") == chosen)
        await _expect_right(update)
        chat = spoken(update).chat_id
        await self._desk.thinking(update, self._chats.set_language, chat, lang)
        await self._desk.turn(update, self._screen(update))

    async def _preference(self, update: Update, address: Address) -> None:
        """A page to choose from, or what was chosen there."""
        await _expect_right(update)
        chat = spoken(update).chat_id
        if len(address.parts) > 1:
            change = partial(_chosen, address=address)
            await self._desk.thinking(update, self._chats.change_settings, chat, change)
        await self._desk.turn(update, self._page(update, address))

    def _page(self, update: Update, address: Address) -> Screen:
        texts, settings = self._desk.texts(update), self._chats.settings(spoken(update).chat_id)
        if address.parts == (HOUR,):
            return hours_screen(texts, settings)
        if address.parts == (REST,):
            return rest_screen(texts, settings)
        if address.parts == (ZONE,):
            return zones_screen(texts, settings, self._now())
        return self._screen(update)

    async def _forget(self, update: Update, address: Address) -> None:
        await _expect_right(update)
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        if address.one_of(0, ("yes", "no")) == "yes":
            async with working(update):
                await self._forgetting(chat)
            await self._desk.turn(update, Screen(texts.say("forgotten")))
        else:
            await self._desk.turn(update, Screen(texts.say("forget-kept")))

    def _screen(self, update: Update) -> Screen:
        return self._screen_of(update, self._chats.settings(spoken(update).chat_id))

    def _screen_of(self, update: Update, chosen: ChatSettings) -> Screen:
        group = not is_private(update)
        return settings_screen(
            self._desk.texts(update), chosen, self._now(), group=group, digests=self._digests
        )


def _chosen(settings: ChatSettings, *, address: Address) -> ChatSettings:
    """The settings after what a button says. Raises BadAddress."""
    match address.part(0):
        case str(kind) if kind == HOUR and address.number(1) < 24:
            return replace(settings, digest_hour=address.number(1))
        case str(kind) if kind == ZONE:
            return replace(settings, zone=ZONES[address.one_of(1, ZONES)])
        case str(kind) if kind == QUIET:
            return replace(settings, quiet=address.one_of(1, ("0", "1")) == "1")
        case str(kind) if kind == RICH:
            return replace(settings, rich=address.one_of(1, ("0", "1")) == "1")
        case str(kind) if kind == REST:
            return _resting(settings, address.number(1), address.number(2))
        case str(kind) if kind == ASKERS:
            admins = address.one_of(1, ("all", "admins")) == "admins"
            return replace(settings, askers="admins" if admins else "all")
    raise BadAddress(f"{address} is no setting")


def _as_chosen(settings: ChatSettings, *, chosen: Chosen) -> ChatSettings:
    """The settings after what a message says."""
    if chosen.rest is not None:
        settings = replace(settings, rest_from=chosen.rest[0], rest_until=chosen.rest[1])
    if chosen.hour is not None:
        settings = replace(settings, digest_hour=chosen.hour)
    if chosen.quiet is not None:
        settings = replace(settings, quiet=chosen.quiet)
    return replace(settings, zone=ZONES[chosen.zone]) if chosen.zone else settings


def _resting(settings: ChatSettings, first: int, last: int) -> ChatSettings:
    if first != last and (first, last) not in RESTS:
        raise BadAddress(f"{first} to {last} are no quiet hours to choose from")
    return replace(settings, rest_from=first, rest_until=last)


async def _expect_right(update: Update) -> None:
    if not await may_change(update):
        raise Stale("settings-admins-only")
