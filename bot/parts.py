"""What the application is put together from; the program and the tests fill it differently."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from handlers.clock import Clock, utc_now
from handlers.commands import Handler
from meetings.feedback import Verdicts
from meetings.lookup import Lookup
from meetings.ports import Answering, Archive, Chats, Finding, Passages


@dataclass(frozen=True, slots=True)
class Parts:
    """What handlers need. ``admins``: Telegram's numbers of those who may change the archive.

    ``forget``: drops what is kept of a chat beyond ``chats`` and ``verdicts``.
    ``more``: handlers of further topics, in order, asked before all others.
    """

    archive: Archive
    passages: Passages
    answering: Answering
    chats: Chats
    verdicts: Verdicts
    finding: Finding = field(default_factory=Lookup)
    admins: frozenset[int] = frozenset()
    now: Clock = utc_now
    more: Sequence[Handler] = ()
    forget: Callable[[int], Awaitable[None]] | None = None
