"""Subscriptions and settings changed in plain words, as the buttons do."""

import asyncio
import dataclasses

import pytest

from bot.background import OperatorSettings, background
from bot.local_bot_api.people_and_chats import ApiUser
from bot.sources.fetching import Fetcher
from storage.folder import FolderStores
from tests.bot.off_the_loop import StoresOffTheLoop
from tests.bot.town import ANNA, transcript

BORIS = ApiUser(103, "Борис", "ru", "boris")


@pytest.fixture
def stores(tmp_path):
    return FolderStores(tmp_path)


@pytest.fixture
async def parts(parts, stores):
    stores.archive = parts.archive
    guarded = StoresOffTheLoop(stores)
    async with Fetcher(["kremlin.ru"]) as fetcher:
        behind = background(guarded, fetcher, OperatorSettings())
        yield dataclasses.replace(parts, chats=guarded.chats, more=behind.handlers)


def kept(stores, chat):
    return {one.query.text: one for one in stores.chats.subscriptions(chat)}


async def test_one_is_paused_and_gone_on_with(anna, stores):
    await anna.say("подпиши меня на газ")
    await anna.say("подпиши меня на мосты")
    told = await anna.say("поставь мост на паузу")
    assert told.text == "⏸ На паузе: «мосты».\nЧтобы продолжить, напишите «возобнови»."
    chat = anna.person.id
    assert [one.paused for one in kept(stores, chat).values()] == [False, True]
    assert "Подписки на «тюлени» нет." in (await anna.say("поставь тюлени на паузу")).text
    change = await asyncio.to_thread(stores.archive.last_change)
    before = dataclasses.replace(kept(stores, chat)["мосты"], created_change=change - 1)
    stores.chats.amend(before)  # as after a pause in which something came
    assert (await anna.say("возобнови")).text.startswith("▶ Снова сообщаю: «мосты».")
    bridges = kept(stores, chat)["мосты"]
    assert (bridges.paused, bridges.created_change) == (False, change)
    assert "На паузе ничего нет." in (await anna.say("сними с паузы")).text


async def test_all_are_paused_for_a_time(john, stores):
    await john.say("subscribe me to gas")
    await john.say("subscribe me to ferries")
    told = await john.say("pause everything for a week")
    assert "“gas”, “ferries”" in told.text
    assert "I will resume on my own: " in told.text
    assert all(one.paused for one in kept(stores, john.person.id).values())


async def test_a_pause_whose_end_nobody_knows_does_not_end_by_itself(john, stores):
    await john.say("subscribe me to gas")
    assert "will not end by itself" in (await john.say("pause until further notice")).text
    assert kept(stores, john.person.id)["gas"].resumes is None


async def test_what_cannot_be_is_refused(anna, stores):
    await anna.say("подпиши меня на газ")
    before = stores.chats.settings(anna.person.id), kept(stores, anna.person.id)
    assert "такого срока не бывает" in (await anna.say("пауза до 31 февраля")).text
    assert "такого срока не бывает" in (await anna.say("не пиши 0 дней")).text
    for text in ("тихие часы с 25 до 7", "сводку в 40 часов", "присылай раз в день в 25"):
        assert "пишите от 0 до 24" in (await anna.say(text)).text
    assert "пишите от 0 до 24" in (await anna.say("сообщай о мосте каждый день в 30 часов")).text
    assert (stores.chats.settings(anna.person.id), kept(stores, anna.person.id)) == before


async def test_what_nobody_follows_cannot_be_gone_on_with(john):
    await john.say("subscribe me to gas")
    assert "no subscription to “bridge”" in (await john.say("resume the bridge")).text


async def test_how_often_is_changed(anna, stores):
    await anna.say("подпиши меня на газ")
    await anna.say("подпиши меня на мосты")
    told = await anna.say("присылай раз в день в 8 вечера")
    assert told.text == "Теперь раз в день, в 20:00: «газ», «мосты»."
    await anna.say("переведи газ на раз в неделю")
    schedules = {text: one.schedule for text, one in kept(stores, anna.person.id).items()}
    assert (schedules["газ"].every, schedules["газ"].hour) == ("weekly", 20)
    assert schedules["мосты"].every == "daily"


