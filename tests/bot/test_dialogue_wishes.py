"""Subscribing in plain words: as /subscribe does, with the same screens."""

import dataclasses

import pytest

from bot.local_bot_api.people_and_chats import ApiUser
from handlers.commands.subscriptions import Subscriptions
from handlers.replier import Replier
from storage.chats.tinydb_chats import TinyChats

BORIS = ApiUser(103, "Борис", "ru", "boris")


@pytest.fixture
def chats(tmp_path):
    return TinyChats(tmp_path)


@pytest.fixture
def parts(parts, chats):
    more = Subscriptions(Replier(chats), parts.archive, chats, chats).handlers()
    return dataclasses.replace(parts, chats=chats, more=more)


def asked(chats, chat):
    return [(one.query.kind, one.query.text) for one in chats.subscriptions(chat)]


async def test_words_and_people(anna, chats):
    told = await anna.say("хочу подписаться на газ")
    assert told.text.startswith("Готово: сообщу, когда в новой стенограмме встретится «газ».")
    assert "где говорит Токаев." in (await anna.say("подпиши меня на Токаева")).text
    assert "«Казахстан»" in (await anna.say("сообщай мне о Казахстане")).text
    assert asked(chats, anna.person.id) == [
        ("words", "газ"),
        ("person", "Токаев"),
        ("words", "Казахстан"),
    ]
    await anna.press("Отменить")
    assert len(chats.subscriptions(anna.person.id)) == 2


async def test_full_names_are_told_as_the_archive_has_them(anna, chats):
    told = await anna.say("подпиши меня на Касым-Жомарта Токаева")
    assert "где говорит Касым-Жомарт Токаев." in told.text
    assert asked(chats, anna.person.id) == [("person", "Касым-Жомарт Токаев")]


async def test_in_english(john, chats):
    assert "says “gas”" in (await john.say("Please subscribe me to gas")).text
    assert "every new transcript" in (await john.say("notify me about new transcripts")).text
    listed = await john.say("my subscriptions")
    assert listed.labels == [["🔎 “gas” · at once"], ["🗂 all transcripts · at once"]]
    assert "What should I tell you about?" in (await john.say("I want to subscribe")).text
    assert asked(chats, john.person.id) == [("words", "gas"), ("everything", "")]


async def test_with_the_preposition_again_it_is_two(anna, john, chats):
    told = await anna.say("подпишись на Токаева и на мост")
    assert told.text.startswith("Готово, 2 подписки:\n• 👤 Токаев · сразу\n• 🔎 «мост» · сразу")
    assert asked(chats, anna.person.id) == [("person", "Токаев"), ("words", "мост")]
    await john.say("notify me about seals, about the wall and about ferries every week")
    assert [one.schedule.every for one in chats.subscriptions(john.person.id)] == ["weekly"] * 3
    assert asked(chats, john.person.id)[1:] == [("words", "wall"), ("words", "ferries")]


async def test_without_it_it_is_one_and_says_how_to_part_it(anna, john, chats):
    told = await anna.say("подпишись на Токаева и мост")
    assert "Это одна подписка" in told.text
    assert "/subscribe Токаев\n/subscribe мост" in told.text
    assert len(chats.subscriptions(anna.person.id)) == 1
    told = await john.say("subscribe to seals, ferries and wall")
    assert "/subscribe seals\n/subscribe ferries\n/subscribe wall" in told.text
    told = await john.say("subscribe to the Ministry of Science and Education")
    assert "one subscription" not in told.text
    assert "одна подписка" not in (await anna.say("/subscribe газ + мост")).text


async def test_what_stands_within_a_name_parts_nothing(anna, chats):
    await anna.say("сообщай о поездках на Восток и на Север")
    await anna.say("подпишись на экспедицию на Восток и на Север")
    assert len(chats.subscriptions(anna.person.id)) == 2


async def test_a_subscription_to_two_people_is_ended_as_it_was_asked_for(anna, chats):
    told = await anna.say("подпишись на Токаева и Лукашенко")
    assert "/subscribe Токаев\n/subscribe Лукашенко" in told.text
    await anna.say("отпишись от Токаева и Лукашенко")
    assert chats.subscriptions(anna.person.id) == ()


