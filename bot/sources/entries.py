"""The meeting in an entry of a feed, made from what was parsed when the feed was read."""

from __future__ import annotations

from meetings.model.meeting import Meeting
from meetings.text.surrogates import writable
from meetings.transcripts.feeds.full_text_feed import FeedEntry
from meetings.transcripts.read import meeting_of


def meeting_in(entry: FeedEntry, source: str) -> Meeting | None:
    """The meeting; None where the entry has no text of its own.

    ``read(entry.source)`` would give the same, after writing the entry out and parsing it again.
    """
    if entry.document is None:
        return None
    return meeting_of(entry.document, source=writable(source), url=entry.url)
