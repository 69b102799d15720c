"""Who may do what: a group is changed by its admins alone, the archive by the bot's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telegram import Update

from bot.background import OperatorSettings, background
from bot.local_bot_api.people_and_chats import ApiUser, Chat
from bot.sources.fetching import Fetcher
from storage.folder import FolderStores
from tests.bot.conftest import ADMIN
from tests.bot.off_the_loop import StoresOffTheLoop

ANONYMOUS = ApiUser(1087968824, "Group", is_bot=True, username="GroupAnonymousBot")
CHANNEL = ApiUser(136817688, "Channel", is_bot=True, username="Channel_Bot")
"""Who Telegram says wrote what an admin posts as the group, and anybody as their own channel."""
TOWN = Chat(-1_000_000_000_555, "channel", "Городские вести")
SAMPLE = "2025-11-04-greywick-harbour"


@pytest.fixture
async def parts(parts, tmp_path):
    """With what runs behind the real bot, which knows its admins."""
    stores = FolderStores(tmp_path)
    stores.archive = parts.archive
    guarded = StoresOffTheLoop(stores)
    async with Fetcher(["kremlin.ru"]) as fetcher:
        behind = background(guarded, fetcher, OperatorSettings(admins=frozenset({ADMIN.id})))
        yield replace(parts, chats=guarded.chats, more=behind.handlers)


@pytest.fixture
def group(anna, local):
    anna.chat = local.group()
    return anna


def written_as(local, chat, person, update):
    """The same message as if written in the name of a chat."""
    body = update.to_dict()
    body["message"] |= {"sender_chat": chat.to_json(), "from": person.to_json()}
    return Update.de_json(body, local.bot)


@pytest.mark.parametrize(
    ("standing", "may"),
    [("creator", True), ("administrator", True), ("member", False), ("left", False),
     ("kicked", False)],
)  # fmt: skip
async def test_who_may_change_a_group(group, local, parts, standing, may):
    local.member(group.person, group.chat, standing)
    settings = await group.say("/settings")
    local.member(group.person, group.chat, standing)
    await group.press("English", settings)
    assert (parts.chats.language(group.chat.id) == "en") is may
    assert ("только её администраторы" in group.note.text) is not may


@pytest.mark.parametrize(("standing", "may"), [("administrator", True), ("member", False)])
async def test_who_may_take_down_a_wish_in_a_group(group, local, parts, standing, may):
    local.member(group.person, group.chat, standing)
    told = await group.say("/subscribe мост")
    assert bool(parts.chats.subscriptions(group.chat.id)) is may
    assert ("только её администраторы" in told.text) is not may


async def test_whom_telegram_does_not_know_there_may_not(group, local, parts):
    settings = await group.say("/settings")
    del local.server.members[group.chat.id, group.person.id]
    await group.press("English", settings)
    assert parts.chats.language(group.chat.id) is None


async def test_an_admin_who_stays_anonymous_may(group, local, parts):
    said = local.message("/subscribe мост", user=group.person, chat=group.chat)
    await group.hand(written_as(local, group.chat, ANONYMOUS, said))
    assert len(parts.chats.subscriptions(group.chat.id)) == 1


async def test_a_channel_that_writes_in_a_group_is_not_the_group(group, local, parts):
    said = local.message("/subscribe мост", user=group.person, chat=group.chat)
    local.member(CHANNEL, group.chat, "left")
    told = await group.hand(written_as(local, TOWN, CHANNEL, said))
    assert "только её администраторы" in told.text
    assert not parts.chats.subscriptions(group.chat.id)


async def test_a_button_under_what_the_group_itself_wrote_is_pressed_by_its_presser(
    group, local, parts
):
    settings = await group.say("/settings")
    update = local.press(settings, "English", user=group.person).to_dict()
    update["callback_query"]["message"]["sender_chat"] = group.chat.to_json()
    await group.hand(Update.de_json(update, local.bot))
    assert parts.chats.language(group.chat.id) is None


async def test_alone_everybody_may(anna, parts):
    settings = await anna.say("/settings")
    await anna.press("English", settings)
    assert parts.chats.language(anna.person.id) == "en"


@pytest.mark.parametrize("askers", ["all", "admins"])
@pytest.mark.parametrize("standing", ["administrator", "member"])
async def test_a_group_may_let_its_admins_alone_ask(group, local, parts, askers, standing):
    settings = parts.chats.settings(group.chat.id)
    parts.chats.set_settings(group.chat.id, replace(settings, askers=askers))
    local.member(group.person, group.chat, standing)
    told = await group.say("/ask Сколько человек работает на мосту?")
    may = askers == "all" or standing == "administrator"
    assert ("230 человек" in told.text) is may
    assert ("задают только администраторы" in told.text) is not may


async def test_a_chat_of_two_is_no_group_that_could_forbid(anna, parts):
    settings = parts.chats.settings(anna.person.id)
    parts.chats.set_settings(anna.person.id, replace(settings, askers="admins"))
    assert "230 человек" in (await anna.say("Сколько человек работает на мосту?")).text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"/remove {SAMPLE}", "только администраторы"),
        ("/stats", "только администраторы"),
        ("/add http://kremlin.ru/events/president/news/1", "администратор"),
    ],
)
async def test_the_archive_is_the_bot_s_admins_alone(group, local, parts, said, told):
    """The owner of a group is no admin of the bot."""
    before = parts.archive.last_change()
    local.member(group.person, group.chat, "creator")
    assert told in (await group.say(said)).text
    group.chat = None
    assert told in (await group.say(said)).text
    assert parts.archive.last_change() == before


async def test_a_file_of_somebody_else_changes_nothing(anna, local, parts):
    before = parts.archive.last_change()
    data = parts.archive.source_bytes(parts.archive.entries()[0].head.id)
    told = await anna.hand(local.document(b"\n" + data, "new.txt", user=anna.person))
    assert "администратор" in told.text
    told = await anna.say(data.decode()[:4000])
    assert "администратор" in told.text
    assert parts.archive.last_change() == before


async def test_the_bot_s_admin_is_asked_for_what_to_remove(anna):
    anna.person = ADMIN
    assert "/remove" in (await anna.say("/remove")).text
    assert "в архиве нет" in (await anna.say("/remove 1")).text
