from __future__ import annotations

import datetime as dt
import json
from collections.abc import AsyncIterator
from html import escape

import pytest
import pytest_asyncio

from bot.sources.feed_state import State, from_state
from bot.sources.feeds import FeedWatcher, Look
from bot.sources.fetching import Fetcher
from bot.sources.limits import Limits
from bot.sources.older_pages import walk_back
from bot.sources.requesting import NotThere
from meetings.model.errors import ArchiveBusy, UnreadableTranscript
from meetings.model.meeting import Meeting
from meetings.transcripts.read import read
from tests.bot.sources.loopback_site import Naps, Reply, Site

QUICK = Limits(pause=0.0, attempts=1, first_wait=0.01)
SPEECH = "<p><b>В.Орлов:</b> Начнём.</p><p><b>П.Лугов:</b> Мостов двадцать.</p>"
LETTER = "<p>Мост открыт, движение началось.</p>"


def entry(
    number: int, content: str = SPEECH, *, day: str = "2031-02-03", touched: str = "12:00:00"
) -> str:
    return f"""<entry><title>Встреча {number}</title><id>tag:{number}</id>
<published>{day}T09:40:00+04:00</published><updated>{day}T{touched}+04:00</updated>
<link rel="alternate" href="http://kremlin.ru/events/president/news/{number}"/>
<content type="html">{escape(content)}</content></entry>"""


def feed(*entries: str, etag: str | None = None) -> Reply:
    body = f"""<?xml version="1.0"?><feed xml:lang="ru" xmlns="http://www.w3.org/2005/Atom">
<title>Мосты</title>{"".join(entries)}</feed>"""
    return Reply(body=body.encode(), headers={"ETag": etag} if etag else {})


