"""A feed puts a title right: one meeting, updated, and nobody is told of it twice."""

import asyncio

import pytest

from bot.sources.feeds import FeedWatcher
from bot.sources.fetching import Fetcher
from bot.sources.intake import Intake
from bot.sources.intake_in_threads import IntakeInThreads
from bot.sources.limits import Limits
from tests.bot.sources.loopback_site import Reply, Site
from tests.bot.town import ANNA, TODAY

WRONG, RIGHT = "Larsh valley meets the ferry men", "Larch valley meets the ferry men"
WORDS = (
    "&lt;p&gt;&lt;b&gt;Ann Moss:&lt;/b&gt; The ferry costs 4 million crowns.&lt;/p&gt;"
    "&lt;p&gt;&lt;b&gt;Peter Vale:&lt;/b&gt; Agreed, and it leaves at nine.&lt;/p&gt;"
)


def feed(*items):
    told = "".join(
        f"<item><title>{title}</title><link>https://larch.example/b/{number}</link>"
        f"<guid>b{number}</guid><pubDate>Wed, 04 Mar 2026 10:00:00 +0300</pubDate>"
        f"<description>{words}</description></item>"
        for number, title, words in items
    )
    head = '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>'
    return Reply(body=f"{head}<title>Harbour Office</title>{told}</channel></rss>".encode())


class Reader:
    """Looks at a feed as `run` does, into the archive of a town."""

    def __init__(self, town, site):
        taking = IntakeInThreads(Intake(town.library.archive))
        self.fetcher = Fetcher([], Limits(pause=0.0, attempts=1))
        self.watcher = FeedWatcher(self.fetcher, taking.read, interval=0.0, clock=TODAY.timestamp)
        self.site, self.state = site, {}

    async def look(self, *items):
        self.site.serve("/feed", feed(*items))
        look, self.state = await self.watcher.look(self.site.url("/feed"), self.state)
        assert look.cause is None, look
        return [outcome for _, outcome in look.outcomes]


@pytest.fixture
async def reader(town):
    site = Site()
    await site.start()
    site.serve("/robots.txt", Reply(404))
    made = Reader(town, site)
    yield made
    await made.fetcher.close()
    await site.stop()


async def test_a_title_put_right_is_one_meeting_and_no_second_notification(town, reader):
    await town.say("/subscribe", user=ANNA)
    assert await reader.look((1, WRONG, WORDS)) == ["added"]
    [told] = await town.hear()
    assert WRONG in told[1]
    assert await reader.look((1, RIGHT, WORDS)) == ["updated"]
    assert [entry.head.title for entry in town.library.archive.entries()] == [RIGHT]
    assert await town.hear() == []
    assert await reader.look((1, RIGHT, WORDS)) == []


async def test_another_guid_of_that_day_is_another_meeting(town, reader):
    await town.say("/subscribe", user=ANNA)
    other = WORDS.replace("The ferry costs 4", "The breakwater costs 9").replace("nine", "noon")
    assert await reader.look((1, WRONG, WORDS)) == ["added"]
    assert await reader.look((2, "The breakwater", other), (1, WRONG, WORDS)) == ["added"]
    assert len(town.library.archive.entries()) == 2


async def test_two_files_of_one_day_and_name_are_two_meetings(town):
    intake = Intake(town.library.archive)
    text = "Pier board\n\n2026-03-04\n\nAnn Moss: {}\n\nPeter Vale: {}\n\nAnn Moss: Thank you.\n"
    one = text.format("The ferry costs 4 million crowns.", "It leaves at nine.")
    two = text.format("The road to the mill is closed.", "Until the spring, I fear.")
    outcomes = [
        taken.outcome
        for name, data in (("a.txt", one), ("b.txt", two))
        for taken in await asyncio.to_thread(intake.data, data.encode(), name)
    ]
    assert outcomes == ["added", "added"]
    assert len(town.library.archive.entries()) == 2
