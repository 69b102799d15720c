"""The bot's scheduled work: watching sources, notifying subscribers, embedding."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from telegram import Bot
from telegram.ext import ContextTypes, JobQueue

from bot.monitoring.reports import Reports
from bot.notifications.delivery import Delivery
from bot.notifications.deriving import Notifier
from bot.notifications.waiting_for_index import IndexWait
from bot.settings import POLL_SECONDS
from bot.sources.watching import FeedWatch, InboxWatch
from meetings.model.errors import StenogramError
from meetings.ports.leadership import Leadership

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
"""Seconds to the next slice where nothing is due: so long may what comes meanwhile wait."""
_NOTICED_AFTER: Final = 0.3
"""Seconds after which work notices that the bot is being stopped."""
# Seconds. News goes out at once and costs one number to look for; troubles are told in lots;
# vectors yield to questions, a few at a time.
CHANGES_EVERY, REPORTS_EVERY, EMBED_EVERY = 2.0, 60.0, 5.0
LEAD_EVERY, OTHERS_EVERY = 2.0, 10.0
"""A leader has to be replaced within 15 seconds of its death."""
_NEXT: Final = 0.05
"""Seconds between two changes that are followed as they are told."""

Jobs = JobQueue[ContextTypes.DEFAULT_TYPE]
Work = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Chores:
    """What is to be done by itself.

    ``last_change``: the archive's; ``catch_up``: brings the index to the archive's state, False
    where another process is at it; ``embed``: makes some vectors. All are called in a thread.
    ``poll_seconds``: between two looks at a source. ``leadership``: whether this process does what
    only one may do; None: there is no other. ``index_wait``: how long an index has failed.
    """

    delivery: Delivery
    notifier: Notifier
    reports: Reports
    last_change: Callable[[], int]
    feeds: FeedWatch | None = None
    inbox: InboxWatch | None = None
    catch_up: Callable[[], object] = lambda: None
    embed: Callable[[], object] | None = None
    poll_seconds: float = POLL_SECONDS
    leadership: Leadership | None = None
    index_wait: IndexWait = field(default_factory=IndexWait)


def schedule(jobs: Jobs, chores: Chores) -> None:
    """Sets everything going that a bot does unasked."""
    bot = jobs.application.bot
    lead = Lead(chores, bot)
    # A look that takes longer than the time between two is no trouble worth a line each time.
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    if chores.feeds is not None:
        _every(jobs, chores.poll_seconds, "feeds", lead.only(chores.feeds.look))
    if chores.inbox is not None:
        _every(jobs, chores.poll_seconds, "inbox", lead.only(chores.inbox.look))
    _every(jobs, CHANGES_EVERY, "changes", lead.follow)
    _every(jobs, REPORTS_EVERY, "reports", lambda: chores.reports.tell(bot))
    if chores.embed is not None:
        embed = chores.embed
        _every(jobs, EMBED_EVERY, "embed", lambda: asyncio.to_thread(embed))
    if lead.is_shared:
        _every(jobs, LEAD_EVERY, "leadership", lead.look)
        _every(jobs, OTHERS_EVERY, "others", lead.only(lead.look_again))
        _listen(jobs, chores, lead)
    _deliver(jobs, chores.delivery, 0, lead)


def _listen(jobs: Jobs, chores: Chores, lead: Lead) -> None:
    """Has each change of the archive followed as soon as it is told."""

    async def listening(_: ContextTypes.DEFAULT_TYPE) -> None:
        loop, told = asyncio.get_running_loop(), asyncio.Event()
        if chores.leadership is not None:
            chores.leadership.listen(partial(_tell, loop, told))
        _every(jobs, _NEXT, "told changes", partial(_follow_when, told, lead))

    jobs.run_once(listening, 0, name="listening")


def _tell(loop: asyncio.AbstractEventLoop, told: asyncio.Event) -> None:
    with suppress(RuntimeError):  # the loop is closed: the bot has ended
        loop.call_soon_threadsafe(told.set)


async def _follow_when(told: asyncio.Event, lead: Lead) -> None:
    await told.wait()
    told.clear()
    await lead.follow()


class Lead:
    """Whether this process leads, and what it does when it comes to lead."""

    def __init__(self, chores: Chores, bot: Bot) -> None:
        self._chores = chores
        self._bot = bot
        self._following = asyncio.Lock()
        self.is_shared = chores.leadership is not None and chores.leadership.is_shared
        self.is_ours = not self.is_shared
        if self.is_ours:
            chores.delivery.start(bot)

    async def look(self) -> None:
        """Takes the lead where nobody has it, and takes over what the last leader left undone."""
        leadership = self._chores.leadership
        if leadership is None:
            return
        is_ours = await asyncio.to_thread(leadership.is_ours)
        if is_ours and not self.is_ours:
            _LOG.info("This process leads now: it watches sources and tells subscribers.")
            await asyncio.to_thread(self._chores.delivery.start, self._bot)
        self.is_ours = is_ours

    def lose(self) -> None:
        """What was under way is in doubt: it is taken up again from what is kept."""
        if self.is_shared:
            self.is_ours = False

    def only(self, work: Work) -> Work:
        """The same work, where this process leads."""

        async def done() -> object:
            return await work() if self.is_ours else None

        return done

    async def follow(self) -> None:
        """Follows the archive's changes; the leader alone derives what is owed."""
        async with self._following:
            await follow_changes(self._chores, derive=self.is_ours)

    async def look_again(self) -> None:
        """Takes in what other processes have changed of what is owed."""
        await asyncio.to_thread(self._chores.delivery.look_again)


async def follow_changes(chores: Chores, *, derive: bool = True) -> None:
    """Index first, since saved questions are answered from it; then what is owed."""
    upto = await asyncio.to_thread(chores.last_change)
    try:
        if await asyncio.to_thread(chores.catch_up) is False:
            return  # somebody else is at it: the next time is soon
        chores.index_wait.succeeded()
    except StenogramError as error:
        _LOG.warning("index: %s", error)
        chores.index_wait.failed()
        asked = await asyncio.to_thread(chores.notifier.has_questions)
        if asked and not chores.index_wait.is_over:
            return
    if derive:
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


def _deliver(jobs: Jobs, delivery: Delivery, after: float, lead: Lead) -> None:
    """A slice of sending, then the next: each sets up the one behind it."""

    async def run(_: ContextTypes.DEFAULT_TYPE) -> None:
        wait = IDLE
        try:
            due = await delivery.deliver(_SLICE) if lead.is_ours else None
            wait = IDLE if due is None else min(due, IDLE)
        except StenogramError as error:
            _LOG.warning("delivery: %s", error)
            lead.lose()
        finally:
            _deliver(jobs, delivery, wait, lead)

    jobs.run_once(run, after, name="delivery", job_kwargs=_LATE_BUT_ONCE)
