"""A subscription: what a chat wants to hear about, where and how often."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

SubscriptionKind = Literal["everything", "person", "words", "question"]
Frequency = Literal["at_once", "daily", "weekly"]
MOST_WISHES = 50
"""SubscriptionStore a chat may have."""
DIGEST_HOUR = 9
"""Of a chat's own time, where it has chosen none: the working day begins."""
LONGEST_WISH = 200
"""Characters of a wish."""
_WEEKLY_DAY = 0
"""Weekly digests come on Mondays, about the week before."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for in a meeting; chats that ask the same share one look."""

    kind: SubscriptionKind
    text: str = ""


EVERYTHING = Query("everything")


@dataclass(frozen=True, slots=True)
class Schedule:
    """How often to tell: at once, or in a digest at an hour of the chat's own time."""

    every: Frequency = "at_once"
    hour: int = DIGEST_HOUR

    def due(self, now: dt.datetime) -> dt.datetime:
        """The first moment to tell what is known at ``now`` (given in the chat's time zone)."""
        if self.every == "at_once":
            return now
        today = now.replace(hour=self.hour, minute=0, second=0, microsecond=0)
        days = (_WEEKLY_DAY - now.weekday()) % 7 if self.every == "weekly" else 0
        first = today + dt.timedelta(days=days)
        again = dt.timedelta(days=7 if self.every == "weekly" else 1)
        return first if first > now else first + again


AT_ONCE = Schedule()


@dataclass(frozen=True, slots=True)
class Subscription:
    """One wish of a chat, or of a topic (``thread``) of a forum.

    ``number`` tells the wishes of a chat apart. Of changes up to ``created_change`` it hears
    nothing. ``disliked``: ids of meetings that it reported and that were found beside the point,
    since it was last changed or that was last asked about. ``resumes``: when its pause ends by
    itself, in seconds since 1970; after that, until what came during the pause counts as seen.
    """

    number: int
    query: Query
    chat: int
    thread: int | None = None
    created_change: int = 0
    paused: bool = False
    schedule: Schedule = AT_ONCE
    disliked: tuple[str, ...] = ()
    resumes: float | None = None

    def at(self, moment: float) -> Subscription:
        """As it is at a moment: a pause that has ended by itself is none any more."""
        is_over = self.paused and self.resumes is not None and self.resumes <= moment
        return replace(self, paused=False) if is_over else self

    def pause(self, until: float | None = None) -> Subscription:
        """Paused until a moment, or for good."""
        return replace(self, paused=True, resumes=until)

    def resume(self, change: int) -> Subscription:
        """No longer paused: what came up to a change counts as seen."""
        return replace(self, paused=False, resumes=None, created_change=change)
