"""/settings: digests, sound, who may ask; chosen by buttons, in place."""

import dataclasses
import datetime as dt

import pytest

from bot.local_bot_api.people_and_chats import ApiUser
from handlers.texts.catalogue import Texts
from handlers.views.settings import ZONES, settings_screen, zones_screen
from meetings.model.chat import ChatSettings
from meetings.model.subscription import Query, Schedule
from storage.chats.tinydb_chats import TinyChats

ASKED = "Сколько человек работает на мосту?"
BORIS = ApiUser(103, "Борис", "ru", "boris")


@pytest.fixture
def parts(parts, tmp_path):
    return dataclasses.replace(parts, chats=TinyChats(tmp_path))


@pytest.fixture
def group(anna, local):
    anna.chat = local.group()
    local.member(anna.person, anna.chat, "administrator")
    return anna


async def test_what_is_usual_in_russian(anna):
    assert (await anna.say("/settings")).text == (
        "Настройки\n\nЯзык: как в Telegram\n"
        "Сводки приходят в 9:00 (Москва, UTC+3)\nСообщения со звуком"
    )


async def test_what_is_usual_in_english(john):
    assert (await john.say("/settings")).text == (
        "Settings\n\nLanguage: as in Telegram\n"
        "Digests arrive at 9:00 (Moscow, UTC+3)\nMessages arrive with a sound"
    )


async def test_hour_and_zone_are_chosen_in_place(anna, parts):
    first = await anna.say("/settings")
    hours = await anna.press("Час сводок")
    assert "✓ 9:00" in [label for row in hours.labels for label in row]
    assert "в 21:00 (Москва" in (await anna.press("21:00")).text
    await anna.press("Часовой пояс")
    last = await anna.press("Владивосток, UTC+10")
    assert "в 21:00 (Владивосток, UTC+10)" in last.text
    assert {first.id, hours.id, last.id} == {first.id}
    chosen = parts.chats.settings(anna.person.id)
    assert (chosen.digest_hour, chosen.zone) == (21, "Asia/Vladivostok")


async def test_back_changes_nothing(anna, parts):
    first = await anna.say("/settings")
    await anna.press("Часовой пояс")
    assert (await anna.press("Назад")).text == first.text
    assert parts.chats.settings(anna.person.id) == ChatSettings()


async def test_digests_move_to_the_hour(anna, parts):
    chat = anna.person.id
    daily = parts.chats.subscribe(chat, Query("words", "газ"), schedule=Schedule("daily", 9))
    parts.chats.subscribe(chat, Query("words", "мост"))
    await anna.say("/settings")
    await anna.press("Час сводок")
    await anna.press("7:00")
    first, second = parts.chats.subscriptions(chat)
    assert first == dataclasses.replace(daily, schedule=Schedule("daily", 7))
    assert second.schedule.every == "at_once"


async def test_silent_messages(anna):
    settings = await anna.say("/settings")
    assert not settings.silent
    assert "без звука" in (await anna.press("Писать без звука")).text
    assert (await anna.say(ASKED)).silent
    await anna.press("Писать со звуком", await anna.say("/settings"))
    assert not (await anna.say(ASKED)).silent


async def test_pressing_twice_does_no_harm(john, parts):
    settings = await john.say("/settings")
    await john.press("Send silently", settings)
    await john.press("Send silently", settings)
    assert parts.chats.settings(john.person.id).quiet


async def test_in_a_group_admins_may_ask_alone(group, local, parts):
    settings = await group.say("/settings")
    assert "Спрашивать в группе могут все" in settings.text
    shut = await group.press("Пусть спрашивают только администраторы")
    assert "могут только администраторы" in shut.text
    answer = await group.say(f"/ask {ASKED}")
    assert answer.quotes
    group.person = BORIS
    assert "задают только администраторы" in (await group.say(f"/ask {ASKED}")).text
    assert await group.say("а пешеходы?", reply_to=answer) is None
    await group.press("Пусть спрашивают все", shut)
    assert group.note.alert
    local.member(BORIS, group.chat, "creator")
    assert (await group.say(f"/ask {ASKED}")).quotes


@pytest.mark.parametrize(
    "command",
    "/find мост|/meeting Токаев|/meetings|/latest|/facts Токаев|/trend мост|/compare Токаев"
    "|/speaker Токаев".split("|"),
)
async def test_all_that_asks_is_for_those_who_may_ask(group, local, parts, command):
    await group.press("Пусть спрашивают только", await group.say("/settings"))
    admin, group.person = group.person, BORIS
    assert "задают только администраторы" in (await group.say(command)).text
    assert "Что я умею" in (await group.say("/help")).text
    group.person = admin
    assert "задают только администраторы" not in (await group.say(command)).text


async def test_private_chats_have_nobody_to_shut_out(anna):
    labels = [label for row in (await anna.say("/settings")).labels for label in row]
    assert [label for label in labels if "спрашивают" in label] == []


@pytest.mark.parametrize(
    "data", ["set:h:24", "set:h:x", "set:z:mars", "set:q:2", "set:a:me", "set:y:1"]
)
async def test_what_cannot_be_chosen(anna, parts, data):
    await anna.press_data(data, await anna.say("/settings"))
    assert anna.note.alert
    assert parts.chats.settings(anna.person.id) == ChatSettings()


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_zones_have_names_and_offsets(lang):
    now = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
    screen = zones_screen(Texts(lang), ChatSettings(), now)
    words = [button.text for row in screen.keyboard for button in row]
    assert len(words) == len(ZONES) + 1
    assert any(word.endswith("UTC+1") for word in words)  # London in summer
    assert any(word.endswith("UTC-4") for word in words)


def test_a_zone_chosen_elsewhere_is_shown_by_its_name():
    now = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
    chosen = ChatSettings(zone="Asia/Kolkata")
    assert "(Asia/Kolkata)" in settings_screen(Texts("en"), chosen, now, group=False).html


async def test_the_language_in_plain_words(anna, john):
    assert (await anna.say("switch to English")).text.startswith("Settings\n\nLanguage: English")
    assert (await anna.say("говори по-русски")).text.startswith("Настройки\n\nЯзык: Русский")
    assert (await john.say("in english please")).text.startswith("Settings")
    assert (await john.say("delete my data")).labels[0] == ["Delete", "Keep"]
    assert "keep" in (await john.say("what do you know about me?")).text


async def test_a_group_chooses_its_language_by_button(group):
    told = await group.say("@stenogram_bot switch to English")
    assert told.text.startswith("Настройки")
    assert (await group.say("@stenogram_bot спасибо")).text.startswith("Пожалуйста")
