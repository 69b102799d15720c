"""One subscription in place of another, in one message."""

import dataclasses

import pytest

from bot.background import OperatorSettings, background
from bot.sources.fetching import Fetcher
from storage.folder import FolderStores
from tests.bot.off_the_loop import StoresOffTheLoop


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


def kept(stores, person):
    return {one.query.text for one in stores.chats.subscriptions(person.person.id)}


async def test_one_comes_and_one_goes(anna, stores):
    await anna.say("подпиши меня на газ")
    told = await anna.say("подпишись на мосты и отпишись от газа")
    assert kept(stores, anna) == {"мосты"}
    assert "Больше не сообщаю: «газ»" in told.text


async def test_what_was_not_wished_for_is_said(anna, stores):
    await anna.say("отпиши меня от тюленей и подпиши на мосты")
    assert kept(stores, anna) == {"мосты"}


async def test_one_thing_only_ends_the_others(john, stores):
    await john.say("subscribe me to gas")
    await john.say("subscribe me to seals")
    told = await john.say("notify me only about ferries")
    assert kept(stores, john) == {"ferries"}
    assert "“gas”, “seals”" in told.text
    await john.press("Restore")
    assert kept(stores, john) == {"gas", "seals", "ferries"}


async def test_an_event_is_told_as_a_question(anna, stores):
    told = await anna.say("сообщи, если Лодкин поедет в Останию")
    assert "Лодкин поедет в Останию?" in told.text
    assert kept(stores, anna) == {"Лодкин поедет в Останию?"}


async def test_one_put_in_place_of_another_that_is_followed(anna, stores):
    await anna.say("замени газ на мосты")
    assert kept(stores, anna) == set()
    await anna.say("подпиши меня на газ")
    await anna.say("замени газ на мосты")
    assert kept(stores, anna) == {"мосты"}


async def test_less_of_the_wish_just_made(anna, john, stores):
    await anna.say("подпиши меня на Вересову")
    told = await anna.say("только про мост")
    assert kept(stores, anna) == {"Вересова: про мост"}
    assert "Больше не сообщаю" in told.text
    await john.say("follow Pellow weekly")
    await john.say("but only when she talks about seals please")
    assert kept(stores, john) == {"Pellow: about seals"}
    (one,) = stores.chats.subscriptions(john.person.id)
    assert one.schedule.every == "weekly"
    await anna.say("отпиши меня от всего")
    await anna.say("подпиши на газ")
    await anna.say("только о ценах")
    assert kept(stores, anna) == {"газ цены"}


async def test_all_but_one_end(anna, stores):
    await anna.say("подпишись на газ и на мосты")
    await anna.say("отпиши от всего кроме газа")
    assert kept(stores, anna) == {"газ"}
