"""/settings and /forget: what a chat has chosen, and how to leave no trace."""

from __future__ import annotations

from telegram import Update

from handlers.commands import Handler, command
from handlers.desk import Desk, spoken
from handlers.pressing import Context, Stale, button
from handlers.rights import may_change
from handlers.views.addresses import FORGET, LANGUAGE, Address
from handlers.views.screen import Screen
from handlers.views.welcome import LANGUAGES, forget_screen, settings_screen
from meetings.ports import Chats


class Settings:
    """Lets people choose and forget."""

    def __init__(self, desk: Desk, chats: Chats) -> None:
        self._desk = desk
        self._chats = chats

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            command("settings", self.settings),
            command("forget", self.forget),
            button(self._desk, LANGUAGE, self._language),
            button(self._desk, FORGET, self._forget),
        ]

    async def settings(self, update: Update, _: Context) -> None:
        """What can be chosen."""
        await self._desk.send(update, self._screen(update))

    async def forget(self, update: Update, _: Context) -> None:
        """Asks whether all is to be forgotten."""
        await self._desk.send(update, forget_screen(self._desk.texts(update)))

    async def _language(self, update: Update, address: Address) -> None:
        chosen = address.one_of(0, {lang or "" for lang in LANGUAGES})
        lang = next(lang for lang in LANGUAGES if (lang or "") == chosen)
        await _expect_right(update)
        chat = spoken(update).chat_id
        await self._desk.thinking(update, self._chats.set_language, chat, lang)
        await self._desk.turn(update, self._screen(update))

    async def _forget(self, update: Update, address: Address) -> None:
        await _expect_right(update)
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        if address.one_of(0, ("yes", "no")) == "yes":
            await self._desk.thinking(update, self._chats.forget, chat)
            await self._desk.turn(update, Screen(texts.say("forgotten")))
        else:
            await self._desk.turn(update, Screen(texts.say("forget-kept")))

    def _screen(self, update: Update) -> Screen:
        chosen = self._chats.language(spoken(update).chat_id)
        return settings_screen(self._desk.texts(update), chosen)


async def _expect_right(update: Update) -> None:
    if not await may_change(update):
        raise Stale("settings-admins-only")
