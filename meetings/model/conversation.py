"""What a chat is talking about, so that the next message can refer to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_LASTS = dt.timedelta(minutes=30)
"""After so long a pause people have something else in mind."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a chat was on ``at`` some moment; ``question`` is the last one asked.

    ``number``: under which it is kept with what it got, 0 where it is not; ``place``: which of its
    answers, or which page of its list, was shown last; 0 where a meeting of a list was opened and
    the list was not shown. ``topic``: what a topic view was about.
    """

    at: dt.datetime
    meeting_id: str | None = None
    person: str | None = None
    question: str = ""
    number: int = 0
    place: int = 1
    topic: str = ""

    def lasts(self, now: dt.datetime) -> bool:
        """Whether somebody who goes on now still means it."""
        return self.at <= now < self.at + _LASTS
