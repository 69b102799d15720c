"""Deriving lets people go first: it says so after each wish, in one thread of the bot's own."""

import datetime as dt

from bot.notifications.deriving import Notifier
from meetings.model.subscription import Query
from tests.bot.town import transcript


def test_after_each_wish_that_is_judged(town):
    for chat, words in enumerate(("газ", "рыба", "лодки", "рыба"), 1):
        town.chats.subscribe(chat, Query("words", words), change=0)
    town.put(transcript(2), transcript(3))
    paused = []
    notifier = Notifier(
        town.library.archive,
        town.chats,
        town.library.stores.outbox,
        notify_days=14,
        now=lambda: dt.datetime(2026, 3, 5, 12, tzinfo=dt.UTC),
        give_way=lambda: paused.append(1),
    )
    assert len(notifier.derive()) == 2
    assert len(paused) == 6  # two meetings, three different wishes