async def test_what_nobody_follows_is_asked_about(anna, stores):
    await anna.say("подпиши меня на газ")
    assert "одписк" not in (await anna.say("заморозь мост")).text
    assert "одписк" not in (await anna.say("убери фонтан")).text
    assert (await anna.say("убери газ")).text == "Больше не сообщаю: «газ»."
    assert kept(stores, anna.person.id) == {}


async def test_a_word_of_the_only_one_that_has_it_names_it(john):
    await john.say("subscribe me to seals on the wall")
    await john.say("subscribe me to ferries")
    assert "seals on the wall" in (await john.say("stop seals")).text


async def test_everything_but_something_cannot_be_followed(anna, stores):
    for said in ("подпиши меня на всё кроме спорта", "подпиши меня на всё, кроме спорта"):
        assert "Подписаться на всё, кроме" in (await anna.say(said)).text
    assert "Подписаться на всё, кроме" in (await anna.say("subscribe me to all but sport")).text
    told = await anna.say("подпиши меня на цены, но без нефти")
    assert "встретится «цены», а рядом не будет «нефти»" in told.text
    assert set(kept(stores, anna.person.id)) == {"цены, но без нефти"}


async def test_nothing_to_pause(anna):
    assert "первым я не пишу" in (await anna.say("не пиши до понедельника")).text


async def test_one_is_paused_for_a_time_instead_of_ended(anna, stores):
    await anna.say("подпиши меня на газ")
    await anna.say("подпиши меня на мосты")
    assert "На паузе: «газ»." in (await anna.say("отпишись от газа на неделю")).text
    assert [one.paused for one in kept(stores, anna.person.id).values()] == [True, False]


async def test_what_names_nothing_or_no_day_is_not_followed(anna, stores):
    assert "На что подписаться?" in (await anna.say("подпишись на ???")).text
    assert "На что подписаться?" in (await anna.say("/subscribe на")).text
    assert "Такого дня нет" in (await anna.say("подпишись на 31 февраля")).text
    assert kept(stores, anna.person.id) == {}


async def test_nothing_to_stop(john):
    assert "I never write first" in (await john.say("stop seals")).text


async def test_in_groups_only_admins_change(anna, local, stores):
    anna.chat = local.group()
    local.member(anna.person, anna.chat, "administrator")
    await anna.say("/subscribe газ")
    anna.person = BORIS
    local.member(BORIS, anna.chat, "member")
    told = await anna.say("@stenogram_bot поставь всё на паузу")
    assert "только её администраторы" in told.text
    assert "только" in (await anna.say("@stenogram_bot тихие часы с 23 до 7")).text
    assert not kept(stores, anna.chat.id)["газ"].paused
    assert stores.chats.settings(anna.chat.id).rest_from == 0


async def test_settings_are_chosen(anna, stores):
    told = await anna.say("тихие часы с 23 до 7")
    assert told.text.startswith("Готово.")
    assert "Тихие часы с 23:00 до 7:00" in told.text
    await anna.say("сводку в 8 утра")
    await anna.say("пиши без звука")
    await anna.say("часовой пояс Омск")
    chosen = stores.chats.settings(anna.person.id)
    assert (chosen.rest_from, chosen.rest_until, chosen.digest_hour) == (23, 7, 8)
    assert (chosen.quiet, chosen.zone) == (True, "Asia/Omsk")
    await anna.say("убери тихие часы")
    assert stores.chats.settings(anna.person.id).rest_until == 0


async def test_a_city_that_is_none_to_choose_leads_to_the_zones(anna):
    assert "По какому времени?" in (await anna.say("часовой пояс Марс")).text


async def test_what_there_is_no_setting_for_is_said(anna, john, stores):
    before = stores.chats.settings(anna.person.id)
    assert "Так я не умею" in (await anna.say("не пиши в выходные")).text
    assert "I cannot do that" in (await john.say("send me only numbers")).text
    assert stores.chats.settings(anna.person.id) == before


