"""Rate limiting for each person: a burst is free, then it gets slower."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from collections import OrderedDict
from dataclasses import dataclass

from telegram import Update
from telegram.error import TelegramError

from handlers.clock import Clock
from handlers.replier import Replier
from handlers.update_messages import NoMessage
from handlers.views.screen import aside
from meetings.model.errors import ArchiveError
from meetings.ports.chats import Allowances

AT_ONCE = 20
"""Questions that are answered as they come."""
BETWEEN = 2.0
"""Seconds between two answers to somebody who has used that up; so long unused gives one back."""
PRESS = 0.25
"""What a pressed button or a letter typed in inline mode counts, in questions: people turn pages
and type faster than they ask, and Telegram lets a bot edit more often than send."""
_MINUTE = dt.timedelta(minutes=1)
PEOPLE = 10_000
"""How many people are remembered; somebody forgotten starts afresh."""


@dataclass(slots=True)
class _Person:
    """``used``: until when what they asked takes up their allowance; ``told``: when they were."""

    used: dt.datetime
    told: dt.datetime


class Throttle:
    """Says how long each person has to wait, and whether they should be told.

    ``shared``: what each person has used, kept for all processes that serve them.
    """

    def __init__(self, now: Clock, shared: Allowances | None = None) -> None:
        self._now = now
        self._shared = shared
        self._people: OrderedDict[int, _Person] = OrderedDict()

    def wait(self, person: int, cost: float = 1.0) -> float:
        """Takes something from a person's allowance; seconds until it is there.

        At most the time of one question, so that a clock set back silences nobody.
        """
        known, now = self._of(person), self._now()
        ahead = (max(known.used, now) - now).total_seconds()
        known.used = now + dt.timedelta(seconds=ahead + cost * BETWEEN)
        return _within(ahead)

    async def taken(self, person: int, cost: float = 1.0) -> float:
        """``wait``, where others may serve the same person."""
        wait = self.wait(person, cost)
        if self._shared is None:
            return wait
        try:
            ahead = await asyncio.to_thread(
                self._shared.take, person, cost * BETWEEN, self._now().timestamp()
            )
        except ArchiveError:  # each by itself for now
            return wait
        return _within(ahead)

    def is_news(self, person: int) -> bool:
        """Whether it is some time since a person was told that they are too fast."""
        return self._now() - self._of(person).told >= _MINUTE

    def told(self, person: int) -> None:
        """They are told now; once a minute is enough."""
        self._of(person).told = self._now()

    def _of(self, person: int) -> _Person:
        never = dt.datetime.min.replace(tzinfo=dt.UTC)
        known = self._people.pop(person, None) or _Person(never, never)
        self._people[person] = known
        if len(self._people) > PEOPLE:
            self._people.popitem(last=False)
        return known


def _within(ahead: float) -> float:
    """Seconds that somebody has to wait who is this many seconds ahead of their allowance."""
    return min(BETWEEN, max(0.0, ahead - (AT_ONCE - 1) * BETWEEN))


def cost_of(update: Update) -> float:
    """What an update takes from its sender's allowance."""
    light = update.callback_query is not None or update.inline_query is not None
    return PRESS if light else 1.0


async def ask_for_patience(desk: Replier, update: Update) -> None:
    """Tells somebody that they are too fast, where there is a chat to say it in."""
    with contextlib.suppress(TelegramError, NoMessage):
        texts = desk.texts(update)
        if update.callback_query is not None:
            await desk.note(update, texts.plain("too-fast"), alert=True)
        else:
            await desk.send(update, aside(texts.say("too-fast")))
