"""The parts of the application; the program and the tests fill them differently."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from handlers.clock import Clock, utc_now
from handlers.command_names import Handler
from handlers.newer_api import NewerApi
from handlers.offloading import Offload, here
from handlers.retrying import Sleep
from meetings.model.reply import Reply
from meetings.ports.answering import Answering, Finding
from meetings.ports.archive import Archive
from meetings.ports.chats import Allowances, Chats, SeenUpdates, Verdicts
from meetings.ports.index import Passages
from meetings.retrieval.meeting_search import Lookup


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What handlers need. ``admins``: Telegram's numbers of those who may change the archive.

    ``now`` and ``sleep``: the clock, and how it is waited on.

    ``seen``: the updates answered so far.
    ``forget``: drops what is kept of a chat beyond ``chats`` and ``verdicts``.
    ``preview``: answers by words alone, for while meaning takes its time; None: it never does.
    ``page``: the public address of the page, to which messages lead; "" where there is none.
    ``allowances``: what people have used of theirs, where other processes serve them, too.
    ``offload``: where pictures are drawn.
    ``newer``: what the server turned out not to know, shared with ``more``.
    ``more``: handlers of further topics, in order, asked before all others.
    """

    archive: Archive
    passages: Passages
    answering: Answering
    chats: Chats
    verdicts: Verdicts
    seen: SeenUpdates
    finding: Finding = field(default_factory=Lookup)
    admins: frozenset[int] = frozenset()
    now: Clock = utc_now
    sleep: Sleep = asyncio.sleep
    more: Sequence[Handler] = ()
    page: str = ""
    preview: Callable[[str], Reply] | None = None
    forget: Callable[[int], Awaitable[None]] | None = None
    newer: NewerApi = field(default_factory=NewerApi)
    allowances: Allowances | None = None
    offload: Offload = here
