"""From a feed that misbehaves to the chats: each transcript added once and told once."""

from __future__ import annotations

import datetime as dt
from html import escape

import pytest_asyncio
from loopback_site import Naps, Reply
from telegram import Bot

from bot.background import Orders, background
from bot.jobs import follow_changes
from bot.local_api.people import Person
from bot.local_api.telegram import LocalTelegram
from bot.sources.fetching import Fetcher
from bot.sources.limits import Limits
from meetings.subscriptions import EVERYTHING
from storage.archive import TinyArchive
from storage.chats import TinyChats

NOON = dt.datetime(2031, 2, 4, 12, 0, tzinfo=dt.UTC)
QUICK = Limits(silence=0.5, whole=1.0, pause=0.0, attempts=1, first_wait=0.01)
SPEECH = "<p><b>В.Орлов:</b> Начнём.</p><p><b>П.Лугов:</b> Мостов двадцать.</p>"
LONGER = SPEECH + "<p><b>В.Орлов:</b> Спасибо.</p>"
LETTER = "<p>Мост открыт.</p>"
ADMIN = 900


def entry(number, content=SPEECH, *, touched="12:00:00"):
    return f"""<entry><title>Встреча {number}</title><id>tag:{number}</id>
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
        self.archive, self.chats = TinyArchive(data), TinyChats(data)
        orders = Orders(feeds=[site.url("/feed")], admins=[ADMIN])
        made = background(data, self.archive, self.chats, fetcher, orders, now=lambda: self.now)
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
        local.private(Person(chat))
    bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
    async with Fetcher([site.host], QUICK, sleep=Naps()) as fetcher, bot:
        made = Newsroom(tmp_path, site, fetcher, bot, local)
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
        feed(entry(2), delay=2.0),  # too slow
        feed(entry(2), entry(1, touched="13:00:00")),
        feed(entry(3, LETTER), entry(2, LONGER), entry(1, touched="14:00:00")),
        feed(entry(4), entry(3, LETTER), entry(2, LONGER)),
    )
    assert sorted(await newsroom.look()) == sorted(told(1))
    seen = [one for _ in range(8) for one in await newsroom.look()]
    assert sorted(one for one in seen if one[0] != ADMIN) == sorted(told(2, 4))
    reports = [text for chat, text in seen if chat == ADMIN]
    assert [("не отвечает" in one, "на месте" in one) for one in reports] == [
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
        again = Newsroom(tmp_path, site, fetcher, newsroom.bot, newsroom.local)
        again.now = newsroom.now
        assert await again.look() == []
    assert site.asked[-1].headers["if-none-match"] == '"a"'
    assert again.chores.feeds.stats()[0].added == 1
