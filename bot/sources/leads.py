"""A feed entry that is only a lead: the transcript is on the page behind it."""

from __future__ import annotations

import datetime as dt

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.feeds.full_text_feed import FeedEntry

_TEXT = "“{title}” is but a lead here: add the page it leads to, {url}"


class OnlyLead(UnreadableTranscript):
    """The text is elsewhere; ``hints``: what the feed says of it, which its page may not say."""

    def __init__(self, entry: FeedEntry, date: dt.date) -> None:
        text = _TEXT.format(title=entry.title, url=entry.url)
        super().__init__(text, kind="only-lead", title=entry.title, url=entry.url)
        self.url = entry.url
        self.guid = entry.id
        self.hints = Hints(caption=f"{entry.title}, {date.isoformat()}")