class Shelf:
    """Keeps what is added, newer texts over older ones."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[Meeting, bytes]] = {}
        self.said: list[str] = []
        self.busy = False

    async def __call__(self, meeting: Meeting, data: bytes) -> str:
        if self.busy:
            raise ArchiveBusy("another process is writing")
        url = meeting.head.url or ""
        outcome = "added" if url not in self.kept else "updated"
        self.kept[url] = meeting, data
        self.said.append(f"{outcome} {url[-1]}")
        return outcome


class Watched:
    """A watcher with its state and a clock that is set by hand."""

    def __init__(self, site: Site, fetcher: Fetcher) -> None:
        self.site = site
        self.shelf = Shelf()
        self.now = 1_000_000.0
        self.state: State = {}
        self.watcher = FeedWatcher(
            fetcher,
            self.shelf,
            clock=lambda: self.now,
        )

    async def look(self, *, later: float = 600.0) -> Look:
        self.now += later
        look, self.state = await self.watcher.look(self.site.url("/feed"), self.state)
        return look

    async def news(self, looks: int) -> list[str | None]:
        return [(await self.look(later=100_000)).news for _ in range(looks)]


@pytest_asyncio.fixture
async def fetcher(site: Site) -> AsyncIterator[Fetcher]:
    async with Fetcher([site.host], QUICK, sleep=Naps()) as made:
        yield made


@pytest.fixture
def watched(site: Site, fetcher: Fetcher) -> Watched:
    return Watched(site, fetcher)


async def test_new_entries_are_added_once_oldest_first(site: Site, watched: Watched) -> None:
    site.serve("/feed", feed(entry(2), entry(1)))
    look = await watched.look()
    assert [outcome for _, outcome in look.outcomes] == ["added", "added"]
    assert watched.shelf.said == ["added 1", "added 2"]
    site.serve("/feed", feed(entry(3), entry(2)))
    await watched.look()
    assert watched.shelf.said == ["added 1", "added 2", "added 3"]


async def test_a_304_brings_nothing(site: Site, watched: Watched) -> None:
    site.serve("/feed", feed(entry(1), etag='"a"'))
    await watched.look()
    assert (await watched.look()).outcomes == ()
    assert site.asked[-1].headers["if-none-match"] == '"a"'
    site.serve("/feed", feed(entry(2), entry(1), etag='"b"'))
    await watched.look()
    assert watched.shelf.said == ["added 1", "added 2"]


async def test_another_timestamp_is_nothing_new(site: Site, watched: Watched) -> None:
    for touched in ("12:00:00", "13:30:00"):
        site.serve("/feed", feed(entry(1, touched=touched)))
        await watched.look()
    assert watched.shelf.said == ["added 1"]


async def test_an_entry_that_grows_is_added_anew(site: Site, watched: Watched) -> None:
    for content in (LETTER, SPEECH, SPEECH + "<p><b>В.Орлов:</b> Спасибо.</p>"):
        site.serve("/feed", feed(entry(1, content)))
        await watched.look()
    assert watched.shelf.said == ["added 1", "updated 1"]
    ((meeting, data),) = watched.shelf.kept.values()
    assert meeting.turns[-1].text == "Спасибо."
    assert read(data, source=meeting.head.source) == meeting  # as it will be read again


async def test_entries_that_come_back_are_nothing_new(site: Site, watched: Watched) -> None:
    for reply in (feed(entry(2), entry(1)), feed(), feed(entry(2), entry(1))):
        site.serve("/feed", reply)
        await watched.look()
    assert watched.shelf.said == ["added 1", "added 2"]


async def test_the_state_is_json(site: Site, watched: Watched) -> None:
    site.serve("/feed", feed(entry(1), etag='"a"'))
    await watched.look()
    watched.state = json.loads(json.dumps({**watched.state, "of a newer program": 1}))
    await watched.look()
    assert watched.shelf.said == ["added 1"]


async def test_where_nobody_speaks_is_skipped_and_counted(site: Site, watched: Watched) -> None:
    site.serve("/feed", feed(entry(1, LETTER), entry(2)))
    assert (await watched.look()).skipped == 1
    assert (await watched.look()).skipped == 0
    assert (watched.state["added"], watched.state["skipped"]) == (1, 1)


async def test_down_is_told_once_and_back_once(site: Site, watched: Watched) -> None:
    site.serve("/feed", Reply(500))
    assert await watched.news(4) == [None, "down", None, None]
    site.serve("/feed", feed(entry(1)))
    assert await watched.news(3) == ["back", None, None]
    assert watched.shelf.said == ["added 1"]


async def test_a_short_failure_is_not_told(site: Site, watched: Watched) -> None:
    broken = Reply(body=feed(entry(1)).body[:-9])
    site.serve("/feed", broken, feed(entry(1)))
    look = await watched.look()
    assert (look.news, "well-formed" in str(look.cause)) == (None, True)
    assert (await watched.look()).outcomes != ()
    assert not watched.state["error"]


@pytest.mark.parametrize(
    "trouble", [Reply(403), Reply(404), Reply(hangs_up=True), Reply(body=b"<html/>")]
)
async def test_troubles_end_in_the_look(site: Site, watched: Watched, trouble: Reply) -> None:
    site.serve("/feed", trouble)
    assert (await watched.look()).cause
    assert watched.state["failures"] == 1


async def test_a_feed_in_trouble_is_left_alone_for_longer_and_longer(
    site: Site, watched: Watched
) -> None:
    site.serve("/feed", Reply(404))
    waited = [(await watched.look()).waited for _ in range(30)]
    assert waited[:2] == [False, False]
    assert 3 <= waited.count(False) <= 8


async def test_a_busy_archive_loses_nothing(site: Site, watched: Watched) -> None:
    site.serve("/feed", feed(entry(2), entry(1), etag='"a"'))
    watched.shelf.busy = True
    assert (await watched.look()).outcomes == ()
    watched.shelf.busy = False
    await watched.look()
    await watched.look()
    assert watched.shelf.said == ["added 1", "added 2"]


async def test_an_entry_without_text_is_read_from_its_page(site: Site, watched: Watched) -> None:
    page = f"""<!doctype html><html lang="ru"><body><article><h1>Мосты</h1>
<time class="read__published" datetime="2031-02-03"></time>
<div class="entry-content">{SPEECH}</div></article></body></html>"""
    site.serve("/news/7", Reply(body=page.encode()))
    bare = entry(7, "").replace("http://kremlin.ru/events/president", f"http://{site.host}")
    site.serve("/feed", feed(bare))
    await watched.look()
    assert watched.shelf.said == ["added 7"]


def rss(site: Site, number: int, description: str) -> Reply:
    """An RSS feed whose items have a summary only."""
    body = f"""<rss version="2.0"><channel><title>Piers &amp; boats</title><item>