async def test_several_are_ended_by_their_names(anna, chats):
    for one in ("газ", "мост", "паром"):
        await anna.say(f"/subscribe {one}")
    assert "«газ», «мост»" in (await anna.say("отпишись от газа и от моста")).text
    assert "Подписки на" in (await anna.say("отпишись от парома и трамвая")).text
    assert asked(chats, anna.person.id) == [("words", "паром")]


async def test_how_often_is_taken_down(anna, chats):
    told = await anna.say("подпиши меня на мосты раз в неделю")
    assert "по понедельникам, в 9:00" in told.text
    again = await anna.say("подпиши меня на мосты каждый день")
    assert "раз в день, в 9:00" in again.text
    (one,) = chats.subscriptions(anna.person.id)
    assert one.schedule.every == "daily"


async def test_each_of_several_is_told_as_often_as_it_says(anna, chats):
    told = await anna.say("ежедневно про мост и сразу про паром")
    assert "2 подписки" in told.text
    kept = chats.subscriptions(anna.person.id)
    often = [(one.query.text, one.schedule.every) for one in kept]
    assert often == [("мост", "daily"), ("паром", "at_once")]


async def test_no_more_leads_to_the_list(anna, john):
    assert "Подписок нет" in (await anna.say("отпиши меня")).text
    await anna.say("подпиши меня на газ")
    await anna.say("подпиши меня на мосты")
    both = [["🔎 «газ» · сразу"], ["🔎 «мосты» · сразу"]]
    assert (await anna.say("больше не присылай")).labels == both
    assert "No subscriptions" in (await john.say("unsubscribe")).text


async def test_no_more_of_what_is_named(anna, chats):
    await anna.say("подпиши меня на газ")
    await anna.say("подпиши меня на мосты")
    told = await anna.say("больше не присылай о мостах")
    assert told.text == "Больше не сообщаю: «мосты»."
    assert "Подписки на «тюлени» нет." in (await anna.say("отпиши меня от тюленей")).text
    assert asked(chats, anna.person.id) == [("words", "газ")]


async def test_the_only_one_is_ended_without_asking(anna, chats):
    await anna.say("подпиши меня на газ")
    assert (await anna.say("/unsubscribe")).text == "Больше не сообщаю: «газ»."
    assert asked(chats, anna.person.id) == []


async def test_no_more_of_anything(john, chats):
    await john.say("subscribe me to gas")
    await john.say("subscribe me to ferries")
    told = await john.say("unsubscribe me from everything please")
    assert told.text.startswith("Done, 2 subscriptions cancelled: “gas”, “ferries”.")
    assert asked(chats, john.person.id) == []


async def test_questions_stay_questions(anna, chats):
    for question in (
        "кто хочет подписаться на газовый контракт",
        "когда подписали договор о газе",
        "Сколько человек работает на мосту?",
    ):
        assert "одписк" not in (await anna.say(question)).text
    assert chats.subscriptions(anna.person.id) == ()


async def test_in_groups_said_to_the_bot_and_only_by_admins(anna, local, chats):
    group = anna.chat = local.group(topics=(7,))
    assert await anna.say("подпиши меня на газ", thread=7) is None
    refused = await anna.say("@stenogram_bot подпиши нас на газ", thread=7)
    assert "только её администраторы" in refused.text
    local.member(anna.person, group, "administrator")
    told = await anna.say("подпиши нас на газ", reply_to=refused, thread=7)
    assert (told.thread, told.reply_to) == (7, anna.said.message.message_id)
    (one,) = chats.subscriptions(group.id)
    assert (one.query.text, one.thread) == ("газ", 7)


async def test_a_claim_is_a_saved_question_like_the_others(anna, chats):
    await anna.say("«Мост покрасят в зелёный цвет к следующей пятнице»")
    done = await anna.press("🔔 Если повторят")
    assert "Мост покрасят в зелёный цвет" in done.text
    wished = ("question", "Мост покрасят в зелёный цвет к следующей пятнице?")
    assert asked(chats, anna.person.id) == [wished]
    long = "«" + "Мост через реку покрасят в зелёный цвет к следующей пятнице, " * 6 + "и всё»"
    await anna.say(long)
    assert (await anna.press("🔔 Если повторят")).text.startswith("Готово")
