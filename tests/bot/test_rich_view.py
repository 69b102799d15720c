"""«Расширенный вид»: the same information, as tables where the server and the chat have them."""

from __future__ import annotations

import re

import pytest

from bot.local_bot_api.refusal import bad_request

BRIDGE = "мост через Лебяжью"
SAID = (
    f"/facts {BRIDGE}",
    "/compare Вересова",
    "/find мост",
    "Какого объёма достиг товарооборот России и Казахстана?",
    f"/meeting {BRIDGE}",
)
OLD, NEW = (10, 0), (10, 3)
RICH = "sendRichMessage"


@pytest.fixture(params=[OLD, NEW], ids=["10.0", "10.3"])
def bot_api(request):
    return request.param


async def rich(person):
    await person.say("/settings")
    shown = await person.press("Расширенный вид")
    assert "Расширенный вид: таблицы" in shown.text


def told(message):
    """The words of a message and of its buttons, in whatever layout."""
    words = set(re.findall(r"\w[\w,.%$]*\w|\w", message.text.replace("– ", "")))
    return words - {"1", "2"}, message.labels


def not_known(local):
    return [one.method for one in local.refused if one.code == 404]


async def test_the_same_is_told_in_either_view(anna, local, bot_api):
    plain = [await anna.say(said) for said in SAID]
    await rich(anna)
    shown = [await anna.say(said) for said in SAID]
    for one, other in zip(plain, shown, strict=True):
        assert told(one)[0] <= told(other)[0] | {"Значение", "Слова", "Кто"}
        assert [len(row) for row in other.labels] == [len(row) for row in one.labels]
    tables = ["<table>" in one.rich for one in shown]
    assert any(tables) == (bot_api == NEW)
    assert [one.rich for one in plain] == [""] * len(SAID)
    local.refused.clear()


async def test_what_a_server_does_not_know_is_tried_once(anna, local, bot_api):
    await rich(anna)
    for said in SAID * 2:
        await anna.say(said)
    assert not_known(local) == ([RICH] if bot_api == OLD else [])
    local.refused.clear()


async def test_pages_are_turned_in_the_same_message(anna, local, bot_api):
    await rich(anna)
    first = await anna.say(f"/facts {BRIDGE}")
    second = await anna.press("▶")
    assert second.id == first.id
    assert ("<table>" in second.rich) == (bot_api == NEW)
    plain = await anna.press("Имена")
    assert plain.id == first.id
    local.refused.clear()


async def test_a_transcript_has_its_speakers_as_headings(anna, local, bot_api):
    await rich(anna)
    await anna.say(f"/meeting {BRIDGE}")
    page = await anna.press("Читать")
    assert "Алла Вересова" in page.text
    assert ("<h4>" in page.rich) == (bot_api == NEW)
    local.refused.clear()


async def test_a_rich_message_that_is_refused_goes_out_plain(anna, local, bot_api):
    await rich(anna)
    local.refuse(bad_request("rich message is too complex"), RICH)
    shown = await anna.say(f"/facts {BRIDGE}")
    assert shown.rich == ""
    assert shown.marked("bold")
    assert ("<table>" in (await anna.say(f"/facts {BRIDGE}")).rich) == (bot_api == NEW)
    local.refused.clear()


async def test_the_usual_view_is_plain_and_comes_back(anna, parts):
    assert not parts.chats.settings(anna.person.id).rich
    await rich(anna)
    assert parts.chats.settings(anna.person.id).rich
    shown = await anna.press("Обычный вид")
    assert "Расширенный вид:" not in shown.text
    assert (await anna.say(f"/facts {BRIDGE}")).rich == ""
