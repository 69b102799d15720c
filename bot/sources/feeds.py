"""Watches feeds: what is new in them, each text once."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from bot.settings import POLL_SECONDS
from bot.sources.backoff import wait_before
from bot.sources.entries import meeting_in
from bot.sources.feed_state import FeedState, State, from_state, to_state
from bot.sources.fetching import Fetcher, Version
from bot.sources.requesting import TryLater
from meetings.model.errors import (
    AddressRefused,
    ArchiveError,
    ExplainedError,
    SourceError,
    UnreadableTranscript,
)
from meetings.model.meeting import Meeting
from meetings.model.parsed_document import Hints
from meetings.text.surrogates import writable
from meetings.transcripts.feeds.full_text_feed import FeedEntry, read_feed
from meetings.transcripts.read import read

Add = Callable[[Meeting, bytes], Awaitable[str]]
"""Adds an entry's meeting and the bytes it was read from, and says what came of it: "added", …"""

_LONGEST: Final = 6 * 3600.0
"""Seconds a failing feed is left alone at most: one that is up again is read the same day."""
_REMEMBERED: Final = 500
"""Entries known by their digest: feeds hold some twenty to a hundred, and may bring back old
ones."""
_TRIES: Final = 5
"""Looks at which a page that cannot be had is asked for; feeds may announce it before it is up."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a feed brought.

    ``outcomes``: the address and what came of it, for each entry that was new or had changed and
    in which somebody speaks. ``news``: set once when the feed stays down, once when it is back.
    """

    feed: str
    outcomes: tuple[tuple[str, str], ...] = ()
    skipped: int = 0
    news: Literal["down", "back"] | None = None
    cause: ExplainedError | None = None
    waited: bool = False


