"""Whoever takes the lead goes on at the pace at which the last leader has left off."""

from __future__ import annotations

import pytest
from telegram import Bot

from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.refusal import flood
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.notifications.delivery import Delivery
from bot.notifications.notice import Notice
from handlers.views.screen import Screen
from meetings.model.notification import Notification
from storage.postgres.stores import PostgresStores
from tests.bot.notifications.test_delivery import NOON, Clock

SOME_SECONDS = 20.0
"""What a busy machine may take between two leaders: the server's clock goes on meanwhile."""


class Leader:
    """One process that leads: its stores, its own clock."""

    def __init__(self, address, folder, bot) -> None:
        self.stores = PostgresStores(address, folder)
        self.clock = Clock()
        self.delivery = Delivery(
            self.stores.outbox,
            self.stores.chats,
            lambda owed: Notice(Screen(owed[0].meeting_id)),
            clock=self.clock,
            sleep=self.clock.sleep,
        )
        self.delivery.start(bot)

    def owe(self, change, *chats):
        owed = [Notification(change, chat, None, f"m{change}", (1,), NOON) for chat in chats]
        self.delivery.add(self.stores.outbox.derive(change, owed, {}))


@pytest.fixture
async def telegram(monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    local = LocalTelegram()
    for number in range(1, 40):
        local.private(ApiUser(number))
    bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
    async with bot:
        yield local, bot


@pytest.fixture
def leader(emptied_address, tmp_path, telegram):
    made = []

    def lead():
        made.append(Leader(emptied_address, tmp_path, telegram[1]))
        return made[-1]

    yield lead
    for one in made:
        one.stores.close()


async def test_what_a_group_was_sent_within_a_minute_counts(leader, telegram):
    local, _ = telegram
    group = local.group()
    first = leader()
    for change in range(1, 21):
        first.owe(change, group.id)
    await first.delivery.deliver(3_600)
    assert len(local.sent) == 20
    second = leader()
    second.owe(21, group.id, 5)
    await second.delivery.deliver(3_600)
    assert [message.chat for message in local.sent[20:]] == [5, group.id]
    assert second.clock() >= NOON + 60 - SOME_SECONDS


async def test_patience_that_was_asked_for_is_kept(leader, telegram):
    local, _ = telegram
    first = leader()
    local.refuse(flood(90), "sendMessage")
    first.owe(1, 7)
    await first.delivery.deliver(1)
    assert local.sent == []
    second = leader()
    second.owe(2, 8)
    await second.delivery.deliver(3_600)
    assert [message.chat for message in local.sent] == [8, 7]
    assert second.clock() >= NOON + 90 - SOME_SECONDS


async def test_patience_with_everybody_is_kept(leader, telegram):
    local, _ = telegram
    first = leader()
    for seconds in (90, 90):
        local.refuse(flood(seconds), "sendMessage")
    first.owe(1, 7, 8)
    await first.delivery.deliver(1)
    second = leader()
    second.owe(2, 9)
    await second.delivery.deliver(3_600)
    assert len(local.sent) == 3
    assert second.clock() >= NOON + 90 - SOME_SECONDS
