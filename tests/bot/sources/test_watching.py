"""What is told of feeds shows no key that opens one."""

from __future__ import annotations

import pytest

from bot.monitoring.reports import Reports
from bot.sources.feeds import Look
from bot.sources.watching import FeedWatch
from handlers.texts.catalogue import Texts
from meetings.model.errors import SourceError

FEED = "https://pier.example/feed?lang=en&key=quay-4711"


class Answering:
    """A watcher that finds each feed as it is told."""

    def __init__(self, look: Look) -> None:
        self.look_ = look

    async def look(self, feed: str, known: object) -> tuple[Look, object]:
        assert feed == FEED
        return self.look_, known


class Kept:
    """What is known of feeds, in memory."""

    def __init__(self) -> None:
        self.states: dict[str, dict[str, object]] = {}

    def of(self, feed: str) -> dict[str, object]:
        return self.states.get(feed, {})

    def keep(self, feed: str, state: dict[str, object]) -> None:
        self.states[feed] = state


@pytest.mark.parametrize("news", ["down", "back"])
async def test_a_key_in_the_address_of_a_feed_is_told_to_nobody(news):
    reports = Reports([1])
    cause = SourceError("503", kind="bad-answer", host="pier.example", status="503")
    look = Look(FEED, news=news, cause=cause)
    watch = FeedWatch(Answering(look), [FEED], Kept(), reports)
    await watch.look()
    (trouble,) = reports.last
    shown = [trouble.told(Texts("en")), *(one.name for one in watch.stats())]
    assert all("pier.example/feed?lang=en&" in one.replace("&amp;", "&") for one in shown)
    assert all("4711" not in one for one in shown)
