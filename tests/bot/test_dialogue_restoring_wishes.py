"""Subscriptions that were ended, and the button that brings them back."""

import dataclasses

import pytest

from bot.local_bot_api.people_and_chats import ApiUser
from handlers.commands.applying_subscription_changes import ChangingSubscriptions
from handlers.commands.subscriptions import Subscriptions
from handlers.replier import Replier
from meetings.model.subscription import Schedule
from storage.chats.tinydb_chats import TinyChats

BORIS = ApiUser(103, "Борис", "ru", "boris")


@pytest.fixture
def chats(tmp_path):
    return TinyChats(tmp_path)


@pytest.fixture
def parts(parts, chats):
    desk = Replier(chats)
    more = Subscriptions(desk, parts.archive, chats, chats).handlers()
    more += ChangingSubscriptions(desk, parts.archive, chats, chats).handlers()
    return dataclasses.replace(parts, chats=chats, more=more)


async def test_all_that_ended_at_once_comes_back_as_it_was(anna, chats):
    await anna.say("подпиши меня на газ раз в неделю")
    await anna.say("подпиши меня на мосты")
    before = chats.subscriptions(anna.person.id)
    told = await anna.say("удали все подписки")
    assert "«газ», «мосты»" in told.text
    assert told.labels == [["↩ Вернуть"]]
    assert chats.subscriptions(anna.person.id) == ()
    assert (await anna.press("Вернуть", told)).text == "Вернул как было: «газ», «мосты»."
    assert chats.subscriptions(anna.person.id) == before
    assert before[0].schedule == Schedule("weekly", 9)


async def test_the_button_works_as_long_as_it_stands(john, chats):
    await john.say("subscribe me to gas")
    one = await john.say("unsubscribe me from gas")
    await john.say("subscribe me to ferries")
    other = await john.say("delete all my subscriptions")
    assert (await john.press("Restore", one)).text == "Restored as before: “gas”."
    await john.press("Restore", other)
    assert [o.query.text for o in chats.subscriptions(john.person.id)] == ["gas", "ferries"]


async def test_whatever_ends_one_brings_it_back(anna, chats):
    for ending in ("/unsubscribe газ", "отпишись от газа", "убери газ"):
        await anna.say("/subscribe газ")
        await anna.press("Вернуть", await anna.say(ending))
        assert [one.query.text for one in chats.subscriptions(anna.person.id)] == ["газ"]


async def test_what_was_deleted_from_the_list_comes_back(anna, chats):
    await anna.say("/subscribe газ")
    await anna.press("газ", await anna.say("/subscriptions"))
    listed = await anna.press("Удалить")
    assert "Подписок нет" in listed.text
    await anna.press("Вернуть", listed)
    assert [one.query.text for one in chats.subscriptions(anna.person.id)] == ["газ"]


async def test_in_groups_only_admins_bring_back(anna, local, chats):
    anna.chat = local.group()
    local.member(anna.person, anna.chat, "administrator")
    await anna.say("/subscribe газ")
    told = await anna.say("/unsubscribe газ")
    anna.person = BORIS
    local.member(BORIS, anna.chat, "member")
    await anna.press("Вернуть", told)
    assert chats.subscriptions(anna.chat.id) == ()


async def test_words_bring_back_what_ended_last_where_nothing_is_left(anna, chats):
    await anna.say("/subscribe газ")
    await anna.say("/subscribe мост")
    await anna.say("/unsubscribe мост")
    await anna.say("удали все подписки")
    assert (await anna.say("верни подписки")).text == "Вернул как было: «газ»."
    assert [one.query.text for one in chats.subscriptions(anna.person.id)] == ["газ"]
    assert "На паузе ничего нет" in (await anna.say("верни подписки")).text
