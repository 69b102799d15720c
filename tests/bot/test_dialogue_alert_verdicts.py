"""👍 and 👎 under what a subscription told: two 👎 offer to narrow it."""

import re

import pytest

from tests.bot.town import ANNA, BORIS, transcript

GAS = "Мы увеличили поставки газа на три процента, {}"


@pytest.fixture
def told(town):
    """A year in which gas was spoken of four times, twice with prices beside it."""
    said = [GAS.format(more) for more in ("а цены – вдвое.", "и цены упали.", "и всё.", "ура.")]
    said += [f"Цены на лодки и цены на сети обсудили, день {n}." for n in range(6)]
    town.put(*(transcript(n, said=text, date="2026-01-20") for n, text in enumerate(said, 1)))
    town.library.catch_up()
    return town


async def hear(town, number):
    town.put(transcript(number, said=GAS.format("как и обещали.")))
    assert len(await town.hear()) == 1
    return town.local.last


def disliked(town):
    return [one.disliked for one in town.chats.subscriptions(ANNA.id)]


async def test_the_pressed_one_is_ticked_and_can_be_changed(told):
    await told.say("/subscribe газ")
    notice = await hear(told, 21)
    assert notice.labels == [["📄 О встрече", "👍", "👎"], ["🔕 Не сообщать: «газ»"]]
    await told.press("👎", message=notice)
    assert told.local.last.labels[0][1:] == ["👍", "✓ 👎"]
    assert disliked(told) == [("21",)]
    await told.press("👍", message=notice)
    assert told.local.last.labels[0][1:] == ["✓ 👍", "👎"]
    assert disliked(told) == [()]


async def test_two_beside_the_point_offer_to_narrow_with_what_that_would_have_told(told):
    await told.say("/subscribe газ")
    first, second = await hear(told, 21), await hear(told, 22)
    await told.press("👎", message=first)
    await told.press("👎", message=told.local.last)  # the same twice is one
    assert disliked(told) == [("21",)]
    ticked, offer = await told.press("👎", message=second)
    assert ticked == second.text
    assert offer.startswith("Уже два сообщения по подписке «газ» не о том.")
    assert re.search(r"газ \+ цена: 2 сообщения, последнее – \d+ \w+ \d{4}", offer)
    assert "цены упали" in offer
    assert disliked(told) == [()]
    (narrow,) = await told.press("+ цена")
    assert "встретятся «газ» и «цена»." in narrow
    told.put(transcript(30, said=GAS.format("и всё.")))
    assert await told.hear() == []


async def test_a_question_is_offered_less_often_or_not_at_all(told):
    await told.say("/subscribe ? на сколько увеличили поставки газа", user=BORIS)
    for number, share in ((21, "три"), (22, "пять")):
        said = f"Мы увеличили поставки газа на {share} процентов, это больше."
        told.put(transcript(number, said=said))
        assert [chat for chat, _ in await told.hear()] == [BORIS.id]
        offer = await told.press("👎", user=BORIS)
    assert "beside the point" in offer[-1]
    assert told.local.last.labels[0] == ["⏱ How often"]


async def test_a_verdict_on_what_is_no_longer_subscribed_says_so(told):
    await told.say("/subscribe газ")
    notice = await hear(told, 21)
    await told.press("🔕", message=notice)
    await told.press("👎", message=notice)
    assert told.local.answers[-1].text == "Этой подписки больше нет."


async def test_everything_new_has_no_verdicts(told):
    await told.say("/subscribe")
    assert (await hear(told, 21)).labels[0] == ["📄 О встрече"]


async def test_of_two_wishes_each_has_its_own(told):
    await told.say("/subscribe газ")
    await told.say("/subscribe поставки")
    notice = await hear(told, 21)
    assert notice.labels[1:3] == [["👍 «газ»", "👎 «газ»"], ["👍 «поставки»", "👎 «поставки»"]]
    await told.press("👎 «поставки»", message=notice)
    assert disliked(told) == [(), ("21",)]
