"""The bot's scheduled work: watching sources, notifying subscribers, embedding."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from telegram.ext import ContextTypes, JobQueue

from bot.monitoring.reports import Reports
from bot.notifications.delivery import Delivery
from bot.notifications.deriving import Notifier
from bot.sources.watching import FeedWatch, InboxWatch
from meetings.model.errors import StenogramError

_LOG = logging.getLogger(__name__)

_LATE_BUT_ONCE: Final[dict[str, Any]] = {
    "misfire_grace_time": None,
    "coalesce": True,
    "max_instances": 1,
}
"""APScheduler drops a job that is a second late unless told so."""

_SLICE: Final = 1.0
"""Seconds of sending after which a job ends, so that the bot can be stopped."""
IDLE: Final = 1.0
_NOTICED_AFTER: Final = 0.3
"""Seconds after which work notices that the bot is being stopped."""
CHANGES_EVERY, REPORTS_EVERY, EMBED_EVERY = 2.0, 60.0, 5.0

Jobs = JobQueue[ContextTypes.DEFAULT_TYPE]
Work = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Chores:
    """What is to be done by itself.

    ``last_change``: the archive's; ``catch_up``: brings the index to the archive's state, False
    where another process is at it; ``embed``: makes some vectors. All are called in a thread.
    ``poll_seconds``: between two looks at a source.
    """

    delivery: Delivery
    notifier: Notifier
    reports: Reports
    last_change: Callable[[], int]
    feeds: FeedWatch | None = None
    inbox: InboxWatch | None = None
    catch_up: Callable[[], object] = lambda: None
    embed: Callable[[], object] | None = None
    poll_seconds: float = 600.0


def schedule(jobs: Jobs, chores: Chores) -> None:
    """Sets everything going that a bot does unasked."""
    bot = jobs.application.bot
    chores.delivery.start(bot)
    # A look that takes longer than the time between two is no trouble worth a line each time.
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    if chores.feeds is not None:
        _every(jobs, chores.poll_seconds, "feeds", chores.feeds.look)
    if chores.inbox is not None:
        _every(jobs, chores.poll_seconds, "inbox", chores.inbox.look)
    _every(jobs, CHANGES_EVERY, "changes", lambda: follow_changes(chores))
    _every(jobs, REPORTS_EVERY, "reports", lambda: chores.reports.tell(bot))
    if chores.embed is not None:
        embed = chores.embed
        _every(jobs, EMBED_EVERY, "embed", lambda: asyncio.to_thread(embed))
    _deliver(jobs, chores.delivery, 0)


async def follow_changes(chores: Chores) -> None:
    """Index first, since saved questions are answered from it; then what is owed."""
    upto = await asyncio.to_thread(chores.last_change)
    try:
        if await asyncio.to_thread(chores.catch_up) is False:
            return  # somebody else is at it: the next time is soon
    except StenogramError as error:  # who asked for no question is told all the same
        _LOG.warning("index: %s", error)
    chores.delivery.add(await asyncio.to_thread(chores.notifier.derive, upto))


def _every(jobs: Jobs, seconds: float, name: str, work: Work) -> None:
    told: dict[str, str] = {}

    async def run(context: ContextTypes.DEFAULT_TYPE) -> None:
        try:
            await _while_running(context, work())
        except StenogramError as error:  # the next time may go better
            if told.get(name) != str(error):
                _LOG.warning("%s: %s", name, error)
            told[name] = str(error)

    jobs.run_repeating(run, seconds, first=0, name=name, job_kwargs=_LATE_BUT_ONCE)


async def _while_running(context: ContextTypes.DEFAULT_TYPE, work: Awaitable[object]) -> None:
    """Works, but gives up what is half done (a slow page, say) when the bot is stopped."""
    task = asyncio.ensure_future(work)
    while not (await asyncio.wait({task}, timeout=_NOTICED_AFTER))[0]:
        if not context.application.running:
            task.cancel()
    if not task.cancelled():
        task.result()


def _deliver(jobs: Jobs, delivery: Delivery, after: float) -> None:
    """A slice of sending, then the next: each sets up the one behind it."""

    async def run(_: ContextTypes.DEFAULT_TYPE) -> None:
        wait = IDLE
        try:
            due = await delivery.deliver(_SLICE)
            wait = IDLE if due is None else min(due, IDLE)
        except StenogramError as error:
            _LOG.warning("delivery: %s", error)
        finally:
            _deliver(jobs, delivery, wait)

    jobs.run_once(run, after, name="delivery", job_kwargs=_LATE_BUT_ONCE)