<title>Meeting {number}</title><link>http://{site.host}/news/{number}</link><guid>{number}</guid>
<pubDate>Mon, 03 Feb 2031 10:00:00 +0300</pubDate>
<description>{escape(description)}</description></item></channel></rss>"""
    return Reply(body=body.encode())


LEAD = "The harbour master met the boatmen."
PAGE = f"<!doctype html><html><body><article><h1>Piers</h1>{SPEECH}</article></body></html>"


async def test_a_lead_is_not_the_transcript_but_leads_to_it(site: Site, watched: Watched) -> None:
    site.serve("/news/7", Reply(body=PAGE.encode()))
    site.serve("/feed", rss(site, 7, LEAD))
    await watched.look()
    assert watched.shelf.said == ["added 7"]
    ((meeting, data),) = watched.shelf.kept.values()
    assert data == PAGE.encode()  # what was added is the page, not the entry
    assert (meeting.head.date, meeting.head.guid) == (dt.date(2031, 2, 3), "7")  # as the feed says


async def test_a_summary_where_somebody_speaks_is_the_text(site: Site, watched: Watched) -> None:
    site.serve("/feed", rss(site, 7, SPEECH))
    await watched.look()
    assert site.paths() == ["/feed"]
    assert len(watched.shelf.kept) == 1


async def test_a_page_that_is_not_up_yet_is_asked_for_again(site: Site, watched: Watched) -> None:
    site.serve("/feed", rss(site, 7, LEAD))
    assert [(await watched.look()).skipped for _ in range(4)] == [0, 0, 0, 0]
    site.serve("/news/7", Reply(body=PAGE.encode()))
    await watched.look()
    assert watched.shelf.said == ["added 7"]


async def test_a_page_that_never_comes_is_passed_over_with_the_reason(
    site: Site, watched: Watched
) -> None:
    site.serve("/feed", rss(site, 7, LEAD))
    assert [(await watched.look()).skipped for _ in range(6)] == [0, 0, 0, 0, 1, 0]
    [(address, reason)] = from_state(watched.state).passed_over()
    assert address.endswith("/news/7")
    assert (reason.kind, reason.values["status"]) == ("not-there", "404")


async def test_a_feed_cannot_send_us_elsewhere(site: Site, watched: Watched) -> None:
    bare = entry(7, "").replace("kremlin.ru", "127.0.0.1:1")
    site.serve("/feed", feed(bare))
    assert (await watched.look()).skipped == 1
    assert site.paths() == ["/feed"]


async def test_who_speaks_is_told_by_the_labels(site: Site, fetcher: Fetcher) -> None:
    shelf = Shelf()
    watcher = FeedWatcher(fetcher, shelf)
    site.serve("/feed", feed(entry(1), entry(2, LETTER)))
    look, _ = await watcher.look(site.url("/feed"), {})
    assert (shelf.said, look.skipped) == (["added 1"], 1)


async def pages_of(fetcher: Fetcher, site: Site, since: dt.date, first: int = 1) -> list[str]:
    walk = walk_back(fetcher, site.url("/feed"), since, first=first, trusted=True)
    return [
        f"{page.number}: {' '.join(entry.id[-1] for entry in page.entries)}" async for page in walk
    ]


@pytest.fixture
def paged(site: Site) -> Site:
    site.serve("/feed", feed(entry(6), entry(5)))
    site.serve("/feed/page/2", feed(entry(4, day="2031-01-20"), entry(3, day="2031-01-10")))
    site.serve("/feed/page/3", feed(entry(2, day="2030-12-20"), entry(1, day="2030-12-10")))
    return site


async def test_walks_back_to_the_end(paged: Site, fetcher: Fetcher) -> None:
    assert await pages_of(fetcher, paged, dt.date(2000, 1, 1)) == ["1: 6 5", "2: 4 3", "3: 2 1"]


async def test_walks_back_to_a_day(paged: Site, fetcher: Fetcher) -> None:
    assert await pages_of(fetcher, paged, dt.date(2031, 1, 15)) == ["1: 6 5", "2: 4", "3: "]


async def test_an_entry_without_text_has_the_day_of_its_change(
    site: Site, fetcher: Fetcher
) -> None:
    undated = entry(2, "", day="long ago")
    site.serve("/feed", feed(entry(3), undated, entry(1, "", day="2030-01-01")))
    assert await pages_of(fetcher, site, dt.date(2031, 1, 1)) == ["1: 3 2"]


async def test_goes_on_from_a_page(paged: Site, fetcher: Fetcher) -> None:
    assert await pages_of(fetcher, paged, dt.date(2000, 1, 1), first=2) == ["2: 4 3", "3: 2 1"]
    assert "/feed" not in paged.paths()


async def test_a_feed_without_pages_is_walked_once(site: Site, fetcher: Fetcher) -> None:
    for path in ("/feed", "/feed/page/2"):
        site.serve(path, feed(entry(1)))
    assert await pages_of(fetcher, site, dt.date(2000, 1, 1)) == ["1: 1"]


async def test_a_missing_feed_is_no_empty_walk(site: Site, fetcher: Fetcher) -> None:
    with pytest.raises(NotThere):
        await pages_of(fetcher, site, dt.date(2000, 1, 1))


async def test_a_broken_page_ends_the_walk_with_its_error(paged: Site, fetcher: Fetcher) -> None:
    paged.serve("/feed/page/2", Reply(body=b"<feed>"))
    with pytest.raises(UnreadableTranscript):
        await pages_of(fetcher, paged, dt.date(2000, 1, 1))
