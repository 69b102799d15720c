"""Subscribing in a chat: what is promised, listed, shared and undone."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.bot.town import ANNA, BORIS, transcript

GOVERNOR = "🔔 Встреча с губернатором Приозерья"


async def test_making_a_wish_shows_what_it_would_have_told(town):
    town.put(transcript(1), transcript(2, date="2025-09-01"), transcript(3, date="2019-09-01"))
    town.put(*(transcript(n, said="Лодки красивые.", date="2025-12-01") for n in range(4, 9)))
    town.library.catch_up()
    told = await town.say("/subscribe газ")
    assert "таких сообщений было бы 2, последнее – 4 марта 2026" in told
    assert "на три процента" in town.local.last.quotes[0]
    assert "больше половины" not in told
    assert "больше половины" in await town.say("/subscribe Лодкин")
    assert "было бы 2, последнее – 4 марта 2026" in await town.say(
        "/subscribe ? на сколько увеличили поставки газа"
    )


async def test_a_wish_for_what_was_never_said_is_doubted(town):
    town.put(transcript(1))
    town.library.catch_up()
    assert "ничего похожего нет" in await town.say("/subscribe Ваввафыва")


async def test_the_list_shows_and_deletes(town):
    assert "Подписок нет" in await town.say("/subscriptions")
    await town.say("/subscribe")
    await town.say("/subscribe газ")
    assert "2 подписки" in await town.say("/subscriptions")
    assert town.local.last.labels == [["🗂 все стенограммы · сразу"], ["🔎 «газ» · сразу"]]
    await town.press("газ")
    assert "1 подписка" in (await town.press("Удалить"))[0]
    assert "Больше не сообщаю: все стенограммы" in await town.say("/unsubscribe")
    assert "Подписок нет" in await town.say("/subscriptions")


async def test_the_same_wish_is_kept_once_and_one_that_excludes_itself_not_at_all(town):
    for asked in ("газ", "ГАЗ", "газа", "газ +"):
        await town.say(f"/subscribe {asked}")
    assert "исключает само себя" in await town.say("/subscribe газ -газа")
    assert "1 подписка" in await town.say("/subscriptions")


async def test_words_may_be_meant_as_a_name(town):
    assert "говорит" in await town.say("/subscribe Лодкин")
    assert "встретится" in await town.say("/subscribe Мороз")
    assert "говорит" in (await town.press("имя человека"))[0]


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("sub_all", "о каждой"),
        ("sub_gas_price", "gas price"),
        ("sub_-w4-Dn", "«газ»"),
        ("sub_-!", "не читается"),
    ],
)
async def test_links_subscribe(town, link, told):
    assert told in await town.say(f"/start {link}")


async def test_in_groups_only_admins_decide(town):
    group = town.local.group(topics=(7, 8))
    town.local.member(ANNA, group)
    town.local.member(BORIS, group, "administrator")
    assert "только её администраторы" in await town.say("/subscribe", chat=group, thread=7)
    assert "Done" in await town.say("/subscribe", user=BORIS, chat=group, thread=7)
    shown = town.local.last
    await town.press("Undo", message=shown)
    assert "only its admins" in town.local.answers[-1].text
    town.put(transcript(2))
    assert await town.hear() == [(group.id, GOVERNOR)]
    assert town.local.last.thread == 7
    await town.press("Undo", user=BORIS, message=shown)
    town.put(transcript(3))
    assert await town.hear() == []


async def test_a_wish_can_be_shared_by_a_link(town):
    await town.say("/subscribe поставки газа")
    shown = (await town.press("Как часто"))[0]
    link = shown.rsplit("?start=", 1)[1]
    assert "поставки газа" in await town.say(f"/start {link}", user=BORIS)
    assert town.chats.subscriptions(BORIS.id)[0].query.text == "поставки газа"


async def test_the_list_says_when_each_last_told_something(town):
    await town.say("/subscribe газ")
    await town.say("/subscribe рыба")
    assert "• «газ» – пока без сообщений" in await town.say("/subscriptions")
    town.put(transcript(2))
    await town.hear()
    town.now += dt.timedelta(days=1)
    told = await town.say("/subscriptions")
    assert "• «газ» – последнее сообщение 5 марта 2026" in told
    assert "• «рыба» – пока без сообщений" in told
    await town.say("/subscribe рыба", user=BORIS)
    assert "• “рыба” – nothing so far" in await town.say("/subscriptions", user=BORIS)


async def test_of_many_messages_all_are_counted(town):
    town.put(*(transcript(n, title=f"Встреча {n}") for n in range(1, 22)))
    town.library.catch_up()
    assert "сообщений было бы 21, последнее – 4 марта 2026" in await town.say("/subscribe газ")
