"""What one takes along from an answer: a link to the sentence itself, a copy, a message."""

import re
from urllib.parse import unquote

import pytest

from meetings.transcripts.read import read
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex

pytestmark = pytest.mark.usefixtures("sure")

PAGE = "http://kremlin.ru/events/president/news/90731"
TEXT = f"""
Совещание о городской пасеке


2031-05-16 12:00:00

Верховье

В совещании участвовали мэр города Ася Кольцова и пасечник Пётр Зимин.

А.Кольцова: Добрый день! Рада Вас видеть. Пётр Ильич, Вам слово.
П.Зимин: Добрый день. Спасибо за приглашение. Пасека дала в прошлом году 340 килограммов липового мёда, и ещё 25 килограммов остались ульям на зиму.
А.Кольцова: Спасибо. Новые ульи поставим у пруда осенью.

{PAGE}
"""  # noqa: E501
ASKED = "Сколько мёда дала пасека?"
WORDS = f"{PAGE}#:~:text=Пасека дала в прошлом году 340,килограммов остались ульям на зиму"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    folder = tmp_path_factory.mktemp("apiary")
    archive = TinyArchive(folder, facts_at_put=True)
    archive.put([(read(TEXT.encode(), source="1.txt"), TEXT.encode())])
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return archive, passages


def pages(message):
    return {unquote(address) for address in message.links.values()}


async def test_every_quote_leads_to_its_sentence(anna):
    assert pages(await anna.say(ASKED)) == {WORDS}
    assert pages(await anna.press("Вокруг")) == {WORDS}
    assert pages(await anna.say("ссылка?")) == {WORDS}
    assert WORDS in pages(await anna.say("мёд"))
    assert pages(await anna.say("/find липовый мёд")) == {WORDS}


async def test_a_quote_begins_where_it_tells_something(anna):
    told = await anna.say(ASKED)
    assert told.quotes[0].startswith("Пасека дала в прошлом году 340 килограммов")
    assert told.marked("bold")[0].startswith("Пасека дала в прошлом году")


async def test_the_link_is_read_as_the_address_it_is(anna):
    await anna.say(ASKED)
    told = await anna.say("ссылка?")
    assert f"🔗 {PAGE}\n" in told.text


async def test_what_is_sent_inline_leads_there_too(local, application, anna):
    await anna.hand(local.inline(ASKED))
    quotes = [one for one in local.inline_answers[-1].results if "340" in one.text]
    assert {unquote(e.url) for one in quotes for e in one.entities if e.url} == {WORDS}


async def test_a_meeting_without_a_quote_leads_to_its_page(anna):
    assert pages(await anna.say("сколько было встреч?")) <= {PAGE}


async def test_a_copy_is_the_sentence_and_its_source(anna, john):
    copy = button(await anna.say(ASKED), "copy_text")
    assert copy.text == "📋 Скопировать"
    code = re.escape("[") + "[0-9a-z]{8}" + re.escape("]")
    said = (
        "«Пасека дала в прошлом году 340 килограммов липового мёда, и ещё 25 килограммов остались "
        "ульям на зиму.» – Пётр Зимин, 16 мая 2031 г."
    )
    assert re.fullmatch(f"{re.escape(said)} {code}\n{re.escape(PAGE)}", copy.value)
    english = button(await john.say(ASKED), "copy_text").value
    assert re.search(f"16 May 2031 {code}\n{re.escape(PAGE)}$", english)


async def test_sharing_asks_the_same_in_a_chat_of_ones_choice(anna, local):
    share = button(await anna.say(ASKED), "switch_inline_query_chosen_chat")
    assert (share.value, share.chats) == (ASKED, ("user", "group", "channel"))
    await anna.hand(local.inline(share.value))
    assert "340 килограммов" in local.inline_answers[-1].results[0].text


async def test_where_inline_mode_is_off_nothing_is_to_be_shared(anna, application, monkeypatch):
    me = await application.bot.get_me()
    off = type(me)(**{**me.to_dict(), "supports_inline_queries": False})
    monkeypatch.setattr(application.bot, "_bot_user", off)
    told = await anna.say(ASKED)
    assert {one.action for one in told.buttons} == {"callback_data", "copy_text"}


def button(message, action):
    (found,) = [one for one in message.buttons if one.action == action]
    return found
