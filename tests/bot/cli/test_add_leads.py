"""`add FEED` where an entry is but a lead: its page is fetched, or named with what to do."""

import asyncio
import threading
from contextlib import contextmanager

import pytest

from bot.cli.add import add_sources
from bot.library import Library
from bot.settings import load_settings
from tests.bot.sources.loopback_site import Reply, Site
from tests.soon import SOON

PAGE = (
    "<html><head><title>x</title></head><body><article><h1>{title}</h1>"
    "<p><strong>Ann Moss:</strong> The ferry costs 4 million crowns this year.</p>"
    "<p><strong>Peter Vale:</strong> Agreed, and it leaves at nine.</p>"
    "<p><strong>Ann Moss:</strong> Then we begin.</p></article></body></html>"
)
FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour Office</title>
<item><title>Ferry fares</title><link>{link}</link><guid>b7</guid>
<pubDate>Wed, 12 Nov 2025 10:00:00 +0300</pubDate>
<description>The board met about the fares.</description></item></channel></rss>
"""


@contextmanager
def served(site):
    """The site answers from a thread of its own: a command has a loop of its own, too."""
    loop = asyncio.new_event_loop()
    loop.run_until_complete(site.start())
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield site
    finally:
        asyncio.run_coroutine_threadsafe(site.stop(), loop).result(SOON)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(SOON)
        loop.close()


@pytest.fixture
def site():
    with served(Site()) as one:
        one.serve("/robots.txt", Reply(404))
        one.serve("/b/7", Reply(body=PAGE.format(title="Ferry fares").encode()))
        yield one


def add(tmp_path, link, *hosts):
    path, told = tmp_path / "feed.xml", []
    path.write_text(FEED.format(link=link), "utf-8")
    data = tmp_path / "data"
    library = Library(data, meaning=False)
    settings = load_settings({"data": data, "hosts": list(hosts)})
    refused = add_sources(library, settings, [str(path)], told.append, lambda *_: None)
    return library, told, refused


def test_the_page_is_fetched_where_its_host_is_allowed(tmp_path, site):
    library, told, refused = add(tmp_path, site.url("/b/7"), site.host)
    assert refused == 0, told
    [entry] = library.archive.entries()
    assert (entry.head.title, str(entry.head.date), entry.turns) == (
        "Ferry fares",
        "2025-11-12",
        3,
    )
    assert entry.head.guid == "b7"
    assert site.paths() == ["/b/7"]


def test_else_its_address_is_named_with_what_to_do(tmp_path, site):
    library, [told], refused = add(tmp_path, site.url("/b/7"), "kremlin.ru")
    assert refused == 1
    assert told.endswith(f"is but a lead here: add the page it leads to, {site.url('/b/7')}")
    assert (library.archive.entries(), site.asked) == ((), [])
