"""Messages lead to the page where the operator has given its address; nowhere where not."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from bot.application import build_application
from bot.web.application import web_application
from bot.web.dependencies import WebDependencies
from handlers.keyboards import page_told
from handlers.texts.catalogue import Texts
from handlers.views.notice import MeetingNews, notice
from meetings.model.subscription import Query
from meetings.retrieval.meeting_search import Lookup
from meetings.subscriptions.matches import Quote, SubscriptionMatch
from meetings.text.sentences import sentences
from tests.bot.conftest import ANNA, Dialogue
from tests.bot.web.reading import texts

PAGE = "https://page.example.org"
TRADE = "Какого объёма достиг товарооборот России и Казахстана?"
WORDS = "объём товарооборота России и Казахстана достиг отметки в 25 миллиардов долларов"


def to_page(sent):
    return [one for one in sent.buttons if "Читать" in one.text and one.action != "callback_data"]


async def talk(parts, local, page, chat=None):
    application = build_application(
        replace(parts, page=page), token=local.token, request=local.request()
    )
    local.bot = application.bot
    await application.initialize()
    return application, Dialogue(application, local, ANNA, chat)


@pytest.mark.parametrize("said", [TRADE, "/meeting Токаев", f"/verify {WORDS}"])
async def test_in_a_private_chat_the_page_opens_inside_telegram(parts, local, said):
    application, anna = await talk(parts, local, PAGE)
    async with application:
        told = await anna.say(said)
    (button,) = to_page(told)
    assert button.action == "web_app"
    assert button.value.startswith(f"{PAGE}/m/2022-05-16-putin-i-tokaev-o")


async def test_a_page_without_https_opens_in_the_browser(parts, local):
    application, anna = await talk(parts, local, "http://page.example.org")
    async with application:
        (button,) = to_page(await anna.say(TRADE))
    assert (button.action, button.value.partition("//")[0]) == ("url", "http:")


async def test_in_a_group_it_opens_in_the_browser(parts, local):
    application, anna = await talk(parts, local, PAGE, local.group())
    async with application:
        (button,) = to_page(await anna.say(f"/ask {TRADE}"))
    assert button.action == "url"


async def test_without_a_page_nothing_leads_there(parts, local):
    application, anna = await talk(parts, local, "")
    async with application:
        assert to_page(await anna.say(TRADE)) == []
        assert to_page(await anna.say("/meeting Токаев")) == []


async def test_the_address_leads_to_the_quote_on_the_page(parts, local):
    application, anna = await talk(parts, local, PAGE)
    async with application:
        (button,) = to_page(await anna.say(TRADE))
    web = WebDependencies(parts.archive, parts.passages, parts.answering, Lookup())
    parts_ = urlsplit(button.value)
    shown = TestClient(web_application(web)).get(f"{parts_.path}?{parts_.query}")
    assert shown.status_code == 200
    assert "25 миллиардов долларов" in " ".join(texts(shown.text, "mark.here"))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://page.example.org/", PAGE),
        ("https://page.example.org:8443/steno", "https://page.example.org:8443/steno"),
        ("http://127.0.0.1:8080", ""),
        ("http://localhost:8080", ""),
        ("http://10.0.0.12/", ""),
        ("", ""),
    ],
)
def test_addresses_that_telegram_takes(url, told):
    assert page_told(url) == told


def test_what_is_told_of_a_new_meeting_leads_to_its_words(parts):
    meeting = parts.archive.meeting("2022-05-16-putin-i-tokaev-o")
    text = meeting.turns[0].text
    start, stop = sentences(text)[1]
    quote = Quote(0, start, stop, text[start:stop])
    match = SubscriptionMatch(Query("words", "торговля"), quote)
    screen = notice(Texts("ru"), MeetingNews(meeting, (), ((1, match),)))
    (button,) = [one for row in screen.keyboard for one in row if one.read]
    web = WebDependencies(parts.archive, parts.passages, parts.answering, Lookup())
    shown = TestClient(web_application(web)).get(button.read.partition("#")[0])
    assert " ".join(texts(shown.text, "mark.here")) == " ".join(quote.text.split())
