"""That a store is asked by the event loop itself is noticed, by whichever way it comes."""

from __future__ import annotations

import asyncio
from contextlib import closing

import pytest

from bot.notifications.delivery import Delivery
from bot.notifications.notice import Notice
from handlers.views.screen import Screen
from storage.postgres.stores import PostgresStores
from tests.bot.off_the_loop import guard


@pytest.fixture
def delivery(emptied_address, tmp_path):
    with closing(PostgresStores(emptied_address, tmp_path)) as stores:
        guard(stores)
        yield Delivery(stores.outbox, stores.chats, lambda _: Notice(Screen("")))


async def test_what_waits_for_the_database_belongs_into_a_thread(delivery):
    with pytest.raises(AssertionError, match=r"event loop waits for the database in .*look_again"):
        delivery.look_again()
    await asyncio.to_thread(delivery.look_again)
