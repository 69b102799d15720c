"""What a chat has chosen is read once for an update, in a thread; no handler waits for it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from telegram import Update
from telegram.ext import TypeHandler

from meetings.model.chat import ChatSettings
from meetings.ports.chats import SETTINGS_AT_HAND
from storage.chats.memory import MemoryChats
from tests.bot.off_the_loop import AT_HAND, OffTheLoop


class Awaited(MemoryChats):
    """A store whose settings are waited for as a database's are, but for those at hand."""

    def settings(self, chat):
        known = SETTINGS_AT_HAND.get({}).get(chat)
        return known or OffTheLoop(super()).settings(chat)

    def language(self, chat):
        return self.settings(chat).language

    def change_settings(self, chat, change):
        super().change_settings(chat, change)
        SETTINGS_AT_HAND.get({}).pop(chat, None)
        SETTINGS_AT_HAND.get({})[chat] = self.settings(chat)


@pytest.fixture
def parts(parts, kept):
    chats = kept.chats if kept else Awaited()
    return replace(parts, chats=OffTheLoop(chats, but=AT_HAND))


async def test_a_chat_is_spoken_to_as_it_has_chosen(anna):
    await anna.say("/settings")
    assert (await anna.press("English")).text.startswith("Settings")
    assert (await anna.say("/settings")).text.startswith("Settings")
    await anna.press("Русский")
    assert (await anna.say("Сколько человек работает на мосту?")).buttons
    assert (await anna.say("/settings")).text.startswith("Настройки")


async def test_what_outlives_an_update_asks_the_store_again(application, anna):
    then, later = [], asyncio.Event()

    async def outlive():
        known = SETTINGS_AT_HAND.get()
        then.append(dict(known))
        await later.wait()
        return known

    async def begin(*_):
        then.append(asyncio.create_task(outlive()))
        await asyncio.sleep(0)

    application.add_handler(TypeHandler(Update, begin), group=-5)
    await anna.say("/help")
    later.set()
    task, known = then
    assert known == {anna.person.id: ChatSettings()}
    assert await task == {}
    assert SETTINGS_AT_HAND.get(None) is None
