"""Walks a feed's older pages, from the newest back."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import dataclass

from bot.sources.fetching import Fetcher
from bot.sources.requesting import NotThere
from meetings.transcripts.feeds.full_text_feed import FeedEntry, read_feed


@dataclass(frozen=True, slots=True)
class FeedPage:
    """One page of a feed: its number, to go on from, its entries since the day asked for.

    ``oldest``: the day of the oldest entry on it, which tells how far the walk has come.
    """

    number: int
    entries: tuple[FeedEntry, ...]
    oldest: dt.date | None


async def walk_back(
    fetcher: Fetcher, feed: str, since: dt.date, *, first: int = 1, trusted: bool = False
) -> AsyncIterator[FeedPage]:
    """The pages of ``feed`` from number ``first`` back to the day ``since``.

    Entries that come meanwhile push older ones to later pages, so that who goes on from the
    number of the last page seen misses nothing. Raises what the fetcher and reader raise.
    """
    before: tuple[str, ...] = ()
    number = first
    while True:
        entries = await _page(fetcher, feed, number, trusted=trusted)
        ids = tuple(entry.id for entry in entries)
        # A feed without pages gives its newest entries whatever number is asked for.
        if not entries or ids == before:
            return
        days = [day for entry in entries if (day := day_of(entry))]
        wanted = tuple(entry for entry in entries if (day_of(entry) or since) >= since)
        yield FeedPage(number, wanted, min(days, default=None))
        if days and max(days) < since:
            return
        before, number = ids, number + 1


def page_address(feed: str, number: int) -> str:
    """Where page ``number`` of a kremlin.ru feed lies; the first is the feed itself."""
    return feed if number == 1 else f"{feed.rstrip('/')}/page/{number}"


def day_of(entry: FeedEntry) -> dt.date | None:
    """The day of an entry: its text's, else that of its last change; None where unreadable."""
    if entry.document is not None:
        return entry.document.date
    try:
        return dt.date.fromisoformat(entry.updated[:10])
    except ValueError:
        return None


async def _page(
    fetcher: Fetcher, feed: str, number: int, *, trusted: bool
) -> tuple[FeedEntry, ...]:
    """The entries of a page; none behind the last one."""
    try:
        fetched = await fetcher.get(page_address(feed, number), trusted=trusted)
    except NotThere:
        if number == 1:
            raise
        return ()
    return (await asyncio.to_thread(read_feed, fetched.data)).entries
