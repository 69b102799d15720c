"""What concerns one person of a group is seen by them alone where server and rights allow it."""

from __future__ import annotations

import dataclasses

import pytest

from bot.background import OperatorSettings, background
from bot.local_bot_api.people_and_chats import ApiUser
from bot.sources.fetching import Fetcher
from handlers.views.callback_data import TREND, address
from storage.folder import FolderStores
from tests.bot.off_the_loop import StoresOffTheLoop

OLD, NEW = (10, 0), (10, 3)
NOTHING = "/find зузузу"
QUESTION = "/ask Сколько человек работает на мосту?"
BORIS = ApiUser(103, "Борис", "ru", "boris")


@pytest.fixture(params=[OLD, NEW], ids=["10.0", "10.3"])
def bot_api(request):
    return request.param


@pytest.fixture
async def parts(parts, tmp_path):
    """With the commands of the real bot's background, which has a desk of its own."""
    stores = FolderStores(tmp_path)
    stores.archive = parts.archive
    guarded = StoresOffTheLoop(stores)
    async with Fetcher(["kremlin.ru"]) as fetcher:
        behind = background(guarded, fetcher, OperatorSettings())
        more = {"more": behind.handlers, "newer": behind.newer}
        yield dataclasses.replace(parts, chats=guarded.chats, **more)


@pytest.fixture
def group(anna, local):
    anna.chat = local.group()
    local.member(anna.person, anna.chat)
    return anna


def promoted(local, chat):
    local.server.standing[chat.id] = "administrator"


def refused(local):
    return [one.description for one in local.refused if "ephemeral" in one.description]


async def test_an_administrator_tells_one_what_concerns_one(group, local, bot_api):
    promoted(local, group.chat)
    alone = group.person.id if bot_api == NEW else None
    for said in (NOTHING, "/ask", "/find", "/subscribe"):
        told = await group.say(said)
        assert (said, told.seen_by) == (said, alone)
        assert told.text
    assert (await group.say(QUESTION)).seen_by is None
    assert (await group.say("/settings")).seen_by is None  # it has buttons


async def test_where_it_may_not_all_are_told_and_it_is_tried_once(group, local, bot_api):
    for said in (NOTHING, "/find", "/subscribe", "/ask"):
        told = await group.say(said)
        assert (said, told.seen_by) == (said, None)
        assert told.reply_to is not None
    assert len(refused(local)) == (bot_api == NEW)
    other = local.group()
    group.chat = other
    await group.say(NOTHING)
    assert len(refused(local)) == 2 * (bot_api == NEW)


async def test_who_presses_is_told_alone_without_rights(group, local, bot_api):
    answer = await group.say("/facts мост через Лебяжью")
    told = await group.press_data(address(TREND, 999, 0), answer)  # of another time
    assert told.seen_by == (group.person.id if bot_api == NEW else None)
    assert refused(local) == []


async def test_the_same_is_said_to_one_or_to_all(group, local, bot_api):
    told = await group.say(NOTHING)
    promoted(local, group.chat)
    private = await group.say("/find бубубу")
    assert told.text.replace("зузузу", "") == private.text.replace("бубубу", "")


async def test_an_anonymous_administrator_is_answered_before_all(group, local, bot_api):
    promoted(local, group.chat)
    group.person = ApiUser(1087968824, "Group", "ru", "GroupAnonymousBot", is_bot=True)
    local.member(group.person, group.chat)
    assert (await group.say(NOTHING)).seen_by is None


async def test_in_a_private_chat_nothing_changes(anna, bot_api):
    assert (await anna.say(NOTHING)).seen_by is None
