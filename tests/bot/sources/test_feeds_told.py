"""From a feed that misbehaves to the chats: each transcript added once and told once."""

from __future__ import annotations

import asyncio
import datetime as dt
from html import escape

import pytest
import pytest_asyncio
from telegram import Bot

from bot.background import OperatorSettings, background
from bot.jobs import follow_changes
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.sources.fetching import Fetcher
from bot.sources.limits import Limits
from meetings.model.subscription import EVERYTHING
from storage.folder import FolderStores
from tests.bot.off_the_loop import StoresOffTheLoop
from tests.bot.sources.loopback_site import Naps, Reply

NOON = dt.datetime(2031, 2, 4, 12, 0, tzinfo=dt.UTC)
QUICK = Limits(pause=0.0, attempts=1, first_wait=0.01)
SPEECH = "<p><b>В.Орлов:</b> Начнём.</p><p><b>П.Лугов:</b> Мостов двадцать.</p>"
OTHER = "<p><b>В.Орлов:</b> Теперь о лодках.</p><p><b>Н.Вебер:</b> Лодок сорок.</p>"
LONGER = SPEECH + "<p><b>В.Орлов:</b> Спасибо.</p>"
LETTER = "<p>Мост открыт.</p>"
ADMIN = 900


def entry(number, content=SPEECH, *, touched="12:00:00", title=""):
    return f"""<entry><title>{title or f"Встреча {number}"}</title><id>tag:{number}</id>
<published>2031-02-03T09:40:00+04:00</published><updated>2031-02-03T{touched}+04:00</updated>
<link rel="alternate" href="http://kremlin.ru/events/president/news/{number}"/>
<content type="html">{escape(content)}</content></entry>"""


def feed(*entries, etag=None, **how):
    body = f"""<?xml version="1.0"?><feed xml:lang="ru" xmlns="http://www.w3.org/2005/Atom">
<title>Мосты</title>{"".join(entries)}</feed>"""
    return Reply(body=body.encode(), headers={"ETag": etag} if etag else {}, **how)


class Newsroom:
    def __init__(self, data, site, fetcher, bot, local):
        self.site, self.local, self.now = site, local, NOON
        stores = FolderStores(data)
        self.archive, self.chats = stores.archive, stores.chats
        orders = OperatorSettings(feeds=[site.url("/feed")], admins=[ADMIN])
        made = background(StoresOffTheLoop(stores), fetcher, orders, now=lambda: self.now)
        self.chores = made.chores
        self.chores.delivery._sleep = self._sleep
        self.chores.delivery.start(bot)
        self.bot = bot

    async def _sleep(self, seconds):
        self.now += dt.timedelta(seconds=seconds)

    async def look(self):
        """What a look at the feed brings to the chats: chat and first line."""
        self.now += dt.timedelta(hours=7)
        mark = self.local.mark()
        await self.chores.feeds.look()
        await follow_changes(self.chores)
        await self.chores.delivery.deliver(600)
        await self.chores.reports.tell(self.bot)
        return [(one.chat, one.text.splitlines()[0]) for one in self.local.since(mark)]


@pytest_asyncio.fixture
async def newsroom(site, tmp_path):
    local = LocalTelegram()
    for chat in (1, 2, ADMIN):
        local.private(ApiUser(chat))
    bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
    async with Fetcher([site.host], QUICK, sleep=Naps()) as fetcher, bot:
        made = await asyncio.to_thread(Newsroom, tmp_path, site, fetcher, bot, local)
        made.chats.subscribe(1, EVERYTHING)
        made.chats.subscribe(2, EVERYTHING)
        yield made


def told(*numbers):
    return [(chat, f"🔔 Встреча {number}") for number in numbers for chat in (1, 2)]


