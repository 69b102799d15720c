"""Which of several bots tells people: whoever leads, with what the one before has left."""

from __future__ import annotations

import pytest
from telegram import Bot

from bot.jobs import Chores, Lead
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.monitoring.reports import Reports
from bot.notifications.delivery import Delivery
from bot.notifications.notice import Notice
from handlers.views.screen import Screen
from meetings.model.notification import Notification
from storage.chats.tinydb_chats import TinyChats
from storage.outbox import TinyOutbox


class Shared:
    """A lead that the test gives and takes."""

    is_shared = True

    def __init__(self):
        self.given = False

    def is_ours(self):
        return self.given

    def listen(self, changed):
        pass


class Deriving:
    """A notifier that notes who asked it, and owes one message."""

    def __init__(self, outbox):
        self.outbox, self.asked = outbox, 0

    def derive(self, upto):
        self.asked += 1
        return self.outbox.derive(1, [Notification(1, 1, None, "m", (1,), 0.0)], {})


@pytest.fixture
def local():
    telegram = LocalTelegram()
    telegram.private(ApiUser(1))
    return telegram


@pytest.fixture
async def replica(tmp_path, local):
    """One bot of two on a folder that stands for the shared store."""
    outbox = TinyOutbox(tmp_path)
    delivery = Delivery(outbox, TinyChats(tmp_path), lambda owed: Notice(Screen(owed[0].key)))
    shared, deriving = Shared(), Deriving(outbox)
    chores = Chores(delivery, deriving, Reports([]), lambda: 1, leadership=shared)
    bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
    async with bot:
        yield Lead(chores, bot), shared, deriving, delivery, outbox


async def test_who_does_not_lead_derives_nothing(replica):
    lead, _, deriving, _, outbox = replica
    await lead.look()
    await lead.follow()
    assert (lead.is_ours, deriving.asked, outbox.mark) == (False, 0, 0)


async def test_who_comes_to_lead_sends_what_was_left_in_flight(replica, local, tmp_path):
    lead, shared, _, delivery, outbox = replica
    before = TinyOutbox(tmp_path)
    (owed,) = before.derive(1, [Notification(1, 1, None, "m", (1,), 0.0)], {})
    before.begin([owed])  # and was killed
    shared.given = True
    await lead.look()
    assert lead.is_ours
    await delivery.deliver(1.0)
    assert [one.text for one in local.sent] == ["1/1/0"]
    assert outbox.owed() == []


async def test_who_leads_again_sends_nothing_twice(replica, local):
    lead, shared, _, delivery, _ = replica
    shared.given = True
    await lead.look()
    await lead.follow()
    lead.lose()  # the store was away
    await lead.look()  # and what was to be sent is taken up again from what is kept
    await delivery.deliver(5.0)
    assert [one.text for one in local.sent] == ["1/1/0"]


async def test_work_for_one_is_done_by_who_leads(replica):
    lead, shared, *_ = replica
    done = []

    async def work():
        done.append("done")

    await lead.only(work)()
    shared.given = True
    await lead.look()
    await lead.only(work)()
    assert done == ["done"]


async def test_what_others_have_woken_is_taken_in_once(replica, local, tmp_path):
    lead, shared, _, delivery, _ = replica
    shared.given = True
    await lead.look()
    TinyOutbox(tmp_path).derive(1, [Notification(1, 1, None, "m", (1,), 0.0)], {})
    for _ in range(3):
        await lead.look_again()
    await delivery.deliver(5.0)
    assert [one.text for one in local.sent] == ["1/1/0"]
