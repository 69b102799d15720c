"""`backfill`: walks a feed's older pages back to a given day, politely; can be resumed."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from pathlib import Path

from bot.library import Library
from bot.settings import Settings
from bot.sources.entries import meeting_in
from bot.sources.fetching import Fetcher
from bot.sources.intake import Intake, IntakeResult
from bot.sources.older_pages import FeedPage, walk_back
from meetings.transcripts.feeds.full_text_feed import FeedEntry
from storage.files.checksummed import sealed, unsealed_or_plain
from storage.files.durable_file import make_folder, write_durably

Say = Callable[[str], object]
ShowDays = Callable[[int, int], None]


def backfill_feed(
    library: Library, settings: Settings, feed: str, since: dt.date, say: Say, progress: ShowDays
) -> int:
    """Adds a feed's older entries in which somebody speaks; how many were refused."""
    place = Progress(library.data / "backfill.json", feed, since)
    return asyncio.run(_walk(Intake(library.archive), settings, place, say, progress))


class Progress:
    """How far the walk over one feed has come, kept so that it can be taken up again."""

    def __init__(self, path: Path, feed: str, since: dt.date) -> None:
        self._path = path
        self.feed = feed
        self.since = since
        self._key = f"{feed} {since.isoformat()}"

    def page(self) -> int:
        """The number of the page to begin with."""
        return self._known().get(self._key, 1)

    def reached(self, page: int | None) -> None:
        """Keeps the page that is done, or forgets the walk where it is over (None)."""
        known = self._known()
        if page is None:
            known.pop(self._key, None)
        else:
            known[self._key] = page
        make_folder(self._path.parent)
        write_durably(self._path, sealed(known))

    def _known(self) -> dict[str, int]:
        try:
            known = unsealed_or_plain(self._path.read_bytes()) or {}
        except OSError:
            return {}
        return {key: page for key, page in known.items() if isinstance(page, int)}


async def _walk(
    intake: Intake, settings: Settings, place: Progress, say: Say, progress: ShowDays
) -> int:
    refused = 0
    total = (dt.date.today() - place.since).days
    async with Fetcher(settings.hosts) as fetcher:
        pages = walk_back(fetcher, place.feed, place.since, first=place.page(), trusted=True)
        async for page in pages:
            for taken in await asyncio.to_thread(_added, intake, page):
                say(taken.line())
                refused += taken.outcome == "refused"
            place.reached(page.number)
            if page.oldest is not None:
                progress(min((dt.date.today() - page.oldest).days, total), total)
    place.reached(None)
    return refused


def _added(intake: Intake, page: FeedPage) -> list[IntakeResult]:
    """What became of a page's entries; those in which nobody speaks are passed over."""
    results: list[IntakeResult] = []
    for entry in page.entries:
        meeting = meeting_in(entry, entry.url or entry.id)
        if meeting is None:
            results.append(_unread(entry))
        elif meeting.speakers:
            results.append(intake.meeting(meeting, entry.source))
    return results


def _unread(entry: FeedEntry) -> IntakeResult:
    why = entry.refused
    reason = str(why) if why is not None else "it has no text"
    return IntakeResult(entry.url or entry.id, "refused", reason=reason, error=why)