class FeedWatcher:
    """Looks at the operator's feeds and adds what is new.

    ``interval``: seconds between looks; a feed in trouble is left alone for longer and longer.
    ``down_after``: failed looks in a row that are worth telling.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        add: Add,
        *,
        interval: float = POLL_SECONDS,
        down_after: int = 2,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._fetcher = fetcher
        self._add = add
        self._interval = interval
        self._down_after = down_after
        self._clock = clock

    async def look(self, feed: str, state: State) -> tuple[Look, State]:
        """One look at ``feed``, and the state to hand in at the next.

        Errors of the feed end in the look; what only the archive can be blamed for
        (ArchiveError) leaves an entry to the next look.
        """
        memory = from_state(state)
        if self._clock() < memory.not_before:
            return Look(feed, waited=True), state
        try:
            look = await self._looked(feed, memory)
        except (SourceError, UnreadableTranscript) as error:
            look = self._failed(feed, memory, error)
        return look, to_state(memory)

    async def _looked(self, feed: str, memory: FeedState) -> Look:
        fetched = await self._fetcher.get(feed, memory.version, trusted=True)
        work = _Work({}, [])
        if not fetched.unchanged:
            entries = (await asyncio.to_thread(read_feed, fetched.data)).entries
            work = await self._taken_in(entries, memory)
            memory.seen = _remembered(memory.seen, work.seen)
            # Whatever was left for later would hide behind a 304.
            known = Version() if work.left else fetched.version
            memory.etag, memory.modified = known.etag, known.modified
        return self._went_well(feed, memory, work)

    async def _taken_in(self, entries: tuple[FeedEntry, ...], memory: FeedState) -> _Work:
        """Oldest first, as it happened."""
        work = _Work({}, [])
        for entry in reversed(entries):
            digest = _digest(entry)
            if memory.seen.get(entry.id) == digest:
                work.seen[entry.id] = digest
                continue
            try:
                await self._take_in(entry, work, memory.tries)
            except (ArchiveError, TryLater):
                work.left += 1
            else:
                work.seen[entry.id] = digest
        return work

    async def _take_in(self, entry: FeedEntry, work: _Work, tries: dict[str, int]) -> None:
        """Adds an entry, or passes it over with the reason. Raises TryLater, ArchiveError."""
        reason: ExplainedError
        try:
            text = await self._text(entry)
            if text.meeting.speakers:
                outcome = await self._add(text.meeting, text.data)
                work.outcomes.append((entry.url, outcome))
                return
            reason = UnreadableTranscript("nobody speaks in it", kind="nobody-speaks")
        except TryLater:
            raise
        except (AddressRefused, UnreadableTranscript) as error:
            reason = error
        except SourceError as error:
            tries[entry.id] = tries.get(entry.id, 0) + 1
            if tries[entry.id] < _TRIES:
                raise TryLater(str(error), None, kind=error.kind, **error.values) from error
            reason = error
        tries.pop(entry.id, None)
        work.passed.append((entry.url or entry.title or entry.id, reason))

    async def _text(self, entry: FeedEntry) -> _Text:
        """An entry's text, or that of its page where the entry has none; it is not trusted.

        A summary in which nobody speaks is a lead, never the transcript.
        """
        meeting = await asyncio.to_thread(meeting_in, entry, entry.url)
        if meeting is not None and not _is_lead(entry, meeting):
            return _Text(meeting, entry.source)
        if not entry.url:
            raise entry.refused or UnreadableTranscript(
                "this entry has neither text nor address", kind="entry-not-read"
            )
        page = await self._fetcher.get(entry.url)
        head = meeting.head if meeting is not None else None
        hints = Hints(caption=f"{head.title}, {head.date.isoformat()}" if head else None)
        return await asyncio.to_thread(_of_page, entry, page.data, hints)

    def _went_well(self, feed: str, memory: FeedState, work: _Work) -> Look:
        news: Literal["back"] | None = "back" if memory.down else None
        memory.failures, memory.not_before, memory.down, memory.error = 0, 0.0, False, {}
        memory.looked = self._clock()
        memory.added += sum(outcome == "added" for _, outcome in work.outcomes)
        memory.skipped += len(work.passed)
        memory.pass_over(work.passed)
        return Look(feed, tuple(work.outcomes), len(work.passed), news)

    def _failed(self, feed: str, memory: FeedState, error: ExplainedError) -> Look:
        memory.failures += 1
        memory.note(error)
        memory.not_before = self._clock() + self._rest(memory.failures, error)
        news: Literal["down"] | None = None
        if memory.failures >= self._down_after and not memory.down:
            memory.down, news = True, "down"
        return Look(feed, news=news, cause=error)

    def _rest(self, failures: int, error: Exception) -> float:
        """Seconds to leave a feed alone: none but the interval after its first failure."""
        asked = error.wait if isinstance(error, TryLater) else None
        longest = max(_LONGEST, self._interval)
        rest = wait_before(failures - 1, self._interval, longest) if failures > 1 else 0.0
        return min(max(rest, asked or 0.0), longest)


@dataclass(slots=True)
class _Work:
    """What came of a feed's entries so far.

    ``passed``: those passed over, each with the reason; ``left``: how many are to be tried again.
    """

    seen: dict[str, str]
    outcomes: list[tuple[str, str]]
    passed: list[tuple[str, ExplainedError]] = field(default_factory=list)
    left: int = 0


@dataclass(frozen=True, slots=True)
class _Text:
    """What an entry says or its page does, and the bytes it was read from."""

    meeting: Meeting
    data: bytes


def _is_lead(entry: FeedEntry, meeting: Meeting) -> bool:
    """Whether a page stands behind an entry that holds no more than a summary."""
    return entry.brief and bool(entry.url) and not meeting.speakers


def _of_page(entry: FeedEntry, page: bytes, hints: Hints) -> _Text:
    """The meeting on the page that an entry leads to."""
    source = writable(entry.url)
    meeting = read(page, source=source, url=source, hints=hints)
    return _Text(replace(meeting, head=replace(meeting.head, guid=entry.id)), page)


def _remembered(before: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """What was seen so far, the latest last: a feed may lose entries and bring them back."""
    older = {id_: digest for id_, digest in before.items() if id_ not in now}
    return dict([*older.items(), *now.items()][-_REMEMBERED:])


def _digest(entry: FeedEntry) -> str:
    """A digest of the text alone: a feed that touches timestamps has said nothing new."""
    return hashlib.sha256(entry.source).hexdigest()[:24]
