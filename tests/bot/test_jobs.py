"""The chores on python-telegram-bot's own job queue."""

import asyncio

from telegram.ext import ApplicationBuilder

from bot import jobs
from bot.jobs import Chores, schedule
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.monitoring.reports import Reports
from bot.notifications.delivery import Delivery
from bot.notifications.notice import Notice
from handlers.views.screen import Screen
from meetings.model.errors import ArchiveBusy
from meetings.model.notification import Notification
from storage.chats.tinydb_chats import TinyChats
from storage.outbox import TinyOutbox
from tests.soon import SOON


class SlowFeeds:
    async def look(self):
        await asyncio.sleep(1_000)


class Telling:
    """A notifier that owes one message at each of its first looks, and is busy at one."""

    def __init__(self, outbox):
        self.outbox, self.looks = outbox, 0

    def derive(self, upto):
        self.looks += 1
        if self.looks == 2:
            raise ArchiveBusy("another process is writing")
        owed = [Notification(self.looks, chat, None, "m", (1,), 0.0) for chat in (1, 2)]
        return self.outbox.derive(self.looks, owed, {}) if self.looks <= 3 else []


async def test_everything_runs_by_itself_and_stops(tmp_path, monkeypatch):
    for name, seconds in (("CHANGES_EVERY", 0.1), ("IDLE", 0.05), ("EMBED_EVERY", 0.1)):
        monkeypatch.setattr(jobs, name, seconds)
    local = LocalTelegram()
    for chat in (1, 2):
        local.private(ApiUser(chat))
    outbox, done = TinyOutbox(tmp_path), []
    telling, all_sent = Telling(outbox), asyncio.Event()
    local.server.listeners.append(lambda _: len(local.sent) == 4 and all_sent.set())
    delivery = Delivery(outbox, TinyChats(tmp_path), lambda owed: Notice(Screen(owed[0].key)))
    chores = Chores(
        delivery,
        telling,
        Reports([]),
        lambda: 9,
        feeds=SlowFeeds(),
        catch_up=lambda: done.append("caught up"),
        embed=lambda: done.append("embedded"),
    )
    builder = ApplicationBuilder().token(local.token).updater(None)
    application = builder.request(local.request()).build()
    async with application:
        schedule(application.job_queue, chores)
        await application.start()
        async with asyncio.timeout(SOON):
            await all_sent.wait()
            await application.stop()
    assert sorted(one.text for one in local.sent) == ["1/1/0", "1/2/0", "3/1/0", "3/2/0"]
    assert {"caught up", "embedded"} <= set(done)
    assert outbox.owed() == []
