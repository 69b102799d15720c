"""Everything that runs besides answering questions, put together from stores and settings."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.embedding.backlog import Vectored
from bot.fair_pool import give_way
from bot.jobs import Chores
from bot.monitoring.reports import Reports
from bot.notifications.delivery import Delivery
from bot.notifications.deriving import Notifier
from bot.notifications.notice_text import Composer
from bot.settings import NOTIFY_DAYS, POLL_SECONDS
from bot.sources.feeds import FeedWatcher
from bot.sources.fetching import Fetcher
from bot.sources.inbox import Inbox
from bot.sources.intake import Intake, IntakeResult
from bot.sources.watching import FeedWatch, InboxWatch
from handlers.clock import Clock, utc_now
from handlers.command_names import Handler
from handlers.commands.alert_verdicts import AlertVerdicts
from handlers.commands.archive_admin import Transcripts
from handlers.commands.changing_subscriptions import ChangingSubscriptions
from handlers.commands.digest_pages import Digests
from handlers.commands.subscriptions import Subscriptions
from handlers.membership import Membership
from handlers.newer_api import NewerApi
from handlers.replier import Replier
from handlers.views.bot_status import Stats
from meetings.model.document import Hints
from meetings.model.meeting import Meeting
from meetings.model.subscription import Query
from meetings.ports.chats import FeedStates
from meetings.ports.stores import Stores
from meetings.retrieval.answering import Answerer
from meetings.subscriptions.narrower_and_wider_variants import QueryVariants, Variant
from meetings.subscriptions.previews import Previews, Worth
from meetings.subscriptions.saved_questions import SavedQuestions


@dataclass(frozen=True, slots=True)
class OperatorSettings:
    """What the operator has set; named as the settings are. ``page``: its public address."""

    feeds: Sequence[str] = ()
    inbox: Path | None = None
    poll_seconds: float = POLL_SECONDS
    notify_days: int = NOTIFY_DAYS
    admins: Collection[int] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class WishJudging:
    """What a wish would have reported, None where that takes too long; how else it may be put."""

    worth: Callable[[Query], Worth | None]
    variants: Callable[[Query, Worth], Sequence[Variant]]


@dataclass(frozen=True, slots=True)
class Background:
    """``chores``: for ``schedule``; ``handlers``: to be asked before all others.

    ``forget``: drops what is owed to a chat; ``stats``: how things are, for the operator.
    ``newer``: what the server turned out not to know.
    """

    chores: Chores
    handlers: list[Handler]
    forget: Callable[[int], Awaitable[None]]
    stats: Callable[[], Stats]
    newer: NewerApi


def background(
    stores: Stores,
    fetcher: Fetcher,
    orders: OperatorSettings,
    *,
    answering: Answerer | None = None,
    catch_up: Callable[[], object] = lambda: None,
    embed: Callable[[], object] | None = None,
    vectored: Callable[[], Vectored | None] = lambda: None,
    judging: WishJudging | None = None,
    now: Clock = utc_now,
) -> Background:
    """Everything wired; nothing runs before ``schedule``.

    ``catch_up`` brings the index to the archive's state, ``embed`` makes some vectors; both are
    called in threads. ``vectored``: how far that is. ``judging``: what wishes are worth, where it
    is not ``answering`` that says so.
    """

    def clock() -> float:
        return now().timestamp()

    archive, chats, outbox = stores.archive, stores.chats, stores.outbox
    reports = Reports(orders.admins, chats.language)
    saved = SavedQuestions(answering) if answering else None
    composer = Composer(archive, chats, saved)
    delivery = Delivery(
        outbox,
        chats,
        composer,
        refused=reports.refused,
        clock=clock,
        keep_days=orders.notify_days,
        page=orders.page,
    )
    taking = _Taking(Intake(archive))
    feeds = _feeds(stores.feeds, fetcher, taking, orders, reports, clock)
    chores = Chores(
        delivery=delivery,
        notifier=Notifier(
            archive,
            chats,
            outbox,
            notify_days=orders.notify_days,
            now=now,
            saved=saved,
            give_way=give_way,
        ),
        reports=reports,
        last_change=archive.last_change,
        leadership=stores.leadership,
        feeds=feeds,
        inbox=InboxWatch(Inbox(orders.inbox.absolute(), taking.one), reports)
        if orders.inbox
        else None,
        catch_up=catch_up,
        embed=embed,
        poll_seconds=orders.poll_seconds,
    )

    def stats() -> Stats:
        verdicts = [verdict.good for verdict in stores.verdicts.all()]
        there = archive.totals()
        return Stats(
            meetings=there.meetings,
            turns=there.turns,
            chats=chats.counts(),
            outbox=outbox.totals(),
            sources=feeds.stats() if feeds else (),
            troubles=tuple(reports.last),
            verdicts=(verdicts.count(True), verdicts.count(False)),
            vectors=(made.known, made.total) if (made := vectored()) else None,
        )

    async def forget(chat: int) -> None:
        transcripts.forget(chat)
        await delivery.forget(chat, await asyncio.to_thread(chats.wished_by_it_alone, chat))

    async def fetch(address: str) -> tuple[bytes, str]:
        fetched = await fetcher.get(address)
        return fetched.data, fetched.address

    newer = NewerApi()
    desk = Replier(chats, page=orders.page, newer=newer)
    standing = Membership(sleep=delivery.sleep, wake=delivery.wake, migrate=delivery.migrate)
    transcripts = Transcripts(
        desk, archive, orders.admins, add=taking.each, fetch=fetch, stats=stats, now=now
    )
    if judging is None and answering is not None:
        judging = _judging_by(stores, answering)
    subscriptions = _subscriptions(desk, stores, judging)
    digests = Digests(desk, composer.page, composer.preview).handlers()
    handlers = [*standing.handlers(), *digests, *subscriptions, *transcripts.handlers()]
    return Background(chores, handlers, forget, stats, newer)


def _judging_by(stores: Stores, answering: Answerer) -> WishJudging:
    previews = Previews(stores.archive, SavedQuestions(answering))
    return WishJudging(previews.worth, QueryVariants(previews, answering.passages).of)


def _subscriptions(desk: Replier, stores: Stores, judging: WishJudging | None) -> list[Handler]:
    archive, chats, last_told = stores.archive, stores.chats, stores.outbox.last_told
    changing = ChangingSubscriptions(desk, archive, chats).handlers()
    if judging is None:
        plain = Subscriptions(desk, archive, chats, chats, last_told=last_told).handlers()
        return [*changing, *plain]
    worth, variants = judging.worth, judging.variants
    return [
        *changing,
        *Subscriptions(desk, archive, chats, chats, worth, variants, last_told).handlers(),
        *AlertVerdicts(desk, chats, worth, variants).handlers(),
    ]


def _feeds(
    states: FeedStates,
    fetcher: Fetcher,
    taking: _Taking,
    orders: OperatorSettings,
    reports: Reports,
    clock: Callable[[], float],
) -> FeedWatch | None:
    if not orders.feeds:
        return None
    watcher = FeedWatcher(fetcher, taking.read, interval=orders.poll_seconds, clock=clock)
    return FeedWatch(watcher, orders.feeds, states, reports)


class _Taking:
    """The intake as sources and chats call it: off the event loop's thread."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def read(self, meeting: Meeting, data: bytes) -> str:
        """What came of a meeting that was read already."""
        return (await asyncio.to_thread(self._intake.meeting, meeting, data)).outcome

    async def one(self, data: bytes, source: str) -> str:
        """What came of a file. Raises UnreadableTranscript with the reason for what is refused."""
        taken = await self._taken(data, source, None, Hints(name=Path(source).name))
        for one in taken:
            if one.error is not None:
                raise one.error
        return taken[0].outcome if taken else "unchanged"

    async def each(
        self, data: bytes, source: str, url: str | None, hints: Hints | None = None
    ) -> list[IntakeResult]:
        """What became of each meeting."""
        return await self._taken(data, source, url, hints)

    async def _taken(
        self, data: bytes, source: str, url: str | None, hints: Hints | None
    ) -> list[IntakeResult]:
        return await asyncio.to_thread(self._intake.data, data, source, url, None, hints)
