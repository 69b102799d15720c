"""Looks at feeds and the inbox, remembers what was seen, and reports problems to the admins."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.monitoring.reports import Reports
from bot.monitoring.secrets_in_settings import without_keys
from bot.sources.feed_state import from_state
from bot.sources.feeds import FeedWatcher, Look
from bot.sources.inbox import Inbox
from handlers.views.bot_status import SourceStats
from meetings.model.errors import SourceError
from meetings.ports.chats import FeedStates


class FeedWatch:
    """Looks at every feed, one after the other."""

    def __init__(
        self, watcher: FeedWatcher, feeds: Sequence[str], states: FeedStates, reports: Reports
    ) -> None:
        self._watcher = watcher
        self._feeds = feeds
        self._states = states
        self._reports = reports

    async def look(self) -> list[Look]:
        """What each feed has brought."""
        return [await self._look(feed) for feed in self._feeds]

    def stats(self) -> list[SourceStats]:
        """When each feed was last read, and what went wrong since."""
        known = [(feed, from_state(self._states.of(feed))) for feed in self._feeds]
        return [
            SourceStats(
                without_keys(feed),
                memory.looked,
                memory.added,
                memory.skipped,
                memory.trouble(),
                memory.passed_over(),
            )
            for feed, memory in known
        ]

    async def _look(self, feed: str) -> Look:
        known = await asyncio.to_thread(self._states.of, feed)
        look, state = await self._watcher.look(feed, known)
        await asyncio.to_thread(self._states.keep, feed, state)
        if look.news == "down":
            self._reports.note("report-feed-down", feed=without_keys(feed), error=look.cause or "")
        elif look.news == "back":
            self._reports.note("report-feed-back", feed=without_keys(feed))
        return look


class InboxWatch:
    """Takes files out of the inbox."""

    def __init__(self, inbox: Inbox, reports: Reports) -> None:
        self._inbox = inbox
        self._reports = reports
        self._trouble = ""

    async def look(self) -> None:
        """One look; what is refused is told to the admins, a missing folder once."""
        try:
            taken = await self._inbox.collect()
        except SourceError as error:
            if str(error) != self._trouble:
                self._reports.note("report-inbox", why=error)
            self._trouble = str(error)
            return
        self._trouble = ""
        for one in taken:
            if one.kind != "added":
                self._reports.note("report-file", name=one.path.name, why=one.error or one.outcome)