async def test_each_transcript_is_added_once_and_told_once(site, newsroom):
    site.serve(
        "/feed",
        feed(entry(1), etag='"a"'),
        feed(entry(1), etag='"a"'),  # 304
        Reply(status=403),
        Reply(status=500),
        Reply(body=b"<feed><entry>"),
        Reply(hangs_up=True),
        feed(entry(2), entry(1, touched="13:00:00")),
        feed(entry(3, LETTER), entry(2, LONGER), entry(1, touched="14:00:00")),
        feed(entry(4), entry(3, LETTER), entry(2, LONGER)),
    )
    assert sorted(await newsroom.look()) == sorted(told(1))
    seen = [one for _ in range(8) for one in await newsroom.look()]
    assert sorted(one for one in seen if one[0] != ADMIN) == sorted(told(2, 4))
    reports = [text for chat, text in seen if chat == ADMIN]
    assert [("не отвечает" in one, "снова отвечает" in one) for one in reports] == [
        (True, False),
        (False, True),
    ]
    entries = {one.head.id: one.turns for one in newsroom.archive.entries()}
    assert entries == {"1": 2, "2": 3, "4": 2}
    changes = [(one.meeting_id, one.is_new) for one in newsroom.archive.changes(0)]
    assert changes == [("1", True), ("2", True), ("2", False), ("4", True)]


async def test_the_state_of_a_feed_outlives_a_restart(site, newsroom, tmp_path):
    site.serve("/feed", feed(entry(1), etag='"a"'))
    await newsroom.look()
    async with Fetcher([site.host], QUICK, sleep=Naps()) as fetcher:
        again = await asyncio.to_thread(
            Newsroom, tmp_path, site, fetcher, newsroom.bot, newsroom.local
        )
        again.now = newsroom.now
        assert await again.look() == []
    assert site.asked[-1].headers["if-none-match"] == '"a"'
    assert (await asyncio.to_thread(again.chores.feeds.stats))[0].added == 1


SITES_OWN = """<?xml version="1.0"?><rss version="2.0"><channel><title>Пристань</title>
<link>https://pier.example/</link>{items}</channel></rss>"""
ITEM = """<item><title>{title}</title><guid isPermaLink="false">{guid}</guid>{link}
<pubDate>Mon, 03 Feb 2031 10:00:00 +0300</pubDate><description>{text}</description></item>"""


def item(guid, title, text=SPEECH, link="https://pier.example/{}"):
    link = f"<link>{link.format(guid)}</link>" if link else ""
    return ITEM.format(guid=guid, title=title, text=escape(text), link=link)


def items(*made):
    return Reply(body=SITES_OWN.format(items="".join(made)).encode())


async def test_a_corrected_title_is_one_meeting_and_told_once(site, newsroom):
    site.serve("/feed", items(item("b1", "Опечятка")), items(item("b1", "Опечатка", OTHER)))
    assert sorted(await newsroom.look()) == [(1, "🔔 Опечятка"), (2, "🔔 Опечятка")]
    (before,) = newsroom.archive.entries()
    assert await newsroom.look() == []
    (after,) = newsroom.archive.entries()
    assert (before.head.id, before.head.title) == (after.head.id, "Опечятка")
    assert after.head.title == "Опечатка"
    assert newsroom.archive.changes(0)[-1].is_new is False


@pytest.mark.parametrize("link", ["https://pier.example/{}", "https://pier.example/", ""])
async def test_two_sittings_of_a_day_are_two_meetings_and_two_messages(site, newsroom, link):
    first, second = (
        item(guid, "Заседание", text, link) for guid, text in (("1", SPEECH), ("2", OTHER))
    )
    site.serve("/feed", items(first), items(second, first))
    seen = [*await newsroom.look(), *await newsroom.look()]
    assert sorted(seen) == [(chat, "🔔 Заседание") for chat in (1, 1, 2, 2)]
    assert len(newsroom.archive.entries()) == 2


async def test_a_page_is_known_by_the_guid_that_led_to_it(site, newsroom):
    page = """<html lang="ru"><article><h1 class="entry-title">Встреча</h1>
<time class="read__published" datetime="2031-02-03"></time><div class="entry-content">{}</div>
</article></html>"""
    bare = ITEM.replace("<description>{text}</description>", "")
    made = [
        bare.format(guid="b1", title="Встреча", link=f"<link>{site.url(at)}</link>")
        for at in ("/one", "/two")
    ]
    site.serve("/feed", *(items(one) for one in made))
    site.serve("/one", Reply(body=page.format(SPEECH).encode()))
    site.serve("/two", Reply(body=page.format(OTHER).encode()))
    await newsroom.look()
    assert [one.turns for one in newsroom.archive.entries()] == [2]
    newsroom.chores.feeds._states.keep(site.url("/feed"), {})
    assert await newsroom.look() == []
    (kept,) = newsroom.archive.entries()
    assert kept.head.url == site.url("/two")