async def test_who_has_enough_is_told_where_to_stop_it(anna, john):
    assert "молчу" in (await anna.say("замолчи уже")).text
    assert "/subscriptions" in (await john.say("leave me alone")).text


async def test_what_was_just_asked_for_is_corrected_or_taken_back(anna, stores):
    chat = anna.person.id
    await anna.say("подпиши меня на мосты")
    await anna.say("подпиши меня на газ")
    await anna.say("а нет, лучше раз в неделю")
    every = {text: one.schedule.every for text, one in kept(stores, chat).items()}
    assert every == {"газ": "weekly", "мосты": "at_once"}
    assert "газ" in (await anna.say("передумал")).text
    assert set(kept(stores, chat)) == {"мосты"}


async def test_stop_it_ends_the_only_one(john, stores):
    await john.say("ping me whenever seals show up")
    await john.say("stop it")
    assert not kept(stores, john.person.id)
    assert "/subscriptions" in (await john.say("stop it")).text  # it is to be silent


async def test_what_was_just_asked_for_is_forgotten(anna, john, stores):
    await anna.say("подпиши меня на мосты")
    assert "мосты" in (await anna.say("забудь")).text
    await john.say("subscribe me to seals")
    assert "seals" in (await john.say("Forget it")).text
    assert not kept(stores, anna.person.id) | kept(stores, john.person.id)


async def test_one_more_right_after_a_wish(anna, john, stores):
    await anna.say("раз в неделю присылай про мосты")
    await anna.say("а ещё про трамваи")
    every = {one.query.text: one.schedule.every for one in kept(stores, anna.person.id).values()}
    assert every == {"мосты": "weekly", "трамваи": "weekly"}
    assert "трамваи" in (await anna.say("что ты отслеживаешь?")).text
    await john.say("tell me when seals come up")
    await john.say("and Vaughan too")
    assert set(kept(stores, john.person.id)) == {"seals", "Vaughan"}
    assert "Vaughan" in (await john.say("what are you tracking for me?")).text


async def test_a_question_keeps_its_own_mark(anna):
    await anna.say("подпиши меня на вопрос: сколько стоит мост?")
    told = await anna.say("теперь раз в неделю")
    assert told.text.partition("\n")[0].endswith(": «сколько стоит мост?».")


async def test_not_so_often_but_so(anna, john, stores):
    await anna.say("следи за мостом")
    await anna.say("не каждый день, а раз в неделю")
    await john.say("track seals")
    await john.say("daily, not weekly")
    chats = anna.person.id, john.person.id
    assert [one.schedule.every for chat in chats for one in stores.chats.subscriptions(chat)] == [
        "weekly",
        "daily",
    ]


async def test_how_often_is_of_the_wish_just_made(anna, john, stores):
    await anna.say("следи за мостом")
    await anna.say("напоминай по пятницам в 8")
    assert [
        (one.query.text, one.schedule.every, one.schedule.hour)
        for one in stores.chats.subscriptions(anna.person.id)
    ] == [("мост", "weekly", 8)]
    await john.say("remind me on Fridays")
    assert not kept(stores, john.person.id)


async def test_how_often_is_of_what_is_talked_about(town):
    town.put(transcript(1))
    town.library.catch_up()
    await town.say("следи за мостом")
    await town.say("газ")
    await town.say("напоминай раз в неделю")
    there = town.chats.subscriptions(ANNA.id)
    assert {one.query.text: one.schedule.every for one in there} == {
        "мост": "at_once",
        "газ": "weekly",
    }


async def test_no_longer_needed(anna, stores):
    await anna.say("следи за мостом")
    await anna.say("больше не надо")
    assert not kept(stores, anna.person.id)


async def test_what_is_forgotten_is_what_was_talked_about_last(town):
    town.put(transcript(1))
    town.library.catch_up()
    await town.say("подпиши меня на мосты")
    await town.say("ярмарка")
    await town.say("забудь")
    assert "мосты" in await town.say("мои подписки")


async def test_with_nothing_to_take_back_it_is_no_change(anna):
    assert "Подписок нет" not in (await anna.say("передумал")).text
