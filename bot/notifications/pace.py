"""Rate limits for notifications: overall, for one chat, for one group."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from meetings.model.notification import Recent

_OVERALL: Final = 25
"""Messages in any second; Telegram allows about 30, and answers to questions need some."""
_SECOND: Final = 1.12
"""With a little to spare: messages do not travel equally long."""
_SPACING: Final = 0.85 * _SECOND / _OVERALL
"""Between two messages: no bursts, and some time to make up for what keeping records takes."""
_TO_A_CHAT: Final = 1.0
GROUP, MINUTE = 20, 60.5
"""What Telegram lets a group have in a minute, and half a second more: messages travel."""
_FOREVER: Final = 61.0
"""Seconds after which what was sent to a chat no longer matters."""


@dataclass(slots=True)
class _Chat:
    """When a chat was last spoken to; for groups, the last minute's messages."""

    last: float
    until: float = 0.0
    times: deque[float] = field(default_factory=lambda: deque(maxlen=GROUP))


class Pace:
    """Says when a chat may be sent the next message. Times are seconds of ``clock``."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._times: deque[float] = deque(maxlen=_OVERALL)
        self._until = 0.0
        self._chats: dict[int, _Chat] = {}
        self._swept = self._seen = clock()

    def _now(self) -> float:
        """The clock's time; where it was set back, what is known of before goes back with it."""
        now = self._clock()
        if now < self._seen:
            self._shift(now - self._seen)
        self._seen = now
        return now

    def _shift(self, seconds: float) -> None:
        self._times = _shifted(self._times, seconds)
        self._until += seconds
        self._swept += seconds
        for known in self._chats.values():
            known.last += seconds
            known.until += seconds
            known.times = _shifted(known.times, seconds)

    def ready(self) -> float:
        """When the next message may go out at all."""
        self._now()
        spaced = self._times[-1] + _SPACING if self._times else 0.0
        full = self._times[0] + _SECOND if len(self._times) == _OVERALL else 0.0
        return max(self._until, spaced, full)

    def ready_for(self, chat: int) -> float:
        """When a chat may be sent its next message."""
        known = self._chats.get(chat)
        if known is None:
            return 0.0
        self._now()
        full = known.times[0] + MINUTE if len(known.times) == GROUP else 0.0
        return max(known.last + _TO_A_CHAT, known.until, full)

    def resume(self, recent: Recent) -> None:
        """Goes on where other processes have left off, to whose messages the limits apply, too."""
        now = self._now()
        self._times.clear()
        for one in recent.departures:
            self._times.append(now - one.ago)
            self._spoke_at(one.chat, now - one.ago)
        for hold in recent.holds:
            if hold.chat is None:
                self.hold_all(hold.seconds)
            else:
                self.hold(hold.chat, hold.seconds)

    def begin(self) -> None:
        """A message leaves now."""
        self._times.append(self._now())

    def spoke(self, chat: int) -> None:
        """A message to a chat has left, whatever became of it."""
        self._sweep()
        self._spoke_at(chat, self._now())

    def _spoke_at(self, chat: int, when: float) -> None:
        known = self._chats.setdefault(chat, _Chat(when))
        known.last = when
        if chat < 0:
            known.times.append(when)

    def hold(self, chat: int, seconds: float) -> None:
        """Sends nothing to a chat for some seconds."""
        now = self._now()
        known = self._chats.setdefault(chat, _Chat(now))
        known.until = max(known.until, now + seconds)

    def hold_all(self, seconds: float) -> None:
        """Nothing to anyone for so long."""
        self._until = max(self._until, self._now() + seconds)

    def _sweep(self) -> None:
        """Forgets, once a minute, chats that nothing was sent to lately."""
        now = self._now()
        if now - self._swept < _FOREVER:
            return
        self._swept = now
        self._chats = {
            chat: known
            for chat, known in self._chats.items()
            if max(known.last + _FOREVER, known.until) > now
        }


def _shifted(times: deque[float], seconds: float) -> deque[float]:
    return deque((when + seconds for when in times), maxlen=times.maxlen)
